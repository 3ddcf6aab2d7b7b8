// Gathering, in words: how to come in, and how many are here.
import type { PublicView } from "../../../shared/views.ts";
import { say, themes } from "../words.ts";
import { qrOf } from "./apron.tsx";

export function Gathering({ view, code, host }: { view: PublicView; code: string; host: string }) {
  const { figure, rest } = say.people(view.people);
  const tables = Object.keys(view.tables).length;
  const seating =
    view.seating === "drawn" && tables > 0 ? say.tables.drawn(tables) : view.seating === "seated" && view.people > 0 ? say.tables.seated : say.one;
  return (
    <>
      <section class="count">
        <h1 class={view.people > 99 ? "many" : ""}>
          <b>{figure}</b> <span>{rest}</span>
        </h1>
        <p>{view.locked ? say.locked : seating}</p>
        {view.unasked.length > 0 && <p class="unasked">{say.unasked(view.unasked.map((id) => themes[id] ?? view.ownThemes[id] ?? id))}</p>}
      </section>
      <section class="lift entry">
        <div class="card">
          <h2>{say.enter}</h2>
          <img class="qr" src={qrOf(code)} width="380" height="380" alt={say.qr(code)} />
          <p class="type">
            {say.orType} <b class={host.length > 16 ? "long" : ""}>{host}</b>
          </p>
          <p class="code">
            <span aria-hidden="true">{code}</span>
            <span class="sr">{[...code].join(" ")}</span>
          </p>
        </div>
      </section>
    </>
  );
}
