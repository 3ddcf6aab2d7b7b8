// The questionnaire's page, before the day: opened by a link, no key, no seat. Lists first, free text last.
import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { QuestionnaireAsked } from "../../shared/protocol.ts";
import { codeInAddress } from "../browser.ts";
import { ask } from "../desk/ask.ts";
import { follow, lang } from "../lang.ts";
import { Notice } from "../look/notice.tsx";
import "../look/tokens.css";
import "../phone/phone.css";
import "../phone/parts.css";
import "../phone/choices.css";
import "./before.css";
import { Questionnaire } from "./questionnaire.tsx";
import { words } from "./words.ts";

/** The lists are the deck's: on a screen in another language, they are shown as the deck has them in it. */
async function inThisLanguage(asked: QuestionnaireAsked): Promise<QuestionnaireAsked> {
  if (asked.lang === lang) return asked;
  const { translationTo } = await import("../translation.ts");
  const say = await translationTo(lang);
  return { ...asked, lines: say(asked.lines) };
}

type Looked = QuestionnaireAsked | "unknown" | "no-answer" | null;

function Page({ code }: { code: string }) {
  const [asked, setAsked] = useState<Looked>(null);
  const [sent, setSent] = useState(false);
  const look = () => {
    setAsked(null);
    void ask<QuestionnaireAsked>(`/api/workshops/${code}/questionnaire`).then(async (answer) => {
      if (!answer.ok) return setAsked(answer.status === 404 ? "unknown" : "no-answer");
      if (follow(answer.data.lang)) return;
      setAsked(await inThisLanguage(answer.data));
    });
  };
  useEffect(look, []);
  useEffect(() => scrollTo(0, 0), [sent]);
  if (asked === null) return <Notice title={words.page} said={words.loading} />;
  if (asked === "unknown") return <Notice title={words.page} said={words.unknown} />;
  if (asked === "no-answer") return <Notice title={words.page} said={words.noAnswer} go={words.again} then={look} />;
  if (asked.over) return <Notice title={words.over} said={words.overWhy} above={asked.organisation} />;
  if (sent) return <Notice title={words.sent} said={words.sentWhy} above={asked.organisation} go={words.more} then={() => setSent(false)} />;
  return (
    <Questionnaire
      code={code}
      asked={asked}
      done={(over) => {
        if (over) setAsked({ ...asked, over });
        else setSent(true);
      }}
    />
  );
}

document.title = words.page;
render(<Page code={codeInAddress()} />, document.getElementById("phone")!);
