export * from "./words.fr.ts";
