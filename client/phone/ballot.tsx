// The ballot: one stance on one practice, closed; changed as often as one likes until the vote closes. And the vote between two.
import { useRef, useState } from "preact/hooks";
import { LINE, STANCES, type Force, type Stance } from "../../shared/scales.ts";
import type { RoundView, VoteView } from "../../shared/views.ts";
import { After, Before } from "../look/changed.tsx";
import { Shape } from "../look/icon.tsx";
import { charterOf, stances } from "../words.ts";
import { useDraft } from "./drafts.ts";
import { Arrived, Frame, Secret, Sheet } from "./frame.tsx";
import { Deposited } from "./deposited.tsx";
import type { Seated } from "./seat.ts";
import { ICONS } from "./stances.ts";
import { waits } from "./waiting.ts";
import { deciding as words } from "./phase-words.ts";
import { room } from "./words.ts";

type Props = { phone: Seated; round: RoundView; vote: VoteView };

export function Ballot({ phone, round, vote }: Props) {
  const { place, seat } = phone;
  const [again, setAgain] = useState(false);
  const [chosen, choose] = useDraft(`${place}:vote:${vote.id}:stance`, seat.stance);
  const [reason, setReason] = useDraft(`${place}:vote:${vote.id}:reason`, seat.reason);
  const [whom, setWhom] = useDraft(`${place}:vote:${vote.id}:whom`, seat.whom);
  const [missing, setMissing] = useState(false);
  const harmField = useRef<HTMLTextAreaElement>(null);
  const whomField = useRef<HTMLInputElement>(null);
  const from = phone.view.practices[vote.practice]?.from ?? "";
  const stance = chosen as Stance | "";
  const label = words.vote(vote.number, vote.of);
  if (seat.stance && !again) return <Deposited phone={phone} theme={round.theme} label={label} again={() => setAgain(true)} />;

  const deposit = (event: Event) => {
    event.preventDefault();
    if (!stance) return;
    if (stance === "0" && !(reason.trim() && whom.trim())) {
      setMissing(true);
      return (reason.trim() ? whomField : harmField).current?.focus();
    }
    setMissing(false);
    setAgain(false);
    void phone.say({
      type: "castBallot",
      vote: vote.id,
      stance,
      ...(words.why[stance] && reason.trim() ? { reason: reason.trim() } : {}),
      ...(stance === "0" && whom.trim() ? { whom: whom.trim() } : {}),
    });
  };
  const why = (each: Stance) =>
    words.why[each] && (
      <div class="why">
        <label>
          <b>{words.why[each]}</b>
          {each !== "0" && <span class="soft">{words.ifYouWish}</span>}
          <textarea
            class="field"
            ref={harmField}
            rows={2}
            maxLength={LINE}
            required={each === "0"}
            value={reason}
            onInput={({ currentTarget }) => setReason(currentTarget.value)}
          />
        </label>
        {each === "0" && (
          <label>
            <b>{words.whom}</b>
            <input class="field" ref={whomField} maxLength={60} required value={whom} onInput={({ currentTarget }) => setWhom(currentTarget.value)} />
          </label>
        )}
        {each === "0" && missing && (
          <p class="problem" role="alert">
            {words.missing}
          </p>
        )}
        <p>{words.read}</p>
      </div>
    );
  return (
    <Frame
      phone={phone}
      label={label}
      theme={round.theme}
      top={
        <Sheet>
          <p class="soft">{vote.before ? words.again : words.proposal[vote.force as Force]}</p>
          {vote.before ? (
            <>
              <h1>
                <After before={vote.before} after={vote.wording} />
              </h1>
              <p class="before">
                <b>{words.before}</b> <Before before={vote.before} after={vote.wording} />
              </p>
            </>
          ) : (
            <h1>{vote.wording}</h1>
          )}
          {from !== "" && <p class="soft">{charterOf(from, from === phone.view.organisation)}</p>}
          {phone.view.practices[vote.practice]?.law === "below" && <p class="slip law">{words.below}</p>}
        </Sheet>
      }
    >
      <form class="ballot" noValidate onSubmit={deposit}>
        <h2>
          <Shape name="icon-secret" /> {words.ballot}
        </h2>
        <div role="radiogroup" aria-label={words.ballot} class="stances">
          {STANCES.map((each) => (
            <div key={each} class={`stance s${each} ${stance === each ? "on" : ""}`}>
              <label class="st">
                <input type="radio" name="stance" checked={stance === each} onChange={() => choose(each)} />
                <Shape name={ICONS[each]} />
                <span>{stances[each]}</span>
                <Shape class="tick" name="icon-for" />
              </label>
              {stance === each && why(each)}
            </div>
          ))}
        </div>
        <p class="soft">{room.secret}</p>
        <div class={stance ? "foot stick" : "foot"}>
          <button class="go" disabled={!stance}>
            {stance ? words.deposit : words.choose}
          </button>
        </div>
      </form>
      <Slower phone={phone} vote={vote} />
    </Frame>
  );
}

function Slower({ phone, vote }: { phone: Seated; vote: VoteView }) {
  if (phone.seat.askedForTime) return waits(phone, "askForTime") ? null : <Arrived>{words.timeAsked}</Arrived>;
  return (
    <button class="plain" onClick={() => void phone.say({ type: "askForTime", vote: vote.id })}>
      {words.time}
    </button>
  );
}

export function Tie({ phone, round, vote }: Props) {
  const { choice } = phone.seat;
  const two = [
    [vote.practice, vote.wording],
    [vote.other, vote.otherWording],
  ] as const;
  return (
    <Frame
      phone={phone}
      label={room.card(round.themeShort, round.themeNumber, round.themeOf)}
      theme={round.theme}
      top={
        <Sheet>
          <h1>{words.tie}</h1>
          <p>{words.tieHelp}</p>
        </Sheet>
      }
      foot={!choice && <Slower phone={phone} vote={vote} />}
    >
      {choice && !waits(phone, "castChoice") ? <Arrived>{room.canChange}</Arrived> : <Secret />}
      <div class="sides" role="group" aria-label={words.tie}>
        {two.map(([id, wording]) => (
          <button key={id} class="side tie" aria-pressed={choice === id} onClick={() => void phone.say({ type: "castChoice", vote: vote.id, practice: id })}>
            <span>{wording}</span>
            <Shape class="tick" name="icon-for" />
          </button>
        ))}
      </div>
    </Frame>
  );
}
