export * from "./round-words.fr.ts";
