// A vote, in words: the wording; the one before, where the room votes again; two, where it is level. Nothing of it moves but what is left before it closes.
import type { RoundView, VoteView } from "../../../shared/views.ts";
import { After, Before } from "../../look/changed.tsx";
import { countOf, fitting, MOST } from "../fitting.ts";
import { say } from "../words.ts";
import { Card, Disc, Sign } from "./card.tsx";
import { useNow } from "./clock.tsx";
import { Dots, useTurning } from "./turning.tsx";
import { forceWord, lengthOf } from "./wording.ts";

/** Beside a wording as long as one may be, the sign and the head say less: the wording is whole. */
const isLong = ({ wording }: VoteView): boolean => countOf(wording, say.voting.again, say.voting.closed) > MOST;

function Closing({ vote, lead }: { vote: VoteView; lead: number }) {
  const { closingAt, phonesClosed } = vote;
  const now = useNow(closingAt > 0);
  if (phonesClosed)
    return (
      <Sign class="ask" icon="icon-secret">
        {say.voting.entering}
      </Sign>
    );
  if (closingAt === 0)
    return (
      <Sign class="ask" icon="icon-secret">
        {isLong(vote) ? say.voting.closedShort : say.voting.closed}
      </Sign>
    );
  return (
    <Sign class="ask closing" icon="icon-time">
      {say.voting.closing(Math.max(0, Math.ceil((closingAt - now - lead) / 1000)))}
    </Sign>
  );
}

/** Voted again: the old wording and the new one side by side where the room can still read both; else the new one, its changes marked. */
function Again({ round, vote, lead }: { round: RoundView; vote: VoteView; lead: number }) {
  const two = countOf(say.voting.again, say.voting.before, say.voting.after, vote.before, vote.wording) <= MOST;
  if (!two)
    return (
      <>
        <Card class="big practice" key={vote.id}>
          <p class="head">
            <Disc theme={round.theme} />
            {isLong(vote) ? say.voting.anew : say.voting.again}
          </p>
          <h1 class={lengthOf(vote.wording)}>
            <After before={vote.before} after={vote.wording} />
          </h1>
        </Card>
        <Closing vote={vote} lead={lead} />
      </>
    );
  return (
    <>
      <h1 class="asked">{say.voting.again}</h1>
      <ul class="pair again">
        <li>
          <Card class="half">
            <h2>{say.voting.before}</h2>
            <p>
              <Before before={vote.before} after={vote.wording} />
            </p>
          </Card>
        </li>
        <li>
          <Card class="half">
            <h2>{say.voting.after}</h2>
            <p>
              <After before={vote.before} after={vote.wording} />
            </p>
          </Card>
        </li>
      </ul>
      <Closing vote={vote} lead={lead} />
    </>
  );
}

export function Voting({ round, vote, lead, below, from }: { round: RoundView; vote: VoteView; lead: number; below: boolean; from: string }) {
  if (vote.before) return <Again round={round} vote={vote} lead={lead} />;
  return (
    <>
      <Card class="big practice" key={vote.id}>
        <p class="head">
          <Disc theme={round.theme} />
          {forceWord(vote.force)}
          <span class="of">{say.voting.number(vote.number, vote.of)}</span>
        </p>
        <h1 class={lengthOf(vote.wording)}>{vote.wording}</h1>
        {below && lengthOf(vote.wording) !== "long" && <p class="rule">{fitting([say.voting.forDpo], MOST - countOf(vote.wording))}</p>}
        {from && !below && lengthOf(vote.wording) !== "long" && <p class="rule">{fitting([from], MOST - countOf(vote.wording, say.voting.closed))}</p>}
      </Card>
      <Closing vote={vote} lead={lead} />
    </>
  );
}

/** Side by side where the room can read both, else in turn: never one without its end. */
export function Tie({ vote, lead }: { vote: VoteView; lead: number }) {
  const both = [vote.wording, vote.otherWording];
  const whole = countOf(say.voting.tie, ...both) <= MOST;
  const page = useTurning(whole ? 1 : 2, vote.id);
  const told = both[page]!;
  return (
    <>
      {whole ? (
        <>
          <h1 class="asked">{say.voting.tie}</h1>
          <ul class="pair">
            {both.map((wording) => (
              <li key={wording}>
                <Card class="half">
                  <p>{wording}</p>
                </Card>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <>
          <Card class="big practice" key={told}>
            <p class="head">
              <span class="figure">{page + 1}</span>
              {say.voting.tie}
            </p>
            <h1 class={lengthOf(told)}>{told}</h1>
          </Card>
          <Dots page={page} pages={2} />
        </>
      )}
      <Closing vote={vote} lead={lead} />
    </>
  );
}
