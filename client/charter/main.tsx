// The charter's page: read with the key of the desk, of a phone that was there, or of the wall.
import type { Root } from "mdast";
import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
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

type Read = { readonly tree: Root; readonly lang: string } | { readonly problem: string; readonly keyless: boolean } | null;

async function read(code: string, key: string): Promise<Exclude<Read, null>> {
  try {
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
  const [key] = useState(() => keyOf("desk", code) ?? keyOf("phone", code) ?? keyOf("wall", code));
  const [seen, setSeen] = useState<Read>(null);
  const look = () => {
    setSeen(null);
    if (key) void read(code, key).then(setSeen);
  };
  useEffect(look, []);
  useEffect(() => {
    const title = seen && "tree" in seen && seen.tree.children.find((node) => node.type === "heading");
    if (title) document.title = textOf(title);
  }, [seen]);
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
          <button type="button" class="first" onClick={look}>
            {words.again}
          </button>
        )}
        <a href={`/desk/${code}`}>{words.desk}</a>
        <a href="/">{words.home}</a>
      </p>
    </main>
  );
}

document.title = words.page;
render(<Page code={codeInAddress()} />, document.getElementById("charter")!);
