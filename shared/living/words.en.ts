// What the document of a living charter adds to the charter's words, in English.
import type { LivingWords } from "./words.ts";

const list = (all: readonly string[]) => (all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} and ${all.at(-1)}`);

export const en: LivingWords = {
  otherUses: "Other rules",
  versionRatified: (number, bodies) => `Version ${number}, ratified by ${list(bodies)}`,
  versionDraft: (number) => `Version ${number}, a draft that nobody has ratified`,
  ratifiedBy: (body, day, minutes, from) => `Ratified by ${body} on ${day}${minutes ? ` (minutes: ${minutes})` : ""}, in force from ${from}.`,
  workshop: (title, day, people) => `${title ? `“${title}”, ` : ""}${day}, ${people}\u00A0${people === 1 ? "person" : "people"}`,
  from: (workshops) => `From the ${workshops.length === 1 ? "workshop" : "workshops"}: ${workshops.join("; ")}.`,
  clashes: "Questions to settle between two workshops",
  clashesWhy: "Two workshops answered these questions differently: their rules stay out of the charter until the review meeting.",
  elsewhere: "Added after the workshop",
  noClauses: "The charter has no rule yet.",
  notDebated: "Added after the workshop, not debated",
  owner: "Owner",
};
