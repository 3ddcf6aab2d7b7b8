// The table of uses: each family of use by each class of data, and what the clauses make of it. Read from the clauses alone, by what the deck
// declares of them first, by their words where it declares nothing; nothing is guessed.
import { DATA, USES, type DataKind, type Lang, type Use } from "../scales.ts";
import { cardOf, type Practice, type Workshop } from "../state.ts";
import { votedWording, type Clause } from "./clauses.ts";

/** From what leaves most open to what closes. */
export const VERDICTS = ["undecided", "yes", "conditions", "no"] as const;
export type Verdict = (typeof VERDICTS)[number];
export type Cell = { readonly verdict: Verdict; readonly clauses: readonly number[] };
export type UseRow = { readonly use: Use; readonly cells: Readonly<Record<DataKind, Cell>> };

const words = (...any: readonly string[]) => new RegExp(`(?<!\\p{L})(?:${any.join("|")})(?!\\p{L})`, "iu");
/** How a sentence names a class of data. */
const NAMED: Readonly<Record<Lang, Readonly<Record<DataKind, RegExp>>>> = {
  fr: {
    public: words("(?:données?|textes?|documents?|informations?|chiffres?) (?:déjà )?(?:publics?|publiques?|publiée?s?)"),
    internal: words("internes?", "papiers? de l[’']association"),
    personal: words("(?<!au )noms?", "prénoms?", "adresses?", "coordonnées", "données? personnelles?", "données? (?:des|sur les|d[’']une) personnes?"),
    sensitive: words("santé", "sensibles?", "handicaps?", "religions?", "médica(?:l|le|les|ux)"),
    entrusted: words(
      "(?:nous|on a) (?:confie|confient|confié)",
      "confié(?:s|e|es)?",
      "racontée?s?",
      "récits?",
      "dossiers? (?:d[’']une personne|des personnes|sociaux|social)",
    ),
  },
  en: {
    public: words("(?:already )?public (?:data|texts?|documents?|information|figures)", "already published"),
    internal: words("internal"),
    personal: words("(?<!in the )names?", "address(?:es)?", "contact details", "personal (?:data|details|information)"),
    sensitive: words("health", "sensitive", "disabilit(?:y|ies)", "religion", "medical"),
    entrusted: words("entrusted", "confided", "told us", "(?:case|personal) files?"),
  },
};

/** The classes that a wording names; none is none in particular. */
export const dataIn = (wording: string, lang: Lang): DataKind[] => DATA.filter((kind) => NAMED[lang][kind].test(wording));

/**
 * Every family by every class. A refusal closes; a free use opens; any other clause sets conditions. The strictest word stands, with its clauses;
 * but a family holds many cases: where one is refused, and others go on under conditions, the refusal is one of the conditions.
 */
export function usesOf(workshop: Workshop, clauses: readonly Clause[]): UseRow[] {
  const said = clauses.map(({ number, practice }) => ({
    number,
    verdict: verdictOf(workshop, practice),
    ofOneCase: ofOneCase(workshop, practice),
    speaksOf: reachOf(workshop, practice),
  }));
  return USES.map((use) => {
    const cell = (data: DataKind): Cell => {
      const here = said.filter(({ speaksOf }) => speaksOf(use, data));
      const strictest = VERDICTS.findLast((each) => here.some((clause) => clause.verdict === each)) ?? "undecided";
      const goesOn = strictest === "no" && here.some(({ verdict }) => verdict !== "no") && here.every(({ verdict, ofOneCase: one }) => verdict !== "no" || one);
      if (goesOn) return { verdict: "conditions", clauses: here.map(({ number }) => number) };
      return { verdict: strictest, clauses: here.filter((clause) => clause.verdict === strictest).map(({ number }) => number) };
    };
    return { use, cells: Object.fromEntries(DATA.map((data) => [data, cell(data)])) as Record<DataKind, Cell> };
  });
}

function verdictOf({ deck }: Workshop, { id, refuses }: Practice): Verdict {
  if (refuses) return "no";
  return deck.models?.some(({ stands, practice }) => stands === "free" && id.endsWith(`.${practice.id}`)) ? "yes" : "conditions";
}

/** A refusal that names neither all AI nor any data refuses the case of its card. */
function ofOneCase(workshop: Workshop, practice: Practice): boolean {
  const { use } = cardOf(workshop, practice.card);
  return use !== undefined && use !== "all" && ownKinds(workshop, practice).length === 0;
}

/** The kinds of data that a clause speaks of; of those that name none, what their card touches. */
function kindsOf(workshop: Workshop, practice: Practice): readonly DataKind[] {
  const own = ownKinds(workshop, practice);
  return own.length > 0 || declaredOf(workshop, practice)?.data ? own : inOrder(cardOf(workshop, practice.card).data ?? []);
}

function declaredOf(workshop: Workshop, practice: Practice) {
  const models = (workshop.deck.models ?? []).map((model) => model.practice);
  return [...cardOf(workshop, practice.card).practices, ...models].find(({ id }) => practice.id.endsWith(`.${id}`));
}

/** As the deck declares them. Once the room has reworded it, those that its words name come first. */
function ownKinds(workshop: Workshop, practice: Practice): readonly DataKind[] {
  const declared = declaredOf(workshop, practice);
  if (declared?.data && practice.wording === declared.text) return inOrder(declared.data);
  const named = dataIn(votedWording(practice), workshop.settings.lang);
  return named.length > 0 ? named : inOrder(declared?.data ?? []);
}
const inOrder = (kinds: readonly DataKind[]): DataKind[] => DATA.filter((kind) => kinds.includes(kind));

/** Which cells a clause speaks of. One of no use in particular speaks of the data that it names, or of none, save where it refuses. */
function reachOf(workshop: Workshop, practice: Practice): (use: Use, data: DataKind) => boolean {
  const { use: family } = cardOf(workshop, practice.card);
  const named = kindsOf(workshop, practice);
  const everyUse = family === undefined || family === "all";
  const lowest = named.length > 0 ? DATA.indexOf(named[0]!) : 0;
  return (use, data) => {
    if (everyUse ? family === undefined && named.length === 0 : family !== use) return false;
    if (practice.refuses) return DATA.indexOf(data) >= lowest; // what is refused for a class is refused for those that ask for more care
    return named.length > 0 ? named.includes(data) : !everyUse;
  };
}
