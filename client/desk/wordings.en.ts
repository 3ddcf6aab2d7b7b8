export * from "./wordings.fr.ts";
