// Deciding on the phone: support or propose practices, then one ballot at a time, closed, then what came of it.
import { FORCES, ON_THE_BALLOT, type Force } from "../../shared/scales.ts";
import type { RoundView } from "../../shared/views.ts";
import { Checked } from "../lint/checked.tsx";
import { charterOf, forces } from "../words.ts";
import { Ballot, Tie } from "./ballot.tsx";
import { CardHead, Facts, labelOf, Situation } from "./card.tsx";
import { Counted } from "./counted.tsx";
import { useDraft } from "./drafts.ts";
import { Frame, Say } from "./frame.tsx";
import type { Seated } from "./seat.ts";
import { Mine, Supportable, Writing } from "./sentences.tsx";
import { deciding as words } from "./phase-words.ts";
import { room } from "./words.ts";

export function Deciding({ phone, round }: { phone: Seated; round: RoundView }) {
  const { vote, practices } = phone.view;
  const frame = { phone, label: labelOf(round), theme: round.theme };
  if (vote?.phonesClosed)
    return (
      <Frame {...frame} top={<CardHead round={round} short />} foot={<Say icon="pause">{room.put}</Say>}>
        <h2>{words.phonesClosed}</h2>
        <p>{words.phonesClosedHelp}</p>
      </Frame>
    );
  if (vote)
    return vote.other ? <Tie key={vote.id} phone={phone} round={round} vote={vote} /> : <Ballot key={vote.id} phone={phone} round={round} vote={vote} />;
  const result = practices[round.result];
  if (round.moment === "counted" && result) return <Counted frame={frame} practice={result} />;
  return (
    <Frame {...frame} top={<CardHead round={round} short />}>
      <Choosing phone={phone} round={round} />
    </Frame>
  );
}

function Choosing({ phone, round }: { phone: Seated; round: RoundView }) {
  const [force, setForce] = useDraft(`${phone.place}:${round.id}:force`, "rule");
  const draft = useDraft(`${phone.place}:${round.id}:practice`);
  const own = new Set(phone.seat.mine.map(({ id }) => id));
  const all = Object.entries(phone.view.practices).filter(([, practice]) => practice.round === round.id);
  const chosen = all.filter(([, practice]) => practice.ballot > 0).sort(([, a], [, b]) => a.ballot - b.ballot);
  const closed = chosen.length > 0;
  const { debated } = round;
  const about = (
    <>
      <Situation round={round} open={!debated} />
      <Facts round={round} />
    </>
  );
  const listed = closed ? chosen : all.sort(([, a], [, b]) => a.order - b.order);
  return (
    <>
      {round.pace === "express" && !closed && <Say icon="time">{words.express}</Say>}
      {!debated && about}
      <h2>{closed ? words.chosenTitle : words.choosing}</h2>
      {closed ? <Say icon="time">{words.chosen}</Say> : <p>{words.choosingHelp(ON_THE_BALLOT[round.pace])}</p>}
      <ul class="list">
        {listed.map(([id, { wording, force: of, support, law, from }]) => (
          <Supportable
            key={id}
            text={wording}
            count={support}
            fixed={closed || own.has(id) || law === "duty"}
            supported={phone.seat.supports.includes(id)}
            give={() => void phone.say({ type: "supportPractice", practice: id })}
            kicker={
              <>
                <p class="force">{forces[of as Force]}</p>
                {from !== "" && <p class="soft">{charterOf(from, from === phone.view.organisation)}</p>}
                {law !== "" && <p class="soft">{words.inList[law]}</p>}
              </>
            }
          />
        ))}
      </ul>
      {!closed && (
        <details open={draft[0] !== ""}>
          <summary>{words.propose}</summary>
          <Writing
            draft={draft}
            label={words.yours}
            help={words.proposeHelp}
            send={(text) => phone.say({ type: "proposePractice", round: round.id, force: force as Force, text })}
          >
            <fieldset>
              <legend>{words.force}</legend>
              <div class="tabs">
                {FORCES.map((each) => (
                  <label key={each} class={`tab ${force === each ? "on" : ""}`}>
                    <input type="radio" name="force" checked={force === each} onChange={() => setForce(each)} />
                    {forces[each]}
                  </label>
                ))}
              </div>
            </fieldset>
          </Writing>
          <Checked text={draft[0]} lang={phone.view.lang === "en" ? "en" : "fr"} replace={draft[1]} />
        </details>
      )}
      <Mine phone={phone} kind="practice" draft={draft} />
      {debated && about}
    </>
  );
}
