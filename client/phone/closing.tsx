// Closing on the phone: what happens next, what is kept, thanks.
import { dayWords } from "./days.ts";
import { Frame } from "./frame.tsx";
import type { Seated } from "./seat.ts";
import { closing as words } from "./words.ts";

export function Closing({ phone }: { phone: Seated }) {
  const { view } = phone;
  const actions = Object.entries(view.actions).sort(([, a], [, b]) => a.order - b.order);
  return (
    <Frame
      phone={phone}
      label={view.organisation}
      top={
        <div class="hello">
          <h1>{view.closed ? words.over : words.title}</h1>
          <p>{words.score(view.score.answered, view.score.asked)}</p>
        </div>
      }
      foot={<p class="say">{view.closed ? words.overHelp : words.kept}</p>}
    >
      <h2>{words.actions}</h2>
      {actions.length === 0 ? (
        <p class="soft">{words.noActions}</p>
      ) : (
        <ul class="list">
          {actions.map(([id, { what, owner, by }]) => (
            <li key={id} class="arg">
              <div>
                <p>
                  <b>{what}</b>
                </p>
                <p class="soft">{words.by(owner, dayWords(by))}</p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </Frame>
  );
}
