// A vote is counted: the tally, what must be read out, then the outcome stands; or the sentence is changed and voted again.
import { useMemo, useState } from "preact/hooks";
import { STANCES } from "../../shared/scales.ts";
import type { Objection } from "../../shared/state.ts";
import type { PracticeView } from "../../shared/views.ts";
import { groupsMany, groupWords, outcomes, stances } from "../words.ts";
import { Amend, MOST_VOTES } from "./amend.tsx";
import { LawNote } from "./law.tsx";
import { paper } from "./paper-words.ts";
import type { Open } from "./room.ts";
import { counted as words, hints } from "./round-words.ts";

/** The form that the big button sends. */
export const SETTLE = "settle";

export function Counted({ room, practice: id }: { room: Open; practice: string }) {
  const { view, desk } = room;
  const practice = view.practices[id]!;
  const [amending, setAmending] = useState(false);
  const objections = desk.toRead[id] ?? [];
  const candidate = desk.candidates.find((each) => each.id === id);
  const reservations = candidate?.reservations ?? [];
  const tied = desk.next?.type === "openTieVote";
  return (
    <section class="counted">
      <p class="wording big">{practice.wording}</p>
      <Result practice={practice} />
      {tied && <p class="warn">{words.tied}</p>}
      {!tied && practice.alternative && (practice.outcome === "adopted" || practice.outcome === "trial") && (
        <p class="soft">{practice.kept === "kept" ? words.kept : practice.kept === "left" ? words.left : words.decided}</p>
      )}
      {candidate?.hint && <p class="hint">{hints[candidate.hint]}</p>}
      {candidate && <LawNote candidate={candidate} />}
      {!tied &&
        (practice.outcome !== "adopted" || practice.objecting > 0 || reservations.length > 0) &&
        (practice.tries >= MOST_VOTES ? (
          <p class="soft">{words.enough}</p>
        ) : amending ? (
          <Amend room={room} practice={id} done={() => setAmending(false)} />
        ) : (
          <button type="button" class="btn" onClick={() => setAmending(true)}>
            {words.amend}
          </button>
        ))}
      {reservations.length > 0 && !amending && (
        <>
          <h3>{words.reservations}</h3>
          <ul class="quotes">
            {reservations.map((each, i) => (
              <li key={i}>{each}</li>
            ))}
          </ul>
        </>
      )}
      {!tied && <Settle key={`${id}.${practice.tries}`} room={room} id={id} practice={practice} objections={objections} />}
    </section>
  );
}

export function Result({ practice }: { practice: PracticeView }) {
  const { outcome, told, accepted, stances: cast, tally, ballots, byPaper, byHand, groups, groupHeldBack } = practice;
  return (
    <div class="result">
      <p>
        <em class={`outcome ${outcome}`}>{outcome && outcomes[outcome]}</em> {told ? words.accepted(accepted, cast) : words.untold}{" "}
        <span class="soft">{words.ballots(ballots)}</span>
      </p>
      {byPaper + byHand > 0 && <p class="soft">{paper.by(byPaper, byHand)}</p>}
      {told && (
        <ul class="tally">
          {STANCES.map((each) => (
            <li key={each} class={`s${each}`}>
              <b class="num">{tally[each] ?? 0}</b>
              {stances[each]}
            </li>
          ))}
        </ul>
      )}
      {Object.keys(groups).length > 0 && (
        <p>
          <b>{words.groups}</b>
          {"\u00A0: "}
          {Object.entries(groups)
            .map(([group, word]) => `${groupsMany[group as keyof typeof groupsMany]}, ${groupWords[word as keyof typeof groupWords]}`)
            .join("\u202F; ")}
          .
        </p>
      )}
      {groupHeldBack && <p class="warn">{words.held}</p>}
    </div>
  );
}

/** Three months on: 2027-02-24. */
function inThreeMonths(): string {
  const day = new Date();
  day.setMonth(day.getMonth() + 3);
  return `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, "0")}-${String(day.getDate()).padStart(2, "0")}`;
}

function Settle({ room: { say }, id, practice, objections }: { room: Open; id: string; practice: PracticeView; objections: readonly Objection[] }) {
  const asWritten = useMemo(() => objections.map(({ harm, whom }) => `${harm} (${whom})`), [objections.length]);
  const [read, setRead] = useState<Readonly<Record<number, string>>>({});
  const trial = practice.outcome === "trial";
  const [owner, setOwner] = useState("");
  const [reviewOn, setReviewOn] = useState(() => (trial ? inThreeMonths() : ""));
  const [lower, setLower] = useState<"" | "trial" | "open">("");
  const [why, setWhy] = useState("");
  const passes = trial || practice.outcome === "adopted";
  const send = (to: { to: "trial" | "open"; why: string } | null) =>
    void say({
      type: "settleOutcome",
      practice: id,
      ...(objections.length > 0 ? { objections: asWritten.map((each, i) => read[i] ?? each) } : {}),
      ...(passes && owner.trim() ? { owner } : {}),
      ...(passes && reviewOn ? { reviewOn } : {}),
      ...(to ? { lower: to } : {}),
    });
  const settle = (event: Event) => {
    event.preventDefault();
    send(lower && why.trim() ? { to: lower, why } : null);
  };
  return (
    <form id={SETTLE} onSubmit={settle}>
      {objections.length > 0 && (
        <fieldset>
          <legend>{words.objections}</legend>
          <p class="soft">{words.objectionHelp}</p>
          {asWritten.map((each, i) => (
            <label key={i}>
              <span class="sr">{words.objection(i + 1)}</span>
              <textarea
                class="field"
                rows={2}
                maxLength={240}
                required
                value={read[i] ?? each}
                onInput={({ currentTarget }) => setRead({ ...read, [i]: currentTarget.value })}
              />
            </label>
          ))}
        </fieldset>
      )}
      {objections.length === 0 && practice.objecting > 0 && <p class="warn">{words.unseen(practice.objecting)}</p>}
      {passes && (
        <div class="pair">
          <label>
            <b>{words.owner}</b>
            {!trial && <span class="soft"> {words.optional}</span>}
            <input
              class="field"
              maxLength={60}
              required={trial || lower === "trial"}
              placeholder={words.ownerHint}
              value={owner}
              onInput={({ currentTarget }) => setOwner(currentTarget.value)}
            />
          </label>
          <label>
            <b>{words.reviewOn}</b>
            {!trial && <span class="soft"> {words.optional}</span>}
            <input
              class="field"
              type="date"
              required={trial || lower === "trial"}
              value={reviewOn}
              onInput={({ currentTarget }) => setReviewOn(currentTarget.value)}
            />
          </label>
        </div>
      )}
      {passes && (
        <details>
          <summary>{words.lower}</summary>
          <p class="soft">{words.lowerHelp}</p>
          <div class="pair">
            <label>
              <b>{words.lowerTo}</b>
              <select class="field" value={lower} onChange={({ currentTarget }) => setLower(currentTarget.value as "" | "trial" | "open")}>
                <option value="">{words.asCounted}</option>
                {!trial && <option value="trial">{outcomes.trial}</option>}
                <option value="open">{outcomes.open}</option>
              </select>
            </label>
            <label>
              <b>{words.lowerWhy}</b>
              <input class="field" maxLength={140} required={lower !== ""} value={why} onInput={({ currentTarget }) => setWhy(currentTarget.value)} />
            </label>
          </div>
        </details>
      )}
      {trial && (
        <p class="row">
          <span class="soft">{words.needed}</span>
          <button type="button" class="btn" onClick={() => send({ to: "open", why: words.annexWhy })}>
            {words.annex}
          </button>
        </p>
      )}
      {practice.outcome === "adopted" && practice.objecting === 0 && <p class="soft">{words.easy}</p>}
    </form>
  );
}
