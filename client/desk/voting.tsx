// A vote is open: what is voted, and the thresholds in words. How many voted is in live.tsx; nothing else is known before the count.
import type { ComponentChildren } from "preact";
import { After, Before } from "../look/changed.tsx";
import { Entering } from "./entering.tsx";
import type { Open } from "./room.ts";
import { amending, now, voting as words } from "./round-words.ts";
import { forces } from "../words.ts";

export function Voting({ room, children }: { room: Open; children: ComponentChildren }) {
  const vote = room.view.vote!;
  return (
    <>
      {vote.phonesClosed && <Entering key={vote.id} room={room} vote={vote} />}
      <section class="on-vote">
        <small class="kind">
          <b class="game">
            {vote.other ? words.tie : `${words.number(vote.number, vote.of)}, ${(forces[vote.force as keyof typeof forces] ?? "").toLowerCase()}`}
          </b>{" "}
          {now.secret}
        </small>
        {vote.before ? (
          <>
            <p class="hint">{words.again}</p>
            <dl class="changed">
              <dt>{amending.before}</dt>
              <dd>
                <Before before={vote.before} after={vote.wording} />
              </dd>
              <dt>{amending.after}</dt>
              <dd class="wording big">
                <After before={vote.before} after={vote.wording} />
              </dd>
            </dl>
          </>
        ) : (
          <p class="wording big">{vote.wording}</p>
        )}
        {room.view.practices[vote.practice]?.law === "below" && <p class="warn">{words.forDpo}</p>}
        {vote.other && (
          <>
            <p class="soft">{words.or}</p>
            <p class="wording big">{vote.otherWording}</p>
          </>
        )}
      </section>
      {!vote.phonesClosed && children}
      {!vote.other && <Thresholds room={room} folded />}
    </>
  );
}

/** How a practice is adopted, in one sentence. */
export const ruleOf = ({ thresholds, strictConsent }: Pick<Open["desk"], "thresholds" | "strictConsent">): string =>
  (strictConsent ? words.sentenceStrict : words.sentence)(thresholds.adopted);

export function Thresholds({
  room: {
    desk: { thresholds: t, strictConsent, thresholdsLocked, headcount },
  },
  folded = false,
}: {
  room: Open;
  folded?: boolean;
}) {
  return (
    <details class="thresholds" open={!folded}>
      <summary>{words.title}</summary>
      <p>
        <b>{ruleOf({ thresholds: t, strictConsent })}</b>
      </p>
      <ul>
        <li>{words.quorum(t.quorum, headcount)}</li>
        <li>{words.adopted(t.adopted, t.group)}</li>
        <li>{strictConsent ? words.strict(t.trial) : words.trial(t.trial, t.trialWithObjection)}</li>
        <li>
          {words.dropped(t.dropped)} {words.open}
        </li>
      </ul>
      <p class="soft">{thresholdsLocked ? words.locked : words.unlocked}</p>
    </details>
  );
}
