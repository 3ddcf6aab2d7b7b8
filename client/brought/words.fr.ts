// What is said of another charter's file: why it is not read.
import type { CharterFault } from "../../shared/charter-file.ts";

/** `clause`: the place of the bad one in the file. */
export const faults: Record<CharterFault, (clause: number) => string> = {
  "charter-too-large": () => "Ce fichier est trop gros. Choisissez le fichier charte.json, sans rien d’autre.",
  "charter-not-json": () => "Ce fichier n’est pas lisible. Choisissez le fichier charte.json, tel qu’il a été téléchargé.",
  "not-a-charter": () => "Ce fichier n’est pas une charte de Charte en jeu. Choisissez le fichier charte.json.",
  "charter-of-another-version": () => "Cette charte vient d’une autre version de Charte en jeu. Demandez qu’on la télécharge à nouveau.",
  "charter-without-clauses": () => "Cette charte n’a aucune règle\u00A0: il n’y a rien à reprendre.",
  "charter-with-too-many": () => "Cette charte a plus de cent règles. Gardez celles qui vous servent, puis recommencez.",
  "charter-with-a-bad-clause": (clause) => `La règle n° ${clause} de ce fichier est vide, trop longue ou abîmée. Demandez un nouveau fichier.`,
};
export const unreadable = "Ce fichier n’a pas pu être ouvert. Choisissez-le de nouveau.";
