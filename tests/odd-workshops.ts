// Workshops that are unlike the usual one: every document must be made of each, whole and valid.
import { empty, type Workshop } from "../shared/state.ts";
import { replay } from "../shared/workshop.ts";
import { fullWorkshop, played } from "./charter-fixture.ts";
import { MOMENTS } from "./given.ts";

/** A workshop where every typed text is a clause of its own, with the same words as its example and its owner. */
export function saying(texts: readonly string[]): Workshop {
  const workshop = fullWorkshop();
  const model = workshop.practices["r2.relu-qui"]!;
  const practices = texts.map((text, i) => ({
    ...model,
    id: `h${i}`,
    wording: text,
    blanks: {},
    ok: text,
    owner: text,
    reviewOn: "2027-03-24",
    outcome: "trial" as const,
    votes: [{ ...model.votes[0]!, wording: text }],
  }));
  return { ...workshop, practices: Object.fromEntries(practices.map((each) => [each.id, each])) };
}

const wordy: Workshop = {
  ...played("Asso", ({ seat }) => void seat(1)),
  fields: { preamble: Array.from({ length: 20 }, () => "mot ".repeat(100).trim()).join("\n") },
};
const foreign: Workshop = {
  ...saying(["مرحبا بكم في الجمعية", "שלום עולם", "Fête 🎉👩🏽‍🌾 le 3"]),
  organisation: "جمعية 🎉",
  fields: { preamble: "مرحبا 🇫🇷", contact: "שלום" },
};
const inEnglish = (workshop: Workshop): Workshop => ({ ...workshop, settings: { ...workshop.settings, lang: "en" } });

export const ODD: Readonly<Record<string, Workshop>> = {
  "nothing happened": empty,
  "one person came": played("Asso", ({ seat }) => void seat(1)),
  "a preamble of two thousand words": wordy,
  "two hundred clauses": saying(Array.from({ length: 200 }, (_, i) => `Règle numéro ${i + 1}.`)),
  "in Arabic and Hebrew, with emoji": foreign,
  "a whole workshop": fullWorkshop(),
  "a whole workshop, in English": inEnglish(fullWorkshop()),
  "it was played to its close": replay(MOMENTS.closed),
};
