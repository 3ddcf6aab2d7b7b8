// Valuing, in words: three values each, sealed; then how often each was chosen; then what the room keeps, and what that commits to.
import type { PublicView, ValuesView } from "../../../shared/views.ts";
import { Shape } from "../../look/icon.tsx";
import { balloonsOf } from "../balloons.ts";
import { countOf, MOST, paged } from "../fitting.ts";
import { say } from "../words.ts";
import { Card, Sign } from "./card.tsx";
import { Dots, useTurning } from "./turning.tsx";
import { ThemesRanked, ThemesSealed } from "./themes.tsx";

export function Valuing({ view: { values, themes } }: { view: PublicView }) {
  if (themes.moment === "open") return <ThemesSealed most={themes.most} />;
  if (themes.moment !== "before") return <ThemesRanked themes={themes} />;
  if (values.kept.length > 0) return <Kept values={values} />;
  if (values.moment !== "revealed") return <Sealed open={values.moment === "open"} />;
  return values.told ? (
    <Balloons values={values} />
  ) : (
    <>
      <h1 class="draft">{say.valuing.title}</h1>
      <p class="slip lone">{say.untold}</p>
    </>
  );
}

function Sealed({ open }: { open: boolean }) {
  return (
    <>
      <Card class="big practice" key="sealed">
        <h1 class="alone">{say.valuing.sealed}</h1>
        <p class="thesis">{say.valuing.before}</p>
      </Card>
      {open && (
        <Sign class="below" icon="icon-secret">
          {say.valuing.secret}
        </Sign>
      )}
    </>
  );
}

function Balloons({ values }: { values: ValuesView }) {
  return (
    <>
      <h1 class="values-title">{say.valuing.title}</h1>
      <ol class="balloons">
        {balloonsOf(values).map(({ id, count, x, y, label }) => (
          <li key={id}>
            <span class="value-name" style={{ left: `${x}px`, "--y": `${label}px` }}>
              {values.choice[id]?.name}
            </span>
            <b style={{ left: `${x}px`, "--y": `${y}px` }}>
              <span aria-hidden="true">{count}</span>
              <span class="sr">{say.valuing.chosen(count)}</span>
            </b>
          </li>
        ))}
      </ol>
    </>
  );
}

/** All names together; then each with what it commits to, as many at a time as the room can read. Where all fits on one scene, only that. */
function Kept({ values }: { values: ValuesView }) {
  const kept = values.kept.flatMap((id) => (values.choice[id] ? [{ id, ...values.choice[id] }] : []));
  const pages = paged(kept, ({ name, commitment }) => countOf(name, commitment), MOST - countOf(say.valuing.kept));
  const one = pages.length === 1;
  const page = useTurning(one ? 1 : pages.length + 1, values.kept.join(" "));
  const told = one ? kept : (pages[page - 1] ?? kept);
  const names = !one && page === 0;
  return (
    <>
      <h1 class="values-title">{say.valuing.kept}</h1>
      <ol class="sr">
        {kept.map(({ id, name, commitment }) => (
          <li key={id}>
            {name}. {commitment}
          </li>
        ))}
      </ol>
      <ol class={`kept${names ? " names" : ""}`} key={page} aria-hidden="true">
        {told.map(({ id, name, commitment }) => (
          <li key={id}>
            <Shape name="icon-carry" />
            <p>
              <b>{name}</b>
              {!names && commitment}
            </p>
          </li>
        ))}
      </ol>
      <Dots page={page} pages={one ? 1 : pages.length + 1} />
    </>
  );
}
