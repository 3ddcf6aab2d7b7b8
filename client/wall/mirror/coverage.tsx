// Where the questions stand, in one picture: a slot each, by theme; then how many of each kind.
import { STANDINGS, type Standing } from "../../../shared/scales.ts";
import type { PublicView } from "../../../shared/views.ts";
import { Shape } from "../../look/icon.tsx";
import { tintOf } from "../../look/theme.ts";
import { say, standings, themes } from "../words.ts";
import { Disc } from "./card.tsx";

const ICONS: Readonly<Partial<Record<Standing, string>>> = { answered: "icon-for", entrusted: "icon-next" };

function Slot({ standing }: { standing: Standing }) {
  const icon = ICONS[standing];
  return (
    <span class={`slot ${standing}`} aria-hidden="true">
      {icon ? <Shape name={icon} /> : standing === "open" ? "?" : null}
    </span>
  );
}

type Told = { readonly id: string } & PublicView["coverage"][string];
/** By theme, in the deck's order. */
function themesIn({ coverage }: PublicView): { theme: string; questions: Told[] }[] {
  const all = Object.entries(coverage)
    .map(([id, each]) => ({ id, ...each }))
    .sort((a, b) => a.order - b.order);
  return [...new Set(all.map(({ theme }) => theme))].map((theme) => ({ theme, questions: all.filter((each) => each.theme === theme) }));
}

export function Coverage({ view }: { view: PublicView }) {
  const all = Object.values(view.coverage);
  const count = (standing: Standing) => all.filter((each) => each.standing === standing).length;
  return (
    <>
      <h1 class="draft">{say.coverage.title(all.length)}</h1>
      <div class="coverage">
        {themesIn(view).map(({ theme, questions }) => (
          <section key={theme} style={{ "--tint": tintOf(theme) }}>
            <h2>
              <Disc theme={theme} />
              <span class="sr">{themes[theme] ?? view.ownThemes[theme] ?? ""}</span>
            </h2>
            <ul>
              {questions.map(({ id, short, standing }) => (
                <li key={id}>
                  <Slot standing={standing} />
                  <span class="sr">
                    {short}, {standings[standing]}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <ul class="coverage-key">
        {STANDINGS.filter((standing) => count(standing) > 0).map((standing) => (
          <li key={standing}>
            <Slot standing={standing} />
            {say.coverage.counts[standing](count(standing))}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Small, beside the draft; its figures are for screen readers, and told large at the closing. */
export function CoverageStrip({ view }: { view: PublicView }) {
  const all = Object.values(view.coverage);
  const counts = STANDINGS.map((standing) => [standing, all.filter((each) => each.standing === standing).length] as const).filter(([, count]) => count > 0);
  return (
    <div
      class="coverage-strip"
      role="img"
      aria-label={`${say.coverage.title(all.length)}, ${counts.map(([standing, count]) => say.coverage.counts[standing](count)).join(", ")}`}
    >
      {themesIn(view).map(({ theme, questions }) => (
        <ul key={theme}>
          {questions.map(({ id, standing }) => (
            <li key={id}>
              <Slot standing={standing} />
            </li>
          ))}
        </ul>
      ))}
    </div>
  );
}
