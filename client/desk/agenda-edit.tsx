// The agenda changed from the desk: an item laid before another one; a pause, a phase or a card added. Items are named by id.
import { useState } from "preact/hooks";
import type { Command } from "../../shared/workshop.ts";
import { nameOf } from "./items.ts";
import type { Open } from "./room.ts";
import { itemsOf, type Item } from "./time.ts";
import { agenda as words } from "./words.ts";

export function Place({ room: { view, say }, item, done }: { room: Open; item: Item; done: () => void }) {
  const planned = itemsOf(view).filter(({ status }) => status === "planned");
  const after = planned[planned.findIndex(({ id }) => id === item.id) + 1]?.id;
  const places = planned.filter(({ id }) => id !== item.id && id !== after);
  if (places.length === 0) return null;
  return (
    <label class="place">
      <span>{words.before}</span>
      <select
        value=""
        onChange={({ currentTarget: { value } }) => {
          done();
          void say({ type: "moveItem", item: item.id, before: value });
        }}
      >
        <option value="">{words.pick}</option>
        {places.map((each) => (
          <option key={each.id} value={each.id}>
            {nameOf(each)}
          </option>
        ))}
      </select>
    </label>
  );
}

type Added = Extract<Command, { type: "addItem" }>["kind"];

/** What can be added: a pause, a phase that was left out, a card: those nearest to the uses marked on the map come first. */
export function Add({ room: { desk, say } }: { room: Open }) {
  const [card, setCard] = useState("");
  const add = (kind: Added) => void say({ type: "addItem", kind });
  const addCard = async (pace: "full" | "express") => {
    if ((await say({ type: "addItem", kind: "round", card, pace })).ok) setCard("");
  };
  return (
    <details class="adding">
      <summary>{words.add}</summary>
      <div class="change">
        <button type="button" class="btn" onClick={() => add("pause")}>
          {words.kinds["pause"]}
        </button>
        {desk.missing.map((kind) => (
          <button key={kind} type="button" class="btn" onClick={() => add(kind as Added)}>
            {words.kinds[kind]}
          </button>
        ))}
      </div>
      {desk.addable.length > 0 && (
        <label class="place">
          <span>{words.card}</span>
          <select value={card} onChange={({ currentTarget }) => setCard(currentTarget.value)}>
            <option value="">{words.pick}</option>
            {desk.addable.map(({ id, title, marks }) => (
              <option key={id} value={id}>
                {marks > 0 ? words.near(title, marks) : title}
              </option>
            ))}
          </select>
        </label>
      )}
      {card !== "" && (
        <div class="change">
          <button type="button" class="btn ok" onClick={() => void addCard("express")}>
            {words.addExpress}
          </button>
          <button type="button" class="btn" onClick={() => void addCard("full")}>
            {words.addFull}
          </button>
        </div>
      )}
    </details>
  );
}
