// The public page of a charter: what was ratified, for new arrivals and partners; and what anyone may send back, without a name.
import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { PublicAnswer, PublishedView } from "../../shared/living/views.ts";
import { codeInAddress, keyOf } from "../browser.ts";
import { themes } from "../charter/themes.ts";
import "../charter/charter.css";
import "../charter/print.css";
import { dayWords } from "../days.ts";
import { follow } from "../lang.ts";
import { look } from "../living/speak.ts";
import { Shape } from "../look/icon.tsx";
import { OtherLanguage } from "../look/language.tsx";
import "../look/tokens.css";
import { FIELDS } from "../../shared/scales.ts";
import { fields, forces } from "../words.ts";
import { SendBack } from "./send-back.tsx";
import "./published.css";
import { words } from "./words.ts";

type Read = PublicAnswer | { readonly problem: string; readonly again: boolean } | null;

function Page({ code }: { code: string }) {
  const [key] = useState(() => keyOf("reader", code));
  const [read, setRead] = useState<Read>(null);
  const open = () => {
    setRead(null);
    void look<PublicAnswer>(code, key, "/public").then((heard) => {
      if (heard.ok && follow(heard.view.lang)) return;
      setRead(
        heard.ok ? heard.view : { problem: heard.refusal === "wrong-key" ? words.tampered : heard.sentence, again: heard.status === 0 || heard.status >= 500 },
      );
    });
  };
  useEffect(open, []);
  if (read === null || "problem" in read)
    return (
      <main class="notice">
        <h1>{words.page}</h1>
        <p role="status">{read ? read.problem : words.loading}</p>
        {read?.again && (
          <p class="tools">
            <button type="button" class="btn first" onClick={open}>
              {words.again}
            </button>
          </p>
        )}
      </main>
    );
  return (
    <div class="page published">
      <main class="leaf" lang={read.lang}>
        {read.page ? <Charter page={read.page} /> : <NotYet organisation={read.organisation} />}
        <Happened contact={read.contact} />
        <SendBack code={code} linkKey={key} clauses={read.page?.clauses ?? []} />
        <p class="tools">
          <OtherLanguage class="btn" />
        </p>
      </main>
    </div>
  );
}

const NotYet = ({ organisation }: { organisation: string }) => (
  <>
    <p>
      <strong>{organisation}</strong>
    </p>
    <h1>{words.title}</h1>
    <p>{words.notYet}</p>
  </>
);

function Charter({ page }: { page: PublishedView }) {
  const bans = page.clauses.filter(({ force }) => force === "ban").length;
  return (
    <>
      <header>
        <div>
          <p>
            <strong>{page.organisation}</strong>
          </p>
          <h1>{words.title}</h1>
          {page.by.map(({ body, day, from }) => (
            <p key={body}>{words.ratified(page.version, body, dayWords(day), dayWords(from))}</p>
          ))}
        </div>
        <Shape name="book" viewBox="0 0 520 330" />
      </header>
      <section>
        <h2>{words.inShort}</h2>
        <ul>
          <li>
            {words.summary(page.clauses.length, bans)}{" "}
            {page.clauses.length > 0 && words.origin(page.clauses.length, page.clauses.filter(({ debated }) => !debated).length)}
          </li>
          {page.values.length > 0 && <li>{words.values(page.values.map(({ name }) => name.toLowerCase()).join(", "))}</li>}
          {page.fields.approval && <li>{words.approval(page.fields.approval)}</li>}
          {page.fields.contact && <li>{words.contact(page.fields.contact)}</li>}
          {page.softUntil && <li>{words.soft(dayWords(page.softUntil))}</li>}
        </ul>
      </section>
      {FIELDS.filter((field) => (field === "preamble" || field === "scope" || field === "binding") && page.fields[field]).map((field) => (
        <section key={field}>
          <h2>{fields[field]}</h2>
          {page.fields[field]!.split("\n").map((line) => (
            <p key={line}>{line}</p>
          ))}
        </section>
      ))}
      {page.values.length > 0 && (
        <section>
          <h2>{words.commitments}</h2>
          <ul>
            {page.values.map(({ name, commitment }) => (
              <li key={name}>
                <strong>{name}</strong> : {commitment}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{words.rules}</h2>
        {page.themes.map(({ id, name }) => {
          const those = page.clauses.filter(({ theme }) => theme === id);
          const tint = themes.find(([begins]) => begins.test(name))?.[1];
          return those.length === 0 ? null : (
            <div key={id}>
              <h3 class={tint ? "th" : ""} style={tint ? { "--tint": `var(--${tint})` } : {}}>
                {tint && <Shape name={`theme-${tint}`} />}
                {name}
              </h3>
              {those.map((clause) => (
                <article key={clause.id} class="rule">
                  <p>
                    <strong>
                      <span class="num">{clause.number}.</span> {clause.wording}
                    </strong>
                  </p>
                  <p class="state">
                    {forces[clause.force]}
                    {clause.stand === "trial" && ` · ${words.trial(dayWords(clause.reviewOn))}`}
                    {!clause.debated && ` · ${words.notDebated}`}
                  </p>
                  {clause.ok && <p>{words.ok(clause.ok)}</p>}
                  {clause.ko && <p>{words.ko(clause.ko)}</p>}
                </article>
              ))}
            </div>
          );
        })}
      </section>
    </>
  );
}

/** No form: whom to tell, now. */
const Happened = ({ contact }: { contact: string }) => (
  <section class="happened" aria-labelledby="happened">
    <h2 id="happened">{words.happened}</h2>
    <p>{contact ? words.tell(contact) : words.tellSomeone}</p>
    <p>{words.noForm}</p>
  </section>
);

document.title = words.page;
render(<Page code={codeInAddress()} />, document.getElementById("published")!);
