// The middle of the desk: what the room is doing now, what to say, and the one big button that leads on.
import type { ComponentChildren } from "preact";
import { tintOf } from "../look/theme.ts";
import { Shape } from "../look/icon.tsx";
import { Brought } from "./brought.tsx";
import { Choosing } from "./choosing.tsx";
import { Closed, Closing } from "./closing.tsx";
import { Counted } from "./counted.tsx";
import { Card, Crossed, Split, Talk } from "./debate.tsx";
import { Discovering, IdeaHead } from "./discovering.tsx";
import { Coverage } from "./coverage.tsx";
import { Drafting } from "./drafting.tsx";
import { Leaving } from "./leaving.tsx";
import { Live } from "./live.tsx";
import { Mapping } from "./mapping.tsx";
import { Next } from "./next.tsx";
import * as notes from "./notes.ts";
import { CardNotes, Say } from "./say.tsx";
import { OwnCase } from "./own-case.tsx";
import { RoundHead, Steps } from "./round-head.tsx";
import type { Open } from "./room.ts";
import { now as words } from "./round-words.ts";
import { agenda, tabs } from "./words.ts";
import { stageOf, type Stage } from "./stage.ts";
import { minutesFor, notBegun } from "./time.ts";
import { DrawTables, Turn } from "./tables.tsx";
import { Preparing } from "../charter/preparing.tsx";
import { Questionnaire, QuestionnaireLeft, QuestionnaireStart } from "./questionnaire.tsx";
import { preparing } from "./questionnaire-words.ts";
import { valuing } from "./opening-words.ts";
import { Valuing } from "./valuing.tsx";
import { Voting } from "./voting.tsx";

export function Now({ room }: { room: Open }) {
  const { view, desk } = room;
  const stage = stageOf(view, desk);
  const paused = !view.closed && view.clock !== undefined && !view.clock.running && !notBegun(view);
  const express = !paused && view.round?.pace === "express" && (stage.name === "card" || stage.name === "choosing");
  const round = !view.closed && (view.phase === "debating" || view.phase === "deciding") ? view.round : undefined;
  return (
    <section class="sheetp main" style={round ? { "--tint": tintOf(round.theme) } : {}} aria-label={tabs.now}>
      {round ? (
        <RoundHead round={round} />
      ) : stage.name === "discovering" ? (
        <IdeaHead idea={view.discovery} />
      ) : (
        <Head>{view.closed ? words.closedTitle : agenda.kinds[view.phase]}</Head>
      )}
      {round && <Steps round={round} />}
      {!view.closed && !view.vote?.phonesClosed && <Live room={room} />}
      <div class="body" key={stageKey(stage, view)} tabIndex={0}>
        {paused && <Say {...notes.also.paused} />}
        {express && <Say {...notes.also.express} />}
        <Body room={room} stage={stage} />
      </div>
      {!view.closed && <Next room={room} />}
    </section>
  );
}

/** Another stage is read from its top. */
const stageKey = (stage: Stage, view: Open["view"]): string =>
  [
    stage.name,
    view.round?.id,
    view.vote?.id,
    "practice" in stage ? stage.practice : "",
    stage.name === "discovering" ? `${view.discovery?.id} ${view.discovery?.open}` : "",
    stage.name === "valuing" ? `${view.values.moment} ${view.values.kept.length > 0}` : "",
  ].join();

function Head({ children }: { children: ComponentChildren }) {
  return (
    <div class="now-head plain">
      <h2>{children}</h2>
    </div>
  );
}

function Body({ room, stage }: { room: Open; stage: Stage }) {
  switch (stage.name) {
    case "closed":
      return <Closed room={room} />;
    case "gathering":
      return (
        <>
          <Say {...notes.phases.gathering} />
          <Entry room={room} />
          {room.view.unasked.length > 0 && <p class="warn">{agenda.unasked(room.view.unasked.map((id) => valuing.themeNames[id] ?? id).join(", "))}</p>}
          <DrawTables room={room} />
          <Questionnaire room={room} />
          <OwnCase room={room} />
          <Brought room={room} />
          <section class="questionnaire">
            <h3>{preparing.title}</h3>
            <p>{preparing.why}</p>
            <Preparing code={room.code} deskKey={room.key} />
          </section>
        </>
      );
    case "discovering":
      return <Discovering room={room} />;
    case "mapping":
      return (
        <>
          <Say {...notes.phases.mapping} />
          <QuestionnaireStart room={room} />
          <OwnCase room={room} />
          <Mapping room={room} />
        </>
      );
    case "valuing":
      return <Valuing room={room} />;
    case "pausing":
      return <Say {...notes.phases.pausing} />;
    case "drafting":
      return (
        <>
          <Say {...notes.phases.drafting} />
          <Drafting room={room} />
          <Coverage view={room.view} />
        </>
      );
    case "closing":
      return (
        <>
          <Say {...notes.phases.closing} />
          <QuestionnaireLeft room={room} />
          <Closing room={room} />
          <Leaving room={room} />
          <Coverage view={room.view} />
        </>
      );
    case "card":
    case "first":
      return (
        <>
          <Say {...notes.moments[stage.name]} minutes={minutesFor(room.view, stage.name)} />
          <Card room={room} open />
        </>
      );
    case "split":
      return (
        <>
          <Say {...notes.moments.split} minutes={minutesFor(room.view, "split")} />
          <Split room={room} />
          <Card room={room} />
        </>
      );
    case "talk":
      return (
        <>
          <Say {...notes.moments.talk} minutes={minutesFor(room.view, "talk")} />
          <Turn room={room} />
          <CardNotes room={room} />
          <Talk room={room} />
        </>
      );
    case "second":
      return (
        <>
          <Say {...notes.moments.second} minutes={minutesFor(room.view, "second")} />
          <Card room={room} />
        </>
      );
    case "crossed":
      return (
        <>
          <Say {...notes.moments.crossed} minutes={minutesFor(room.view, "crossed")} />
          <Crossed room={room} />
          <Talk room={room} />
        </>
      );
    case "choosing":
      return room.view.round!.debated ? (
        <>
          <Choosing key={room.view.round!.id} room={room} />
          <Say {...notes.moments.choosing} minutes={minutesFor(room.view, "choosing")} folded />
          <CardNotes room={room} />
          <Card room={room} />
        </>
      ) : (
        <>
          <Card room={room} open />
          <Choosing key={room.view.round!.id} room={room} />
          <Say {...notes.moments.choosing} minutes={minutesFor(room.view, "choosing")} folded />
          <CardNotes room={room} />
        </>
      ); // not debated: it is read here;
    case "voting":
      return (
        <Voting room={room}>
          <Say {...notes.moments.voting} minutes={minutesFor(room.view, "voting")} />
        </Voting>
      );
    case "counted":
      return (
        <>
          <Counted key={stage.practice} room={room} practice={stage.practice} />
          <Say {...notes.moments.counted} minutes={minutesFor(room.view, "counted")} folded />
        </>
      );
    case "tied":
      return (
        <>
          <Say {...notes.also.tied} />
          <Counted key={stage.practice} room={room} practice={stage.practice} />
        </>
      );
    case "settled":
      return (
        <>
          <Choosing key={room.view.round!.id} room={room} />
          <Say {...notes.also.settled} folded />
        </>
      );
  }
}

function Entry({ room: { view, code, origin } }: { room: Open }) {
  const address = `${origin || location.origin}/${code}`;
  return (
    <div class="entry">
      <img src={`/api/workshops/${code}/qr.svg?path=/${code}`} alt="" width="176" height="176" />
      <p>
        <b>{words.enter}</b>
        <span class="address">{address.replace(/^https?:\/\//, "")}</span>
        {view.locked && (
          <span class="warn">
            <Shape name="icon-secret" />
            {words.door}
          </span>
        )}
      </p>
    </div>
  );
}
