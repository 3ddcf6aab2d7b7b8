// All that the desk says, in French: one file to fetch.
export * from "./words.fr.ts";
export * from "./opening-words.fr.ts";
export * from "./leaving-words.fr.ts";
export * from "./round-words.fr.ts";
export * from "./notes.fr.ts";
export * from "./table-words.fr.ts";
export * from "./paper-words.fr.ts";
export * from "./questionnaire-words.fr.ts";
export * from "./case-words.fr.ts";
export * from "./brought-words.fr.ts";
