// What is said of another charter's file, in English.
import type * as fr from "./words.fr.ts";

export const faults: typeof fr.faults = {
  "charter-too-large": () => "This file is too large. Choose the file charte.json, with nothing else.",
  "charter-not-json": () => "This file cannot be read. Choose the file charte.json, as it was downloaded.",
  "not-a-charter": () => "This file is not a charter of Charte en jeu. Choose the file charte.json.",
  "charter-of-another-version": () => "This charter comes from another version of Charte en jeu. Ask for it to be downloaded again.",
  "charter-without-clauses": () => "This charter has no rule: there is nothing to take from it.",
  "charter-with-too-many": () => "This charter has more than a hundred rules. Keep those that serve you, then try again.",
  "charter-with-a-bad-clause": (clause) => `Rule ${clause} of this file is empty, too long or damaged. Ask for a new file.`,
};
export const unreadable = "This file could not be opened. Choose it again.";
