// What comes before the cards: received ideas, the map, the values.
import { minutesOf, OPENERS, type Opener } from "../../shared/timing.ts";
import { before as words } from "./words.ts";

export function BeforeCards({ minutes, chosen, choose }: { minutes: number; chosen: readonly Opener[]; choose: (before: readonly Opener[]) => void }) {
  const toggle = (part: Opener) => choose(OPENERS.filter((each) => (each === part ? !chosen.includes(part) : chosen.includes(each))));
  return (
    <fieldset>
      <legend>{words.title}</legend>
      {OPENERS.map((part) => (
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
