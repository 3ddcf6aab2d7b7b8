// A question left to a function, with a date: it has an answer, and goes into the action plan.
import { useState } from "preact/hooks";
import type { Open } from "./room.ts";
import { entrust as words } from "./round-words.ts";

export function Entrust({ room }: { room: Open }) {
  const [owner, setOwner] = useState("");
  const [by, setBy] = useState("");
  const [done, setDone] = useState(false);
  const say = async (event: Event) => {
    event.preventDefault();
    const reply = await room.say({ type: "entrustQuestion", round: room.view.round!.id, owner, by });
    setDone(reply.ok);
  };
  return (
    <details>
      <summary>{words.title}</summary>
      <p class="soft">{words.help}</p>
      <form onSubmit={(event) => void say(event)}>
        <div class="pair">
          <label>
            <b>{words.owner}</b>
            <input class="field" required maxLength={60} value={owner} onInput={({ currentTarget }) => setOwner(currentTarget.value)} />
          </label>
          <label>
            <b>{words.by}</b>
            <input class="field" type="date" required value={by} onInput={({ currentTarget }) => setBy(currentTarget.value)} />
          </label>
        </div>
        <button type="submit" class="btn">
          {words.say}
        </button>
        {done && <p role="status">{words.done}</p>}
      </form>
    </details>
  );
}
