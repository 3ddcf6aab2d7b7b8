export * from "./notes.fr.ts";
