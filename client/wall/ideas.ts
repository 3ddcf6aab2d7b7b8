// A received idea: its choices, which is right, and the order that was looked for. Pure.
import type { DiscoveryView } from "../../shared/views.ts";
import { say } from "./words.ts";

export type Choice = { readonly answer: string; readonly text: string };

/** Of a claim or an estimate, each with what a phone answers. */
export const choicesOf = ({ kind, choices, places }: DiscoveryView): Choice[] =>
  kind === "claim"
    ? say.discovering.claims.map(([answer, text]) => ({ answer: answer!, text: text! }))
    : choices.map((text, place) => ({ answer: String(places[place]), text }));

export const rightOf = (idea: DiscoveryView): string => choicesOf(idea).find(({ answer }) => answer === idea.answer)?.text ?? "";

/** Milestones as dealt while the idea is open, then from first to last. */
export const milestonesOf = ({ open, answer, choices, places }: DiscoveryView): string[] =>
  open ? [...choices] : answer.split(",").map((place) => choices[places.indexOf(Number(place))] ?? "");
