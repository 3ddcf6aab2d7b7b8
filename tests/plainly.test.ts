// One tap puts the plain word in the place of a specialist's, and the sentence still stands.
import { expect, test } from "vitest";
import { plainly } from "../shared/charter/plainly.ts";

test.each([
  ["Le DPO valide l’outil.", "DPO", "la personne chargée des données", "La personne chargée des données valide l’outil."],
  ["L’avis du DPO est demandé.", "DPO", "la personne chargée des données", "L’avis de la personne chargée des données est demandé."],
  ["On écrit au DPO.", "DPO", "la personne chargée des données", "On écrit à la personne chargée des données."],

  ["Pas d’algorithme ici.", "algorithme", "un calcul automatique", "Pas d’un calcul automatique ici."],
  ["RGPD : on le suit.", "RGPD", "la loi sur les données personnelles", "La loi sur les données personnelles : on le suit."],
  ["Rien de tel.", "DPO", "la personne chargée des données", "Rien de tel."],
])("%s", (text, found, plain, said) => expect(plainly(text, found, plain, "fr")).toBe(said));
test("in English too", () => {
  expect(plainly("The DPO approves the tool.", "DPO", "the person in charge of personal data", "en")).toBe(
    "The person in charge of personal data approves the tool.",
  );
  expect(plainly("Ask a chatbot.", "chatbot", "a robot that answers", "en")).toBe("Ask a robot that answers.");
});
