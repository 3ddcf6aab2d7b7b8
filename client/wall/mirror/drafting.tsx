// Drafting, in words: the charter's panels, theme by theme, and what became of each question; then, part by part, each practice that was kept, to be read aloud.
import type { PublicView } from "../../../shared/views.ts";
import { Shape } from "../../look/icon.tsx";
import { signOf, tintOf } from "../../look/theme.ts";
import { panelsOf, type Mark, type Panel } from "../panels.ts";
import { countOf, MOST } from "../fitting.ts";
import { marks, say, themes } from "../words.ts";
import { Disc } from "./card.tsx";
import { CoverageStrip } from "./coverage.tsx";
import { Dots, useTurning } from "./turning.tsx";

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

type Kept = PublicView["practices"][string];
/** In the charter's order: theme by theme, question by question. */
const keptIn = (view: PublicView, panels: readonly Panel[]): Kept[] =>
  panels.flatMap(({ questions }) =>
    questions.flatMap(({ id }) =>
      Object.values(view.practices)
        .filter(({ round, status, outcome }) => round === id && status === "settled" && (outcome === "adopted" || outcome === "trial"))
        .sort((a, b) => a.ballot - b.ballot),
    ),
  );

export function Drafting({ view }: { view: PublicView }) {
  const panels = panelsOf(view);
  const kept = keptIn(view, panels);
  const page = useTurning(1 + kept.length, String(kept.length));
  const read = kept[page - 1];
  const nameOf = (theme: string) => themes[theme] ?? view.ownThemes[theme] ?? "";
  const all = countOf(say.drafting.title, ...panels.flatMap(({ theme, questions }) => [nameOf(theme), ...questions.map(({ text }) => text)]));
  // beyond forty words, or where a panel is too narrow for 56 px, marks alone are shown; the words stay for screen readers
  const bare = all > MOST || panels.some(({ width }) => width < 400) || panels.some(({ questions }) => questions.length > 3);
  return (
    <>
      <h1 class={read && countOf(say.drafting.title, read.wording) > MOST ? "sr" : "draft"}>{say.drafting.title}</h1>
      {!read && (bare || all + countOf(say.drafting.ask) <= MOST) && <p class="draft-ask">{say.drafting.ask}</p>}
      {!read && <CoverageStrip view={view} />}
      <div class={`panels${bare ? " bare" : ""}${read ? " sr" : ""}`}>
        {panels.map((panel) => (
          <Fold key={panel.theme} {...panel} name={nameOf(panel.theme)} bare={bare} />
        ))}
      </div>
      {read && <Part practice={read} name={nameOf(read.theme)} key={read.wording} />}
      <Dots page={page} pages={1 + kept.length} />
    </>
  );
}

/** One practice, whole; a long one is read without the name of its theme, which its sign tells. */
function Part({ practice: { theme, wording, outcome }, name }: { practice: Kept; name: string }) {
  const named = countOf(say.drafting.title, name, wording) <= MOST;
  return (
    <section class="last-word laid part" style={{ "--tint": tintOf(theme) }}>
      <h1>
        <Disc theme={theme} />
        <span class={named ? "" : "sr"}>{name}</span>
        <Mark mark={outcome || "ahead"} />
      </h1>
      <blockquote class={wording.length > 110 ? "long" : ""}>{wording}</blockquote>
    </section>
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
