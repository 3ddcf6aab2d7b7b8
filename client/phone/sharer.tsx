// Who answers now, on a phone that several people share; in sight on every screen.
import type { Seated } from "./seat.ts";
import { sharing as words } from "./sharing-words.ts";

export function Sharer({ phone: { sharing, seat, waiting } }: { phone: Seated }) {
  if (sharing.of < 2) return null;
  return (
    <div class="sharer">
      <span>
        <b>{seat.alias || words.person(sharing.nth)}</b> {words.nth(sharing.nth, sharing.of)}
      </span>
      <button class="plain" disabled={waiting.length > 0} onClick={sharing.pass}>
        {words.passShort}
      </button>
    </div>
  );
}
