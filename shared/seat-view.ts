// What one phone may know beside the public view: its own answers, what became of its sentences, its table.
import { openDiscoveryOf } from "./opening-views.ts";
import type { Position, Stance } from "./scales.ts";
import { sentenceOf } from "./sentence.ts";
import type { SeatId, Workshop } from "./state.ts";
import { penTable } from "./talking.ts";

/** What one phone may know beside the public view. */
export type SeatView = {
  seated: boolean;
  alias: string;
  group: string;
  /** 0 where none. */
  table: number;
  /** "" where everyone writes; else whether nobody yet, this seat, or another writes for the table. */
  pen: "" | "free" | "mine" | "theirs";
  /** The table's own score against received ideas, told to its phones alone. */
  tableRight: number;
  tableOf: number;
  first: Position | "";
  second: Position | "";
  /** On the open received idea; "" where none. */
  answer: string;
  marked: string[];
  values: string[];
  themes: string[];
  supports: string[];
  /** Own ballot on the open vote (PublicView.vote); "" where none was cast. Flat, since it rides in every vote's answer. */
  stance: Stance | "";
  reason: string;
  whom: string;
  /** On the open tie: the practice chosen, "" where none. */
  choice: string;
  askedForTime: boolean;
  /** Own sentences and what became of them. `into`: the words of the sentence that it was joined with, or "". */
  mine: { id: string; kind: "argument" | "practice" | "entry" | "word"; text: string; status: string; into: string; reworded: boolean }[];
  flagged: string[];
  /** On the return on time; 0 where none, or once counted. */
  mark: number;
  offers: string[];
};

export function seatView(workshop: Workshop, seat: SeatId): SeatView {
  const { alias = "", group = "" } = workshop.seats[seat] ?? {};
  const round = workshop.round ? workshop.rounds[workshop.round]! : null;
  const ballot = workshop.vote?.ballots[seat];
  const choice = workshop.vote?.choices[seat];
  const table = workshop.tables[seat] ?? 0;
  const score = workshop.tableScores[table];
  const supported = (all: Readonly<Record<string, { supporters: Readonly<Record<SeatId, true>> }>>) =>
    Object.entries(all)
      .filter(([, { supporters }]) => supporters[seat])
      .map(([id]) => id);
  return {
    seated: seat in workshop.seats,
    alias,
    group,
    table,
    pen: penOf(workshop, seat),
    tableRight: score?.right ?? 0,
    tableOf: score?.of ?? 0,
    answer: openDiscoveryOf(workshop)?.discovery.answers[seat] ?? "",
    marked: Object.entries(workshop.map)
      .filter(([, { marks }]) => marks[seat])
      .map(([id]) => id),
    values: [...(workshop.values.chosen[seat] ?? [])],
    themes: [...(workshop.themes.chosen[seat] ?? [])],
    first: round?.first[seat] ?? "",
    second: round?.second[seat] ?? "",
    supports: [...supported(workshop.arguments), ...supported(workshop.practices)],
    stance: ballot?.stance ?? "",
    reason: ballot?.reason ?? "",
    whom: ballot?.whom ?? "",
    choice: choice ?? "",
    askedForTime: workshop.vote?.asks[seat] === true,
    mine: Object.entries(workshop.authors)
      .filter(([, author]) => author === seat)
      .map(([id]) => mySentence(workshop, id)),
    flagged: [...(workshop.flagged[seat] ?? [])],
    mark: workshop.ratings.marks[seat] ?? 0,
    offers: [...(workshop.offers[seat] ?? [])],
  };
}

function penOf(workshop: Workshop, seat: SeatId): SeatView["pen"] {
  const table = penTable(workshop, seat);
  const holder = workshop.round && table !== null ? workshop.rounds[workshop.round]!.pens[table] : undefined;
  return table === null ? "" : holder === undefined ? "free" : holder === seat ? "mine" : "theirs";
}

function mySentence(workshop: Workshop, id: string): SeatView["mine"][number] {
  const { kind, text, status, into = "", reworded = false } = sentenceOf(workshop, id)!;
  return { id, kind, text, status, reworded, into: sentenceOf(workshop, into)?.text ?? "" };
}
