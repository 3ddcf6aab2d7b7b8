// Review links and what bodies said by them, side by side; then what they ratified.
import { useState } from "preact/hooks";
import { dayWords } from "../days.ts";
import { Field, Form, numbered, Text, type Part } from "./parts.tsx";
import { OPINIONS } from "../../shared/living/scales.ts";
import { words } from "./words.ts";

type Make = (name: "links" | "feedback-link" | "referents", body: object) => Promise<{ key: string } | string>;
export type WithLinks = Part & { readonly make: Make; readonly code: string };

/** A key is shown once, in an address that is ready to paste. */
export function Address({ path, secret }: { path: string; secret: string }) {
  const [copied, setCopied] = useState(false);
  const address = `${location.origin}${path}${secret ? `#key=${secret}` : ""}`;
  return (
    <p class="address" role="status">
      <b>{secret ? words.onceOnly : words.address}</b>
      <code>{address}</code>
      <button
        type="button"
        class="btn"
        onClick={() =>
          void navigator.clipboard
            ?.writeText(address)
            .then(() => setCopied(true))
            .catch(() => undefined)
        }
      >
        {copied ? words.copied : words.copy}
      </button>
    </p>
  );
}

const later = (day: string, days: number): string => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

export function Links({ view, say, make, code }: WithLinks) {
  const [body, setBody] = useState("");
  const [until, setUntil] = useState(later(view.today, 30));
  const [key, setKey] = useState("");
  const send = async () => {
    const made = await make("links", { body, until });
    if (typeof made === "string") return made;
    setKey(made.key);
    setBody("");
    return "";
  };
  const last = view.versions[0]?.clauses ?? 0;
  return (
    <>
      <p>{words.linksWhy}</p>
      <Form go={words.createLink} send={send}>
        <Field label={words.body} hint={words.bodyHint} value={body} most={60} needed onValue={setBody} />
        <Field label={words.until} type="date" value={until} needed onValue={setUntil} />
      </Form>
      {key && <Address path={`/review/${code}`} secret={key} />}
      {view.links.length > 0 && (
        <ul class="plain-list">
          {view.links.map((link) => (
            <li key={link.id}>
              <b>{link.body}</b>
              <p class="state">
                {words.linkState[link.state](dayWords(link.until))} · {words.given(link.given, last)}
              </p>
              {link.state === "open" && <Form go={words.revoke(link.body)} send={() => say({ type: "revokeLink", link: link.id })} quiet />}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

export function Opinions({ view }: Part) {
  const told = ["all", ...view.clauses.map(({ id }) => id)].filter((id) => view.opinions[id]);
  if (told.length === 0) return <p>{words.noOpinions}</p>;
  return (
    <>
      {told.map((id) => (
        <article class="rule" key={id}>
          <p class="wording">{id === "all" ? words.whole : numbered(view, id)}</p>
          <p class="state">
            {OPINIONS.map((each) => words.opinionCount[each](view.opinions[id]!.filter(({ opinion }) => opinion === each).length))
              .filter(Boolean)
              .join(" · ")}
          </p>
          <ul class="side">
            {view.opinions[id]!.map(({ body, opinion, comment, version, day }) => (
              <li key={body} class={opinion}>
                <b>{body}</b> : {words.opinion[opinion]}
                {comment && <q>{comment}</q>}
                <small>{words.onVersion(version, dayWords(day))}</small>
              </li>
            ))}
          </ul>
        </article>
      ))}
    </>
  );
}

export function Ratifying({ view, say }: Part) {
  const version = view.versions[0]!.number;
  const [body, setBody] = useState("");
  const [day, setDay] = useState(view.today);
  const [minutes, setMinutes] = useState("");
  const [from, setFrom] = useState(view.today);
  const [except, setExcept] = useState<readonly string[]>([]);
  const shown = view.clauses.filter(({ stand }) => stand === "kept" || stand === "trial");
  return (
    <>
      <p>{words.ratifyWhy}</p>
      {view.unpublished.length > 0 && <p>{words.unpublishedLeft(version)}</p>}
      <Form
        go={words.ratify(version)}
        send={() => say({ type: "ratify", version, body, day, minutes, from, except: [...except] })}
        done={() => {
          setBody("");
          setMinutes("");
          setExcept([]);
        }}
      >
        <Field label={words.body} hint={words.bodyHint} value={body} most={60} needed onValue={setBody} />
        <Field label={words.day} type="date" value={day} needed onValue={setDay} />
        <Field label={words.minutes} value={minutes} most={240} onValue={setMinutes} />
        <Field label={words.from} type="date" value={from} needed onValue={setFrom} />
        <details>
          <summary>{words.exceptSome}</summary>
          <fieldset>
            <legend>{words.exceptWhy}</legend>
            {shown.map(({ id, number, wording }) => (
              <label key={id} class="tick">
                <input
                  type="checkbox"
                  checked={except.includes(id)}
                  onChange={() => setExcept(except.includes(id) ? except.filter((each) => each !== id) : [...except, id])}
                />
                {number}. {wording}
              </label>
            ))}
          </fieldset>
        </details>
      </Form>
      <ul class="plain-list">
        {view.ratifications.map((each) => (
          <li key={each.id}>
            <b>{words.ratified(each.version, each.body)}</b>
            <p class="state">{words.ratifiedOn(dayWords(each.day), each.minutes, dayWords(each.from), each.except.length)}</p>
            <Cancel id={each.id} say={say} />
          </li>
        ))}
      </ul>
      {view.softUntil && <p>{words.soft(dayWords(view.softUntil))}</p>}
    </>
  );
}

function Cancel({ id, say }: { id: string; say: Part["say"] }) {
  const [why, setWhy] = useState("");
  return (
    <details>
      <summary>{words.cancelRatification}</summary>
      <Form go={words.cancelNow} send={() => say({ type: "cancelRatification", ratification: id, why })} quiet>
        <Text label={words.why} rows={2} value={why} most={240} needed onValue={setWhy} />
      </Form>
    </details>
  );
}
