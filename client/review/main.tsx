// A body's review: opened by a link, no account. First what it is, then one clause at a time, then the whole.
import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { ReviewView } from "../../shared/living/views.ts";
import { codeInAddress, keyOf } from "../browser.ts";
import { dayWords } from "../days.ts";
import { follow } from "../lang.ts";
import { OtherLanguage } from "../look/language.tsx";
import { Notice } from "../look/notice.tsx";
import "../look/tokens.css";
import "../phone/phone.css";
import "../phone/parts.css";
import "../phone/choices.css";
import { look } from "../living/speak.ts";
import { fields } from "../words.ts";
import { FIELDS } from "../../shared/scales.ts";
import { Clause } from "./clause.tsx";
import "./review.css";
import { words } from "./words.ts";

type Read = ReviewView | { readonly problem: string; readonly again: boolean } | null;

function Page({ code }: { code: string }) {
  const [key] = useState(() => keyOf("review", code));
  const [read, setRead] = useState<Read>(null);
  /** -1: the first page; then the clauses, then the whole; past it, the end. */
  const [at, setAt] = useState(-1);
  const open = () => {
    setRead(null);
    void look<ReviewView>(code, key ?? "no-key-was-given", "/review").then((heard) => {
      if (heard.ok && follow(heard.view.lang)) return;
      if (heard.ok) return setRead(heard.view);
      setRead({ problem: heard.refusal === "wrong-key" ? words.tampered : heard.sentence, again: heard.status === 0 || heard.status >= 500 });
    });
  };
  useEffect(open, []);
  useEffect(() => scrollTo(0, 0), [at]);
  if (read === null) return <Notice title={words.page} said={words.loading} />;
  if ("problem" in read) return <Notice title={words.page} said={read.problem} {...(read.again ? { go: words.again, then: open } : {})} />;
  const { clauses, mine } = read;
  const done = clauses.filter(({ id }) => mine[id]).length;
  if (at > clauses.length)
    return (
      <Notice
        title={words.thanks}
        said={words.end(done, clauses.length, dayWords(read.until))}
        above={read.organisation}
        go={words.lookAgain}
        then={() => setAt(0)}
      />
    );
  if (at >= 0) return <Clause key={`${at}-${read.version}`} code={code} linkKey={key!} view={read} at={at} took={setRead} go={setAt} />;
  return (
    <main class="screen tint-door">
      <header class="bar">
        <span>{read.body}</span>
        <OtherLanguage short />
      </header>
      <div class="body">
        <div class="hello">
          <p>{read.organisation}</p>
          <h1>{words.title}</h1>
          <p>{words.intro(clauses.length, read.version, dayWords(read.until))}</p>
        </div>
        <div class="panel">
          <p>{words.about}</p>
          {read.what && <p>{words.changed(read.what)}</p>}
          {FIELDS.filter((field) => read.fields[field]).map((field) => (
            <details key={field}>
              <summary>{fields[field]}</summary>
              <p class="prose">{read.fields[field]}</p>
            </details>
          ))}
          {clauses.length === 0 ? (
            <p role="status">{words.empty}</p>
          ) : (
            <button
              class="go"
              onClick={() =>
                setAt(
                  Math.max(
                    0,
                    clauses.findIndex(({ id }) => !mine[id]),
                  ),
                )
              }
            >
              {done > 0 ? words.goOn(done, clauses.length) : words.begin}
            </button>
          )}
        </div>
      </div>
    </main>
  );
}

document.title = words.page;
render(<Page code={codeInAddress()} />, document.getElementById("phone")!);
