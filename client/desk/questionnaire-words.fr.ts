// What the desk says of the questionnaire before the day.
import type { DataKind, Unnamed } from "../../shared/scales.ts";
import { many } from "../words.fr.ts";

export const questionnaire = {
  title: "Le questionnaire, avant le jour",
  why: "Un lien, trois minutes, sans nom. Ce qui est répondu devient le départ de la carte des usages.",
  copy: "Copier le lien",
  copied: "Copié",
  copyText: "Copier l’invitation",
  qr: "Carré à viser\u00A0: le questionnaire",
  invitation: "L’invitation à coller ou à imprimer",
  text: (organisation: string, title: string, address: string) =>
    `Bonjour,\n\n${organisation} prépare un atelier pour écrire ensemble sa charte de l’intelligence artificielle\u00A0: «\u202F${title}\u202F».\n\nAvant de nous retrouver, trois minutes pour dire ce que vous faites, craignez ou espérez de l’IA. Sans nom, sans compte\u00A0:\n${address}\n\nVous n’utilisez pas l’IA, ou vous n’en voulez pas\u202F? Votre réponse compte autant.\n\nMerci, et à bientôt.`,
  invite:
    "Invitez tous les points de vue\u00A0: salarié·es, bénévoles, bénéficiaires, gouvernance, partenaires. Pensez à ceux qu’on n’entend pas\u00A0: qui n’a pas d’ordinateur, qui vient d’arriver, qui refuse l’IA.",
  answers: (count: number) => `${many(count, "réponse", "réponses")}. Une même personne peut répondre deux fois.`,
  few: (missing: number) => `Encore ${missing} avant que le détail se montre\u00A0: à moins de cinq, on reconnaîtrait qui a répondu.`,
  early: "Si la carte commence avant, ces réponses restent scellées, et le lien reste ouvert\u00A0: elles compteront dès la cinquième.",
  sealed: (count: number, missing: number) =>
    `${many(count, "réponse", "réponses")} au questionnaire, c’est trop peu pour être montré\u00A0: la carte part sans. Qui est là peut toucher les mêmes lignes. Le lien reste ouvert\u00A0: encore ${missing}, et toutes rejoindront le dossier.`,
  late: (count: number) => `${many(count, "réponse", "réponses")} au questionnaire\u00A0: elles rejoindront le dossier de l’atelier à sa fermeture.`,
  lost: (count: number, missing: number) =>
    `${many(count, "réponse", "réponses")} au questionnaire, moins de cinq\u00A0: à la fermeture, ${count < 2 ? "elle sera effacée" : "elles seront effacées"} sans avoir été ${count < 2 ? "lue" : "lues"}. Encore ${missing} par le lien avant la fermeture, et toutes comptent.`,
  over: "Moins de cinq réponses\u00A0: elles n’ont pas été gardées.",
  half: "La carte part de ces réponses, et prend moitié moins de temps.",
  willHalf: "À partir de cinq réponses, la carte des usages prendra moitié moins de temps.",
  texts: "Les situations et les noms d’outils attendent d’être lus dans «\u202FÀ relire\u202F».",
  uses: "Ce qui est coché",
  tools: "Avec quel outil",
  data: "Avec quelles données",
  situations: "Situations vécues, relues",
  toolNames: {
    inside: "Une IA dans un logiciel habituel",
    unknown: "Je ne sais pas",
    other: "Un autre outil",
  } satisfies Record<Unnamed, string> as Record<string, string>,
  dataNames: {
    public: "Publiques",
    internal: "Internes à l’association",
    personal: "Personnelles (noms, adresses…)",
    sensitive: "Sensibles (santé, opinions, origine…)",
    entrusted: "Confidentielles, confiées par un tiers",
  } satisfies Record<DataKind, string> as Record<string, string>,
  kinds: { tool: "Questionnaire, un outil", situation: "Questionnaire, une situation" },
};

export const preparing = {
  title: "À imprimer, à faire savoir",
  why: "Pour la salle, et pour dire à chacun ce qui est gardé, jusqu’à quand, et à qui demander.",
};
