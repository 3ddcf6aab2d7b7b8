// Who holds a key to this page; what is kept, until when; erasing, at once.
import { useState } from "preact/hooks";
import { dayWords } from "../days.ts";
import { Field, Form, type Part } from "./parts.tsx";
import { Address, type WithLinks } from "./opinions.tsx";
import { words } from "./words.ts";

export function Keeping({ view, say, make, code }: WithLinks) {
  const [label, setLabel] = useState("");
  const [key, setKey] = useState("");
  const [days, setDays] = useState(String(view.keptFor));
  const nameOf = namesOf(view.referents);
  const admit = async () => {
    const made = await make("referents", { label });
    if (typeof made === "string") return made;
    setKey(made.key);
    setLabel("");
    return "";
  };
  return (
    <>
      <h3>{words.keys}</h3>
      <p>{words.keysWhy}</p>
      <ul class="plain-list">
        {view.referents.map((each) => (
          <li key={each.key}>
            <b>{nameOf(each)}</b> {each.mine && words.thisOne}
            {!each.mine && <Form go={words.removeKey(nameOf(each))} send={() => say({ type: "removeReferent", key: each.key })} quiet />}
          </li>
        ))}
      </ul>
      <Form go={words.admit} send={admit}>
        <Field label={words.function} value={label} most={60} needed onValue={setLabel} />
      </Form>
      {key && <Address path={`/charter/${code}`} secret={key} />}

      <h3>{words.material}</h3>
      <p>{words.materialWhy}</p>
      <ul>
        {view.workshops.map((each) => (
          <li key={each.code}>
            {words.fed(each.title, dayWords(each.day), each.people)}{" "}
            {each.erasedAt ? <b>{words.erasedOn(dayWords(new Date(each.erasedAt).toISOString().slice(0, 10)))}</b> : words.stillThere}
          </li>
        ))}
      </ul>
      {view.erasedOn && (
        <>
          <p>{words.willErase(dayWords(view.erasedOn))}</p>
          <Form go={words.keepFor} send={() => say({ type: "keepFor", days: Number(days) })} quiet>
            <Field label={words.days} type="number" value={days} needed onValue={setDays} />
          </Form>
          <Sure name={words.eraseMaterial} why={words.eraseMaterialWhy} send={() => say({ type: "eraseMaterial" })} />
        </>
      )}
      <h3>{words.eraseTitle}</h3>
      <p>{words.eraseWhy}</p>
      <Sure name={words.eraseCharter} why={words.eraseCharterWhy} send={() => say({ type: "eraseCharter", material: false })} />
      <Sure name={words.eraseBoth} why={words.eraseBothWhy} send={() => say({ type: "eraseCharter", material: true })} />
    </>
  );
}

/** A name for each key, and never the same for two: those that share one are numbered. */
function namesOf(all: Part["view"]["referents"]): (one: (typeof all)[number]) => string {
  const name = ({ label, phrase }: (typeof all)[number]) => label || (phrase ? words.phraseKey : words.deskKey);
  return (one) => {
    const alike = all.filter((each) => name(each) === name(one));
    return alike.length > 1 ? words.oneOf(name(one), alike.indexOf(one) + 1) : name(one);
  };
}

/** What cannot be taken back asks for the word. */
function Sure({ name, why, send }: { name: string; why: string; send: () => Promise<string> }) {
  const [typed, setTyped] = useState("");
  return (
    <details>
      <summary>{name}</summary>
      <Form go={name} send={() => (typed.trim().toLowerCase() === words.sureWord ? send() : Promise.resolve(words.sureProblem))} quiet>
        <p>{why}</p>
        <Field label={words.sure} value={typed} onValue={setTyped} />
      </Form>
    </details>
  );
}
