// The charter that lives on, for its referent: the rules, what is due, what bodies said, what is ratified, what came back, and what leaves.
import { useEffect, useState } from "preact/hooks";
import type { ReferentView } from "../../shared/living/views.ts";
import { dayWords } from "../days.ts";
import { OtherLanguage } from "../look/language.tsx";
import { bearer } from "../charter/download.ts";
import { keyOfPhrase } from "../desk/ask.ts";
import { Keeping } from "./keeping.tsx";
import "./living.css";
import { Meeting, Returned } from "./meeting.tsx";
import { Links, Opinions, Ratifying } from "./opinions.tsx";
import type { Say } from "./parts.tsx";
import { Rules } from "./rules.tsx";
import { Documents, Joining, Sharing } from "./sharing.tsx";
import { look, pathOf, send, type Heard } from "./speak.ts";
import { Versions } from "./versions.tsx";
import { words } from "./words.ts";

const TABS = ["rules", "versions", "links", "opinions", "ratify", "returned", "meeting", "documents", "sharing", "joining", "keeping"] as const;
type Tab = (typeof TABS)[number];
const tabInAddress = (): Tab => TABS.find((tab) => `#${tab}` === location.hash) ?? "rules";

export function Living({ code, charterKey, first }: { code: string; charterKey: string; first: ReferentView }) {
  const [view, setView] = useState(first);
  const [tab, setTab] = useState(tabInAddress);
  const [erased, setErased] = useState(false);
  useEffect(() => {
    const turn = () => setTab(tabInAddress());
    addEventListener("hashchange", turn);
    return () => removeEventListener("hashchange", turn);
  }, []);
  useEffect(() => {
    document.title = `${words.tabs[tab]} · ${words.title}`;
    // on a phone the parts stand above the sheet: the one that was chosen comes into view
    const narrow = matchMedia("(max-width: 999px)").matches && location.hash !== "";
    if (narrow) document.querySelector("main")?.scrollIntoView();
    else scrollTo(0, 0);
  }, [tab]);

  /** A refusal may rest on what is no longer so: the page is read again, and forms keep what was typed. */
  async function taken(answer: Heard<ReferentView | null>): Promise<string> {
    if (answer.ok) {
      if (answer.view) setView(answer.view);
      else setErased(true);
      return "";
    }
    const again = await look<ReferentView>(code, charterKey);
    if (again.ok) setView(again.view);
    return answer.sentence;
  }
  const say: Say = async (command) => taken(await send<ReferentView | null>(code, charterKey, "/commands", { command }));
  const join = async (other: string, key: string) => taken(await send<ReferentView>(code, charterKey, "/workshops", { code: other, key: keyOfPhrase(key) }));
  const make = async (name: "links" | "feedback-link" | "referents", body: object) => {
    const answer = await send<{ key: string }>(code, charterKey, `/${name}`, body);
    const again = await look<ReferentView>(code, charterKey);
    if (again.ok) setView(again.view);
    return answer.ok ? answer.view : answer.sentence;
  };
  const take = async (name: string, by: string) => {
    const answer = await fetch(`${pathOf(code, `/exports/${name}`)}?by=${by}`, { headers: bearer(charterKey) }).catch(() => null);
    if (!answer?.ok) return words.notPrepared;
    const address = URL.createObjectURL(await answer.blob());
    const link = document.createElement("a");
    link.href = address;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
    return "";
  };

  if (erased)
    return (
      <main class="notice">
        <h1>{words.erasedTitle}</h1>
        <p role="status">{words.erasedNow}</p>
      </main>
    );
  const part = { view, say };
  const count: Partial<Record<Tab, number>> = {
    versions: view.unpublished.length,
    returned: view.feedback.filter(({ settled }) => !settled).length,
    meeting: view.due.length,
  };
  const last = view.versions[0]!.number;
  const ratified = view.ratifications.filter(({ version }) => version === last);
  return (
    <div class="page living">
      <nav aria-label={words.nav}>
        <b>{view.organisation || words.title}</b>
        <p class="state">{ratified.length > 0 ? words.versionRatified(last, ratified.map(({ body }) => body).join(", ")) : words.versionDraft(last)}</p>
        <div class="parts">
          {TABS.map((each) => (
            <a key={each} href={`#${each}`} {...(each === tab ? { "aria-current": "page" as const } : {})}>
              {words.tabs[each]}
              {count[each] ? <span class="count num">{count[each]}</span> : null}
            </a>
          ))}
        </div>
        <p class="tools">
          <OtherLanguage class="btn" />
        </p>
      </nav>
      <main class="leaf">
        <h1>{words.tabs[tab]}</h1>
        {tab === "rules" && <Rules {...part} />}
        {tab === "versions" && <Versions {...part} />}
        {tab === "links" && <Links {...part} make={make} code={code} />}
        {tab === "opinions" && <Opinions {...part} />}
        {tab === "ratify" && <Ratifying {...part} />}
        {tab === "returned" && <Returned {...part} />}
        {tab === "meeting" && <Meeting {...part} />}
        {tab === "documents" && <Documents take={take} whole={view.workshops.some((each) => each.code === code && each.erasedAt === 0)} />}
        {tab === "sharing" && <Sharing {...part} make={make} code={code} />}
        {tab === "joining" && <Joining {...part} join={join} />}
        {tab === "keeping" && <Keeping {...part} make={make} code={code} />}
        <p class="state">{words.today(dayWords(view.today))}</p>
      </main>
    </div>
  );
}
