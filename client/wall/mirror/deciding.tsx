// Deciding, in words: the practices on the table; the one being voted; what the room decided.
import type { Force } from "../../../shared/scales.ts";
import type { PublicView, RoundView, VoteView } from "../../../shared/views.ts";
import { After, Before } from "../../look/changed.tsx";
import { countOf, fitting, MOST, opening } from "../fitting.ts";
import { charterOf } from "../../words.ts";
import { forces, say } from "../words.ts";
import { Card, Disc, Sign } from "./card.tsx";
import { useNow } from "./clock.tsx";
import { Counted } from "./counted.tsx";
import { Dots, useTurning } from "./turning.tsx";

const forceWord = (force: string): string => forces[force as Force] ?? "";

export function Deciding({ view, worded, lead }: { view: PublicView; worded: string | null; lead: number }) {
  const { round, vote } = view;
  if (!round) return null;
  if (vote)
    return vote.other ? (
      <Tie vote={vote} lead={lead} />
    ) : (
      <Voting round={round} vote={vote} lead={lead} below={view.practices[vote.practice]?.law === "below"} from={fromOf(view.practices[vote.practice], view)} />
    );
  const result = view.practices[round.result];
  if (round.moment === "counted" && result) return <Counted practice={result} round={round} />;
  return <Choosing view={view} worded={worded} round={round} />;
}

/** Large: the practice being worded; else the first still to be voted. */
function Choosing({ view, worded, round }: { view: PublicView; worded: string | null; round: RoundView }) {
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

/** 64 px at the least; a short sentence is larger. */
const lengthOf = (text: string): string => (text.length < 90 ? "short" : text.length < 150 ? "" : "long");

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

function Voting({ round, vote, lead, below, from }: { round: RoundView; vote: VoteView; lead: number; below: boolean; from: string }) {
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

/** Whose charter it comes from, said where there is room for it; phones always say it (E3). */
const fromOf = (practice: PublicView["practices"][string] | undefined, { organisation }: PublicView): string =>
  practice?.from ? charterOf(practice.from, practice.from === organisation) : "";

/** Side by side where the room can read both, else in turn: never one without its end. */
function Tie({ vote, lead }: { vote: VoteView; lead: number }) {
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
