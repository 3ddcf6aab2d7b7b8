// The scales and short lists of the workshop: what can be chosen. No zod here, so that screens may import them.

/** The languages of a workshop and of its screens. */
export const LANGS = ["fr", "en"] as const;
export type Lang = (typeof LANGS)[number];

/** The gerunds of the workshop; each is a file name in every room. */
export const PHASES = ["gathering", "discovering", "mapping", "valuing", "debating", "deciding", "pausing", "drafting", "closing"] as const;
export type Phase = (typeof PHASES)[number];

/** The viewpoint a participant may declare. */
export const GROUPS = ["salarie", "benevole", "beneficiaire", "gouvernance", "partenaire"] as const;
export type Group = (typeof GROUPS)[number];

/** Where a seat stands on a card's thesis. */
export const POSITIONS = ["for", "conditions", "against"] as const;
export type Position = (typeof POSITIONS)[number];

/** From "je porte" (4) to an objection (0); "pass" counts for the quorum only. */
export const STANCES = ["4", "3", "2", "1", "0", "pass"] as const;
export type Stance = (typeof STANCES)[number];

export const FORCES = ["rule", "advice", "ban"] as const;
export type Force = (typeof FORCES)[number];

export const KINDS = ["whether", "who", "which", "how"] as const;
export type Kind = (typeof KINDS)[number];

/** Where a question of the deck stands; moot: a refusal of all AI has answered it. */
export const STANDINGS = ["answered", "entrusted", "open", "moot", "unasked"] as const;
export type Standing = (typeof STANDINGS)[number];

export const OUTCOMES = ["adopted", "trial", "open", "dropped"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What the desk is told of a practice, for its choice alone. */
export const HINTS = ["ready", "advised", "unsupported", "agreed", "reserved", "divided", "unready"] as const;
export type Hint = (typeof HINTS)[number];

/** What the law says of a practice: it states it, or may go below it. */
export const LAW_MARKS = ["duty", "below"] as const;
export type LawMark = (typeof LAW_MARKS)[number];

/** Where a round stands. The first six are debated on a `whether` card; the last three are decided on every card. */
export const MOMENTS = ["card", "first", "split", "talk", "second", "crossed", "choosing", "voting", "counted"] as const;
export type Moment = (typeof MOMENTS)[number];

/** The five quick settings of the drafting phase, and the preamble. */
export const FIELDS = ["preamble", "scope", "binding", "approval", "contact", "review"] as const;
export type Field = (typeof FIELDS)[number];

/** How a group of five voters or more stood, in words (R-secret-4). */
export const GROUP_WORDS = ["most", "divided", "few"] as const;
export type GroupWord = (typeof GROUP_WORDS)[number];

/** How people without a phone vote. Hands are seen by the room. */
export const WAYS = ["paper", "hands"] as const;
export type Way = (typeof WAYS)[number];

/** Below this many voters a count is not told, a group's words neither (design §4.2). */
export const TOLD_FROM = 5;
/** How a round is played: with its camps and its talk, or read and voted. */
export const PACES = ["full", "express"] as const;
export type Pace = (typeof PACES)[number];
/** At most this many practices are voted in one round (design §3). */
export const ON_THE_BALLOT: Readonly<Record<Pace, number>> = { full: 4, express: 3 };
/** Characters of a sentence written by a participant. */
export const LINE = 140;
/** Characters of a practice once reworded. */
export const WORDING = 240;
/** Characters of the name of an association, or the title of a workshop. */
export const NAME = 90;
/** Days that a workshop's material is kept for, unless the association says otherwise; and at most. */
export const KEPT_FOR = 90;
export const MOST_KEPT = 730;
/** Characters of an alias. */
export const ALIAS = 40;

/** What a person may offer to do afterwards; their words are in the dictionaries. */
export const OFFERS = ["reread", "refer", "try", "teach", "carry", "listen"] as const;
export type Offer = (typeof OFFERS)[number];

/** What one's time came back as: from 1, lost, to 5, well spent. */
export const MARKS = [1, 2, 3, 4, 5] as const;
/** Numbers of tables. */
export const MOST_TABLES = 60;
/** Up to so many people everyone writes arguments; above, the table's pen does (design §3). */
export const PENS_ABOVE = 15;
/** How people come to a table: as they sit, drawn mixed, or not at all. */
export const SEATINGS = ["seated", "drawn", "none"] as const;
export type Seating = (typeof SEATINGS)[number];

/** The three lists of the map. */
export const MAP_LISTS = ["uses", "fears", "wishes"] as const;
export type MapList = (typeof MAP_LISTS)[number];

/** Families of use, as the map and the cards name them. */
export const USES = ["write", "administer", "analyse", "support", "fund", "decide"] as const;
export type Use = (typeof USES)[number];

/** What a use of AI is done with, as the questionnaire lists it; their words are in the dictionaries. */
export const TOOLS = ["chatgpt", "copilot", "gemini", "mistral", "deepl", "canva", "inside", "unknown", "other"] as const;
export type Tool = (typeof TOOLS)[number];
/** Names that are the same in every language. */
export const PRODUCTS = { chatgpt: "ChatGPT", copilot: "Copilot", gemini: "Gemini", mistral: "Le Chat (Mistral)", deepl: "DeepL", canva: "Canva" } as const;
/** Tools that have no name of their own. */
export type Unnamed = Exclude<Tool, keyof typeof PRODUCTS>;
/** Kinds of data that a use may touch, from what anyone may read to what someone entrusted to us. */
export const DATA = ["public", "internal", "personal", "sensitive", "entrusted"] as const;
export type DataKind = (typeof DATA)[number];
/** Characters of a situation told in the questionnaire. */
export const SITUATION = 400;
/** Lines of one list that one answer may tick, and answers that a questionnaire keeps. */
export const QUESTIONNAIRE_USES = 30;
export const QUESTIONNAIRE_MOST = 1000;

/** What the battle against received ideas is about. */
export const STAKES = ["creativity", "bias", "unreliability", "citizenship", "environment"] as const;
export type Stake = (typeof STAKES)[number];

/** The six themes of the house, in the order in which charters print them; a deck may add its own, after them. */
export const THEMES = ["gouvernance", "fiabilite", "donnees", "equite", "transparence", "sobriete"] as const;
