// Every text of the questionnaire, for someone alone with a phone.
import type { DataKind, MapList, Unnamed, Use } from "../../shared/scales.ts";
import { many } from "../words.fr.ts";

export const words = {
  page: "Avant l’atelier",
  loading: "On ouvre le questionnaire…",
  noAnswer: "Le serveur ne répond pas. Vérifiez le réseau, puis réessayez.",
  unknown: "Ce lien ne mène à aucun atelier. Vérifiez les cinq lettres, ou demandez-le de nouveau.",
  again: "Réessayer",
  over: "Ce questionnaire est terminé",
  overWhy: "Les réponses sont comptées\u00A0: l’atelier a commencé, ou il est fini.",
  intro: "Trois minutes, sans nom ni compte. Vos réponses, mêlées à celles des autres, préparent l’atelier.",
  step: (number: number, of: number) => `${number} sur ${of}`,
  titles: {
    uses: "Ce que vous faites avec une IA",
    fears: "Ce que vous craignez",
    wishes: "Ce que vous espérez",
    last: "Pour finir",
  } satisfies Record<MapList | "last", string>,
  helps: {
    uses: "Cochez ce que vous avez fait, même une fois. Rien\u202F? Passez à la suite\u00A0: cela compte aussi.",
    fears: "Cochez ce qui vous ressemble.",
    wishes: "Cochez ce qui vous ressemble.",
    last: "Vos mots, si vous voulez. Ils seront lus par la personne qui anime avant d’être montrés.",
  } satisfies Record<MapList | "last", string>,
  families: {
    write: "Écrire et communiquer",
    administer: "Administrer",
    analyse: "Analyser",
    support: "Accompagner des personnes",
    fund: "Chercher des fonds",
    decide: "Aider à décider",
  } satisfies Record<Use, string> as Record<string, string>,
  otherUses: "Autres",
  tool: "Avec quel outil\u202F?",
  data: "Avec quelles données\u202F?",
  unsaid: "sans réponse",
  tools: { inside: "une IA dans un logiciel habituel", unknown: "je ne sais pas", other: "un autre outil" } satisfies Record<Unnamed, string> as Record<
    string,
    string
  >,
  kinds: {
    public: "publiques",
    internal: "internes à l’association",
    personal: "personnelles\u00A0: noms, adresses…",
    sensitive: "sensibles\u00A0: santé, opinions, origine…",
    entrusted: "confidentielles, confiées par un tiers",
  } satisfies Record<DataKind, string> as Record<string, string>,
  frame: (contact: string) =>
    `Ni nom, ni situation reconnaissable${contact ? `\u202F; pour signaler un incident\u00A0: ${contact}.` : ". Pour signaler un incident, parlez-en à l’association."}`,
  ownTool: "Un outil qui n’est pas dans la liste",
  situation: "Une situation vécue avec l’IA",
  situationHelp: "Ce qui s’est passé, en quelques phrases.",
  signs: (count: number, most: number) => `${many(count, "signe", "signes")} sur ${most}`,
  next: "Continuer",
  back: "Revenir",
  send: "Envoyer mes réponses",
  sending: "On envoie…",
  secret: "Ni nom, ni heure, ni groupe ne sont gardés. Les chiffres se montrent à partir de cinq réponses.",
  sent: "C’est arrivé. Merci\u202F!",
  sentWhy: "Vos réponses sont mêlées aux autres\u00A0: elles ne peuvent plus être retrouvées ni changées.",
  more: "Quelqu’un d’autre répond sur cet appareil",
};
