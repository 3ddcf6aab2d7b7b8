// What comes before the cards: received ideas, the map, the values; and the minutes that are left for the cards.
import { before as words } from "./words.ts";

export const BEFORE = ["discovering", "mapping", "valuing"] as const;
export type Before = (typeof BEFORE)[number];

/** The minutes of two hours that each part takes: the same as the server's agenda (shared/agenda.ts). */
const SHARES = { gathering: 10, discovering: 10, mapping: 6, valuing: 6, drafting: 16, closing: 12 } as const;
const minutesOf = (part: keyof typeof SHARES, minutes: number): number => Math.max(1, Math.round((minutes * SHARES[part]) / 120));

/** In one hour, received ideas would take the time of a card. */
export const suggested = (minutes: number): readonly Before[] => (minutes <= 60 ? ["mapping", "valuing"] : BEFORE);

/** What each of so many cards has. */
export function minutesPerCard(minutes: number, before: readonly Before[], cards: number): number {
  const frame = (["gathering", ...before, "drafting", "closing"] as const).reduce((sum, part) => sum + minutesOf(part, minutes), 0);
  return Math.max(1, Math.floor((minutes - frame) / Math.max(1, cards)));
}

export function BeforeCards({ minutes, chosen, choose }: { minutes: number; chosen: readonly Before[]; choose: (before: readonly Before[]) => void }) {
  const toggle = (part: Before) => choose(BEFORE.filter((each) => (each === part ? !chosen.includes(part) : chosen.includes(each))));
  return (
    <fieldset>
      <legend>{words.title}</legend>
      {BEFORE.map((part) => (
        <label key={part} class="tick">
          <input type="checkbox" checked={chosen.includes(part)} onChange={() => toggle(part)} />
          <span>
            <b>{words.parts[part].name}</b>
            <small>
              {words.parts[part].hint} {words.takes(minutesOf(part, minutes))}
            </small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
