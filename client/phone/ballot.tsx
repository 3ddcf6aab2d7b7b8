// The ballot: one stance on one practice, closed; changed as often as one likes until the vote closes. And the vote between two.
import { useState } from "preact/hooks";
import { LINE, STANCES, type Force, type Stance } from "../../shared/scales.ts";
import type { RoundView, VoteView } from "../../shared/views.ts";
import { Shape } from "../look/icon.tsx";
import { stances } from "../words.ts";
import { useDraft } from "./drafts.ts";
import { Arrived, Frame, Secret, Sheet, useNow } from "./frame.tsx";
import type { Seated } from "./seat.ts";
import { deciding as words } from "./words.ts";

const ICONS: Record<Stance, string> = { "4": "icon-carry", "3": "icon-for", "2": "icon-live", "1": "icon-notready", "0": "icon-objection", pass: "icon-pass" };
type Props = { phone: Seated; round: RoundView; vote: VoteView };

export function Ballot({ phone, round, vote }: Props) {
  const cast = phone.seat.stance;
  const [again, setAgain] = useState(false);
  const [stance, setStance] = useDraft(`stance:${phone.code}:${vote.id}`);
  const [reason, setReason] = useDraft(`reason:${phone.code}:${vote.id}`);
  const [whom, setWhom] = useDraft(`whom:${phone.code}:${vote.id}`);
  const chosen = (stance || cast) as Stance | "";
  const frame = { phone, label: words.vote(vote.number, vote.of), theme: round.theme, top: <Practice vote={vote} /> };
  const deposit = async (event: Event) => {
    event.preventDefault();
    if (!chosen) return;
    const reply = await phone.say({
      type: "castBallot",
      vote: vote.id,
      stance: chosen,
      ...(words.why[chosen] && reason.trim() ? { reason: reason.trim() } : {}),
      ...(chosen === "0" && whom.trim() ? { whom: whom.trim() } : {}),
    });
    if (reply.ok) setAgain(false);
  };
  if (cast && !again) {
    return (
      <Frame {...frame} foot={<Slower phone={phone} vote={vote} />}>
        <Envelope />
        <h2 class="done">
          <Shape name="icon-arrived" /> {words.deposited}
        </h2>
        <p>
          <b>{stances[cast]}.</b> {words.depositedHelp}
        </p>
        <Closing phone={phone} vote={vote} />
        <button class="quiet" onClick={() => setAgain(true)}>
          <Shape name="icon-reword" />
          {words.change}
        </button>
      </Frame>
    );
  }
  return (
    <Frame {...frame} foot={<Slower phone={phone} vote={vote} />}>
      <form class="ballot" onSubmit={(event) => void deposit(event)}>
        <h2>
          <Shape name="icon-secret" /> {words.ballot}
        </h2>
        <Closing phone={phone} vote={vote} />
        <div role="radiogroup" aria-label={words.ballot}>
          {STANCES.map((each) => (
            <div key={each} class="stance">
              <label class={`st s${each}`}>
                <input type="radio" name="stance" checked={chosen === each} onChange={() => setStance(each)} />
                <Shape name={ICONS[each]} />
                <span>{stances[each]}</span>
                <Shape class="tick" name="icon-for" />
              </label>
              {chosen === each && words.why[each] && (
                <div class="why">
                  <label>
                    <b>{words.why[each]}</b>
                    <textarea class="field" rows={2} maxLength={LINE} required={each === "0"} value={reason} onInput={({ currentTarget }) => setReason(currentTarget.value)} />
                  </label>
                  {each === "0" && (
                    <label>
                      <b>{words.whom}</b>
                      <input class="field" maxLength={60} required value={whom} onInput={({ currentTarget }) => setWhom(currentTarget.value)} />
                    </label>
                  )}
                  <p class="soft">{words.read}</p>
                </div>
              )}
            </div>
          ))}
        </div>
        <Secret />
        <button class="go" disabled={!chosen}>
          {chosen ? words.deposit : words.choose}
        </button>
      </form>
    </Frame>
  );
}

function Practice({ vote }: { vote: VoteView }) {
  return (
    <Sheet>
      <p class="soft">{words.proposal[vote.force as Force]}</p>
      <h1>{vote.wording}</h1>
    </Sheet>
  );
}

/** The announced closing, counted down in server time. */
function Closing({ phone, vote }: { phone: Seated; vote: VoteView }) {
  const now = useNow(phone.lead);
  if (vote.closingAt === 0) return null;
  return (
    <p class="closing" role="status">
      <Shape name="icon-time" />
      {words.closing(Math.max(0, Math.ceil((vote.closingAt - now) / 1000)))}
    </p>
  );
}

function Slower({ phone, vote }: { phone: Seated; vote: VoteView }) {
  if (phone.seat.askedForTime) return <p class="say">{words.timeAsked}</p>;
  return (
    <button class="plain" onClick={() => void phone.say({ type: "askForTime", vote: vote.id })}>
      {words.time}
    </button>
  );
}

/** A table, an envelope on it: the ballot lies there, closed. */
function Envelope() {
  return (
    <svg class="envelope" viewBox="0 0 330 130" aria-hidden="true">
      <ellipse cx="165" cy="92" rx="160" ry="36" fill="var(--table-2)" />
      <ellipse cx="165" cy="82" rx="160" ry="36" fill="var(--table)" />
      <path d="M120 34H210V90H120Z" fill="var(--paper)" stroke="var(--paper-3)" stroke-width="2" />
      <path d="M120 34L165 66L210 34" fill="none" stroke="var(--ink)" stroke-width="2.5" stroke-linejoin="round" />
      <circle cx="165" cy="64" r="9" fill="var(--game)" />
    </svg>
  );
}

export function Tie({ phone, round, vote }: Props) {
  const two = [
    [vote.practice, vote.wording],
    [vote.other, vote.otherWording],
  ] as const;
  return (
    <Frame phone={phone} label={words.vote(1, 1)} theme={round.theme} foot={phone.seat.choice ? <Arrived /> : <Slower phone={phone} vote={vote} />}>
      <h1>{words.tie}</h1>
      <p>{words.tieHelp}</p>
      <Secret />
      <Closing phone={phone} vote={vote} />
      <div class="sides" role="group" aria-label={words.tie}>
        {two.map(([id, wording]) => (
          <button key={id} class="side tie" aria-pressed={phone.seat.choice === id} onClick={() => void phone.say({ type: "castChoice", vote: vote.id, practice: id })}>
            <span>{wording}</span>
            <Shape class="tick" name="icon-for" />
          </button>
        ))}
      </div>
    </Frame>
  );
}
