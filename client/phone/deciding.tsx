// Deciding on the phone: support or propose practices, then one ballot at a time, closed.
import { useState } from "preact/hooks";
import { FORCES, type Force } from "../../shared/scales.ts";
import type { PracticeView, RoundView } from "../../shared/views.ts";
import { Shape } from "../look/icon.tsx";
import { forces, outcomes, stances } from "../words.ts";
import { Ballot, Tie } from "./ballot.tsx";
import { Frame, Sheet } from "./frame.tsx";
import type { Seated } from "./seat.ts";
import { Mine, Supportable, Writing } from "./sentences.tsx";
import { deciding as words, room } from "./words.ts";

export function Deciding({ phone, round }: { phone: Seated; round: RoundView }) {
  const { vote } = phone.view;
  if (vote) return vote.other ? <Tie phone={phone} round={round} vote={vote} /> : <Ballot key={vote.id} phone={phone} round={round} vote={vote} />;
  const result = round.result ? phone.view.practices[round.result] : undefined;
  const frame = { phone, label: room.card(round.themeShort, round.themeNumber, round.themeOf), theme: round.theme };
  if (round.moment === "counted" && result) {
    return (
      <Frame {...frame} top={<Wording practice={result} />} foot={<p class="say">{words.next}</p>}>
        <Result practice={result} />
      </Frame>
    );
  }
  return (
    <Frame
      {...frame}
      top={
        <Sheet>
          <h1>{round.ask}</h1>
        </Sheet>
      }
    >
      <Choosing phone={phone} round={round} />
    </Frame>
  );
}

function Wording({ practice }: { practice: PracticeView }) {
  return (
    <Sheet>
      <p class="soft">{forces[practice.force as Force]}</p>
      <h1>{practice.wording}</h1>
    </Sheet>
  );
}

function Choosing({ phone, round }: { phone: Seated; round: RoundView }) {
  const [force, setForce] = useState<Force>("rule");
  const all = Object.entries(phone.view.practices).filter(([, practice]) => practice.round === round.id);
  const chosen = all.filter(([, practice]) => practice.ballot > 0).sort(([, a], [, b]) => a.ballot - b.ballot);
  const listed = chosen.length > 0 ? chosen : all.sort(([, a], [, b]) => a.order - b.order);
  return (
    <>
      <h2>{words.choosing}</h2>
      <p>{chosen.length > 0 ? words.chosen : words.choosingHelp}</p>
      <ul class="list">
        {listed.map(([id, { wording, force: of, support }]) => (
          <Supportable
            key={id}
            text={wording}
            count={support}
            mine={chosen.length > 0}
            supported={phone.seat.supports.includes(id)}
            give={() => void phone.say({ type: "supportPractice", practice: id })}
            kicker={<p class="soft">{forces[of as Force]}</p>}
          />
        ))}
      </ul>
      {chosen.length === 0 && (
        <details>
          <summary>{words.propose}</summary>
          <Writing
            name={`practice:${phone.code}:${round.id}`}
            label={words.propose}
            help={words.proposeHelp}
            send={async (text) => (await phone.say({ type: "proposePractice", round: round.id, force, text })).ok}
          >
            <fieldset>
              <legend>{words.force}</legend>
              <div class="tabs">
                {FORCES.map((each) => (
                  <label key={each} class="tab">
                    <input type="radio" name="force" checked={force === each} onChange={() => setForce(each)} />
                    {forces[each]}
                  </label>
                ))}
              </div>
            </fieldset>
          </Writing>
        </details>
      )}
      <Mine phone={phone} kind="practice" />
    </>
  );
}

const SEALS = { adopted: "icon-for", trial: "icon-time", open: "icon-argument", dropped: "icon-against" } as const;
const TOLD = ["4", "3", "2", "1", "0"] as const;

function Result({ practice }: { practice: PracticeView }) {
  const outcome = practice.outcome || "open";
  const unsettled = practice.status === "counted" && practice.objecting > 0;
  return (
    <>
      <p class={`seal ${outcome}`}>
        <Shape name={SEALS[outcome]} /> {outcomes[outcome]}
      </p>
      {unsettled && <p>{words.provisional}</p>}
      {practice.told ? <p>{words.accepted(practice.accepted, practice.stances)}</p> : <p>{words.untold}</p>}
      {practice.told && (
        <ul class="list tally">
          {TOLD.map((stance) => (
            <li key={stance}>
              <b class="num">{practice.tally[stance] ?? 0}</b> {stances[stance].toLowerCase()}
            </li>
          ))}
        </ul>
      )}
      {practice.groupHeldBack && <p>{words.heldBack}</p>}
      {practice.objecting > 0 && <p>{words.objecting(practice.objecting)}</p>}
      <Lines title={words.reservations} lines={practice.reservations} />
    </>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul class="list">
        {lines.map((line, i) => (
          <li key={i} class="arg">
            {line}
          </li>
        ))}
      </ul>
    </section>
  );
}
