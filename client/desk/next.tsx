// The one big button: it says the one command that leads on, or sends the form that must be filled first.
import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Refusal } from "../../shared/decision.ts";
import type { Command } from "../../shared/workshop.ts";
import { Shape } from "../look/icon.tsx";
import { clockWords, outcomes } from "../words.ts";
import { nameOf } from "./items.ts";
import { CHOOSE } from "./choosing.tsx";
import { SETTLE } from "./counted.tsx";
import { discovering, valuing } from "./opening-words.ts";
import { paper } from "./paper-words.ts";
import type { Open } from "./room.ts";
import { onTheBallot, stageOf } from "./stage.ts";
import { itemsOf, useNow } from "./time.ts";
import { choosing, counted, first, next as words, nextSecond, now, play, voting } from "./round-words.ts";
import { KEEP } from "./valuing.tsx";
import { ownCase } from "./case-words.ts";
import { closing } from "./words.ts";

/** A second tap meant for the last step must not take the next one. */
const SETTLING = 700;
function useSettled(): boolean {
  const [settled, settle] = useState(false);
  useEffect(() => {
    const soon = setTimeout(() => settle(true), SETTLING);
    return () => clearTimeout(soon);
  }, []);
  return settled;
}

export function Next({ room }: { room: Open }) {
  const { view, desk } = room;
  const { next } = desk;
  const stage = stageOf(view, desk);
  const closes = next?.type === "closePhones" || next?.type === "closeVote" ? next : null;
  if (view.vote && view.vote.closingAt > 0 && !view.vote.phonesClosed && closes)
    return <Countdown key={view.vote.id} room={room} closes={closes} closingAt={view.vote.closingAt} />;
  if (stage.name === "counted") {
    const practice = view.practices[stage.practice]!;
    const rival = practice.alternative && (practice.outcome === "adopted" || practice.outcome === "trial");
    const label = rival || !practice.outcome ? counted.settleAny : counted.settle(outcomes[practice.outcome]);
    return <FormButton form={SETTLE} label={label} then={practice.outcome && !rival ? counted.then[practice.outcome] : words.settleOutcome!.then} />;
  }
  if (next) return <Big key={JSON.stringify(next)} room={room} next={next} />;
  if (stage.name === "choosing" && onTheBallot(view).length === 0)
    return (
      <FormButton form={CHOOSE} label={first.choose} then={choosing.wall}>
        <Leave room={room} label={choosing.skipCard} sure={choosing.sure} />
      </FormButton>
    );
  if (stage.name === "valuing")
    return (
      <FormButton form={KEEP} label={valuing.keepThese} then={valuing.thenKeep}>
        <Leave room={room} label={valuing.leave} sure={valuing.sure} />
      </FormButton>
    );
  return (
    <div class="foot">
      <p class="then">{onTheBallot(view).some(({ status }) => status === "chosen") ? first.blanks : first.nothing}</p>
    </div>
  );
}

function sayingOf(next: Command, { view }: Open): { label: string; then: string } {
  if (next.type === "playItem") {
    const item = itemsOf(view).find(({ id }) => id === next.item);
    switch (item?.kind) {
      case "discovering":
        return { label: play.discovering, then: play.thenDiscovering };
      case "mapping":
        return { label: play.mapping, then: play.thenMapping };
      case "valuing":
        return { label: play.valuing, then: play.thenValuing };
      case "pause":
        return { label: play.pause, then: play.thenPause };
      case "drafting":
        return { label: play.drafting, then: play.thenDrafting };
      case "closing":
        return { label: play.closing, then: play.thenClosing };
      case "gathering":
        return { label: play.gathering, then: play.thenGathering };
      default:
        return { label: play.round(item ? nameOf(item) : ""), then: item?.pace === "express" ? play.thenExpress : play.thenRound };
    }
  }
  if ((next.type === "openPositions" || next.type === "closePositions") && next.which === "second") return nextSecond[next.type];
  if (next.type === "turnCard" && view.round && !view.round.turns) return ownCase.talk;
  return words[next.type] ?? { label: next.type, then: "" };
}

function Big({ room, next }: { room: Open; next: Command }) {
  const ready = useSettled();
  const [sure, setSure] = useState(false);
  const [saying, setSaying] = useState(false);
  const { label, then } = sayingOf(next, room);
  const say = async () => {
    if (!ready || saying) return;
    if (next.type === "closeWorkshop" && !sure) return setSure(true);
    setSaying(true);
    await room.say(next);
    setSaying(false);
  };
  if (sure)
    return (
      <div class="foot sure">
        <p role="alert">{closing.sure}</p>
        <div class="row">
          <button type="button" class="btn danger" onClick={() => void say()}>
            {closing.yes}
          </button>
          <button type="button" class="btn" autoFocus onClick={() => setSure(false)}>
            {closing.no}
          </button>
        </div>
      </div>
    );
  const early = next.type === "openPositions" && next.which === "second";
  return (
    <div class="foot">
      <Then then={then}>
        {early && room.view.round && (
          <button type="button" class="btn small" onClick={() => void room.say({ type: "openChoosing", round: room.view.round!.id })}>
            {now.skipSecond}
          </button>
        )}
        {next.type === "openThemes" && <Leave room={room} label={valuing.leaveThemes} sure={valuing.sureThemes} />}
        {next.type === "openDiscovery" && room.view.discovery && <Leave room={room} label={discovering.leave} sure={discovering.sure} />}
      </Then>
      <button type="button" class="go" aria-disabled={!ready || saying} onClick={() => void say()}>
        {label}
        <Shape name="icon-next" />
      </button>
    </div>
  );
}

function Then({ then, children }: { then: string; children?: ComponentChildren }) {
  return (
    <div class="then">
      <p>
        <b>{now.then}</b> {then}
      </p>
      {children}
    </div>
  );
}

function FormButton({ form, label, then, children }: { form: string; label: string; then: string; children?: ComponentChildren }) {
  return (
    <div class="foot">
      <Then then={then}>{children}</Then>
      <button type="submit" form={form} class="go">
        {label}
        <Shape name="icon-next" />
      </button>
    </div>
  );
}

/** Leaving what is played before its end: only where another item is planned, and after being asked. */
function Leave({ room: { view, say }, label, sure }: { room: Open; label: string; sure: string }) {
  const [asked, setAsked] = useState(false);
  const item = itemsOf(view).find(({ status }) => status === "planned");
  if (!item) return null;
  if (!asked)
    return (
      <button type="button" class="btn small" onClick={() => setAsked(true)}>
        {label}
      </button>
    );
  return (
    <div class="sure row">
      <p role="alert">{sure}</p>
      <button type="button" class="btn" onClick={() => void say({ type: "playItem", item: item.id })}>
        {choosing.yes}
      </button>
      <button type="button" class="btn" onClick={() => setAsked(false)}>
        {choosing.no}
      </button>
    </div>
  );
}

/** Another desk was quicker, or the closing was called back: no news. */
const NO_NEWS: readonly Refusal[] = ["too-late", "not-now", "closing-not-announced", "too-soon"];
const AGAIN = 400;

/** The closing announced: it can be called back until the time is over; then this desk says that the vote is closed. */
type Closes = Extract<Command, { type: "closePhones" | "closeVote" }>;
function Countdown({ room: { say, lead }, closes, closingAt }: { room: Open; closes: Closes; closingAt: number }) {
  const left = closingAt - (useNow(100) + lead);
  const ready = useSettled();
  useEffect(() => {
    let over = false;
    let wait = setTimeout(close, Math.max(0, closingAt - (Date.now() + lead)) + 50);
    async function close() {
      if (over) return;
      const reply = await say(closes, NO_NEWS);
      if (!over && !reply.ok && reply.refusal === "too-soon") wait = setTimeout(close, AGAIN);
    }
    return () => {
      over = true;
      clearTimeout(wait);
    };
  }, [closes.type, closingAt, lead]);
  return (
    <div class="foot countdown">
      <p role="status">
        <span>{left <= 0 ? voting.counting : closes.type === "closePhones" ? paper.closing : voting.closing}</span>
        {left > 0 && (
          <b class="num" aria-hidden="true">
            {clockWords(Math.ceil(left / 1000) * 1000)}
          </b>
        )}
      </p>
      <button
        type="button"
        class="go back"
        disabled={left <= 0}
        aria-disabled={!ready}
        onClick={() => ready && void say({ type: "callBackClosing", vote: closes.vote }, ["too-late"])}
      >
        {voting.callBack}
      </button>
    </div>
  );
}
