// A seat that leaves takes with it all that is kept under its name: what it said blind and is not counted, its marks and supports, that it is the author.
import type { SeatId, Workshop } from "./state.ts";

/** A record without what is kept under this seat, or as this seat, however deep. What holds none stays the same object. */
function without<Value>(value: Value, seat: SeatId): Value {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) {
    const left = value.filter((each) => each !== seat).map((each: unknown) => without(each, seat));
    return (left.length === value.length && left.every((each, i) => each === value[i]) ? value : left) as Value;
  }
  const entries = Object.entries(value);
  const left = entries.filter(([key, each]) => key !== seat && each !== seat).map(([key, each]) => [key, without<unknown>(each, seat)] as const);
  return left.length === entries.length && left.every(([, each], i) => each === entries[i]![1]) ? value : (Object.fromEntries(left) as Value);
}

/** G6. Screens, keys and what was settled before anyone came are no one's. */
export function forgetting(workshop: Workshop, seat: SeatId): Workshop {
  const { deck, settings, agenda, screens, banned, moved } = workshop;
  return { ...without({ ...workshop, deck: null, settings: null, agenda: null }, seat), deck, settings, agenda, screens, banned, moved } as Workshop;
}
