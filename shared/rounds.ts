// A round is laid on the table when its item is played.
import { cardOf, questionOf, type AgendaItem, type Workshop } from "./state.ts";

/** The round is laid on the table with the candidate practices of its card. */
export function laid(workshop: Workshop, item: AgendaItem): Workshop {
  const card = cardOf(workshop, item.card!);
  const pace = item.pace ?? "full";
  const debated = pace === "full" && questionOf(workshop, card.question).kind === "whether"; // D1
  const practices = Object.fromEntries(
    card.practices.map((each) => [
      `${item.id}.${each.id}`,
      {
        id: `${item.id}.${each.id}`,
        round: item.id,
        card: card.id,
        question: each.question ?? card.question,
        force: each.force,
        refuses: each.refuses,
        origin: "deck" as const,
        wording: each.text,
        options: each.blanks,
        blanks: {},
        ok: each.ok,
        ko: each.ko,
        ...(each.duty ? { law: { says: "duty" as const, why: "" } } : each.belowLaw ? { law: { says: "below" as const, why: "" } } : {}), // J3
        status: "candidate" as const,
        supporters: {},
        support: 0,
        votes: [],
        objections: [],
        owner: "",
        reviewOn: "",
        flags: 0,
      },
    ]),
  );
  return {
    ...workshop,
    phase: debated ? "debating" : "deciding",
    round: item.id,
    practices: { ...workshop.practices, ...practices },
    rounds: {
      ...workshop.rounds,
      [item.id]: {
        id: item.id,
        card: card.id,
        pace,
        moment: debated ? "card" : "choosing",
        ended: false,
        first: {},
        second: {},
        counted: false,
        planks: 0,
        chosen: [],
        alternatives: [],
        result: null,
        pens: {},
        turn: null,
        heard: {},
      },
    },
  };
}
