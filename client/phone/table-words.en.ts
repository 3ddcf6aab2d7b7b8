// What the phone says about tables, in English: where one sits, who writes for the table, whose turn it is.
import { many } from "../words.en.ts";
import type * as fr from "./table-words.fr.ts";

export const table: typeof fr.table = {
  title: "Which table are you at?",
  help: "Touch the number that lies on it.",
  table: (number) => `Table ${number}`,
  at: (number) => `You are at table ${number}.`,
  with: (count) => (count < 2 ? "You are alone there for now." : `There are ${count} of you.`),
  change: "Change table",
  more: "Another number",
  none: "I have no table",
  toCome: "Your table will be drawn by lot. You will read it here.",
};

export const pen: typeof fr.pen = {
  title: "At your table, one person writes",
  free: "Talk first. Then somebody writes what the table wants to say.",
  take: "I write for the table",
  theirs: "Somebody is writing for your table.",
  theirsHelp: "Tell them your sentence. You can still support those of others.",
  takeOver: "Take the pen instead",
  mine: (number) => `You write for table ${number}.`,
};

export const turn: typeof fr.turn = {
  yours: "Your turn!",
  yoursHelp: (side) => `Your table gives an argument “${side}”. If nobody thinks so, lend it your voice.`,
  table: (number, side) => `Table ${number} has the floor: an argument “${side}”.`,
  anyone: (side) => `Who wants to give an argument “${side}”?`,
};

export const score: typeof fr.score = (right, of) => `Your table: ${many(right, "right answer", "right answers")} out of ${of}. No table is ranked.`;
