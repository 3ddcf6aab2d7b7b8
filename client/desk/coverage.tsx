// Where the questions of the deck stand, on the desk: how many of each kind, and which.
import { STANDINGS } from "../../shared/scales.ts";
import type { PublicView } from "../../shared/views.ts";
import { coverage as words } from "./words.ts";

export function Coverage({ view }: { view: PublicView }) {
  const all = Object.entries(view.coverage).sort(([, a], [, b]) => a.order - b.order);
  const kinds = STANDINGS.map((standing) => [standing, all.filter(([, each]) => each.standing === standing)] as const).filter(([, those]) => those.length > 0);
  return (
    <details class="coverage">
      <summary>
        {words.title(all.length)} <span class="soft">{kinds.map(([standing, those]) => words.counts[standing](those.length)).join(", ")}</span>
      </summary>
      <dl>
        {kinds.map(([standing, those]) => (
          <div key={standing}>
            <dt>{words.counts[standing](those.length)}</dt>
            <dd>{those.map(([, { short }]) => short).join(" · ")}</dd>
          </div>
        ))}
      </dl>
      {kinds.some(([standing]) => standing === "moot") && <p class="soft">{words.moot}</p>}
    </details>
  );
}
