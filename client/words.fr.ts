// The words that several screens share. Every text of a screen is in a dictionary: this one, or its own words.ts.
import type { Refusal } from "../shared/decision.ts";
import type { Field, Force, Group, GroupWord, Outcome, Position, Stance } from "../shared/scales.ts";

export const positions: Record<Position, string> = { for: "Pour", conditions: "Sous conditions", against: "Contre" };
export const stances: Record<Stance, string> = {
  "4": "Je porte",
  "3": "D’accord",
  "2": "Je peux vivre avec",
  "1": "Pas prêt·e",
  "0": "Objection",
  pass: "Je passe",
};
export const forces: Record<Force, string> = { rule: "Règle", advice: "Bonne pratique", ban: "Garde-fou" };
/** Whose charter a practice comes from. `ours`: an earlier one of the same association. */
export const charterOf = (from: string, ours: boolean): string => (ours ? "Vient de notre charte précédente" : `Vient de la charte de «\u202F${from}\u202F»`);
export const outcomes: Record<Outcome, string> = { adopted: "Retenue", trial: "À l’essai", open: "Encore ouverte", dropped: "Écartée" };
export const groups: Record<Group, string> = {
  salarie: "salarié·e",
  benevole: "bénévole",
  beneficiaire: "bénéficiaire",
  gouvernance: "gouvernance",
  partenaire: "partenaire",
};
export const groupsMany: Record<Group, string> = {
  salarie: "Salarié·es",
  benevole: "Bénévoles",
  beneficiaire: "Bénéficiaires",
  gouvernance: "Gouvernance",
  partenaire: "Partenaires",
};
export const groupWords: Record<GroupWord, string> = { most: "la plupart sont prêts", divided: "partagés", few: "peu sont prêts" };
export const fields: Record<Field, string> = {
  preamble: "Pourquoi cette charte",
  scope: "À qui elle s’applique",
  binding: "Obligatoire ou recommandée",
  approval: "Qui valide un nouvel outil",
  contact: "À qui parler en cas de doute ou d’erreur",
  review: "Quand on la relit",
};

/** "1 question", "2 questions": French takes the singular below two. */
export const many = (count: number, one: string, more: string): string => `${count}\u00A0${Math.abs(count) < 2 ? one : more}`;
/** A duration in ms as 1:05; a minus where it is past. */
export const clockWords = (ms: number): string => {
  const seconds = Math.abs(Math.round(ms / 1000));
  return `${ms <= -500 ? "−" : ""}${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
};
/** A time of day: 15 h 40. `ms` in this device's time. */
export const timeWords = (ms: number): string => {
  const at = new Date(ms);
  return `${at.getHours()}\u00A0h\u00A0${String(at.getMinutes()).padStart(2, "0")}`;
};

export const refusals: Record<Refusal, string> = {
  malformed: "Ce message n’a pas été compris. Rechargez la page, puis recommencez.",
  "not-now": "Ce n’est pas le moment. Regardez l’écran de la salle.",
  "not-your-role": "Seule la personne qui anime peut faire cela.",
  "not-seated": "Vous n’êtes pas encore dans la salle. Entrez avec le code.",
  closed: "L’atelier est terminé. Merci d’être venu·e.",
  "not-made": "Ce document n’a pas pu être préparé. Les autres restent disponibles\u00A0: réessayez, ou prenez un autre format.",
  restarting: "Le serveur redémarre. Rien n’est perdu\u00A0: on revient tout seul.",
  "not-saved": "Pas encore enregistré. On réessaie tout seul.",
  "slow-down": "C’est trop rapide. Attendez une seconde.",
  "no-such-workshop": "Aucune salle ne porte ce code. Vérifiez les cinq lettres sur l’écran.",
  "wrong-key": "Cet appareil n’est pas reconnu dans cette salle. Entrez avec le code.",
  full: "La salle est pleine. Demandez à la personne qui anime.",
  locked: "La porte est fermée. Demandez à la personne qui anime de l’ouvrir.",
  "already-seated": "Vous êtes déjà dans la salle.",
  "seat-taken": "Cet appareil est déjà celui d’une personne de la salle. Ouvrez l’écran sur un autre appareil, ou dans un autre navigateur.",
  "no-such-item": "Cette étape n’existe plus. Rechargez la page.",
  "no-such-card": "Cette carte n’est pas dans le jeu de l’atelier.",
  "already-played": "Cette étape est déjà jouée, ou en cours\u00A0: sa place ne change plus.",
  "item-dropped": "Cette étape vient d’être retirée. Regardez le déroulé.",
  "already-planned": "C’est déjà dans le déroulé. Regardez aussi parmi ce qui est retiré.",
  "already-so": "C’est déjà ainsi\u00A0: rien n’a changé.",
  "nothing-to-play": "Le jeu de l’atelier n’a rien pour cette étape.",
  "no-such-end": "Choisissez une heure de fin à venir, dans les 24 heures.",
  "no-such-theme": "Ce thème n’est pas au choix.",
  "no-such-argument": "Cette phrase n’est plus là.",
  "no-such-practice": "Cette pratique n’est plus au choix.",
  "no-such-action": "Cette action a déjà été retirée.",
  "already-said": "C’est déjà dit. Vous pouvez soutenir la phrase qui existe.",
  "not-yours": "Cette phrase n’est pas la vôtre.",
  "too-late": "C’est trop tard\u00A0: c’est déjà clos.",
  "vote-open": "Un vote est en cours. Fermez-le d’abord.",
  "positions-open": "Les positions sont ouvertes. Fermez-les d’abord.",
  "round-unfinished": "Un résultat attend d’être lu à la salle. Terminez-le d’abord.",
  "moved-on": "La salle est passée à une autre carte.",
  "too-many-practices": "Quatre pratiques au plus sur un bulletin. Retirez-en.",
  "three-at-most": "Carte express\u00A0: trois pratiques au plus. Retirez-en.",
  "already-chosen": "Les pratiques à voter sont déjà choisies.",
  "blank-empty": "Il reste un blanc à remplir dans la phrase.",
  "no-such-blank": "Ce blanc n’existe plus dans la phrase.",
  "same-wording": "La phrase est la même\u00A0: changez-la avant de revoter.",
  "voted-enough": "Cette pratique a déjà été votée trois fois. Elle va en annexe.",
  "objection-needs-reason": "Une objection dit quel dommage, et pour qui. Complétez, ou choisissez «\u202FPas prêt·e\u202F».",
  "closing-not-announced": "Annoncez d’abord la fermeture du vote.",
  "too-soon": "Encore quelques secondes\u00A0: la salle a été prévenue.",
  "trial-needs-owner": "Un essai a besoin d’un responsable et d’une date de revue.",
  "alternatives-first": "Votez d’abord l’autre pratique de l’alternative.",
  "tie-first": "Égalité\u00A0: la salle vote d’abord entre les deux.",
  "no-tie": "Il n’y a plus d’égalité à départager.",
  "no-such-pairing": "Ces quatre chiffres ne sont pas connus, ou trop anciens.",
  "states-the-law": "C’est déjà la loi\u00A0: on le rappelle, on ne le vote pas.",
  "mark-needs-reason": "Dites en quelques mots ce que la loi pourrait interdire.",
  "never-raised": "Un résultat peut être abaissé, jamais relevé.",
  "not-alike": "Ces deux phrases ne peuvent pas être réunies\u00A0: ni le même camp, ni la même liste, ou l’une interdit ce que l’autre règle.",
  "no-such-seat": "Cette personne n’est plus dans la salle.",
  removed: "La personne qui anime a libéré votre place. Vous pouvez revenir avec le code.",
  banned: "Votre place a été fermée par la personne qui anime. Parlez-lui si vous pensez à une erreur.",
  "wrong-word": "Ce mot n’ouvre aucune place ici. Vérifiez les quatre lettres.",
  "word-locked": "Trop d’essais. Attendez deux minutes, ou demandez à la personne qui anime de vous faire entrer.",
  "enough-said": "Trois phrases par personne. Laissez de la place aux autres.",
  "one-word-each": "Une phrase par personne. Retirez la première pour en écrire une autre.",
  "tables-not-chosen": "Les tables ne se choisissent pas dans cet atelier.",
  "phones-open": "Les téléphones votent encore. Fermez d’abord le vote.",
  "too-many-ballots": "C’est plus que les personnes sans téléphone. Recomptez.",
  "pen-first": "À votre table, une seule personne écrit. Pour écrire, prenez le stylo.",
  "questionnaire-over": "Ce questionnaire est terminé\u00A0: l’atelier a commencé. Vous pourrez parler dans la salle.",
  "nothing-answered": "Cochez au moins une ligne, ou écrivez une phrase.",
  "too-long": "C’est trop long\u00A0: raccourcissez, puis recommencez.",
  "no-such-question": "Choisissez une question dans la liste.",
  "case-incomplete": "Il manque le titre, la situation, ou la phrase à débattre.",
  "case-there": "Ce cas est déjà là\u00A0: changez son titre et sa situation.",
  "already-brought": "Ces pratiques sont déjà là.",
  "too-many-brought": "Cent pratiques venues d’autres chartes au plus. Gardez les chartes qui vous servent.",
  "nothing-to-flag": "Cette règle n’est pas dans la charte.",
};
