// What the room decided: the practice, its seal, how many can live with it, what is kept in mind.
import type { Outcome } from "../../../shared/scales.ts";
import type { PracticeView, RoundView } from "../../../shared/views.ts";
import { Shape } from "../../look/icon.tsx";
import { outcomes } from "../../words.ts";
import { countOf, fitting, MOST } from "../fitting.ts";
import { say } from "../words.ts";
import { Card, Disc } from "./card.tsx";

/** As the charter marks it: a tick, a clock, a question mark; what was dropped has none. */
function Seal({ outcome }: { outcome: Outcome | "" }) {
  switch (outcome) {
    case "adopted":
      return <Shape name="icon-for" />;
    case "trial":
      return <Shape name="icon-time" />;
    case "open":
      return <span aria-hidden="true">?</span>;
    case "dropped":
      return null;
    case "":
      return <Shape name="icon-objection" />;
  }
}

export function Counted({ practice, round }: { practice: PracticeView; round: RoundView }) {
  const heard = practice.status === "settled" || practice.objecting === 0;
  const seal = heard && practice.outcome ? outcomes[practice.outcome] : say.counted.hear(practice.objecting);
  const { wording } = practice;
  const room = MOST - countOf(wording, seal);
  // the practice is always whole: beside a long one, the count says less
  const tallies = practice.told ? [say.counted.accepted(practice), say.counted.short(practice)] : [say.counted.untold];
  const tally = tallies.find((text) => countOf(text) <= room) ?? "";
  const { byPaper, byHand } = practice;
  const also = [
    ...(practice.law === "below" ? [say.counted.forDpo] : []),
    ...(byPaper + byHand > 0 ? [say.counted.by(byPaper, byHand)] : []),
    ...(practice.groupHeldBack ? [say.counted.heldBack] : []),
    ...(practice.alternative && practice.status === "counted" ? [say.counted.alternative] : []),
    ...(heard && practice.objecting > 0 ? [say.counted.objections(practice.objecting)] : []),
  ];
  const reserved = practice.reservations.length > 0 ? [say.counted.reservations(practice.reservations.length)] : [];
  const left = room - countOf(tally);
  const told = fitting(also, left).slice(0, 2);
  const whole = fitting(practice.reservations, left - countOf(...told));
  const kept = (whole.length > 0 ? whole : fitting(reserved, left - countOf(...told))).slice(0, 2 - told.length);
  return (
    <>
      <Card class="won" key={round.result}>
        <p class="head">
          <Disc theme={round.theme} />
          {round.themeShort}
        </p>
        <h1 class={wording.length < 90 ? "short" : wording.length > 150 ? "long" : ""}>{wording}</h1>
      </Card>
      <p class={`seal ${heard ? practice.outcome : "hear"}`} key={seal}>
        <Seal outcome={heard ? practice.outcome : ""} />
        {seal}
      </p>
      <section class="tally">
        <h2>{tally}</h2>
        <ul>
          {[...told, ...kept].map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </section>
    </>
  );
}
