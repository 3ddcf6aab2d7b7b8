// The questionnaire on the desk: its link and its square, an invitation to paste, how many answered, and from five on, what.
import { useState } from "preact/hooks";
import { DATA, MAP_LISTS, PRODUCTS, TOLD_FROM, TOOLS, type Tool } from "../../shared/scales.ts";
import { mapping } from "./opening-words.ts";
import type { Open } from "./room.ts";
import { questionnaire as words } from "./questionnaire-words.ts";

const nameOf = (tool: string): string => (PRODUCTS as Partial<Record<Tool, string>>)[tool as Tool] ?? words.toolNames[tool] ?? tool;

/** Before the map is played: how to ask, and what came in. */
export function Questionnaire({ room: { view, desk, code, origin } }: { room: Open }) {
  const address = addressOf(code, origin);
  const { answers, told, counted } = desk.questionnaire;
  if (counted) return null;
  return (
    <section class="questionnaire">
      <h3>{words.title}</h3>
      <p>{words.why}</p>
      <div class="entry">
        <img src={`/api/workshops/${code}/qr.svg?path=/avant/${code}`} alt={words.qr} width="132" height="132" />
        <p>
          <span class="address">{address.replace(/^https?:\/\//, "")}</span>
          <Copy text={address} label={words.copy} />
        </p>
      </div>
      <details>
        <summary>{words.invitation}</summary>
        <p class="soft">{words.invite}</p>
        <p class="letter">{words.text(view.organisation, view.title, address)}</p>
        <Copy text={words.text(view.organisation, view.title, address)} label={words.copyText} />
      </details>
      <p>
        <b>{words.answers(answers)}</b> {told ? words.texts : words.few(TOLD_FROM - answers)}
      </p>
      <p class="soft">{told ? words.half : answers > 0 ? words.early : words.willHalf}</p>
      {told && <Answers desk={desk} view={view} />}
    </section>
  );
}

/** While the map is played: what it started from. */
export function QuestionnaireStart({ room }: { room: Open }) {
  const { desk } = room;
  const { counted, told, answers } = desk.questionnaire;
  if (!counted) return <QuestionnaireLeft room={room} />;
  return (
    <section class="questionnaire">
      <p>{told ? `${words.answers(answers)} ${words.half}` : words.over}</p>
      {told && <Named title={words.tools} counts={desk.questionnaire.tools} order={TOOLS} name={nameOf} />}
      {told && <Named title={words.data} counts={desk.questionnaire.data} order={DATA} name={(each) => words.dataNames[each] ?? each} />}
      <Situations desk={desk} />
    </section>
  );
}

/** Answers that the map did not start from: what becomes of them, while something can still be done. */
export function QuestionnaireLeft({ room: { view, desk, code, origin } }: { room: Open }) {
  const { counted, told, answers } = desk.questionnaire;
  if (counted || answers === 0) return null;
  const closing = view.phase === "closing";
  return (
    <section class="questionnaire">
      <p class={closing && !told ? "warn" : ""}>
        {told ? words.late(answers) : closing ? words.lost(answers, TOLD_FROM - answers) : words.sealed(answers, TOLD_FROM - answers)}
      </p>
      {!told && <Copy text={addressOf(code, origin)} label={words.copy} />}
    </section>
  );
}
const addressOf = (code: string, origin: string): string => `${origin || location.origin}/avant/${code}`;

function Answers({ desk, view }: Pick<Open, "desk" | "view">) {
  const { lines, tools, data } = desk.questionnaire;
  const ordered = Object.entries(view.map)
    .filter(([id]) => (lines[id] ?? 0) > 0)
    .sort(([a], [b]) => lines[b]! - lines[a]!);
  return (
    <details>
      <summary>{words.uses}</summary>
      {MAP_LISTS.map((list) => {
        const those = ordered.filter(([, line]) => line.list === list).map(([id]) => id);
        return <Named key={list} title={mapping.lists[list]} counts={lines} order={those} name={(id) => view.map[id]!.text} />;
      })}
      <Named title={words.tools} counts={tools} order={TOOLS} name={nameOf} />
      <Named title={words.data} counts={data} order={DATA} name={(each) => words.dataNames[each] ?? each} />
      <Situations desk={desk} />
    </details>
  );
}

type Counted = { title: string; counts: Readonly<Record<string, number>>; order: readonly string[]; name(id: string): string };
function Named({ title, counts, order, name }: Counted) {
  const told = order.filter((id) => (counts[id] ?? 0) > 0);
  if (told.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {told.map((id) => (
          <li key={id}>
            <b class="num">{counts[id]}</b> {name(id)}
          </li>
        ))}
      </ul>
    </>
  );
}

export function Situations({ desk }: Pick<Open, "desk">) {
  const all = Object.entries(desk.questionnaire.situations);
  if (all.length === 0) return null;
  return (
    <>
      <h4>{words.situations}</h4>
      <ul>
        {all.map(([id, text]) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </>
  );
}

/** Where the browser may not write to the clipboard (an address without https), the text is there to be selected. */
function Copy({ text, label }: { text: string; label: string }) {
  const [copied, setCopied] = useState(false);
  if (!("clipboard" in navigator)) return null;
  return (
    <button type="button" class="btn" onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}>
      {copied ? words.copied : label}
    </button>
  );
}
