// Sentences on the phone: writing one, supporting those of others, and what became of one's own.
import type { ComponentChildren } from "preact";
import { LINE } from "../../shared/scales.ts";
import type { SeatView } from "../../shared/views.ts";
import { Shape } from "../look/icon.tsx";
import { useDraft } from "./drafts.ts";
import type { Seated } from "./seat.ts";
import { room } from "./words.ts";

/** A text field with its counter and its button. `send` answers true where the text may be forgotten. */
export function Writing({ name, label, help, send, children }: { name: string; label: string; help?: string; send(text: string): Promise<boolean>; children?: ComponentChildren }) {
  const [text, setText] = useDraft(name);
  const submit = async (event: Event) => {
    event.preventDefault();
    const said = text.trim();
    if (said && (await send(said))) setText("");
  };
  return (
    <form onSubmit={(event) => void submit(event)} class="writing">
      {children}
      <label>
        <b>{label}</b>
        {help && <span class="soft">{help}</span>}
        <textarea class="field" rows={3} maxLength={LINE} value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
      </label>
      <div class="line">
        <span class="soft">{room.signs(text.length, LINE)}</span>
        <button class="go" disabled={text.trim() === ""}>
          {room.send}
        </button>
      </div>
    </form>
  );
}

export function Supportable({ text, count, supported, mine, give, kicker }: { text: string; count: number; supported: boolean; mine: boolean; give(): void; kicker?: ComponentChildren }) {
  return (
    <li class="arg">
      <div>
        {kicker}
        <p>{text}</p>
      </div>
      {!mine && (
        <button class="up" aria-pressed={supported} aria-label={supported ? room.supported(count) : room.support(count)} onClick={() => !supported && give()}>
          <Shape name="icon-support" />
          {count > 0 && <span aria-hidden="true">{count}</span>}
        </button>
      )}
    </li>
  );
}

/** One's own sentences of this kind, with what became of them. */
export function Mine({ phone, kind }: { phone: Seated; kind: SeatView["mine"][number]["kind"] }) {
  const own = phone.seat.mine.filter((each) => each.kind === kind && each.status !== "withdrawn");
  if (own.length === 0) return null;
  return (
    <section>
      <h2>{room.yourWords}</h2>
      <ul class="list">
        {own.map(({ id, text, status }) => (
          <li class="arg" key={id}>
            <div>
              <p>{text}</p>
              <p class="soft">{room.statuses[status]}</p>
            </div>
            {["waiting", "shown", "aside", "candidate"].includes(status) && (
              <button class="plain" onClick={() => void phone.say({ type: "withdrawSentence", sentence: id })}>
                {room.withdraw}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
