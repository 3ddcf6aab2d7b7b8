// Sentences on the phone: writing one, supporting those of others, and what became of one's own.
import type { ComponentChildren } from "preact";
import { LINE } from "../../shared/scales.ts";
import type { Reply } from "../../shared/protocol.ts";
import type { SeatView } from "../../shared/seat-view.ts";
import { Shape } from "../look/icon.tsx";
import type { Seated } from "./seat.ts";
import { sentences as words } from "./phase-words.ts";

type Draft = readonly [string, (text: string) => void];
type Text = { draft: Draft; label: string; help?: string; send(text: string): Promise<Reply>; children?: ComponentChildren };
/** A text field with its counter and its button. What is sent is kept by the outbox; what is refused comes back. */
export function Writing({ draft: [text, setText], label, help, send, children }: Text) {
  const submit = async (event: Event) => {
    event.preventDefault();
    const said = text.trim();
    if (!said) return;
    setText("");
    const reply = await send(said);
    if (!reply.ok) setText(said);
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
        <span class="soft num">{words.signs(text.length, LINE)}</span>
        <button class="go" aria-disabled={text.trim() === ""}>
          {words.send}
        </button>
      </div>
    </form>
  );
}

type Support = { text: string; count: number; supported: boolean; fixed: boolean; give(): void; kicker?: ComponentChildren };
/** A support cannot be taken back: once given, the button only says so. */
export function Supportable({ text, count, supported, fixed, give, kicker }: Support) {
  return (
    <li class="arg">
      <div>
        {kicker}
        <p>{text}</p>
      </div>
      {!fixed && (
        <button class="up" aria-pressed={supported} aria-label={supported ? words.supported(count) : words.support(count)} onClick={() => !supported && give()}>
          <Shape name={supported ? "icon-for" : "icon-support"} />
          {count > 0 && <span aria-hidden="true">{count}</span>}
        </button>
      )}
    </li>
  );
}

/** One's own sentences of this kind, with what became of them. What is withdrawn goes back to the text field, where that is free. */
export function Mine({ phone, kind, draft: [text, setText] }: { phone: Seated; kind: SeatView["mine"][number]["kind"]; draft: Draft }) {
  const own = phone.seat.mine.filter((each) => each.kind === kind && each.status !== "withdrawn");
  if (own.length === 0) return null;
  const withdraw = (id: string, said: string) => {
    if (!text) setText(said.slice(0, LINE));
    void phone.say({ type: "withdrawSentence", sentence: id });
  };
  return (
    <section class="stack">
      <h2>{words.yourWords}</h2>
      <ul class="list">
        {own.map((each) => (
          <li class="arg mine" key={each.id}>
            <div>
              <p>{each.text}</p>
              {each.reworded && <p class="soft">{words.reworded}</p>}
              <p class="soft">{each.into ? words.merged(each.into) : words.statuses[each.status]}</p>
            </div>
            {["waiting", "shown", "aside", "candidate", "merged"].includes(each.status) && (
              <button class="plain" aria-label={words.withdrawThis(each.text)} onClick={() => withdraw(each.id, each.text)}>
                {words.withdraw}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
