// Talking in a large room, on the phone: whose turn the wall drew, and who writes for the table.
import type { RoundView } from "../../shared/views.ts";
import { positions } from "../words.ts";
import { Say } from "./frame.tsx";
import type { Seated } from "./seat.ts";
import { pen as words, turn as turns } from "./table-words.ts";

/** Everyone up to fifteen people; above, the table's pen, and who has no table. */
export const writes = ({ seat }: Seated): boolean => seat.pen === "" || seat.pen === "mine";

export function Turn({ phone, round: { turn } }: { phone: Seated; round: RoundView }) {
  if (!turn) return null;
  const side = positions[turn.side].toLowerCase();
  if (turn.table === 0) return <Say icon="argument">{turns.anyone(side)}</Say>;
  if (turn.table !== phone.seat.table) return <Say icon="argument">{turns.table(turn.table, side)}</Say>;
  return (
    <section class={`turn ${turn.side}`} role="status" key={turn.number}>
      <h2>{turns.yours}</h2>
      <p>{turns.yoursHelp(side)}</p>
    </section>
  );
}

export function Pen({ phone, round }: { phone: Seated; round: RoundView }) {
  const take = () => void phone.say({ type: "takePen", round: round.id });
  switch (phone.seat.pen) {
    case "":
      return null;
    case "mine":
      return (
        <Say icon="reword">
          <b>{words.mine(phone.seat.table)}</b>
        </Say>
      );
    case "free":
      return (
        <section class="stack">
          <h2>{words.title}</h2>
          <p>{words.free}</p>
          <button class="go" onClick={take}>
            {words.take}
          </button>
        </section>
      );
    case "theirs":
      return (
        <section class="stack">
          <Say icon="reword">
            <b>{words.theirs}</b>
          </Say>
          <p>{words.theirsHelp}</p>
          <button class="quiet" onClick={take}>
            {words.takeOver}
          </button>
        </section>
      );
  }
}
