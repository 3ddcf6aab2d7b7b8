// What the phone says after the gathering, in English: one file to fetch, with the later screens.
export * from "./phase-words.en.ts";
export * from "./opening-words.en.ts";
export * from "./leaving-words.en.ts";
export * from "./sharing-words.en.ts";
