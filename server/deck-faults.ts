// What is wrong with a deck, in sentences for someone who does not code, French and English: YAML's faults, the schema's, and our own.
import type { ErrorCode, YAMLError } from "yaml";
import type { z } from "zod";

export type Path = readonly PropertyKey[];
export type Says = readonly [fr: string, en: string];

const YAML_SAYS: Partial<Record<ErrorCode, Says>> = {
  TAB_AS_INDENT: ["Une tabulation décale cette ligne. Remplacez-la par des espaces.", "A tab shifts this line. Replace it with spaces."],
  BAD_INDENT: [
    "Cette ligne n’est pas alignée avec ses voisines, ou un crochet [ n’est pas refermé avant elle.",
    "This line is not lined up with its neighbours, or a bracket [ was not closed before it.",
  ],
  DUPLICATE_KEY: ["Ce champ est écrit deux fois. Gardez-en un seul.", "This field is written twice. Keep one."],
  MULTIPLE_DOCS: ["La ligne --- coupe le fichier en deux. Retirez-la.", "The line --- cuts the file in two. Take it out."],
  MULTILINE_IMPLICIT_KEY: [
    "Il manque « : » suivi d’un espace après le nom du champ, ou le texte continue sans retrait.",
    "“:” and a space are missing after the field’s name, or the text goes on without an indent.",
  ],
  BAD_ALIAS: [
    'Les signes & et * en début de texte ont un sens spécial. Mettez le texte entre guillemets "…".',
    'The signs & and * have a special meaning at the start of a text. Put the text between quotes "…".',
  ],
  TAG_RESOLVE_FAILED: [
    'Le signe ! en début de texte a un sens spécial. Mettez le texte entre guillemets "…".',
    'The sign ! has a special meaning at the start of a text. Put the text between quotes "…".',
  ],
  BAD_DQ_ESCAPE: ["La barre \\ a un sens spécial entre guillemets. Retirez-la.", "The slash \\ has a special meaning between quotes. Take it out."],
  KEY_OVER_1024_CHARS: [
    "Un nom de champ est bien trop long : il manque sans doute « : » après le vrai nom.",
    "A field’s name is far too long: “:” is probably missing after the real name.",
  ],
  RESOURCE_EXHAUSTION: ["Trop de crochets les uns dans les autres. Reprenez ce passage.", "Too many brackets inside one another. Rework this passage."],
};

export function yaml({ code, message }: YAMLError, line: string): Says {
  if (code === "BLOCK_AS_IMPLICIT_KEY")
    return [
      `Deux « : » sur une ligne, ou une ligne suivante trop décalée. Écrivez ${repaired(line)}.`,
      `Two “:” on one line, or a next line that is indented too far. Write ${repaired(line)}.`,
    ];
  if (code === "UNEXPECTED_TOKEN" || code === "BAD_SCALAR_START")
    return [
      `Un signe de cette ligne a un sens spécial (guillemet, accolade, @, %, >…). Écrivez ${repaired(line)}.`,
      `A sign on this line has a special meaning (quote, brace, @, %, >…). Write ${repaired(line)}.`,
    ];
  if (code === "MISSING_CHAR" && message.includes("quote"))
    return ["Ces guillemets ne sont pas refermés. Ajoutez le guillemet de fin.", "These quotes are not closed. Add the closing quote."];
  if (code === "MISSING_CHAR")
    return [
      "Cette ligne n’est pas alignée avec les champs du dessus, ou il lui manque un tiret. Mettez le même nombre d’espaces devant.",
      "This line is not lined up with the fields above, or lacks a dash. Put the same number of spaces before it.",
    ];
  return (
    YAML_SAYS[code] ?? [
      "Cette ligne n’est pas comprise. Comparez-la avec une carte qui marche.",
      "This line is not understood. Compare it with a card that works.",
    ]
  );
}

/** The line as it should be: its text between quotes, on which no sign has a special meaning. */
export function repaired(line: string): string {
  const [, field = "", text = line.trim()] = /^[ \t]*(?:- +)?([\w-]+: +)?(.*?)\s*$/.exec(line) ?? [];
  const bare = text.replace(/^(["'])(.*)\1$/, "$2");
  return `${field}"${bare.replaceAll("\\", "").replaceAll('"', "”")}"`;
}

const GROUP: Says = ["un groupe de champs, un par ligne, décalés de deux espaces", "a group of fields, one a line, indented by two spaces"];
const EXPECTED: Record<string, Says> = {
  string: ['un texte : mettez-le entre guillemets "…"', 'a text: put it between quotes "…"'],
  array: ["une liste : une ligne par élément, avec un tiret devant", "a list: one line for each, with a dash before it"],
  object: GROUP,
  record: GROUP,
  boolean: ["true ou false, sans guillemets", "true or false, without quotes"],
};
const UNEXPECTED: Says = ["écrit autrement", "written otherwise"];
const notAsExpected = (field: string): Says => [
  `Le champ « ${field} » n’est pas écrit comme attendu. Comparez-le avec une carte qui marche.`,
  `The field “${field}” is not written as expected. Compare it with a card that works.`,
];
const isEmpty = (field: string): Says => [`Le champ « ${field} » est vide. Remplissez-le.`, `The field “${field}” is empty. Fill it in.`];

/** `there` and `value`: what the file has at the place of the issue. */
export function schema(issue: z.core.$ZodIssue, there: boolean, value: unknown): Says {
  const field = fieldOf(issue.path);
  switch (issue.code) {
    case "invalid_type":
    case "invalid_value": {
      if (issue.path.length === 0) return ["Le fichier doit commencer par « cards: » ou « themes: ».", "The file must begin with “cards:” or “themes:”."];
      if (!there) return [`Il manque le champ « ${field} ». Ajoutez-le.`, `The field “${field}” is missing. Add it.`];
      if (value === null) return [`Le champ « ${field} » est vide. Remplissez-le ou retirez-le.`, `The field “${field}” is empty. Fill it in or take it out.`];
      if (issue.code === "invalid_value") {
        const values = issue.values.map(String).join(", ");
        return [`Le champ « ${field} » n’accepte que : ${values}.`, `The field “${field}” only takes: ${values}.`];
      }
      const [fr, en] = EXPECTED[issue.expected] ?? UNEXPECTED;
      return [`Le champ « ${field} » doit être ${fr}.`, `The field “${field}” must be ${en}.`];
    }
    case "too_big": {
      const most = String(issue.maximum);
      return issue.origin === "array"
        ? [`Le champ « ${field} » a trop d’éléments : ${most} au plus.`, `The field “${field}” has too many parts: ${most} at most.`]
        : [`Le champ « ${field} » est trop long : ${most} signes au plus.`, `The field “${field}” is too long: ${most} characters at most.`];
    }
    case "too_small":
      return issue.origin === "array"
        ? [
            `Le champ « ${field} » n’a pas assez d’éléments : ${String(issue.minimum)} au moins.`,
            `The field “${field}” has too few parts: ${String(issue.minimum)} at least.`,
          ]
        : isEmpty(field);
    case "invalid_format":
      return field === "date"
        ? [
            "Le champ « date » s’écrit 2025, 2025-10 ou 2025-10-22, et l’année seule entre guillemets.",
            "The field “date” is written 2025, 2025-10 or 2025-10-22, and a year alone between quotes.",
          ]
        : [
            `Le champ « ${field} » s’écrit en minuscules sans accent, chiffres et tirets, en commençant par une lettre.`,
            `The field “${field}” is written in small letters without accents, digits and dashes, beginning with a letter.`,
          ];
    case "invalid_key":
      return [
        `Le nom de blanc « ${field} » s’écrit en lettres minuscules, sans accent ni espace.`,
        `The name of the blank “${field}” is written in small letters, without accents or spaces.`,
      ];
    case "custom":
      return ours(issue.message, field);
    default:
      return notAsExpected(field);
  }
}

/** The faults that shared/deck.ts names, some with a detail after the colon. */
export function ours(fault: string, field: string): Says {
  const [name, detail = ""] = fault.split(":");
  switch (name) {
    case "too-many-words":
      return [
        `Le champ « ${field} » a trop de mots : ${detail} au plus. Raccourcissez-le.`,
        `The field “${field}” has too many words: ${detail} at most. Shorten it.`,
      ];
    case "blanks-do-not-match":
      return [
        "Les {blancs} du texte et la liste « blanks » ne vont pas ensemble. Il en faut deux au plus, les mêmes des deux côtés.",
        "The {blanks} of the text and the list “blanks” do not match. Two at most, the same on both sides.",
      ];
    case "two-marks":
      return [
        "Une pratique ne peut pas rappeler la loi (duty) et risquer d’aller en dessous (belowLaw). Gardez l’un des deux.",
        "A practice cannot both recall the law (duty) and risk going below it (belowLaw). Keep one of the two.",
      ];
    case "reminder-with-blanks":
      return [
        "Cette pratique rappelle la loi (duty) : elle ne se vote pas, elle n’a donc pas de {blanc}. Écrivez-la en entier.",
        "This practice recalls the law (duty): it is not voted, so it has no {blank}. Write it in full.",
      ];
    case "repeated-id":
      return [`L’identifiant « ${detail} » sert déjà ailleurs. Donnez-en un autre.`, `The id “${detail}” is already used elsewhere. Give another.`];
    case "no-such-question":
      return [
        `Aucun thème n’a de question « ${detail} ». Corrigez ce nom, ou ajoutez la question à son thème.`,
        `No theme has a question “${detail}”. Correct the name, or add the question to its theme.`,
      ];
    case "no-such-theme":
      return [
        `Aucun thème ne s’appelle « ${detail} ». Corrigez ce nom, ou ajoutez le thème.`,
        `No theme is called “${detail}”. Correct the name, or add the theme.`,
      ];
    case "question-of-another-theme":
      return [
        `La question de cette carte appartient au thème « ${detail} ». Changez le thème ou la question.`,
        `This card’s question belongs to the theme “${detail}”. Change the theme or the question.`,
      ];
    case "thesis-missing":
      return [
        "Cette carte se débat pour ou contre : il lui faut un champ « thesis ». Ajoutez-le.",
        "This card is debated for or against: it needs a field “thesis”. Add it.",
      ];
    case "no-refusal":
      return [
        "Il manque une pratique qui refuse cet usage. Ajoutez-en une avec « force: ban » et « refuses: true ».",
        "A practice that refuses this use is missing. Add one with “force: ban” and “refuses: true”.",
      ];
    default:
      return notAsExpected(field);
  }
}

/** What is wrong with a file or a folder as a whole, or with a text whatever its field. */
export const whole = {
  noFolder: [
    "Ce dossier n’existe pas ou ne peut pas être lu. Vérifiez son nom et ses droits d’accès.",
    "This folder does not exist or cannot be read. Check its name and its access rights.",
  ],
  noCard: [
    "Ce dossier ne contient aucune carte : ajoutez un fichier .yaml qui commence par « cards: ».",
    "This folder holds no card: add a .yaml file that begins with “cards:”.",
  ],
  noTheme: ["Ce dossier ne contient aucun thème : ajoutez « themes: » dans un fichier.", "This folder holds no theme: add “themes:” in a file."],
  tooLarge: ["Ce fichier dépasse 1 Mo. Coupez-le en plusieurs fichiers.", "This file is over 1 MB. Cut it into several files."],
  notUtf8: [
    "Ce fichier n’est pas du texte en UTF-8. Enregistrez-le de nouveau avec l’encodage UTF-8.",
    "This file is not text in UTF-8. Save it again with the UTF-8 encoding.",
  ],
  alias: [
    'L’étoile * en début de texte est un renvoi. Mettez le texte entre guillemets "…", ou écrivez-le en entier.',
    'The star * at the start of a text points elsewhere. Put the text between quotes "…", or write it in full.',
  ],
  markup: [
    "Un texte ne contient ni balise ni mise en forme (<b>, **gras**, `…`). Gardez les mots seuls.",
    "A text holds no tag and no formatting (<b>, **bold**, `…`). Keep the words alone.",
  ],
  hidden: ["Ce texte cache un signe invisible. Effacez-le et tapez-le de nouveau.", "This text hides an invisible sign. Delete it and type it again."],
} satisfies Record<string, Says>;
export const cut = (line: string): Says => [
  `Le signe # coupe le texte : tout ce qui le suit est perdu. Écrivez ${repaired(line)}, ou mettez la remarque sur une ligne à part.`,
  `The sign # cuts the text: all that follows it is lost. Write ${repaired(line)}, or put the remark on a line of its own.`,
];
export const unknownField = (field: string): Says => [
  `Le champ « ${field} » n’existe pas ici. Vérifiez son orthographe dans cards/README.md.`,
  `The field “${field}” does not exist here. Check its spelling in cards/README.md.`,
];

export function fieldOf(path: Path): string {
  return path.findLast((key) => typeof key === "string") ?? "";
}
