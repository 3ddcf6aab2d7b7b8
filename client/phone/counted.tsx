// What came of a vote: the outcome, the tally where it may be told, what was read out, and who follows a trial.
import { groupsMany, groupWords, forces, outcomes, stances } from "../words.ts";
import { GROUPS, STANCES, type Force, type GroupWord } from "../../shared/scales.ts";
import type { PracticeView } from "../../shared/views.ts";
import { Shape } from "../look/icon.tsx";
import { dayWords } from "../days.ts";
import { Frame, Say, Sheet } from "./frame.tsx";
import type { Seated } from "./seat.ts";
import { ICONS } from "./stances.ts";
import { deciding as words } from "./phase-words.ts";

const SEALS = { adopted: "for", trial: "time", open: "argument", dropped: "against" } as const;

export function Counted({ frame, practice }: { frame: { phone: Seated; label: string; theme: string }; practice: PracticeView }) {
  const outcome = practice.outcome || "open";
  const settled = practice.status === "settled";
  return (
    <Frame
      {...frame}
      top={
        <Sheet>
          <p class="soft">{forces[practice.force as Force]}</p>
          <h1>{practice.wording}</h1>
        </Sheet>
      }
      foot={<Say icon="time">{words.next}</Say>}
    >
      <p class={`seal ${outcome}`}>
        <Shape name={`icon-${SEALS[outcome]}`} /> {outcomes[outcome]}
      </p>
      <p>{settled ? words.means[outcome] : words.provisional}</p>
      {practice.law === "below" && <p class="slip law">{words.below}</p>}
      {settled && outcome === "trial" && <p>{words.followed(practice.owner, dayWords(practice.reviewOn))}</p>}
      {practice.kept && <p>{practice.kept === "kept" ? words.kept : words.left}</p>}
      <Tally practice={practice} />
      {practice.byPaper + practice.byHand > 0 && <p class="soft">{words.by(practice.byPaper, practice.byHand)}</p>}
      {practice.groupHeldBack && <p>{words.heldBack}</p>}
      {practice.objecting > practice.objections.length && <p>{words.objecting(practice.objecting)}</p>}
      <Lines title={words.objections} lines={practice.objections} />
      <Lines title={words.reservations} lines={practice.reservations} />
    </Frame>
  );
}

function Tally({ practice }: { practice: PracticeView }) {
  if (!practice.told) return <p>{words.untold}</p>;
  const told = STANCES.filter((stance) => stance !== "pass" || practice.tally[stance]);
  return (
    <>
      <p>
        <b>{words.accepted(practice.accepted, practice.stances)}</b>
      </p>
      <ul class="tally">
        {told.map((stance) => (
          <li key={stance} class={`s${stance}`}>
            <Shape name={ICONS[stance]} />
            <span>{stances[stance]}</span>
            <b class="num">{practice.tally[stance] ?? 0}</b>
          </li>
        ))}
      </ul>
      {GROUPS.filter((group) => practice.groups[group]).map((group) => (
        <p key={group}>{words.group(groupsMany[group], groupWords[practice.groups[group] as GroupWord])}</p>
      ))}
    </>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <section class="stack">
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
