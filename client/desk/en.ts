// All that the desk says, in English: one file to fetch.
export * from "./words.en.ts";
export * from "./opening-words.en.ts";
export * from "./round-words.en.ts";
export * from "./notes.en.ts";
export * from "./leaving-words.en.ts";
export * from "./table-words.en.ts";
export * from "./paper-words.en.ts";
export * from "./questionnaire-words.en.ts";
export * from "./case-words.en.ts";
export * from "./brought-words.en.ts";
