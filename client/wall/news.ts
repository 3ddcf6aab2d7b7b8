// What a screen reader hears when the scene changes: one sentence for each.
import type { Moment, Phase } from "../../shared/scales.ts";
import type { DiscoveryView, PublicView } from "../../shared/views.ts";
import { outcomes } from "../words.ts";
import { mostChosen } from "./balloons.ts";
import { rightOf } from "./ideas.ts";
import { lists, say } from "./words.ts";

const moments: Record<Moment, (view: PublicView) => string> = {
  card: ({ round }) => `Nouvelle carte\u00A0: ${round!.ask}`,
  first: () => say.sealed.first,
  split: ({ round: { split } = {} }) =>
    split?.told ? `Première position\u00A0: ${split.for} pour, ${split.conditions} sous conditions, ${split.against} contre.` : say.untold,
  talk: ({ round: { turn } = {} }) =>
    turn ? `${turn.table > 0 ? say.turn.table(turn.table) : say.turn.anyone}\u00A0: ${say.turn.side(turn.side)}.` : `La carte se retourne. ${say.talk}`,
  second: () => say.sealed.second,
  crossed: ({ round: { shift } = {} }) => (shift?.told ? `${say.moved(shift.moved)}.` : say.untold),
  choosing: () => say.choosing.title,
  voting: ({ vote }) => (vote?.other ? say.voting.tie : `Vote ouvert. ${vote?.wording ?? ""}`),
  counted: ({ round, practices }) => {
    const practice = practices[round!.result];
    return practice?.status === "settled" && practice.outcome ? `${outcomes[practice.outcome]}\u00A0: ${practice.wording}` : say.counted.title;
  },
};
const phases: Record<Exclude<Phase, "debating" | "deciding">, (view: PublicView) => string> = {
  gathering: () => say.enter,
  discovering: ({ discovery: idea }) => (idea ? discovered(idea) : `${say.discovering.title}. ${say.discovering.how}`),
  mapping: () => `${say.mapping.title}\u00A0: ${Object.values(lists).join(", ").toLowerCase()}. ${say.mapping.ask}`,
  valuing: ({ values: { moment, told, counts, kept, choice } }) => {
    if (kept.length > 0) return `${say.valuing.kept}\u00A0: ${namesOf(kept, choice)}.`;
    if (moment !== "revealed") return `${say.valuing.sealed}.`;
    return told ? `${say.valuing.title}\u00A0: ${namesOf(mostChosen(counts, choice), choice)}.` : say.untold;
  },
  pausing: () => `${say.pausing.title}.`,
  drafting: () => say.drafting.title,
  closing: () => say.closing.title,
};

function discovered(idea: DiscoveryView): string {
  if (idea.open) return `${idea.text} ${say.discovering.ask}.`;
  const right = idea.kind === "order" ? say.discovering.order : rightOf(idea);
  return `${say.discovering.right}\u00A0: ${right}. ${say.discovering.found(idea)}.`;
}
const namesOf = (ids: readonly string[], choice: PublicView["values"]["choice"]): string => ids.map((id) => choice[id]?.name ?? "").join(", ");

/** What a screen reader hears when the scene changes, once. */
export function news(view: PublicView): string {
  if (view.closed) return say.closing.thanks;
  if (view.phase === "debating" || view.phase === "deciding") return view.round ? moments[view.round.moment](view) : "";
  return phases[view.phase](view);
}
