// The charter on screen: the way around on the left, the sheet on the right.
import type { Root } from "mdast";
import { useEffect, useState } from "preact/hooks";
import { Shape } from "../look/icon.tsx";
import { OtherLanguage } from "../look/language.tsx";
import { download } from "./download.ts";
import { Downloads, WORKSHOP } from "./downloads.tsx";
import { Node } from "./nodes.tsx";
import { partsOf } from "./tree.ts";
import { words } from "./words.ts";

/** The part that is being read: the last one whose head passed the top third of the window. */
function useReading(ids: readonly string[]): string {
  const [reading, setReading] = useState(ids[0] ?? "");
  useEffect(() => {
    const look = () =>
      setReading(ids.filter((id) => (document.getElementById(id)?.getBoundingClientRect().top ?? Infinity) < innerHeight / 3).at(-1) ?? ids[0] ?? "");
    addEventListener("scroll", look, { passive: true });
    return () => removeEventListener("scroll", look);
  }, [ids.join()]);
  return reading;
}

export function Charter({ tree, lang, code, charterKey }: { tree: Root; lang: string; code: string; charterKey: string }) {
  const { cover, parts } = partsOf(tree);
  const reading = useReading(parts.map(({ id }) => id));
  return (
    <div class="page">
      <nav aria-label={words.nav}>
        <b>{words.title}</b>
        <div class="parts">
          {parts.map(({ id, title }) => (
            <a key={id} href={`#${id}`} {...(id === reading ? { "aria-current": "true" as const } : {})}>
              {title}
            </a>
          ))}
        </div>
        <Downloads documents={WORKSHOP} take={async (name) => ((await download(code, name, charterKey)) ? "" : words.notDownloaded)} />
        <div class="tools">
          <button type="button" class="btn" onClick={() => print()}>
            {words.print}
          </button>
          <OtherLanguage class="btn" />
        </div>
      </nav>
      <main class="leaf" lang={lang}>
        <header>
          <div>
            {cover.map((node, i) => (
              <Node key={i} node={node} />
            ))}
          </div>
          <Shape name="book" viewBox="0 0 520 330" />
        </header>
        {parts.length === 0 && cover.length === 0 && <p>{words.empty}</p>}
        {parts.map(({ id, nodes }) => (
          <section key={id} id={id}>
            {nodes.map((node, i) => (
              <Node key={i} node={node} />
            ))}
          </section>
        ))}
      </main>
    </div>
  );
}
