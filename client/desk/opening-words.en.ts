export * from "./opening-words.fr.ts";
