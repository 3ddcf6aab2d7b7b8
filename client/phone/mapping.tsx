// Mapping on the phone: tick what is true for oneself in three short lists, and add a line of one's own.
import { useState } from "preact/hooks";
import { MAP_LISTS, type MapList } from "../../shared/scales.ts";
import { Shape } from "../look/icon.tsx";
import { useDraft } from "./drafts.ts";
import { Frame, Hello } from "./frame.tsx";
import type { Seated } from "./seat.ts";
import { Mine, Writing } from "./sentences.tsx";
import { mapping as words } from "./opening-words.ts";

export function Mapping({ phone }: { phone: Seated }) {
  const [list, setList] = useState<MapList>("uses");
  const draft = useDraft(`${phone.place}:map`);
  const lines = Object.entries(phone.view.map)
    .filter(([, line]) => line.list === list)
    .sort(([, a], [, b]) => a.order - b.order);
  return (
    <Frame phone={phone} label={words.label} top={<Hello title={words.title}>{words.help}</Hello>}>
      <fieldset>
        <legend>{words.list}</legend>
        <div class="tabs">
          {MAP_LISTS.map((each) => (
            <label key={each} class={`tab ${list === each ? "on" : ""}`}>
              <input type="radio" name="list" checked={list === each} onChange={() => setList(each)} />
              {words.lists[each]}
            </label>
          ))}
        </div>
      </fieldset>
      <div class="sides" role="group" aria-label={words.lists[list]}>
        {lines.map(([id, { text, count, before }]) => {
          const mine = phone.seat.marked.includes(id);
          return (
            <button key={id} class="side tie line" aria-pressed={mine} onClick={() => void phone.say({ type: "markEntry", entry: id, mine: !mine })}>
              <span>
                {text}
                {count > 0 && <small>{before > 0 ? words.times(count) : words.people(count)}</small>}
              </span>
              <Shape class="tick" name="icon-for" />
            </button>
          );
        })}
      </div>
      <Writing draft={draft} label={words.write} help={words.writeHelp} send={(text) => phone.say({ type: "addEntry", list, text })} />
      <Mine phone={phone} kind="entry" draft={draft} />
    </Frame>
  );
}
