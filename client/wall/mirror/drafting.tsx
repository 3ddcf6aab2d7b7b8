// Drafting, in words: the charter's panels, theme by theme, and what became of each question.
import type { PublicView } from "../../../shared/views.ts";
import { Shape } from "../../look/icon.tsx";
import { signOf, tintOf } from "../../look/theme.ts";
import { panelsOf, type Mark, type Panel } from "../panels.ts";
import { countOf, MOST } from "../fitting.ts";
import { marks, say, themes } from "../words.ts";
import { CoverageStrip } from "./coverage.tsx";

function Mark({ mark }: { mark: Mark }) {
  return (
    <span class={`mark ${mark}`}>
      {mark === "adopted" ? (
        <Shape name="icon-for" />
      ) : mark === "trial" ? (
        <Shape name="icon-time" />
      ) : mark === "open" ? (
        <span aria-hidden="true">?</span>
      ) : null}
    </span>
  );
}

export function Drafting({ view }: { view: PublicView }) {
  const panels = panelsOf(view);
  const all = countOf(
    say.drafting.title,
    ...panels.flatMap(({ theme, questions }) => [themes[theme] ?? view.ownThemes[theme] ?? "", ...questions.map(({ text }) => text)]),
  );
  // beyond forty words, or where a panel is too narrow for 56 px, marks alone are shown; the words stay for screen readers
  const bare = all > MOST || panels.some(({ width }) => width < 400) || panels.some(({ questions }) => questions.length > 3);
  return (
    <>
      <h1 class="draft">{say.drafting.title}</h1>
      {(bare || all + countOf(say.drafting.ask) <= MOST) && <p class="draft-ask">{say.drafting.ask}</p>}
      <CoverageStrip view={view} />
      <div class={`panels${bare ? " bare" : ""}`}>
        {panels.map((panel) => (
          <Fold key={panel.theme} {...panel} name={themes[panel.theme] ?? view.ownThemes[panel.theme] ?? ""} bare={bare} />
        ))}
      </div>
    </>
  );
}

function Fold({ theme, name, x, width, questions, bare }: Panel & { name: string; bare: boolean }) {
  return (
    <section class="panel" style={{ left: `${x}px`, width: `${width}px`, "--tint": tintOf(theme) }}>
      <h2>
        <Shape name={signOf(theme)} />
        <span class={width < 400 ? "sr" : ""}>{name}</span>
      </h2>
      <ul>
        {questions.map(({ id, text, mark }) => (
          <li key={id}>
            <Mark mark={mark} />
            <span class={bare ? "sr" : ""}>{text}</span>
            <span class="sr">, {marks[mark]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
