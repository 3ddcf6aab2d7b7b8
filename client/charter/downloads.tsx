// What can be taken home: the charter and its poster first, the others one tap away.
import { useState } from "preact/hooks";
import { download } from "./download.ts";
import { words } from "./words.ts";

const FIRST = ["charte.docx", "charte.odt", "charte.pdf", "affiche-a3.pdf"] as const;
const OTHERS = [
  "charte.html",
  "charte.md",
  "charte.csv",
  "charte.json",
  "charte.ics",
  "atelier.docx",
  "atelier.odt",
  "atelier.pdf",
  "modeles.docx",
  "modeles.odt",
] as const;

export function Downloads({ code, charterKey }: { code: string; charterKey: string }) {
  const [said, setSaid] = useState("");
  const take = async (name: string) => {
    setSaid(words.downloading);
    setSaid((await download(code, name, charterKey)) ? "" : words.notDownloaded);
  };
  const button = (name: (typeof FIRST | typeof OTHERS)[number], i: number) => (
    <button key={name} type="button" class={i === 0 ? "first" : ""} onClick={() => void take(name)}>
      {words.files[name]}
    </button>
  );
  return (
    <>
      {FIRST.map(button)}
      <details>
        <summary>{words.otherFiles}</summary>
        {OTHERS.map((name) => button(name, 1))}
      </details>
      <span role="status" class="said">
        {said}
      </span>
    </>
  );
}
