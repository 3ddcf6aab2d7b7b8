// What leaves the page: documents, the public page and its announcement, the feedback link, other workshops and other associations' charters.
import { useState } from "preact/hooks";
import { CHARTER_ALONE, Downloads, WORKSHOP } from "../charter/downloads.tsx";
import { dayWords } from "../days.ts";
import { dataOf, readCharter } from "../brought/read.ts";
import { charterOf, forces } from "../words.ts";
import { Field, Form, type Part } from "./parts.tsx";
import { Address, type WithLinks } from "./opinions.tsx";
import { words } from "./words.ts";

/** `whole`: the material of its workshop is still there. */
export function Documents({ take, whole }: { whole: boolean; take(name: string, by: "theme" | "use"): Promise<string> }) {
  const [byUse, setByUse] = useState(false);
  return (
    <>
      <p>{words.documentsWhy}</p>
      <label class="tick">
        <input type="checkbox" checked={byUse} onChange={() => setByUse(!byUse)} />
        {words.documentByUse}
      </label>
      <Downloads documents={whole ? WORKSHOP : CHARTER_ALONE} take={(name) => take(name, byUse ? "use" : "theme")} />
    </>
  );
}

export function Sharing({ view, say, make, code }: WithLinks) {
  const [key, setKey] = useState("");
  const open = async () => {
    const made = await make("feedback-link", {});
    if (typeof made === "string") return made;
    setKey(made.key);
    return "";
  };
  const address = `${location.origin}/public/${code}`;
  return (
    <>
      <h3>{words.publicPage}</h3>
      <p>{view.ratifications.length === 0 ? words.publicNotYet : words.publicWhy}</p>
      <Form go={view.public ? words.closePublic : words.openPublic} send={() => say({ type: "setPublic", open: !view.public })} quiet={view.public} />
      {view.public && (
        <>
          <Address path={`/public/${code}`} secret="" />
          <h4>{words.announcementTitle}</h4>
          <p class="paste">{words.announcement(view.organisation, address)}</p>
        </>
      )}
      <h3>{words.feedbackLink}</h3>
      <p>{words.feedbackWhy}</p>
      <Form go={view.feedbackOpen ? words.renewFeedback : words.openFeedback} send={open} quiet={view.feedbackOpen} />
      {key && <Address path={`/public/${code}`} secret={key} />}
      {view.feedbackOpen && <Form go={words.closeFeedback} send={() => say({ type: "openFeedback", key: "" })} quiet />}
    </>
  );
}

export function Joining({ view, say, join }: Part & { join(code: string, key: string): Promise<string> }) {
  const [code, setCode] = useState("");
  const [key, setKey] = useState("");
  const [said, setSaid] = useState("");
  const clashing = new Set(view.clauses.filter(({ stand }) => stand === "contested").map(({ question }) => question)).size;
  const joined = () => {
    setCode("");
    setKey("");
  };
  const read = async (file: File | undefined) => {
    if (!file) return;
    const read = await readCharter(file);
    setSaid(typeof read === "string" ? read : await say({ type: "importPractices", data: dataOf(read) }));
  };
  return (
    <>
      <h3>{words.otherWorkshop}</h3>
      <p>{words.otherWorkshopWhy}</p>
      <Form go={words.joinNow} send={() => join(code.trim().toUpperCase(), key.trim())} done={joined}>
        <Field label={words.code} value={code} most={5} needed onValue={setCode} />
        <Field label={words.phrase} hint={words.phraseHint} value={key} most={120} needed onValue={setKey} />
      </Form>
      {view.workshops.length > 1 && (
        <>
          <h4>{words.workshops}</h4>
          <ul>
            {view.workshops.map(({ code: each, title, day, people }, i) => (
              <li key={each}>{words.workshop(title, each, dayWords(day), people, view.clauses.filter(({ from }) => from === i).length)}</li>
            ))}
          </ul>
          {clashing > 0 && <p>{words.clashing(clashing)}</p>}
        </>
      )}
      <h3>{words.otherCharter}</h3>
      <p>{words.otherCharterWhy}</p>
      <p class="asked">
        <label for="other-charter">{words.chooseFile}</label>
        <input id="other-charter" type="file" accept=".json,application/json" onChange={({ currentTarget }) => void read(currentTarget.files?.[0])} />
      </p>
      {said && <p role="alert">{said}</p>}
      {view.candidates.length > 0 && (
        <ul class="plain-list">
          {view.candidates.map(({ id, from, wording, force, question }) => (
            <li key={id}>
              <p>
                {forces[force]} : {wording}
              </p>
              <p class="state">
                {question} · {charterOf(from, from === view.organisation)}
              </p>
              <Form go={words.dropCandidate} send={() => say({ type: "dropCandidate", candidate: id })} quiet />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
