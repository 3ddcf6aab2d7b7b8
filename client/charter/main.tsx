// The charter's page: read with the key of the desk, of a phone that was there, or of the wall. Once its workshop is closed, the charter lives on for its referent.
import type { Root } from "mdast";
import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { ReferentView } from "../../shared/living/views.ts";
import type { Problem } from "../../shared/protocol.ts";
import { codeInAddress, keyOf } from "../browser.ts";
import "../look/tokens.css";
import { follow } from "../lang.ts";
import { refusals } from "../words.ts";
import "./charter.css";
import "./print.css";
import { Charter } from "./charter.tsx";
import { bearer, pathOf } from "./download.ts";
import { textOf } from "./tree.ts";
import { words } from "./words.ts";

type Living = typeof import("../living/living.tsx");
type Read =
  | { readonly view: ReferentView; readonly living: Living }
  | { readonly tree: Root; readonly lang: string }
  | { readonly problem: string; readonly keyless: boolean }
  | null;

/** The living charter for the keys that edit it; null for any other, and while the workshop is not closed. */
async function live(code: string, key: string): Promise<Exclude<Read, null> | null> {
  const [living, { look }] = await Promise.all([import("../living/living.tsx"), import("../living/speak.ts")]);
  const heard = await look<ReferentView>(code, key);
  if (heard.ok) return follow(heard.view.lang) ? await new Promise<never>(() => undefined) : { view: heard.view, living };
  return heard.refusal === "charter-erased" ? { problem: heard.sentence, keyless: false } : null;
}

async function read(code: string, key: string, edits: boolean): Promise<Exclude<Read, null>> {
  try {
    const lives = edits ? await live(code, key) : null;
    if (lives) return lives;
    const answer = await fetch(pathOf(code, "charte.json"), { headers: bearer(key) });
    const lang = answer.headers.get("content-language") ?? "";
    if (follow(lang)) return await new Promise<never>(() => undefined); // the page comes again
    if (answer.ok) return { tree: (await answer.json()) as Root, lang };
    if (answer.status >= 500) return { problem: words.notReady, keyless: false };
    const { refusal } = (await answer.json()) as Problem;
    return { problem: refusals[refusal] ?? words.notReady, keyless: answer.status === 401 || answer.status === 410 };
  } catch {
    return { problem: words.noAnswer, keyless: false };
  }
}

function Page({ code }: { code: string }) {
  const [key] = useState(() => keyOf("charter", code) ?? keyOf("desk", code) ?? keyOf("phone", code) ?? keyOf("wall", code));
  const [edits] = useState(() => (keyOf("charter", code) ?? keyOf("desk", code)) !== null);
  const [seen, setSeen] = useState<Read>(null);
  const look = () => {
    setSeen(null);
    if (key) void read(code, key, edits).then(setSeen);
  };
  useEffect(look, []);
  useEffect(() => {
    const title = seen && "tree" in seen && seen.tree.children.find((node) => node.type === "heading");
    if (title) document.title = textOf(title);
  }, [seen]);
  if (key && seen && "view" in seen) return <seen.living.Living code={code} charterKey={key} first={seen.view} />;
  if (key && seen && "tree" in seen) return <Charter tree={seen.tree} lang={seen.lang} code={code} charterKey={key} />;
  if (key && !seen)
    return (
      <main class="notice">
        <p role="status">{words.loading}</p>
      </main>
    );
  const problem = seen && "problem" in seen ? seen : null;
  return (
    <main class="notice">
      <h1>{!key || problem?.keyless ? words.noKeyTitle : words.title}</h1>
      {problem && <p role="alert">{problem.problem}</p>}
      {(!key || problem?.keyless) && (
        <>
          <p>{words.noKey}</p>
          <p>{words.phrase}</p>
        </>
      )}
      <p class="tools">
        {key && (
          <button type="button" class="btn first" onClick={look}>
            {words.again}
          </button>
        )}
        <a class="btn" href={`/desk/${code}`}>
          {words.desk}
        </a>
        <a class="btn" href="/">
          {words.home}
        </a>
      </p>
    </main>
  );
}

document.title = words.page;
render(<Page code={codeInAddress()} />, document.getElementById("charter")!);
