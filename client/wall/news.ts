// What a screen reader hears when the scene changes: one sentence for each.
import type { Moment, Phase } from "../../shared/scales.ts";
import type { DiscoveryView, PublicView } from "../../shared/views.ts";
import { outcomes } from "../words.ts";
import { mostChosen } from "./balloons.ts";
import { rightOf } from "./ideas.ts";
import { lists, say, themes as names } from "./words.ts";

const moments: Record<Moment, (view: PublicView) => string> = {
  card: ({ round }) => say.news.card(round!.ask),
  first: () => say.sealed.first,
  split: ({ round: { split } = {} }) => (split?.told ? say.news.split(split) : say.untold),
  talk: ({ round: { turn } = {} }) =>
    turn ? `${turn.table > 0 ? say.turn.table(turn.table) : say.turn.anyone}\u00A0: ${say.turn.side(turn.side)}.` : `${say.news.turned} ${say.talk}`,
  second: () => say.sealed.second,
  crossed: ({ round: { shift } = {} }) => (shift?.told ? `${say.moved(shift.moved)}.` : say.untold),
  choosing: () => say.choosing.title,
  voting: ({ vote }) =>
    vote?.phonesClosed
      ? `${say.voting.entering}.`
      : !vote || vote.closingAt > 0
        ? say.news.closing
        : `${say.news.opened} ${vote.other ? say.voting.tie : vote.wording}`,
  counted: ({ round, practices }) => {
    const practice = practices[round!.result];
    return practice?.status === "settled" && practice.outcome ? `${outcomes[practice.outcome]}\u00A0: ${practice.wording}` : say.counted.title;
  },
};
const phases: Record<Exclude<Phase, "debating" | "deciding">, (view: PublicView) => string> = {
  gathering: () => say.enter,
  discovering: ({ discovery: idea }) => (idea ? discovered(idea) : `${say.discovering.title}. ${say.discovering.how}`),
  mapping: () => `${say.mapping.title}\u00A0: ${Object.values(lists).join(", ").toLowerCase()}. ${say.mapping.ask}`,
  valuing: valued,
  pausing: () => `${say.pausing.title}.`,
  drafting: () => say.drafting.title,
  closing: () => say.closing.title,
};

function discovered(idea: DiscoveryView): string {
  if (idea.open) return `${idea.text} ${say.discovering.ask}.`;
  const right = idea.kind === "order" ? say.discovering.order : rightOf(idea);
  return `${say.discovering.right}\u00A0: ${right}. ${say.discovering.found(idea)}.`;
}
function valued({ values: { moment, told, counts, kept, choice }, themes }: PublicView): string {
  if (themes.moment === "open") return say.themes.sealed(themes.most);
  if (themes.moment !== "before") return `${say.themes.title}\u00A0: ${themes.order.map((id) => names[id] ?? id).join(", ")}.`;
  if (kept.length > 0) return `${say.valuing.kept}\u00A0: ${namesOf(kept, choice)}.`;
  if (moment === "open") return `${say.valuing.sealed}.`;
  if (moment !== "revealed") return say.valuing.before;
  return told ? `${say.valuing.title}\u00A0: ${namesOf(mostChosen(counts, choice), choice)}.` : say.untold;
}
const namesOf = (ids: readonly string[], choice: PublicView["values"]["choice"]): string => ids.map((id) => choice[id]?.name ?? "").join(", ");

/** What a screen reader hears when the scene changes, once. */
export function news(view: PublicView): string {
  if (view.closed) return say.closing.thanks;
  if (view.phase === "debating" || view.phase === "deciding") return view.round ? moments[view.round.moment](view) : "";
  return phases[view.phase](view);
}
