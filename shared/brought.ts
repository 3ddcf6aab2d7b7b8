// Practices brought from other charters: never clauses (E2). The desk offers them to the room while the candidates of a round are chosen.
import { z } from "zod";
import { mayBring } from "./brought-view.ts";
import { BROUGHT_AT_ONCE, CHARTER_FILE, MOST_BROUGHT, type ReadCharter } from "./charter-file.ts";
import { record, refuse, type Decision } from "./decision.ts";
import { sameWords } from "./likeness.ts";
import { askedBy, proposedAs, proposedId, saidIn } from "./proposing.ts";
import { Force, Id, Name, typed } from "./shapes.ts";
import { cardOf, roundOf, type Brought, type Workshop, withPractice } from "./state.ts";

const Practice = z.strictObject({
  asked: typed(CHARTER_FILE.question),
  /** Of the deck, where the charter says it; "" where it does not. */
  question: z.string().max(64),
  force: Force,
  wording: typed(CHARTER_FILE.wording),
});
/** One charter, as charter-file.ts reads it. */
export const From = z.strictObject({ from: Name, practices: z.array(Practice).min(1).max(CHARTER_FILE.clauses) });
export type From = z.infer<typeof From>;

export const BringPractices = From.extend({ type: z.literal("bringPractices"), practices: z.array(Practice).min(1).max(BROUGHT_AT_ONCE) });
/** The room sees it among the candidates of the round. */
export const OfferPractice = z.strictObject({ type: z.literal("offerPractice"), round: Id, brought: Id });
export const commands = [BringPractices, OfferPractice] as const;
type Command = z.infer<(typeof commands)[number]>;

/** `question`: of this deck, "" where it has none such. */
export const BroughtPractice = z.strictObject({ id: Id, from: z.string(), asked: z.string(), question: z.string(), force: Force, wording: z.string() });
export const PracticesBrought = z.strictObject({ type: z.literal("practicesBrought"), practices: z.array(BroughtPractice) });
export const PracticeOffered = z.strictObject({ type: z.literal("practiceOffered"), brought: Id, practice: Id, round: Id });
export const events = [PracticesBrought, PracticeOffered] as const;
type Event = z.infer<(typeof events)[number]>;

/** What importing keeps of a charter that was read. */
export const fromOf = ({ organisation, clauses }: ReadCharter): From => ({ from: organisation, practices: [...clauses] });

export function decide(workshop: Workshop, command: Command): Decision<Event> {
  switch (command.type) {
    case "bringPractices": {
      if (!mayBring(workshop)) return refuse("too-late"); // E1
      const fresh = bringing(workshop, [command]);
      if (fresh.length === 0) return refuse("already-brought");
      if (Object.keys(workshop.brought).length + fresh.length > MOST_BROUGHT) return refuse("too-many-brought");
      return record({ type: "practicesBrought", practices: fresh });
    }
    case "offerPractice": {
      const round = roundOf(workshop);
      if (!round || round.ended || workshop.phase !== "deciding") return refuse("not-now"); // E3
      if (command.round !== round.id) return refuse("moved-on");
      if (workshop.vote) return refuse("vote-open"); // V1
      if (round.chosen.length > 0) return refuse("already-chosen");
      const brought = Object.hasOwn(workshop.brought, command.brought) ? workshop.brought[command.brought]! : null;
      if (!brought || brought.practice !== "") return refuse("no-such-practice"); // E4
      if (saidIn(workshop, round.id, brought.wording)) return refuse("already-said"); // M6
      return record({ type: "practiceOffered", brought: command.brought, practice: proposedId(workshop), round: round.id });
    }
  }
}

/** E1, E2: each once, with the question of this deck that it answers: the one of that id, else the one in the same words. */
export function bringing(workshop: Pick<Workshop, "deck" | "brought">, charters: readonly From[]): z.infer<typeof BroughtPractice>[] {
  const questions = workshop.deck.themes.flatMap((theme) => theme.questions);
  const known: { question: string; asked: string; wording: string }[] = Object.values(workshop.brought);
  const there = known.length;
  const fresh = charters.flatMap(({ from, practices }) =>
    practices.map((each) => ({
      ...each,
      from,
      question: (questions.find(({ id }) => id === each.question) ?? questions.find(({ text }) => sameWords(text, each.asked)))?.id ?? "",
    })),
  );
  return fresh
    .filter((each) => {
      const again = known.some(
        (other) => sameWords(other.wording, each.wording) && (each.question ? other.question === each.question : sameWords(other.asked, each.asked)),
      );
      if (!again) known.push(each);
      return !again;
    })
    .map(({ from, asked, question, force, wording }, i) => ({ id: `b${there + i + 1}`, from, asked, question, force, wording }));
}

export const withBrought = (workshop: Workshop, practices: readonly z.infer<typeof BroughtPractice>[]): Workshop => ({
  ...workshop,
  brought: { ...workshop.brought, ...Object.fromEntries(practices.map(({ id, ...each }): [string, Brought] => [id, { ...each, practice: "" }])) },
});

export function evolve(workshop: Workshop, event: Event): Workshop {
  switch (event.type) {
    case "practicesBrought":
      return withBrought(workshop, event.practices);
    case "practiceOffered": {
      const brought = workshop.brought[event.brought]!;
      const { force, wording, from } = brought;
      const practice = proposedAs(workshop, { id: event.practice, round: event.round, force, origin: "charter", wording, status: "candidate" });
      const settles = askedBy(cardOf(workshop, practice.card)).includes(brought.question) ? brought.question : practice.question; // E3
      const offered = withPractice(workshop, event.practice, { ...practice, question: settles, from });
      return { ...offered, brought: { ...offered.brought, [event.brought]: { ...brought, practice: event.practice } } };
    }
  }
}
