// The open desk: three sheets side by side on a laptop, one at a time on a phone.
import { useState } from "preact/hooks";
import { Shape } from "../look/icon.tsx";
import { Agenda } from "./agenda.tsx";
import { Now } from "./now.tsx";
import { People } from "./people.tsx";
import { Queue } from "./queue.tsx";
import type { Open } from "./room.ts";
import { TopBar } from "./top-bar.tsx";
import { tabs, top } from "./words.ts";

type Tab = keyof typeof tabs;
const ICONS: Record<Tab, string> = { now: "icon-next", agenda: "icon-time", queue: "icon-argument", people: "icon-phone" };

export function Desk({ room, start = "now" }: { room: Open; start?: Tab }) {
  const [tab, setTab] = useState<Tab>(start);
  const side = tab === "people" ? "people" : "queue";
  return (
    <div class="desk" data-tab={tab}>
      <TopBar room={room} />
      {room.desk.stuck && (
        <p class="stuck" role="alert">
          {top.stuck}
        </p>
      )}
      <Agenda room={room} />
      <Now room={room} />
      <aside class="sheetp side">
        <div class="side-tabs">
          {(["queue", "people"] as const).map((each) => (
            <button key={each} type="button" aria-pressed={side === each} onClick={() => setTab(each)}>
              {tabs[each]}
              <Badge room={room} tab={each} />
            </button>
          ))}
        </div>
        {side === "people" ? <People room={room} /> : <Queue room={room} />}
      </aside>
      <nav class="tabs">
        {(Object.keys(tabs) as Tab[]).map((each) => (
          <button key={each} type="button" aria-pressed={tab === each} onClick={() => setTab(each)}>
            <Shape name={ICONS[each]} />
            {tabs[each]}
            <Badge room={room} tab={each} />
          </button>
        ))}
      </nav>
      <Sentence room={room} />
    </div>
  );
}

function Badge({ room: { desk, view }, tab }: { room: Open; tab: Tab }) {
  const count = tab === "queue" ? desk.queue.length : tab === "people" ? view.people : 0;
  return count > 0 ? <span class={tab === "queue" ? "badge num hot" : "badge num"}>{count}</span> : null;
}

/** Why something was refused, until it is read. */
function Sentence({ room: { sentence, tell } }: { room: Open }) {
  return (
    <div class="sentence" role="alert">
      {sentence && (
        <p>
          <span>{sentence}</span>
          <button type="button" class="btn" onClick={() => tell("")}>
            {top.dismiss}
          </button>
        </p>
      )}
    </div>
  );
}
