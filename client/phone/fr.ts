// What the phone’s first screen says, in French: one file to fetch.
export * from "./words.fr.ts";
export * from "./table-words.fr.ts";
