// The few parts that the living charter's page is made of: fields with their labels, forms that keep what was typed, and word-by-word differences.
import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import type { Clause } from "../../shared/living/charter.ts";
import type { ReferentView } from "../../shared/living/views.ts";
import { changesOf } from "../../shared/changes.ts";
import { keep } from "../browser.ts";
import { dayWords } from "../days.ts";
import { charterOf } from "../words.ts";
import type { Lang } from "../lang.ts";
import { Checked } from "../lint/checked.tsx";
import type { Command } from "./speak.ts";
import { words } from "./words.ts";

/** "" where it is done; else why not, as a sentence. */
export type Say = (command: Command) => Promise<string>;
export type Part = { readonly view: ReferentView; readonly say: Say };

type Typed = { readonly label: string; readonly value: string; readonly onValue: (value: string) => void; readonly hint?: string };
export function Field({
  label,
  value,
  onValue,
  hint,
  type = "text",
  most,
  needed = false,
}: Typed & { type?: "text" | "date" | "number"; most?: number; needed?: boolean }) {
  const id = useId();
  return (
    <p class="asked">
      <label for={id}>{label}</label>
      <input
        id={id}
        type={type as "text"}
        value={value}
        required={needed}
        {...(most ? { maxLength: most } : {})}
        {...(hint ? { "aria-describedby": `${id}-hint` } : {})}
        onInput={({ currentTarget }) => onValue(currentTarget.value)}
      />
      {hint && <small id={`${id}-hint`}>{hint}</small>}
    </p>
  );
}
/** `checked`: its wording is read along, in this language; `prose` where it is no rule. Hints alone: it is saved all the same. */
type Written = Typed & { rows?: number; most?: number; needed?: boolean; checked?: { readonly lang: Lang; readonly prose?: boolean } };
export function Text({ label, value, onValue, hint, rows = 3, most, needed = false, checked }: Written) {
  const id = useId();
  const field = (
    <p class="asked">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={rows}
        value={value}
        required={needed}
        {...(most ? { maxLength: most } : {})}
        {...(hint ? { "aria-describedby": `${id}-hint` } : {})}
        onInput={({ currentTarget }) => onValue(currentTarget.value)}
      />
      {hint && <small id={`${id}-hint`}>{hint}</small>}
    </p>
  );
  if (!checked) return field;
  return (
    <>
      {field}
      <Checked text={value} {...checked} replace={onValue} />
    </>
  );
}
export function Choice({ label, value, onValue, options }: Typed & { options: readonly (readonly [value: string, label: string])[] }) {
  const id = useId();
  return (
    <p class="asked">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => onValue(currentTarget.value)}>
        {options.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}

type Form = {
  readonly go: string;
  readonly send: () => Promise<string>;
  readonly done?: () => void;
  readonly children?: ComponentChildren;
  readonly quiet?: boolean;
};
/** What was typed stays where it is refused; the sentence says why. */
export function Form({ go, send, done, children, quiet = false }: Form) {
  const [problem, setProblem] = useState("");
  const [busy, setBusy] = useState(false);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const why = await send();
    setBusy(false);
    setProblem(why);
    if (!why) done?.();
  };
  return (
    <form class="form" onSubmit={(event) => void submit(event)}>
      {children}
      {problem && <p role="alert">{problem}</p>}
      <button class={quiet ? "btn" : "btn first"} aria-disabled={busy}>
        {busy ? words.saving : go}
      </button>
    </form>
  );
}

const WHO = "charter:who";
/** Who says it, as a function, remembered on this device; and why. */
export function useSigned() {
  const [who, setWho] = useState(() => keep?.getItem(WHO) ?? "");
  const [why, setWhy] = useState("");
  const fields = (
    <>
      <Field
        label={words.who}
        hint={words.whoHint}
        value={who}
        most={60}
        needed
        onValue={(value) => {
          setWho(value);
          keep?.setItem(WHO, value);
        }}
      />
      <Field label={words.why} value={why} most={240} needed onValue={setWhy} />
    </>
  );
  return { who, why, fields, clear: () => setWhy("") };
}

/** One text turned into another: what went is struck through, what came is underlined; never by colour alone. */
export const Changed = ({ before, after }: { before: string; after: string }) => (
  <p class="changed">
    {changesOf(before, after).map(({ is, text }, i) => (
      <span key={i}>{is === "kept" ? text : is === "out" ? <del>{text}</del> : <ins>{text}</ins>} </span>
    ))}
  </p>
);

export const numbered = (view: ReferentView, id: string): string => {
  const clause = view.clauses.find((each) => each.id === id);
  return clause ? `${clause.number}. ${clause.wording}` : (view.questions.find((each) => each.id === id)?.text ?? words.whole);
};

/** Which workshop said it, where several feed the charter; and whose charter that workshop took it from. */
export function originOf({ workshops, organisation }: ReferentView, { from, source }: Clause): string[] {
  const fed = workshops.length > 1 ? workshops[from] : undefined;
  return [...(fed ? [words.fromWorkshop(fed.title, fed.code, dayWords(fed.day))] : []), ...(source ? [charterOf(source, source === organisation)] : [])];
}
