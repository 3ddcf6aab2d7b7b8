// Choosing what the room votes: candidates with their blanks, at most four ticked in order, two of them marked as alternatives.
import { useState } from "preact/hooks";
import { ON_THE_BALLOT } from "../../shared/scales.ts";
import { outcomes } from "../words.ts";
import { Offering } from "./brought.tsx";
import { Candidate } from "./candidate.tsx";
import { Talk } from "./debate.tsx";
import { Entrust } from "./entrust.tsx";
import type { Open } from "./room.ts";
import { onTheBallot } from "./stage.ts";
import { ruleOf, Thresholds } from "./voting.tsx";
import { choosing as words, counted } from "./round-words.ts";

/** The form that the big button sends. */
export const CHOOSE = "choose";

export function Choosing({ room }: { room: Open }) {
  const { view, desk } = room;
  const [changing, setChanging] = useState(false);
  const ballot = onTheBallot(view);
  if (ballot.length === 0 || changing)
    return (
      <>
        <Choice room={room} done={() => setChanging(false)} again={changing} />
        <Talk room={room} />
      </>
    );
  const voted = ballot.some(({ tries }) => tries > 0);
  const alternatives = desk.alternatives.map((set) => set.map((id) => ballot.find((each) => each.id === id)?.ballot ?? 0));
  return (
    <section class="candidates">
      <h3>{voted ? counted.results : words.ready}</h3>
      {ballot.some(({ status }) => status === "chosen") && <p class="soft">{ruleOf(desk)}</p>}
      {alternatives.map(([a, b]) => (
        <p key={`${a}-${b}`} class="soft">
          {words.alternativeWith(a ?? 0, b ?? 0)}
        </p>
      ))}
      <ol>
        {ballot.map(({ id, outcome, status }) => {
          const candidate = desk.candidates.find((each) => each.id === id);
          return (
            candidate && (
              <Candidate key={id} room={room} candidate={candidate}>
                {status === "settled" || status === "counted" ? <em class={`outcome ${outcome}`}>{outcome && outcomes[outcome]}</em> : null}
              </Candidate>
            )
          );
        })}
      </ol>
      {!voted && (
        <button type="button" class="btn" onClick={() => setChanging(true)}>
          {words.change}
        </button>
      )}
      <Entrust room={room} />
      {ballot.some(({ status }) => status === "chosen") && <Thresholds room={room} />}
    </section>
  );
}

function Choice({ room, done, again }: { room: Open; done: () => void; again: boolean }) {
  const { view, desk, say, tell } = room;
  const [ticked, setTicked] = useState<readonly string[]>(() => onTheBallot(view).map(({ id }) => id));
  const [paired, setPaired] = useState<readonly string[]>(() => desk.alternatives[0] ?? []);
  const known = ticked.filter((id) => desk.candidates.some((each) => each.id === id && each.law !== "duty")); // an author may have withdrawn one
  const pair = paired.filter((id) => known.includes(id));
  const tick = (id: string) => {
    if (known.includes(id)) return setTicked(known.filter((each) => each !== id));
    if (known.length >= ON_THE_BALLOT[view.round!.pace]) return tell(words.full(ON_THE_BALLOT[view.round!.pace]));
    setTicked([...known, id]);
  };
  const choose = async (event: Event) => {
    event.preventDefault();
    if (known.length === 0) return tell(words.none);
    const reply = await say({ type: "choosePractices", round: view.round!.id, practices: [...known], alternatives: pair.length === 2 ? [[...pair]] : [] });
    if (reply.ok) done();
  };
  return (
    <section class="candidates">
      <h3>{words.title}</h3>
      <p class="soft">
        {words.help(ON_THE_BALLOT[view.round!.pace])} {known.length > 1 && words.alternativeHelp}
      </p>
      <form id={CHOOSE} onSubmit={(event) => void choose(event)} />
      <ol>
        {desk.candidates.map((candidate) => {
          const at = known.indexOf(candidate.id);
          return (
            <Candidate
              key={candidate.id}
              room={room}
              candidate={candidate}
              tick={candidate.law === "duty" ? <span class="tick law">§</span> : <Tick at={at} wording={candidate.wording} tick={() => tick(candidate.id)} />}
            >
              {at >= 0 && known.length > 1 && (
                <label class="either">
                  <input
                    type="checkbox"
                    checked={pair.includes(candidate.id)}
                    disabled={!pair.includes(candidate.id) && pair.length >= 2}
                    onChange={() => setPaired(pair.includes(candidate.id) ? pair.filter((each) => each !== candidate.id) : [...pair, candidate.id])}
                  />
                  {words.alternative}
                </label>
              )}
            </Candidate>
          );
        })}
      </ol>
      {onTheBallot(view).length === 0 && <Offering room={room} />}
      <Entrust room={room} />
      {again && (
        <div class="row">
          <button type="submit" form={CHOOSE} class="btn ok">
            {words.keep}
          </button>
          <button type="button" class="btn" onClick={done}>
            {words.no}
          </button>
        </div>
      )}
    </section>
  );
}

function Tick({ at, wording, tick }: { at: number; wording: string; tick: () => void }) {
  return (
    <button type="button" class={at >= 0 ? "tick on num" : "tick"} role="checkbox" aria-checked={at >= 0} aria-label={words.tick(wording)} onClick={tick}>
      {at >= 0 ? at + 1 : ""}
    </button>
  );
}
