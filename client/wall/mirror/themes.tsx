// The themes, in words: which to debate in full, sealed; then as the room ranks them, one rising after the other.
import type { ThemesView } from "../../../shared/views.ts";
import { say, themes as names } from "../words.ts";
import { Card, Disc, Sign } from "./card.tsx";

export function ThemesSealed({ most }: { most: number }) {
  return (
    <>
      <Card class="big practice" key="themes">
        <h1 class="alone">{say.themes.sealed(most)}</h1>
        <p class="thesis">{say.themes.why}</p>
      </Card>
      <Sign class="below" icon="icon-secret">
        {say.valuing.secret}
      </Sign>
    </>
  );
}

export function ThemesRanked({ themes: { order, counts, told, most } }: { themes: ThemesView }) {
  return (
    <>
      <h1 class="values-title">{say.themes.title}</h1>
      <ol class="ranked">
        {order.map((id, place) => (
          <li key={id} class={place < most ? "full" : ""} style={{ "--tint": `var(--${id})`, "--place": order.length - place }}>
            <Disc theme={id} />
            <b>{names[id] ?? id}</b>
            {told && <span>{counts[id] ?? 0}</span>}
            <small>{say.themes.paces[place < most ? "full" : "express"]}</small>
          </li>
        ))}
      </ol>
    </>
  );
}
