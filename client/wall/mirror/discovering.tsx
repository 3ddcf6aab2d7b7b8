// Discovering, in words: the received idea and its choices; then which is right, how many found, and why, in short.
import type { DiscoveryView, PublicView } from "../../../shared/views.ts";
import { Shape } from "../../look/icon.tsx";
import { choicesOf, milestonesOf } from "../ideas.ts";
import { countOf, ending, fitting, MOST, opening, paged } from "../fitting.ts";
import { say, stakes } from "../words.ts";
import { Card, Sign } from "./card.tsx";
import { Dots, useTurning } from "./turning.tsx";

export function Discovering({ view: { discovery: idea } }: { view: PublicView }) {
  if (!idea)
    return (
      <Card class="big practice" key="title">
        <h1 class="alone">{say.discovering.title}</h1>
        <p class="thesis">{say.discovering.how}</p>
      </Card>
    );
  return (
    <>
      {idea.kind === "order" ? <Order idea={idea} key={idea.id} /> : <Idea idea={idea} key={idea.id} />}
      {!idea.open && (
        <p class="sr">
          {idea.why} {idea.source}
        </p>
      )}
    </>
  );
}

/** While open, the number of the idea where there is room; once revealed, the first sentences of why. */
function Idea({ idea }: { idea: DiscoveryView }) {
  const { open } = idea;
  const choices = choicesOf(idea);
  const fixed = countOf(...choices.map(({ text }) => text), ...(open ? [] : [say.discovering.right, say.discovering.found(idea)]));
  const ask = open ? askIn(MOST - fixed - countOf(idea.text)) : "";
  const text = ending(idea.text, MOST - fixed - countOf(ask));
  const left = MOST - fixed - countOf(ask, text);
  const head = open ? fitting([stakes[idea.stake] ?? "", say.discovering.number(idea.number, idea.of)], left) : [];
  const why = open ? "" : opening(idea.why, left);
  return (
    <>
      <Card class="idea">
        {head.length > 0 && (
          <p class="head">
            {head[0]}
            <span class="of">{head[1]}</span>
          </p>
        )}
        <h1 class={!why && text.length < 90 ? "short" : ""}>{text}</h1>
        {why && <p class="why">{why}</p>}
      </Card>
      <ul class="choices">
        {choices.map((choice) => (
          <Option key={choice.answer} text={choice.text} claim={idea.kind === "claim"} right={open ? null : choice.answer === idea.answer} />
        ))}
      </ul>
      <Below idea={idea} ask={ask} />
    </>
  );
}

/** `right` is null while nobody may know. */
function Option({ text, claim, right }: { text: string; claim: boolean; right: boolean | null }) {
  return (
    <li class={`choice${claim ? " claim" : ""}${right === null ? "" : right ? " right" : " other"}`}>
      {right && (
        <span class="mark-right">
          <Shape name="icon-for" />
          {say.discovering.right}
        </span>
      )}
      <span>{text}</span>
    </li>
  );
}

/** Milestones in the order they were dealt; then from first to last, numbered, in place of the question. Those that do not fit together are shown in turn. */
function Order({ idea }: { idea: DiscoveryView }) {
  const { open } = idea;
  const milestones = milestonesOf(idea).map((text, place) => ({ text, number: place + 1 }));
  const title = open ? idea.text : say.discovering.order;
  const room = MOST - countOf(title, open ? say.discovering.ask : say.discovering.found(idea));
  const pages = paged(milestones, ({ text }) => countOf(text) + (open ? 0 : 1), room);
  const page = useTurning(pages.length, `${idea.id} ${open}`);
  const told = pages[page] ?? [];
  return (
    <>
      {open ? (
        <Card class="idea low">
          <h1 class={title.length < 60 ? "short" : ""}>{title}</h1>
        </Card>
      ) : (
        <h1 class="sign right-order">
          <Shape name="icon-for" />
          <span>{title}</span>
        </h1>
      )}
      <ol class="sr">
        {milestones.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ol>
      <ol class={`milestones${open ? "" : " right"}`} style={{ "--columns": told.length === 4 ? 2 : told.length }} key={`${open} ${page}`} aria-hidden="true">
        {told.map(({ text, number }) => (
          <li key={number}>
            {!open && <b>{number}</b>}
            <span>{text}</span>
          </li>
        ))}
      </ol>
      <Below idea={idea} ask={say.discovering.ask} />
      <Dots page={page} pages={pages.length} />
    </>
  );
}

/** The whole sentence where the room can still read it. */
const askIn = (left: number): string => (countOf(say.discovering.ask) <= left ? say.discovering.ask : say.discovering.askShort);

function Below({ idea, ask }: { idea: DiscoveryView; ask: string }) {
  return idea.open ? (
    <Sign class="below" icon="icon-phone">
      {ask}
    </Sign>
  ) : (
    <Sign class="below">{say.discovering.found(idea)}</Sign>
  );
}
