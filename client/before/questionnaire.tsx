// The four pages of the questionnaire: uses by family, with tool and data; fears; wishes; then one's own words.
import { useEffect, useState } from "preact/hooks";
import type { QuestionnaireAsked } from "../../shared/protocol.ts";
import { DATA, PRODUCTS, SITUATION, TOOLS, USES, type Tool } from "../../shared/scales.ts";
import { sayOnce } from "../once.ts";
import { forget, useDraft } from "../phone/drafts.ts";
import { OtherLanguage } from "../look/language.tsx";
import { Shape } from "../look/icon.tsx";
import { refusals } from "../words.ts";
import { words } from "./words.ts";

const STEPS = ["uses", "fears", "wishes", "last"] as const;
type Line = QuestionnaireAsked["lines"][number];
type Use = { readonly tool?: string; readonly data?: string };
/** What was filled in so far: it survives a reload, and is erased once sent. */
type Filled = { readonly ticked: readonly string[]; readonly uses: Readonly<Record<string, Use>>; readonly tool: string; readonly situation: string };
const NOTHING: Filled = { ticked: [], uses: {}, tool: "", situation: "" };
type Change = (change: Partial<Filled>) => void;

export function Questionnaire({ code, asked, done }: { code: string; asked: QuestionnaireAsked; done(over: boolean): void }) {
  const [kept, keep] = useDraft(`before:${code}`, JSON.stringify(NOTHING));
  const [at, setAt] = useState(0);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState("");
  const filled = JSON.parse(kept) as Filled;
  const change: Change = (part) => keep(JSON.stringify({ ...filled, ...part }));
  const step = STEPS[at]!;
  const last = at === STEPS.length - 1;
  useEffect(() => scrollTo(0, 0), [at]);
  const go = async (event: Event) => {
    event.preventDefault();
    if (!last) return setAt(at + 1);
    setBusy(true);
    const answer = await sayOnce<null>(`/api/workshops/${code}/questionnaire`, bodyOf(asked, filled));
    setBusy(false);
    if (!answer.ok && answer.refusal !== "questionnaire-over" && answer.refusal !== "closed")
      return setProblem(answer.refusal === "no-answer" || answer.refusal === "not-saved" ? words.noAnswer : refusals[answer.refusal]);
    forget(`before:${code}`, "nothing");
    done(!answer.ok);
  };
  return (
    <main class="screen tint-door">
      <header class="bar">
        <span>{asked.organisation}</span>
        <span class="left num">{words.step(at + 1, STEPS.length)}</span>
        <OtherLanguage short />
      </header>
      <form class="body" onSubmit={(event) => void go(event)}>
        <div class="hello">
          <h1>{words.titles[step]}</h1>
          <p>{at === 0 ? `${words.intro} ${words.helps[step]}` : words.helps[step]}</p>
        </div>
        <div class="panel">
          {step === "last" ? <OwnWords asked={asked} filled={filled} change={change} /> : <Lists step={step} asked={asked} filled={filled} change={change} />}
          <p role="alert">{problem}</p>
          <button class="go" disabled={busy}>
            {last ? (busy ? words.sending : words.send) : words.next}
          </button>
          {at > 0 && (
            <button type="button" class="plain" onClick={() => setAt(at - 1)}>
              {words.back}
            </button>
          )}
        </div>
      </form>
    </main>
  );
}

function bodyOf({ lines }: QuestionnaireAsked, { ticked, uses, tool, situation }: Filled) {
  const of = (list: string) => lines.filter((line) => line.list === list && ticked.includes(line.id)).map(({ id }) => id);
  return {
    uses: of("uses").map((entry) => ({ entry, ...uses[entry] })),
    fears: of("fears"),
    wishes: of("wishes"),
    ...(tool.trim() ? { tool } : {}),
    ...(situation.trim() ? { situation } : {}),
  };
}

type Part = { asked: QuestionnaireAsked; filled: Filled; change: Change };

function Lists({ step, asked, filled, change }: Part & { step: "uses" | "fears" | "wishes" }) {
  const lines = asked.lines.filter(({ list }) => list === step);
  const families = step === "uses" ? [...USES, ""] : [""];
  return (
    <>
      {families.map((family) => {
        const those = step === "uses" ? lines.filter(({ use }) => use === family) : lines;
        return those.length === 0 ? null : (
          <section class="stack" key={family}>
            {step === "uses" && <h2>{words.families[family] ?? words.otherUses}</h2>}
            <div class="sides" role="group" aria-label={words.families[family] ?? words.titles[step]}>
              {those.map((line) => (
                <Tickable key={line.id} line={line} filled={filled} change={change} />
              ))}
            </div>
          </section>
        );
      })}
    </>
  );
}

function Tickable({ line: { id, list, text }, filled, change }: { line: Line; filled: Filled; change: Change }) {
  const { ticked, uses } = filled;
  const mine = ticked.includes(id);
  const toggle = () => change({ ticked: mine ? ticked.filter((each) => each !== id) : [...ticked, id] });
  const set = (part: keyof Use, value: string) => {
    const { [part]: _, ...rest } = uses[id] ?? {};
    change({ uses: { ...uses, [id]: value ? { ...rest, [part]: value } : rest } });
  };
  return (
    <>
      <button type="button" class="side tie line" aria-pressed={mine} onClick={toggle}>
        <span>{text}</span>
        <Shape class="tick" name="icon-for" />
      </button>
      {mine && list === "uses" && (
        <div class="with">
          <Choice label={words.tool} value={uses[id]?.tool} from={TOOLS} name={nameOf} set={(value) => set("tool", value)} />
          <Choice label={words.data} value={uses[id]?.data} from={DATA} name={(each) => words.kinds[each]!} set={(value) => set("data", value)} />
        </div>
      )}
    </>
  );
}

const nameOf = (tool: string): string => (PRODUCTS as Partial<Record<Tool, string>>)[tool as Tool] ?? words.tools[tool] ?? tool;

type Choices = { label: string; value: string | undefined; from: readonly string[]; name(each: string): string; set(value: string): void };
function Choice({ label, value = "", from, name, set }: Choices) {
  return (
    <label>
      <b>{label}</b>
      <select class="field" value={value} onChange={({ currentTarget }) => set(currentTarget.value)}>
        <option value="">{words.unsaid}</option>
        {from.map((each) => (
          <option key={each} value={each}>
            {name(each)}
          </option>
        ))}
      </select>
    </label>
  );
}

function OwnWords({ asked, filled: { tool, situation }, change }: Part) {
  return (
    <>
      <p>
        <b>{words.frame(asked.contact)}</b>
      </p>
      <label class="ask">
        <b>{words.ownTool}</b>
        <input class="field" maxLength={60} value={tool} onInput={({ currentTarget }) => change({ tool: currentTarget.value })} />
      </label>
      <label class="ask">
        <b>{words.situation}</b>
        <span class="soft">{words.situationHelp}</span>
        <textarea class="field" rows={5} maxLength={SITUATION} value={situation} onInput={({ currentTarget }) => change({ situation: currentTarget.value })} />
        <span class="soft num">{words.signs(situation.length, SITUATION)}</span>
      </label>
      <p class="say">
        <Shape name="icon-secret" />
        <span>{words.secret}</span>
      </p>
    </>
  );
}
