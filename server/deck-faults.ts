// What is wrong with a deck, in sentences for someone who does not code: YAML's faults, the schema's, and our own.
import type { ErrorCode, YAMLError } from "yaml";
import type { z } from "zod";

export type Path = readonly PropertyKey[];

const YAML_SAYS: Partial<Record<ErrorCode, string>> = {
  TAB_AS_INDENT: "Une tabulation décale cette ligne. Remplacez-la par des espaces.",
  BAD_INDENT: "Cette ligne n’est pas alignée avec ses voisines, ou un crochet [ n’est pas refermé avant elle.",
  DUPLICATE_KEY: "Ce champ est écrit deux fois. Gardez-en un seul.",
  MULTIPLE_DOCS: "La ligne --- coupe le fichier en deux. Retirez-la.",
  MULTILINE_IMPLICIT_KEY: "Il manque « : » suivi d’un espace après le nom du champ, ou le texte continue sans retrait.",
  BAD_ALIAS: 'Les signes & et * en début de texte ont un sens spécial. Mettez le texte entre guillemets "…".',
  TAG_RESOLVE_FAILED: 'Le signe ! en début de texte a un sens spécial. Mettez le texte entre guillemets "…".',
  BAD_DQ_ESCAPE: "La barre \\ a un sens spécial entre guillemets. Retirez-la.",
  KEY_OVER_1024_CHARS: "Un nom de champ est bien trop long : il manque sans doute « : » après le vrai nom.",
  RESOURCE_EXHAUSTION: "Trop de crochets les uns dans les autres. Reprenez ce passage.",
};

export function yaml({ code, message }: YAMLError, line: string): string {
  if (code === "BLOCK_AS_IMPLICIT_KEY") return `Deux « : » sur une ligne, ou une ligne suivante trop décalée. Écrivez ${repaired(line)}.`;
  if (code === "UNEXPECTED_TOKEN" || code === "BAD_SCALAR_START")
    return `Un signe de cette ligne a un sens spécial (guillemet, accolade, @, %, >…). Écrivez ${repaired(line)}.`;
  if (code === "MISSING_CHAR" && message.includes("quote")) return "Ces guillemets ne sont pas refermés. Ajoutez le guillemet de fin.";
  if (code === "MISSING_CHAR")
    return "Cette ligne n’est pas alignée avec les champs du dessus, ou il lui manque un tiret. Mettez le même nombre d’espaces devant.";
  return YAML_SAYS[code] ?? "Cette ligne n’est pas comprise. Comparez-la avec une carte qui marche.";
}

/** The line as it should be: its text between quotes, on which no sign has a special meaning. */
export function repaired(line: string): string {
  const [, field = "", text = line.trim()] = /^[ \t]*(?:- +)?([\w-]+: +)?(.*?)\s*$/.exec(line) ?? [];
  const bare = text.replace(/^(["'])(.*)\1$/, "$2");
  return `${field}"${bare.replaceAll("\\", "").replaceAll('"', "”")}"`;
}

const EXPECTED: Record<string, string> = {
  string: 'un texte : mettez-le entre guillemets "…"',
  array: "une liste : une ligne par élément, avec un tiret devant",
  object: "un groupe de champs, un par ligne, décalés de deux espaces",
  record: "un groupe de champs, un par ligne, décalés de deux espaces",
  boolean: "true ou false, sans guillemets",
};

/** `there` and `value`: what the file has at the place of the issue. */
export function schema(issue: z.core.$ZodIssue, there: boolean, value: unknown): string {
  const field = fieldOf(issue.path);
  switch (issue.code) {
    case "invalid_type":
    case "invalid_value": {
      if (issue.path.length === 0) return "Le fichier doit commencer par « cards: » ou « themes: ».";
      if (!there) return `Il manque le champ « ${field} ». Ajoutez-le.`;
      if (value === null) return `Le champ « ${field} » est vide. Remplissez-le ou retirez-le.`;
      if (issue.code === "invalid_value") return `Le champ « ${field} » n’accepte que : ${issue.values.map(String).join(", ")}.`;
      return `Le champ « ${field} » doit être ${EXPECTED[issue.expected] ?? "écrit autrement"}.`;
    }
    case "too_big":
      return issue.origin === "array"
        ? `Le champ « ${field} » a trop d’éléments : ${issue.maximum} au plus.`
        : `Le champ « ${field} » est trop long : ${issue.maximum} signes au plus.`;
    case "too_small":
      return issue.origin === "array"
        ? `Le champ « ${field} » n’a pas assez d’éléments : ${issue.minimum} au moins.`
        : `Le champ « ${field} » est vide. Remplissez-le.`;
    case "invalid_format":
      return field === "date"
        ? "Le champ « date » s’écrit 2025, 2025-10 ou 2025-10-22, et l’année seule entre guillemets."
        : `Le champ « ${field} » s’écrit en minuscules sans accent, chiffres et tirets, en commençant par une lettre.`;
    case "invalid_key":
      return `Le nom de blanc « ${field} » s’écrit en lettres minuscules, sans accent ni espace.`;
    case "custom":
      return ours(issue.message, field);
    default:
      return `Le champ « ${field} » n’est pas écrit comme attendu. Comparez-le avec une carte qui marche.`;
  }
}

/** The faults that shared/deck.ts names, some with a detail after the colon. */
export function ours(fault: string, field: string): string {
  const [name, detail = ""] = fault.split(":");
  switch (name) {
    case "too-many-words":
      return `Le champ « ${field} » a trop de mots : ${detail} au plus. Raccourcissez-le.`;
    case "blanks-do-not-match":
      return "Les {blancs} du texte et la liste « blanks » ne vont pas ensemble. Il en faut deux au plus, les mêmes des deux côtés.";
    case "two-marks":
      return "Une pratique ne peut pas rappeler la loi (duty) et risquer d’aller en dessous (belowLaw). Gardez l’un des deux.";
    case "reminder-with-blanks":
      return "Cette pratique rappelle la loi (duty) : elle ne se vote pas, elle n’a donc pas de {blanc}. Écrivez-la en entier.";
    case "repeated-id":
      return `L’identifiant « ${detail} » sert déjà ailleurs. Donnez-en un autre.`;
    case "no-such-question":
      return `Aucun thème n’a de question « ${detail} ». Corrigez ce nom, ou ajoutez la question à son thème.`;
    case "question-of-another-theme":
      return `La question de cette carte appartient au thème « ${detail} ». Changez le thème ou la question.`;
    case "thesis-missing":
      return "Cette carte se débat pour ou contre : il lui faut un champ « thesis ». Ajoutez-le.";
    case "no-refusal":
      return "Il manque une pratique qui refuse cet usage. Ajoutez-en une avec « force: ban » et « refuses: true ».";
    default:
      return `Le champ « ${field} » n’est pas écrit comme attendu (${fault}).`;
  }
}

export function fieldOf(path: Path): string {
  return path.findLast((key) => typeof key === "string") ?? "";
}
