// What is said to who comes late, or comes back on another phone.
import type { Scene } from "./scene.ts";

export const returning = {
  title: "Vous étiez déjà là",
  word: "Votre mot de quatre lettres",
  wordHelp: "Il est sur votre premier téléphone, sous «\u202FChanger de téléphone\u202F».",
  open: "Retrouver ma place",
  lost: "Je n’ai plus le mot",
  digits: "Montrez ces quatre chiffres à la personne qui anime",
  digitsHelp: "Dites-lui votre surnom. Elle les tape, et votre place s’ouvre ici.",
  asking: "On demande quatre chiffres…",
  waiting: "On attend la personne qui anime…",
  back: "Entrer comme une nouvelle personne",
  noAnswer: "Le serveur ne répond pas. Vérifiez le réseau, puis réessayez.",
};

export const catchUp = {
  title: "Bienvenue, voici où on en est",
  doing: "Ce qu’on fait",
  decided: "Déjà décidé",
  asked: "Ce qu’on vous demande",
  score: (answered: number, of: number) => `${answered} sur ${of} questions du jour ${answered < 2 ? "a" : "ont"} une réponse.`,
  last: (wording: string) => `La dernière règle\u00A0: «\u202F${wording}\u202F»`,
  nothing: "Rien encore\u00A0: vous arrivez à temps.",
  go: "J’y suis",
  scenes: {
    gathering: ["La salle se remplit.", "Lisez, puis attendez le début."],
    discovering: ["On vérifie des idées reçues sur l’IA.", "Répondez, sans souci de vous tromper."],
    mapping: ["On dit ce qu’on fait avec l’IA, ce qu’on craint, ce qu’on espère.", "Cochez ce qui est vrai pour vous."],
    valuing: ["On choisit les valeurs de la charte.", "Choisissez-en trois au plus."],
    card: ["Une nouvelle carte est lue à voix haute.", "Écoutez."],
    first: ["On prend position sur une carte, en secret.", "Choisissez votre position."],
    split: ["On regarde où en est la salle.", "Regardez l’écran de la salle."],
    talk: ["On débat de la carte, avec des arguments.", "Parlez, écrivez une phrase, soutenez celles des autres."],
    second: ["Après le débat, on reprend position, en secret.", "Choisissez votre position."],
    crossed: ["On regarde combien ont changé d’avis.", "Regardez l’écran de la salle."],
    choosing: ["On choisit les pratiques à voter.", "Soutenez celles qui comptent pour vous."],
    voting: ["On vote une pratique, en secret.", "Lisez-la, puis déposez votre bulletin."],
    tie: ["Deux pratiques sont à égalité.", "Choisissez celle que vous gardez."],
    counted: ["On lit le résultat d’un vote.", "Regardez l’écran de la salle."],
    pausing: ["C’est la pause.", "Soufflez, et revenez à l’heure."],
    drafting: ["On relit le brouillon de la charte.", "Signalez ce qui n’est pas clair."],
    closing: ["On se dit qui fait quoi ensuite.", "Donnez votre avis avant de partir."],
    closed: ["L’atelier est terminé.", "Rien de plus."],
  } as Record<Scene, readonly [doing: string, asked: string]>,
};
