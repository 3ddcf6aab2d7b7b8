// What the phone says after the gathering, in French: one file to fetch, with the later screens.
export * from "./phase-words.fr.ts";
export * from "./opening-words.fr.ts";
export * from "./leaving-words.fr.ts";
export * from "./sharing-words.fr.ts";
