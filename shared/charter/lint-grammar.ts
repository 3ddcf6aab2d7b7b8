// What the grammar of a sentence shows of how it can be followed, in French and in English: is a doer named, is it knotted, is a word foreign.
// Grammar, so code; words that may grow are data (cards/*/lint.yaml).
import type { WordLists } from "../deck.ts";
import type { Lang } from "../scales.ts";
import { found } from "./lint-words.ts";

/** A plain word boundary does not know é. */
const whole = (pattern: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, "iu");

const GRAMMAR = {
  fr: {
    aside: /^(?:avant|après|quand|lorsqu|si|dès|pour|dans|en|au|aux|à|sur|sous|pendant|chaque|tant|toutes? les|tous les)[ ’'][^,]*,\s*/iu,
    passive: whole(
      String.raw`(?:est|sont|sera|seront|(?:doi(?:t|vent)|devra(?:it|ient)?|devront) être)\s+(?:(?:\p{L}+ment|d['’]abord|ensuite|aussi|alors)\s+)?(?!ainsi|ici|aussi|plus|parmi|dessus)\p{L}*(?:[éiu]e?s?|ises?|is|i?tes?|its?|[ao]ints?|ertes?|erts?|faits?)`,
    ),
    impersonal: whole(
      String.raw`il (?:faut|faudra(?:it)?|convien(?:t|dra)|importe|y aura|est (?:prévu|demandé|recommandé|conseillé|procédé))|(?:est|sont|sera|seront) (?:souhaitables?|nécessaires?|obligatoires?|indispensables?|impérati(?:f|ve)s?|requi(?:s|se|ses)|exigée?s?)`,
    ),
    nominal:
      /^\p{Lu}\p{L}+(?<!ment)(?:tion|sion|ure|age|ance|ment)s?\s+(?:obligatoires?|systématiques?|nécessaires?|impérati\p{L}+|exigée?s?|requise?s?|avant|après|des?|du|à|par)\s/u,
    doer: whole(String.raw`on|nous|vous|je|tu|chacune?|tou(?:te)?s ceux|qui(?:conque)?\s+\p{L}+`),
    by: whole(
      String.raw`par(?=\s+(?!(?:mois|an|année|semaine|jour|trimestre|erreur|écrit|téléphone|courriel|mail|courrier|défaut|exemple|avance|ailleurs)(?!\p{L})))`,
    ),
    refuses: whole(String.raw`ne|n['’]\p{L}+|pas|jamais|aucune?|ni|personne|seule?s?|seulement|rien`),
    subordinate: whole(String.raw`que?|qu['’]\p{L}+|qui|dont|où|avant|après|quand|dès|si|lorsqu\S+|jusqu\S+|et|mais`),
    machine: /^(?:l['’]|une |un |le |les |des )(?:IA|robots?|outils?|logiciels?|machines?|applications?)(?!\p{L})/iu,
    knot: whole(
      String.raw`(?:(?:ne|n['’])\s*.{0,40}?\s(?:pas|jamais|point)|(?:ne|n['’])\s*(?:saurai(?:t|ent)|peu(?:t|vent))|interdit|impossible|exclu)\s.{0,30}?ne (?:pas|jamais|plus)`,
    ),
    chain: /\p{L}+(?:\s+(?:(?:de la|du|des|de)\s+|(?:de l|d)['’])\p{L}+){4,}/iu,
    abstract: /(?<!\p{L})\p{L}{4,}(?:tion|sion|ité|ance|ence|age|ement)s?(?!\p{L})/giu,
    foreign:
      /(?<!\p{L})(?:\p{L}{3,}ing|\p{L}+-(?:in|out|by|off|up|on|first|side|end|premises?)(?:-\p{L}+)?|on-\p{L}+|\p{L}*[a-z]w[a-z]\p{L}*|\p{L}{3,}[aí]bilité|m[ée]ta\p{L}{4,})s?(?!\p{L})/iu,
  },
  en: {
    aside: /^(?:before|after|when|once|if|for|in|on|at|during|while|each|every)\s[^,]*,\s*/iu,
    passive: whole(
      String.raw`(?:is|are|will be|(?:must|has to|have to|should|shall|needs? to|is to|are to) be)\s+(?:(?:\w+ly|then|also|first)\s+)?(?:\w{2,}ed|told|given|made|done|kept|sent|read|written|put|held|taken|shown|chosen|seen|found|drawn|paid|set|cut)`,
    ),
    impersonal: whole(
      String.raw`there (?:is|are|will be|must be|should be)|(?:is|are|will be) (?:necessary|needed|mandatory|compulsory|required|recommended|advisable|desirable|essential|planned)`,
    ),
    nominal: /^(?:mandatory|compulsory|obligatory|systematic|required|prior)\s+\p{L}+/iu,
    doer: whole("we|you|I|whoever|anyone|everyone|everybody|each of us"),
    by: whole(
      String.raw`by(?=\s+(?!(?:mistake|hand|e-?mail|phone|post|letter|accident|default|monday|tuesday|wednesday|thursday|friday|then|the end|january|march|june|september)(?!\p{L})))`,
    ),
    refuses: whole("no|not|never|nobody|none|neither|nor|only|alone|nothing|cannot"),
    subordinate: whole("that|which|who|whom|whose|where|before|after|when|once|if|until|as|and|but"),
    machine: /^(?:the |an |a )?(?:AI|robots?|bots?|tools?|software|machines?|apps?|programs?)(?!\p{L})/iu,
    knot: whole(String.raw`(?:not|never|nobody|no one|cannot|forbidden|impossible|fail)\s(?:\S+\s){0,3}?not(?: to)?|not\s(?:\S+\s){0,3}?without`),
    chain: /\p{L}+(?:\s+of\s+(?:the\s+|an?\s+)?\p{L}+){3,}/iu,
    abstract: /(?<!\p{L})\p{L}{4,}(?:tion|sion|ity|ance|ence|ment|ness)s?(?!\p{L})/giu,
    foreign: /(?<!\p{L})(?:on-?boarding|\p{L}+-(?:in|out|premises?|by-\p{L}+|end|side)|on-prem\p{L}*|\p{L}{3,}ability|meta\p{L}{4,})s?(?!\p{L})/iu,
  },
} as const;

/** The words by which a sentence asks for something and names nobody to do it; undefined where a doer is named, or where it refuses or allows. */
export function withoutDoer(sentence: string, lists: WordLists, lang: Lang): string | undefined {
  const { aside, passive, impersonal, nominal, doer, by, refuses, subordinate } = GRAMMAR[lang];
  const main = sentence.trim().replace(aside, "");
  const asked = impersonal.exec(main) ?? nominal.exec(main) ?? passive.exec(main);
  if (!asked || found(lists.states, asked[0]) !== undefined) return undefined;
  const before = main.slice(0, asked.index + asked[0].length);
  const after = main.slice(asked.index + asked[0].length);
  const named =
    subordinate.test(main.slice(0, asked.index)) || doer.test(before) || by.test(after) || /[;:]/.test(main) || refuses.test(before) || refuses.test(after);
  return named ? undefined : asked[0].trim();
}

/** The word for what is done again and again, at a moment that nothing tells; not where a machine does it, or where it is refused or kept to some. */
export function withoutMoment(sentence: string, lists: WordLists, lang: Lang): string | undefined {
  const { machine, refuses } = GRAMMAR[lang];
  return machine.test(sentence.trim()) || refuses.test(sentence) ? undefined : found(lists.acts, sentence);
}

const LONG = 35;
const ABSTRACT = 3;
const ABSTRACT_SHARE = 0.2;
const wordsIn = (text: string) => text.match(/[\p{L}\d]+/gu) ?? [];

/** What knots a sentence, whatever its score: two refusals that undo each other, a chain of nouns, abstract nouns for verbs, length. */
export function knotOf(text: string, lists: WordLists, lang: Lang): { why: "negations" | "nouns" | "long"; words: string } | undefined {
  const { knot, chain, abstract } = GRAMMAR[lang];
  const two = knot.exec(text)?.[0];
  if (two) return { why: "negations", words: two };
  const row = chain.exec(text)?.[0];
  if (row) return { why: "nouns", words: row };
  const nouns = (text.match(abstract) ?? []).filter((noun) => found(lists.known, noun) === undefined);
  if (nouns.length >= ABSTRACT && nouns.length / wordsIn(text).length >= ABSTRACT_SHARE) return { why: "nouns", words: nouns.join(", ") };
  const longest = Math.max(...text.split(/[.!?;]+(?=\s|$)/).map((each) => wordsIn(each).length));
  return longest > LONG ? { why: "long", words: String(longest) } : undefined;
}

const SHORTENED = /(?<![\p{L}\p{N}«“])(?:\p{Lu}{2,6}s?|\p{Lu}\p{Ll}\p{Lu}s?)(?:\s\d{3,})?(?![\p{L}\p{N}])/u;
/** A word that looks like one of specialists, on no list of ours: letters for words, or a word of another language or trade. */
export function unknownWord(text: string, lists: WordLists, lang: Lang): string | undefined {
  const { foreign } = GRAMMAR[lang];
  const each = (pattern: RegExp) => [...text.matchAll(new RegExp(pattern.source, `${pattern.flags}g`))].map(([word]) => word);
  return [...each(SHORTENED), ...each(foreign)].find((word) => found(lists.known, word) === undefined);
}
