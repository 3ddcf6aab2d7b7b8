// The agenda: what was played, what comes, when; how late or early we are, and what to drop.
import { useEffect, useRef, useState } from "preact/hooks";
import { roundMinutes } from "../../shared/timing.ts";
import { Add, Place } from "./agenda-edit.tsx";
import { nameOf } from "./items.ts";
import { Shape } from "../look/icon.tsx";
import { signOf, tintOf } from "../look/theme.ts";
import type { Open } from "./room.ts";
import { courseOf, dayTime, itemsOf, MINUTE, minutesOf, notBegun, toDrop, toHurry, useNow, type Item } from "./time.ts";
import { agenda as words } from "./words.ts";

export function Agenda({ room }: { room: Open }) {
  const { view, lead } = room;
  const [open, setOpen] = useState("");
  const now = useNow(5000) + lead;
  const { starts } = courseOf(view, now);
  const begun = !notBegun(view);
  const items = itemsOf(view);
  const list = useRef<HTMLOListElement>(null);
  const playing = items.find(({ status }) => status === "playing")?.id;
  useEffect(() => {
    list.current?.querySelector(".playing")?.scrollIntoView({ block: "nearest" }); // what is on now is in sight, however long the day
  }, [playing]);
  return (
    <section class="sheetp agenda" aria-label={words.title}>
      {!view.closed && <Course room={room} now={now} />}
      <ol class="ag" ref={list}>
        {items.map((item) => (
          <li key={item.id} class={item.status} style={item.theme ? { "--tint": tintOf(item.theme) } : {}}>
            <button
              type="button"
              class="line"
              aria-expanded={open === item.id}
              disabled={view.closed || item.status === "done"}
              onClick={() => setOpen(open === item.id ? "" : item.id)}
            >
              <span class="num when">
                {begun && starts[item.id] ? <b>{dayTime(starts[item.id]! - lead)}</b> : null}
                {words.short(spentOn(room, item) ?? item.minutes)}
              </span>
              <Sign item={item} />
              <span class="name">
                {nameOf(item)}
                {item.pace === "express" && <small> {words.express}</small>}
                {item.status === "skipped" && <small> {words.skipped}</small>}
                {item.status === "playing" && <small> {words.playing}</small>}
              </span>
            </button>
            {open === item.id && <Change room={room} item={item} done={() => setOpen("")} />}
          </li>
        ))}
      </ol>
      {!view.closed && <Add room={room} />}
      <p class="won">
        <Score answered={view.score.answered} asked={view.score.asked} />
        {words.score(view.score.answered, view.score.asked)}
      </p>
    </section>
  );
}

function Sign({ item: { status, theme } }: { item: Item }) {
  if (status === "done") return <Shape name="icon-for" class="did" />;
  if (status === "skipped") return <Shape name="icon-pass" />;
  return theme ? <Shape name={signOf(theme)} /> : <span />;
}

/** Minutes really spent on what is over. */
function spentOn({ desk: { times } }: Open, { id, status }: Item): number | null {
  const { startedAt, endedAt } = times[id] ?? { startedAt: 0, endedAt: 0 };
  return status === "done" && endedAt > startedAt ? Math.round((endedAt - startedAt) / MINUTE) : null;
}

function Change({ room, item, done }: { room: Open; item: Item; done: () => void }) {
  const { say } = room;
  const planned = item.status === "planned";
  const extend = (minutes: number) => void say({ type: "extendItem", item: item.id, minutes });
  return (
    <div class="change">
      {item.status !== "playing" && (
        <button
          type="button"
          class="btn"
          onClick={() => {
            done();
            void say({ type: "playItem", item: item.id });
          }}
        >
          {planned ? words.play : words.back}
        </button>
      )}
      {planned && (
        <button
          type="button"
          class="btn"
          onClick={() => {
            done();
            void say({ type: "skipItem", item: item.id });
          }}
        >
          {words.skip}
        </button>
      )}
      <button type="button" class="btn num" aria-label={words.less} disabled={item.minutes <= 5} onClick={() => extend(-5)}>
        −5
      </button>
      <button type="button" class="btn num" aria-label={words.more} onClick={() => extend(5)}>
        +5
      </button>
      {planned && item.pace !== "" && (
        <button type="button" class="btn" onClick={() => void say({ type: "setPace", item: item.id, pace: item.pace === "full" ? "express" : "full" })}>
          {item.pace === "full" ? words.toExpress : words.toFull}
        </button>
      )}
      {planned && <Place room={room} item={item} done={done} />}
    </div>
  );
}

/** Late or early, against the end announced to the room; offers the round whose time would win it back. */
function Course({ room, now }: { room: Open; now: number }) {
  const { view, lead, say } = room;
  const announced = room.desk.end || null;
  const items = itemsOf(view);
  if (notBegun(view))
    return (
      <div class="late calm">
        <b>{words.notBegun(minutesOf(items))}</b>
        {words.begin}
      </div>
    );
  const { end } = courseOf(view, now);
  const late = announced === null ? 0 : Math.round((end - announced) / MINUTE);
  const drop = late >= 2 ? toDrop(items, late) : undefined;
  const short = roundMinutes("express", room.desk.headcount);
  const hurry = late >= 2 ? toHurry(items, short) : undefined;
  return (
    <div class={late >= 2 ? "late" : "late calm"}>
      <b>{late >= 2 ? words.late(late) : late <= -2 ? words.early(-late) : words.onTime}</b>
      <p class="ends">
        {words.end(dayTime(end - lead))}
        {announced !== null && <AnnouncedEnd end={announced - lead} change={(at) => void say({ type: "announceEnd", end: at + lead })} />}
      </p>
      {drop && (drop.minutes >= late ? words.dropAll(nameOf(drop)) : words.dropSome(nameOf(drop), drop.minutes))}
      {drop && (
        <button type="button" class="btn inv" onClick={() => void say({ type: "skipItem", item: drop.id })}>
          {words.drop(nameOf(drop))}
        </button>
      )}
      {hurry && (
        <button type="button" class="btn inv" onClick={() => void say({ type: "setPace", item: hurry.id, pace: "express" })}>
          {words.hurry(nameOf(hurry), hurry.minutes - short)}
        </button>
      )}
    </div>
  );
}

function AnnouncedEnd({ end, change }: { end: number; change: (at: number) => void }) {
  return (
    <label class="announced">
      <span aria-hidden="true">{words.announced}</span>
      <span class="sr">{words.announcedLabel}</span>
      <input
        class="num"
        type="time"
        value={dayTime(end)}
        onChange={({ currentTarget: { value } }) => {
          const [hours, minutes] = value.split(":").map(Number);
          if (hours === undefined || minutes === undefined) return;
          change(new Date(end).setHours(hours, minutes, 0, 0));
        }}
      />
    </label>
  );
}

/** One slot for each question of the day, full once it has an answer. */
function Score({ answered, asked }: { answered: number; asked: number }) {
  const width = Math.min(16, 262 / Math.max(1, asked));
  return (
    <svg width={asked * width} height="24" viewBox={`0 0 ${asked * 16} 32`} preserveAspectRatio="none" aria-hidden="true">
      {Array.from({ length: asked }, (_, i) =>
        i < answered ? (
          <path key={i} fill="var(--game)" d={`M${i * 16} 0h9l4 5v27h-13z`} />
        ) : (
          <path key={i} fill="none" stroke="var(--ink)" stroke-width="1.6" stroke-dasharray="4 3" d={`M${i * 16 + 1} 1h7.5l3.5 4.5v25.5h-11z`} />
        ),
      )}
    </svg>
  );
}
