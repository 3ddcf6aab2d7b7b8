// Discovering, in words: the received idea and its choices; then which is right, how many found, and why, in short.
import type { DiscoveryView, PublicView } from "../../../shared/views.ts";
import { Shape } from "../../look/icon.tsx";
import { choicesOf, milestonesOf } from "../ideas.ts";
import { countOf, ending, fitting, MOST, opening, sharing } from "../fitting.ts";
import { say, stakes } from "../words.ts";
import { Card, Sign } from "./card.tsx";

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

/** Milestones in the order they were dealt; then from first to last, in place of the question. */
function Order({ idea }: { idea: DiscoveryView }) {
  const { open } = idea;
  const milestones = milestonesOf(idea);
  const whole = countOf(idea.text, say.discovering.ask, ...milestones) <= MOST;
  const title = open ? (whole ? idea.text : asked(idea.text)) : say.discovering.order;
  const told = sharing(milestones, MOST - countOf(title, open ? say.discovering.ask : say.discovering.found(idea)));
  return (
    <>
      {open ? (
        <Card class="idea low">
          <h1 class={title.length < 60 ? "short" : ""}>
            {title}
            {title !== idea.text && <span class="sr"> {idea.text}</span>}
          </h1>
        </Card>
      ) : (
        <h1 class="sign right-order">
          <Shape name="icon-for" />
          <span>{title}</span>
        </h1>
      )}
      <ol class={`milestones${open ? "" : " right"}${milestones.length > 4 ? " many" : ""}`} key={String(open)}>
        {told.map((text, place) => (
          <li key={milestones[place]}>
            <span aria-hidden="true">{text}</span>
            <span class="sr">{milestones[place]}</span>
            {!open && place < told.length - 1 && <Shape name="icon-next" />}
          </li>
        ))}
      </ol>
      <Below idea={idea} ask={say.discovering.ask} />
    </>
  );
}

/** "Machines that talk: put these dates in order, …" in fewer words. */
function asked(text: string): string {
  const [subject, rest] = text.split(/\s:\s/);
  return rest ? say.discovering.which(subject!) : text;
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
