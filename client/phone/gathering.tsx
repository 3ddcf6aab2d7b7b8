// Gathering on the phone: who is here, the frame in three sentences, and one's own alias and group.
import { useState } from "preact/hooks";
import type { Group } from "../../shared/scales.ts";
import { WhoAmI } from "./door.tsx";
import { Arrived, Frame, Hello, Say } from "./frame.tsx";
import type { Seated } from "./seat.ts";
import { Scenery } from "./scenery.tsx";
import { MyTable } from "./table.tsx";
import { waits } from "./waiting.ts";
import { gathering as words } from "./words.ts";

export function Gathering({ phone }: { phone: Seated }) {
  const { view } = phone;
  return (
    <Frame phone={phone} label={view.organisation} top={<Welcome people={view.people} />} foot={<Say icon="time">{words.wait}</Say>}>
      <MyTable phone={phone} />
      <ul class="list ruled">
        {words.frame.map(([about, line]) => (
          <li key={about}>
            <b>{about}</b> {line}
          </li>
        ))}
      </ul>
      <Me phone={phone} />
      <section class="stack">
        <button class="quiet" onClick={phone.sharing.add}>
          {words.share}
        </button>
        <p class="soft">{words.shareHelp}</p>
      </section>
    </Frame>
  );
}

const Welcome = ({ people }: { people: number }) => (
  <>
    <Hello title={words.title}>{words.people(people)}</Hello>
    <Scenery />
  </>
);

function Me({ phone }: { phone: Seated }) {
  const [alias, setAlias] = useState(phone.seat.alias);
  const [group, setGroup] = useState(phone.seat.group);
  const [saved, setSaved] = useState(false);
  const changed = alias.trim() !== phone.seat.alias || group !== phone.seat.group;
  const save = (event: Event) => {
    event.preventDefault();
    setSaved(true);
    void phone.say({ type: "nameSeat", ...(alias.trim() ? { alias: alias.trim() } : {}), ...(group ? { group: group as Group } : {}) });
  };
  return (
    <details>
      <summary>{words.change}</summary>
      <form class="writing" onSubmit={save}>
        <WhoAmI alias={alias} setAlias={setAlias} group={group} setGroup={setGroup} />
        <button class="quiet">{words.save}</button>
        {saved && !changed && !waits(phone, "nameSeat") && <Arrived />}
      </form>
    </details>
  );
}
