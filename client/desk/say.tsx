// Notes for the facilitator on the desk: what to say and watch for now; what to draw out of this card.
import type { Note } from "./notes.ts";
import type { Open } from "./room.ts";
import { now as words } from "./round-words.ts";

/** `minutes`: how long it may take; nothing where the whole item is meant. */
export function Say({ aim, say, watch, minutes = 0, folded = false }: Note & { minutes?: number; folded?: boolean }) {
  const note = (
    <div class="say">
      <p class="aim">
        <b>{words.aim}</b>
        {aim}
        {minutes > 0 && <span class="soft num"> ({words.about(minutes)})</span>}
      </p>
      <p class="words">
        <b>{words.say}</b>
        {say}
      </p>
      <p>
        <b>{words.watch}</b>
        {watch}
      </p>
    </div>
  );
  return folded ? (
    <details class="folded">
      <summary>{words.sayAndWatch}</summary>
      {note}
    </details>
  ) : (
    note
  );
}

/** Beside the queue on a laptop, under the notes on a phone. */
export function CardNotes({ room: { desk, view } }: { room: Open }) {
  if (!desk.notes || view.closed) return null;
  return (
    <div class="say card-notes">
      <p>
        <b>{words.draw}</b>
        {desk.notes.draw}
      </p>
      <p>
        <b>
          {words.watch}, {words.thisCard.toLowerCase()}
        </b>
        {desk.notes.watch}
      </p>
    </div>
  );
}
