// Marks: a practice that states the law is a reminder, without ballot; one that may go below the law ends open, for the DPO (design §4.10).
import { z } from "zod";
import { record, refuse, type Decision } from "./decision.ts";
import { LAW_MARKS } from "./scales.ts";
import { Id, Line } from "./shapes.ts";
import { roundOf, type Practice, type Workshop, withPractice, withRound } from "./state.ts";
import { blanksOf } from "./text.ts";

const Law = z.enum([...LAW_MARKS, "none"]);
/** `none` takes a mark back, the deck's too: a wording may have been mended. */
export const MarkPractice = z.strictObject({ type: z.literal("markPractice"), practice: Id, law: Law, why: Line.optional() });
export const commands = [MarkPractice] as const;
type Command = z.infer<(typeof commands)[number]>;

export const PracticeMarked = z.strictObject({ type: z.literal("practiceMarked"), practice: Id, law: Law, why: z.string() });
export const events = [PracticeMarked] as const;
type Event = z.infer<(typeof events)[number]>;

/** J1: it is printed as a reminder, and neither supported, chosen nor voted. */
export const isReminder = ({ law }: Practice): boolean => law?.says === "duty";
/** J2: it may be debated and voted, and ends open, for the DPO. */
export const isForDpo = ({ law }: Practice): boolean => law?.says === "below";

export function decide(workshop: Workshop, { practice: id, law, why = "" }: Command): Decision<Event> {
  const round = roundOf(workshop);
  if (!round || round.ended || workshop.phase !== "deciding") return refuse("not-now");
  const practice = workshop.practices[id];
  if (!practice || practice.round !== round.id) return refuse("no-such-practice");
  if (workshop.vote) return refuse("vote-open"); // V1
  if (practice.status !== "candidate" && practice.status !== "chosen") return refuse("too-late"); // J3
  if ((practice.law?.says ?? "none") === law && (practice.law?.why ?? "") === why) return refuse("already-said");
  if (law === "below" && !why) return refuse("mark-needs-reason"); // J3
  if (law === "duty") {
    if (practice.votes.length > 0) return refuse("too-late"); // J1: what was voted is no reminder
    if (blanksOf(practice.wording).some((blank) => !Object.hasOwn(practice.blanks, blank))) return refuse("blank-empty");
  }
  return record({ type: "practiceMarked", practice: id, law, why });
}

export function evolve(workshop: Workshop, { practice: id, law, why }: Event): Workshop {
  const practice = workshop.practices[id]!;
  const next = withPractice(workshop, id, { law: law === "none" ? undefined : { says: law, why }, ...(law === "duty" ? { status: "candidate" } : {}) });
  if (law !== "duty") return next;
  const { chosen, alternatives } = workshop.rounds[practice.round]!;
  return withRound(next, practice.round, {
    chosen: chosen.filter((each) => each !== id),
    alternatives: alternatives.map((set) => set.filter((each) => each !== id)).filter((set) => set.length > 1),
  });
}
