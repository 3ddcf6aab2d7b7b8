// What participants wrote, as the desk holds it: what waits, what is shown, what was set aside; and which of them may be joined.
import type { Written } from "../../shared/desk-queue.ts";
import { nearest } from "../../shared/likeness.ts";
import type { Open } from "./room.ts";

/** `own`: written by someone of the room, not by the deck. */
export type Line = Written & { readonly own: boolean; readonly waits: boolean };

export function linesOf({ view, desk }: Open): { waiting: Line[]; shown: Line[]; aside: Line[] } {
  const round = view.round?.id ?? "";
  const line = (each: Written): Line => ({ ...each, own: true, waits: true });
  return {
    waiting: desk.queue.map(line),
    aside: desk.aside.map(line),
    shown: [
      ...Object.entries(view.arguments).map(([id, { side, text }]) => ({
        id,
        kind: "argument" as const,
        round,
        side,
        force: "",
        text,
        own: true,
        waits: false,
      })),
      ...desk.candidates
        .filter(({ status }) => status === "candidate")
        .map(({ id, force, wording, origin }) => ({
          id,
          kind: "practice" as const,
          round,
          side: "",
          force,
          text: wording,
          own: origin === "room",
          waits: false,
        })),
      ...Object.entries(view.words).map(([id, { text }]) => ({ id, kind: "word" as const, round: "", side: "", force: "", text, own: true, waits: false })),
      ...(view.phase === "mapping"
        ? Object.entries(view.map).map(([id, { list, text, own }]) => ({
            id,
            kind: "entry" as const,
            round: "",
            side: list,
            force: "",
            text,
            own,
            waits: false,
          }))
        : []),
    ],
  };
}

const joinable = (one: Line, other: Line): boolean =>
  one.id !== other.id &&
  one.kind !== "word" &&
  one.kind !== "questionnaire" &&
  one.kind === other.kind &&
  one.round === other.round &&
  one.side === other.side &&
  (one.force === "ban") === (other.force === "ban");

/** With what each may be joined, and what says nearly the same, nearest first. Once a ballot is chosen, no practice is joined any more. */
export const partnersOf = ({ desk, view }: Open, one: Line, all: readonly Line[]): Line[] =>
  (one.kind === "practice" && desk.candidates.some(({ ballot }) => ballot > 0)) || (one.kind === "entry" && view.phase !== "mapping")
    ? []
    : all.filter((other) => joinable(one, other));
export const alikeOf = (one: Line, partners: readonly Line[]): Line[] => nearest(one.text, partners);

/** What holds these letters, accents and capitals aside. */
export const holding = (lines: readonly Line[], letters: string): Line[] => {
  const fold = (text: string) => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
  return lines.filter(({ text }) => fold(text).includes(fold(letters.trim())));
};
