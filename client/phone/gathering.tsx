// Gathering on the phone: who is here, the frame in three sentences, and one's own alias and group.
import { useState } from "preact/hooks";
import type { Group } from "../../shared/scales.ts";
import { Frame } from "./frame.tsx";
import { WhoAmI } from "./door.tsx";
import type { Seated } from "./seat.ts";
import { gathering as words } from "./words.ts";

export function Gathering({ phone }: { phone: Seated }) {
  const { view, seat } = phone;
  return (
    <Frame
      phone={phone}
      label={view.organisation}
      top={
        <div class="hello">
          <h1>{words.title}</h1>
          <p>{words.people(view.people)}</p>
        </div>
      }
      foot={<p class="say">{words.wait}</p>}
    >
      <ul class="list frame">
        {words.frame.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Me key={`${seat.alias}/${seat.group}`} phone={phone} />
    </Frame>
  );
}

function Me({ phone }: { phone: Seated }) {
  const [alias, setAlias] = useState(phone.seat.alias);
  const [group, setGroup] = useState(phone.seat.group as Group | "");
  const save = (event: Event) => {
    event.preventDefault();
    void phone.say({ type: "nameSeat", ...(alias.trim() ? { alias: alias.trim() } : {}), ...(group ? { group } : {}) });
  };
  return (
    <details>
      <summary>{words.change}</summary>
      <form class="writing" onSubmit={save}>
        <WhoAmI alias={alias} setAlias={setAlias} group={group} setGroup={setGroup} />
        <button class="quiet">{words.save}</button>
      </form>
    </details>
  );
}
