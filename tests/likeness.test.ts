// Likeness: near duplicates are found, and what contradicts is never offered to be joined.
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ALIKE, likeness, nearest, sameWords } from "../shared/likeness.ts";

const alike = (a: string, b: string) => likeness(a, b) >= ALIKE;

describe("sentences that say nearly the same are found", () => {
  test.each([
    ["On relit tout avant d’envoyer.", "Tout est relu avant l’envoi."],
    ["Une personne relit avant l’envoi", "Relire à chaque fois avant envoi par une personne"],
    ["On gagne du temps.", "Gain de temps"],
    ["Jamais de données de santé dans un outil en ligne", "Pas de données de santé dans les outils en ligne"],
    ["On le dit aux bénéficiaires", "le dire aux bénéficiaires !"],
    ["Qui relit quand on est en vacances ?", "qui relit pendant les vacances"],
    ["Former tous les bénévoles", "Formation de tous les bénévoles"],
  ])("« %s » and « %s »", (a, b) => expect([likeness(a, b) >= ALIKE, likeness(b, a)]).toEqual([true, likeness(a, b)]));
});

describe("sentences that only share a subject are not", () => {
  test.each([
    ["On gagne du temps.", "On perd le fil."],
    ["Former tous les bénévoles", "Prévenir tous les bénévoles par écrit avant chaque usage"],
    ["Garder les données 30 jours", "Garder les données 90 jours"],
    ["", "On relit."],
    ["L’IA coûte cher", "L’IA aide à écrire"],
  ])("« %s » and « %s »", (a, b) => expect(alike(a, b)).toBe(false));
});

test("where negations are laid out otherwise, a likeness is missed rather than an opposite offered", () => {
  expect(alike("Ne pas interdire les essais", "On n’interdit pas les essais")).toBe(false);
});

describe("opposites are never offered", () => {
  test.each([
    ["On autorise l’outil pour les courriers", "On interdit l’outil pour les courriers"],
    ["Toujours relire avant envoi", "Jamais relire avant envoi"],
    ["Avec l’accord de la personne", "Sans l’accord de la personne"],
    ["On signe les textes écrits avec l’IA", "On ne signe pas les textes écrits avec l’IA"],
    ["Refuser les candidatures écrites par une IA", "Accepter les candidatures écrites par une IA"],
    ["L’IA est utile pour l’accueil", "L’IA est inutile pour l’accueil"],
    ["On relit, on ne publie pas", "On ne relit pas, on publie"],
    ["Interdire le tri, autoriser la traduction", "Autoriser le tri, interdire la traduction"],
    ["Prévenir avant la réunion", "Prévenir après la réunion"],
    ["Plus de contrôle", "Moins de contrôle"],
    ["On a le droit de s’en servir", "On n’a pas le droit de s’en servir"],
    ["We always tell people", "We never tell people"],
    ["We do tell people", "We don’t tell people"],
    ["Tout le monde relit", "Personne ne relit"],
  ])("« %s » and « %s »", (a, b) => expect([likeness(a, b), likeness(b, a)]).toEqual([0, 0]));
});

const verb = fc.constantFrom("relit", "signe", "publie", "garde", "traduit", "trie");
const thing = fc.constantFrom("les courriers", "les candidatures", "les comptes rendus", "les photos des enfants", "nos bilans");
const tail = fc.constantFrom("", " avant l’envoi", " chez nous", " à deux", " pour les familles", " en le disant");
const sentence = fc.tuple(verb, thing, tail).map(([does, what, how]) => ({ yes: `On ${does} ${what}${how}.`, does, what, how }));
const negated = fc.constantFrom<(said: { does: string; what: string; how: string }) => string>(
  ({ does, what, how }) => `On ne ${does} pas ${what}${how}.`,
  ({ does, what, how }) => `On ${does} jamais ${what}${how}`,
  ({ does, what, how }) => `On n’a pas à dire qu’on ${does} ${what}${how}.`,
  ({ does, what, how }) => `Interdit\u00A0: on ${does} ${what}${how}.`,
  ({ does, what, how }) => `On refuse qu’on ${does} ${what}${how}.`,
  ({ does, what, how }) => `Rien\u202F: on ${does} ${what}${how}, non.`,
);
const words = fc.array(
  fc.constantFrom("on", "relit", "pas", "sans", "jamais", "courrier", "équipe", "interdit", "accepte", "30", "in", "utile", "inutile", "é’"),
  {
    maxLength: 12,
  },
);

describe("in any two sentences", () => {
  test("likeness goes both ways, from 0 to 1", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          words.map((all) => all.join(" ")),
          fc.string(),
        ),
        fc.oneof(
          words.map((all) => all.join(" ")),
          fc.string(),
        ),
        (a, b) => {
          expect(likeness(a, b)).toBe(likeness(b, a));
          expect(likeness(a, b)).toBeGreaterThanOrEqual(0);
          expect(likeness(a, b)).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: 2000 },
    );
  });
  test("a sentence and its negation are never offered, either way", () => {
    fc.assert(
      fc.property(sentence, negated, (said, not) => {
        expect([likeness(said.yes, not(said)), likeness(not(said), said.yes)]).toEqual([0, 0]);
      }),
      { numRuns: 1000 },
    );
  });
  test("a sentence is like itself, however it is typed", () => {
    fc.assert(
      fc.property(sentence, ({ yes }) => {
        expect(likeness(yes, `  ${yes.toUpperCase().normalize("NFD")} !`)).toBe(1);
        expect(sameWords(yes, `  ${yes.toUpperCase().normalize("NFD")} !`)).toBe(true);
      }),
    );
  });
});

test("the three nearest are offered, nearest first", () => {
  const among = [
    "On relit tout.",
    "On relit tout avant l’envoi",
    "On relit tout avant envoi, à deux",
    "On relit avant l’envoi",
    "On ne relit pas",
    "La cantine",
  ];
  const found = nearest(
    "On relit tout avant l’envoi.",
    among.map((text, i) => ({ id: `a${i}`, text })),
  );
  expect(found.map(({ id }) => id)).toEqual(["a1", "a2", "a3"]);
});

test("the same words are told from words that differ by more than their typing", () => {
  expect(sameWords("Où va-t-on ?", "ou va t on")).toBe(true);
  expect(sameWords("On relit.", "On ne relit.")).toBe(false);
  expect(sameWords("!!!", "???")).toBe(false);
  expect(sameWords("مرحبا", "مرحبا!")).toBe(true);
});
