// The association's own cards as a deck's file: its cases, and the cards that it brought. Another association opens its workshop with it.
import { stringify } from "yaml";
import { THEMES, type Lang } from "../../shared/scales.ts";
import type { Workshop } from "../../shared/state.ts";

const HEAD: Readonly<Record<Lang, (organisation: string, count: number) => string>> = {
  fr: (organisation, count) =>
    `Les cartes de « ${organisation} » : ${count}. Sur « Préparer un atelier », choisissez ce fichier dans « Vos cartes ». Il se lit et se corrige dans un éditeur de texte.`,
  en: (organisation, count) =>
    `The cards of “${organisation}”: ${count}. On “Prepare a workshop”, choose this file under “Your own cards”. It can be read and mended in a text editor.`,
};

/** Cases take the same model practices: in a deck every id is one practice's alone. */
export function toDeck({ deck, organisation, settings }: Workshop): string {
  const seen = new Set<string>();
  const cards = deck.cards
    .filter(({ own }) => own)
    .map((card) => ({
      ...card,
      practices: card.practices.map((practice) => {
        const id = seen.has(practice.id) ? `${card.id}-${practice.id}`.slice(0, 40) : practice.id;
        seen.add(id);
        return { ...practice, id };
      }),
    }));
  const house: readonly string[] = THEMES;
  const themes = deck.themes.filter(({ id }) => !house.includes(id) && cards.some(({ theme }) => theme === id));
  const head = HEAD[settings.lang](organisation.replaceAll(/\s+/g, " "), cards.length);
  return `# ${head}\n${stringify({ ...(themes.length > 0 ? { themes } : {}), cards }, { lineWidth: 0, aliasDuplicateObjects: false })}`;
}
