// What the phone’s first screen says, in English: one file to fetch.
export * from "./words.en.ts";
export * from "./table-words.en.ts";
