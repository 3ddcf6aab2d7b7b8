// What the desk says about tables, in English: who sits where, whose turn it is.
import { many } from "../words.en.ts";
import type * as fr from "./table-words.fr.ts";

export const tables: typeof fr.tables = {
  title: "The tables",
  nobody: "Nobody has said a table yet. Put a number on each.",
  table: (number) => `Table ${number}`,
  count: (count) => many(count, "person", "people"),
  alone: (number) => `Table ${number}: one person alone. Bring them to another table.`,
  without: (count) => `${many(count, "phone", "phones")} without a table.`,
  draw: "Draw the tables",
  again: "Draw again",
  drawHelp: "Four to six people at a table, viewpoints mixed. Each phone tells its own.",
  sure: "Everyone will change tables. Draw again?",
  yes: "Yes, draw",
  no: "No",
};

export const turn: typeof fr.turn = {
  title: "Who has the floor?",
  draw: "Draw a table and a side",
  drawSide: "Draw a side",
  again: "Draw again",
  now: (table, side) => (table > 0 ? `Table ${table}: an argument “${side}”.` : `An argument “${side}”.`),
  help: "The table that spoke least comes first. It is a part to play: nobody knows who thinks what.",
};
