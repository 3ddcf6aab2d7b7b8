// The practices on the table, in words: how many there are, what is already the law; then those of the ballot, the one being worded large.
import type { PublicView, RoundView } from "../../../shared/views.ts";
import { countOf, fitting, MOST, opening } from "../fitting.ts";
import { say } from "../words.ts";
import { Card, Disc, Sign } from "./card.tsx";
import { forceWord, lengthOf } from "./wording.ts";

/** Large: the practice being worded; else the first still to be voted. */
export function Choosing({ view, worded, round }: { view: PublicView; worded: string | null; round: RoundView }) {
  const mine = Object.entries(view.practices).filter(([, practice]) => practice.round === round.id);
  const chosen = mine.filter(([, { ballot }]) => ballot > 0).sort(([, a], [, b]) => a.ballot - b.ballot);
  if (chosen.length === 0 && round.law) return <Law round={round} />;
  if (chosen.length === 0)
    return (
      <>
        <Card class="big" key={round.id}>
          <p class="head">
            <Disc theme={round.theme} />
            {round.themeShort}
            {round.pace === "express" && <span class="of">{say.express}</span>}
          </p>
          <h1 class={round.ask.length < 56 ? "short" : ""}>{round.ask}</h1>
          <p class="thesis">{say.choosing.count(mine.length)}</p>
        </Card>
        <Sign class="ask" icon="icon-support">
          {say.choosing.support}
        </Sign>
      </>
    );
  const big = (chosen.find(([id]) => id === worded) ?? chosen.find(([, { status }]) => status === "chosen") ?? chosen[0]!)[1];
  const share = view.adoptedPercent;
  const length = lengthOf(big.wording);
  const rules = [
    ...(length === "short" ? [say.choosing.rule(share, view.strictConsent)] : []),
    ...(length !== "long" && !view.strictConsent ? [say.choosing.ruleShort(share)] : []),
  ];
  const [rule] = fitting(rules, MOST - countOf(big.wording) - 2 * chosen.length);
  const others = chosen.filter(([, practice]) => practice !== big);
  return (
    <>
      <Card class="big practice" key={round.id}>
        <p class="head">
          <Disc theme={round.theme} />
          <span class="figure">{big.ballot}</span>
          {forceWord(big.force)}
        </p>
        <h1 class={lengthOf(big.wording)}>{big.wording}</h1>
        {rule && <p class="rule">{rule}</p>}
      </Card>
      {others.length > 0 && (
        <ol class="others">
          {others.map(([id, { ballot, force, status }]) => (
            <li key={id} class={status}>
              <b>{ballot}</b>
              {forceWord(force)}
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

/** While practices are chosen, what is not up for a vote: whole under the question where the room can read both, else its first sentences. */
function Law({ round }: { round: RoundView }) {
  const rest = countOf(round.themeShort, say.choosing.law, say.choosing.support);
  const whole = rest + countOf(round.ask, round.law) <= MOST;
  const title = whole ? round.ask : round.title;
  return (
    <>
      <Card class="big" key={round.id}>
        <p class="head">
          <Disc theme={round.theme} />
          {round.themeShort}
        </p>
        <h1 class="short">{title}</h1>
        <p class="thesis law">
          <b>{say.choosing.law}</b> {opening(round.law, MOST - rest - countOf(title))}
        </p>
      </Card>
      <Sign class="ask" icon="icon-support">
        {say.choosing.support}
      </Sign>
    </>
  );
}
