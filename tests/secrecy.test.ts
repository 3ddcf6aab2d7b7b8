// Secrecy: what is said in secret changes no public view, tells the desk only how many, and is forgotten once counted. Each proof fails on a planted leak.
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deskView } from "../shared/desk-view.ts";
import { roundOf, type SeatId, type Workshop } from "../shared/state.ts";
import { publicView } from "../shared/views.ts";
import { seatView } from "../shared/seat-view.ts";
import { isBlind, sealOf } from "../shared/drawers.ts";
import { Event as EventShape, evolve, replay, type Event } from "../shared/workshop.ts";
import { all, cast, DESK, go, MOMENTS, PEOPLE, SAMPLES, WALL } from "./given.ts";
import { CANARY, history, play, type History, type Step } from "./history.ts";
import { answeredBy, otherwise } from "./otherwise.ts";

const views = { publicView, seatView, deskView };
type Views = typeof views;
const HERE = new Set(["ana", "ben"]);
const seatsOf = (workshop: Workshop): SeatId[] => [...new Set([...PEOPLE, ...Object.keys(workshop.seats)])];
const json = (value: unknown) => JSON.stringify(value);

/** The proof holds for any history, and does not where a view or a rule leaks. */
function proves(
  name: string,
  proof: (said: History, views: Views, step: typeof evolve) => void,
  leaks: Record<string, Partial<Views> & { step?: typeof evolve }>,
  numRuns = 250,
): void {
  const property = (with_: Views, step = evolve) => fc.property(history(), (said) => proof(said, with_, step));
  test(name, () => fc.assert(property(views), { numRuns }));
  test.each(Object.entries(leaks))(`a planted leak of %s is caught`, (_, { step, ...leaky }) =>
    expect(() => fc.assert(property({ ...views, ...leaky }, step), { numRuns: 12 * numRuns, endOnFailure: true, seed: 24 })).toThrow(),
  );
}
/** Every event by itself, with what was before and after. */
const single = ({ before, events }: Step, step: typeof evolve) => {
  let workshop = before;
  return events.map((event) => {
    const was = workshop;
    workshop = step(was, event);
    return { event, was, is: workshop };
  });
};
const spoken = (event: Event): readonly SeatId[] => ("seats" in event ? event.seats : "seat" in event ? [event.seat] : []);

describe("S1 what is said in secret lies in a drawer, nowhere else", () => {
  proves(
    "S1 nothing that stays in the log names a seat or an alias, before or after the count",
    (said, _, step) => {
      for (const { events } of play(said, step).steps) {
        const stays = json(events.filter((event) => sealOf(event) === null));
        for (const seat of [...PEOPLE, "gus", "hana"]) expect(stays).not.toContain(`"${seat}"`);
        expect(stays).not.toContain(`${CANARY}-alias`);
      }
    },
    {},
  );
  test("S1 every event that names a seat is sealed", () => {
    const names = EventShape.options.filter(({ shape }) => "seat" in shape || "seats" in shape).map(({ shape }) => shape.type.value);
    expect(names.filter((type) => type !== "screenAdmitted" && sealOf({ ...({ type, vote: "v", round: "r", item: "i" } as never as Event) }) === null)).toEqual(
      [],
    );
  });
  test("S1 what is sealed is blind, but a seat taken, named or removed, a table, its pen, a line marked, and a support given aloud while the room talks", () => {
    const types = EventShape.options.map(({ shape }) => shape.type.value);
    const told = types.map((type): Event => ({ type, round: "r", vote: "v" }) as never).filter((event) => sealOf(event) !== null && !isBlind(event));
    expect(told.map(({ type }) => type).toSorted()).toEqual([
      "argumentSupported",
      "entryMarked",
      "penTaken",
      "seatBanned",
      "seatNamed",
      "seatRemoved",
      "seatTaken",
      "tableTaken",
    ]);
    expect(types.map((type): Event => ({ type }) as never).filter((event) => isBlind(event) && sealOf(event) === null)).toEqual([]);
  });
});

const anaOn = (workshop: Workshop) => Object.values(workshop.discoveries).find(({ open }) => open)?.answers["ana"] ?? "";
describe("S3 while an idea, values, positions or a vote are open", () => {
  proves(
    "S3 no public view changes by what is said blind, and no other seat’s view either",
    (said, { publicView, seatView }, step) => {
      for (const turn of play(said).steps)
        for (const { event, was, is } of single(turn, step)) {
          if (!isBlind(event)) continue;
          expect(json(publicView(is, "ABCDE"))).toBe(json(publicView(was, "ABCDE")));
          for (const seat of seatsOf(is)) if (!spoken(event).includes(seat)) expect(seatView(is, seat), seat).toEqual(seatView(was, seat));
        }
    },
    {
      "how many ballots were cast": {
        publicView: (workshop, code) => ({ ...publicView(workshop, code), people: Object.keys(workshop.vote?.ballots ?? {}).length }),
      },
      "how many took a position": {
        publicView: (workshop, code) => ({ ...publicView(workshop, code), people: Object.keys(roundOf(workshop)?.second ?? {}).length }),
      },
      "supports before the choice": {
        publicView: (workshop, code) => ({
          ...publicView(workshop, code),
          people: Object.values(workshop.practices).flatMap(({ supporters }) => Object.keys(supporters)).length,
        }),
      },
      "how many asked for time": { publicView: (workshop, code) => ({ ...publicView(workshop, code), people: Object.keys(workshop.vote?.asks ?? {}).length }) },
      "an answer to an open idea": { publicView: (workshop, code) => ({ ...publicView(workshop, code), title: anaOn(workshop) }) },
      "how many answered an open idea": {
        publicView: (workshop, code) => ({
          ...publicView(workshop, code),
          battle: { right: 0, answered: Object.values(workshop.discoveries).flatMap(({ answers }) => Object.keys(answers)).length },
        }),
      },
      "how many chose values": {
        publicView: (workshop, code) => ({ ...publicView(workshop, code), people: Object.keys(workshop.values.chosen).length }),
      },
      "what the time was worth": {
        publicView: (workshop, code) => ({ ...publicView(workshop, code), people: Object.values(workshop.ratings.marks).reduce((sum, mark) => sum + mark, 0) }),
      },
      "how many offered": { publicView: (workshop, code) => ({ ...publicView(workshop, code), people: Object.keys(workshop.offers).length }) },
      "the offers of others": { seatView: (workshop, seat) => ({ ...seatView(workshop, seat), offers: Object.values(workshop.offers).flat() }) },
      "how many chose themes": {
        publicView: (workshop, code) => ({ ...publicView(workshop, code), people: Object.keys(workshop.themes.chosen).length }),
      },
      "a neighbour’s themes": { seatView: (workshop, seat) => ({ ...seatView(workshop, seat), themes: [...(workshop.themes.chosen["ana"] ?? [])] }) },
      "a neighbour’s values": { seatView: (workshop, seat) => ({ ...seatView(workshop, seat), values: [...(workshop.values.chosen["ana"] ?? [])] }) },
      "a neighbour’s answer": { seatView: (workshop, seat) => ({ ...seatView(workshop, seat), answer: anaOn(workshop) }) },
      "a neighbour’s stance": { seatView: (workshop, seat) => ({ ...seatView(workshop, seat), stance: workshop.vote?.ballots["ana"]?.stance ?? "" }) },
      "a vote kept beside the seats": {
        step: (workshop, event) => (event.type === "ballotCast" ? { ...evolve(workshop, event), locked: !workshop.locked } : evolve(workshop, event)),
      },
    },
  );

  proves(
    "S3 the desk sees how many answered, and nothing else that a ballot changes",
    (said, { deskView }) => {
      for (const turn of play(said).steps)
        for (const { event, was, is } of single(turn, evolve)) {
          if (
            ![
              "discoveryAnswered",
              "valuesChosen",
              "themesChosen",
              "timeRated",
              "ballotCast",
              "choiceCast",
              "positionTaken",
              "presenceNoted",
              "timeAsked",
            ].includes(event.type)
          )
            continue;
          const { answered: before, ...restBefore } = deskView(was, HERE);
          const { answered, ...rest } = deskView(is, HERE);
          expect(rest).toEqual(restBefore);
          expect(Object.keys(answered!).toSorted()).toEqual(["askForTime", "away", "n", "of"]);
          expect(answered!.n - before!.n).toBeLessThanOrEqual(1);
          expect(answered!.n).toBeLessThanOrEqual(answered!.of);
        }
    },
    {
      "who answered": {
        deskView: (workshop, here) => ({
          ...deskView(workshop, here),
          people: deskView(workshop, here).people.map((each) => ({ ...each, here: each.seat in (workshop.vote?.ballots ?? {}) })),
        }),
      },
      "who answered an idea": {
        deskView: (workshop, here) => ({
          ...deskView(workshop, here),
          people: deskView(workshop, here).people.map((each) => ({
            ...each,
            here: Object.values(workshop.discoveries).some(({ answers }) => each.seat in answers),
          })),
        }),
      },
      "values before they are revealed": {
        deskView: (workshop, here) => ({ ...deskView(workshop, here), flags: { chosen: Object.values(workshop.values.chosen).flat().length } }),
      },
      "an objection before the count": {
        deskView: (workshop, here) => ({
          ...deskView(workshop, here),
          toRead: { leaked: Object.values(workshop.vote?.ballots ?? {}).flatMap(({ reason, whom }) => (reason && whom ? [{ harm: reason, whom }] : [])) },
        }),
      },
    },
  );

  proves(
    "S3 had everyone answered otherwise, every wall, desk and other phone would show the same",
    (said, { publicView, seatView, deskView }) => {
      play(said).steps.forEach(({ after }, turn) => {
        const other = otherwise(after, turn, `${CANARY}-vif`);
        expect(json(publicView(other, ""))).toBe(json(publicView(after, "")));
        expect(json(publicView(other, ""))).not.toContain(`${CANARY}-vif`);
        expect(deskView(other, HERE)).toEqual(deskView(after, HERE));
        for (const seat of seatsOf(after)) if (!answeredBy(after, seat)) expect(seatView(other, seat)).toEqual(seatView(after, seat));
      });
    },
    {
      "the running tally": {
        publicView: (workshop, code) => ({
          ...publicView(workshop, code),
          people: Object.values(workshop.vote?.ballots ?? {}).filter(({ stance }) => stance === "4").length,
        }),
      },
      "the running count of an idea": {
        publicView: (workshop, code) => ({
          ...publicView(workshop, code),
          battle: {
            right: Object.values(workshop.discoveries).flatMap(({ answers }) => Object.values(answers).filter((answer) => answer === "depends")).length,
            answered: 0,
          },
        }),
      },
      "the running count of values, to the desk": {
        deskView: (workshop, here) => ({
          ...deskView(workshop, here),
          flags: {
            accueil: Object.values(workshop.values.chosen)
              .flat()
              .filter((id) => id === "accueil").length,
          },
        }),
      },
      "the running split, to the desk": {
        deskView: (workshop, here) => ({
          ...deskView(workshop, here),
          flags: { for: Object.values(roundOf(workshop)?.second ?? {}).filter((position) => position === "for").length },
        }),
      },
      "reasons in the public title": {
        publicView: (workshop, code) => ({
          ...publicView(workshop, code),
          title: Object.values(workshop.vote?.ballots ?? {})
            .map(({ reason }) => reason)
            .join(),
        }),
      },
    },
  );

  proves(
    "S3 no seat and no alias is ever in the public view",
    (said, { publicView }) => {
      for (const { after } of play(said).steps) {
        const shown = json(publicView(after, ""));
        for (const seat of seatsOf(after)) expect(shown).not.toContain(`"${seat}"`);
        for (const trace of [`${CANARY}-alias`, "Alias-de-", DESK, WALL]) expect(shown).not.toContain(trace);
      }
    },
    {
      "who marked a line": {
        publicView: (workshop, code) => ({ ...publicView(workshop, code), marks: Object.values(workshop.map).map(({ marks }) => marks) }) as never,
      },
      "who wrote a line": { publicView: (workshop, code) => ({ ...publicView(workshop, code), authors: workshop.authors }) as never },
      "who supports an argument": {
        publicView: (workshop, code) =>
          ({ ...publicView(workshop, code), supporters: Object.values(workshop.arguments).map(({ supporters }) => supporters) }) as never,
      },
    },
  );

  proves(
    "T4 S3 who holds a table’s pen changes no public view, no desk, and no phone of another table",
    (said, { publicView, seatView, deskView }) => {
      for (const turn of play(said).steps)
        for (const { event, was, is } of single(turn, evolve)) {
          if (event.type !== "penTaken") continue;
          expect(json(publicView(is, ""))).toBe(json(publicView(was, "")));
          expect(deskView(is, HERE)).toEqual(deskView(was, HERE));
          for (const seat of seatsOf(is)) {
            if (is.tables[seat] !== event.table) expect(seatView(is, seat), seat).toEqual(seatView(was, seat));
            else expect(seatView(is, seat).pen).toBe(seat === event.seat ? "mine" : "theirs");
          }
        }
    },
    {
      "which table writes": {
        publicView: (workshop, code) => ({
          ...publicView(workshop, code),
          tables: Object.fromEntries(Object.keys(roundOf(workshop)?.pens ?? {}).map((table) => [table, 1])),
        }),
      },
      "another table’s pen": {
        seatView: (workshop, seat) => ({ ...seatView(workshop, seat), pen: Object.keys(roundOf(workshop)?.pens ?? {}).length > 0 ? "theirs" : "" }),
      },
    },
  );

  test("S3 a seat sees its own answers until they are counted, and never another’s", () => {
    expect(["ana", "ben", "zoe"].map((seat) => seatView(replay(MOMENTS.answered), seat).answer)).toEqual(["depends", "true", ""]);
    expect(["ana", "ben", "zoe"].map((seat) => seatView(replay(MOMENTS.weighing), seat).values)).toEqual([["dignite", "accueil"], ["accueil"], []]);
    expect(["ana", "ben", "zoe"].map((seat) => seatView(replay(MOMENTS.mapped), seat).marked)).toEqual([["courrier"], ["courrier", "lien"], []]);
    expect([seatView(replay(MOMENTS.revealed), "ana").answer, seatView(replay(MOMENTS.weighed), "ana").values]).toEqual(["", []]);
    const log = go(MOMENTS.voting, ...cast("v1", { ana: "0", ben: "4" }));
    expect(seatView(replay(log), "ana")).toMatchObject({ stance: "0", reason: "Un tort vu par ana", whom: "les absents" });
    expect(seatView(replay(log), "cleo")).toMatchObject({ stance: "", reason: "", whom: "" });
    expect(json(seatView(replay(log), "cleo"))).not.toContain("Un tort");
    expect(seatView(replay(MOMENTS.counted), "ana")).toMatchObject({ stance: "", reason: "", whom: "" });
    expect(seatView(replay(MOMENTS.second), "ana").first).toBe("for");
    expect(seatView(replay(MOMENTS.crossed), "ana").first).toBe("");
  });
});

describe("S4 S5 what is too small is not told", () => {
  proves(
    "S4 fewer than five stances are never told, in any view",
    (said, { publicView }) => {
      for (const { after } of play(said).steps)
        for (const [id, shown] of Object.entries(publicView(after, "").practices)) {
          const told = Object.entries(shown.tally)
            .filter(([stance]) => stance !== "pass")
            .reduce((sum, [, count]) => sum + count, 0);
          expect(shown.told, id).toBe(told >= 5);
          if (!shown.told) expect([shown.tally, shown.groups, shown.accepted, shown.stances], id).toEqual([{}, {}, 0, 0]);
        }
    },
    {
      "a tally of few": {
        publicView: (workshop, code) => {
          const shown = publicView(workshop, code);
          return {
            ...shown,
            practices: Object.fromEntries(
              Object.entries(shown.practices).map(([id, each]) => [id, { ...each, tally: workshop.practices[id]!.votes.at(-1) ? { "4": 1 } : each.tally }]),
            ),
          };
        },
      },
    },
  );
  proves(
    "S5 fewer than five answers to an idea, or choices of values, are never told",
    (said, { publicView }) => {
      for (const { before, events, after } of play(said).steps) {
        const { discovery, values, battle } = publicView(after, "");
        if (discovery) {
          const told = Object.values(discovery.counts).reduce((sum, count) => sum + count, 0);
          expect(discovery.told ? told >= 5 && told === discovery.answered : told + discovery.answered + discovery.right === 0).toBe(true);
          expect(discovery.open && (discovery.told || discovery.answer + discovery.why + discovery.source !== "")).toBe(false);
        }
        expect(battle.answered === 0 || battle.answered >= 5).toBe(true);
        if (events.some(({ type }) => type === "valuesRevealed")) expect(values.told).toBe(Object.keys(before.values.chosen).length >= 5);
        expect(values.told || Object.keys(values.counts).length === 0).toBe(true);
      }
    },
    {
      "a count of few": {
        publicView: (workshop, code) => {
          const shown = publicView(workshop, code);
          return shown.discovery ? { ...shown, discovery: { ...shown.discovery, told: !shown.discovery.open } } : shown;
        },
      },
      "the right answer while its idea is open": {
        publicView: (workshop, code) => {
          const shown = publicView(workshop, code);
          return shown.discovery ? { ...shown, discovery: { ...shown.discovery, answer: "depends" } } : shown;
        },
      },
      "values of few": {
        publicView: (workshop, code) => {
          const shown = publicView(workshop, code);
          return { ...shown, values: { ...shown.values, told: shown.values.moment === "revealed" } };
        },
      },
    },
  );
  proves(
    "S5 fewer than five positions are never told",
    (said, { publicView }) => {
      for (const { after } of play(said).steps) {
        const round = publicView(after, "").round;
        for (const split of [round?.split, round?.secondSplit])
          if (split) expect(split.told ? split.for + split.conditions + split.against >= 5 : split.for + split.conditions + split.against === 0).toBe(true);
        if (round?.shift)
          expect(round.shift.told ? round.shift.paired >= 5 : round.shift.paired + round.shift.moved + Object.keys(round.shift.flows).length === 0).toBe(true);
      }
    },
    {
      "a split of few": {
        publicView: (workshop, code) => {
          const shown = publicView(workshop, code);
          return shown.round?.secondSplit ? { ...shown, round: { ...shown.round, secondSplit: { told: true, for: 1, conditions: 0, against: 0 } } } : shown;
        },
      },
    },
  );
});

const withMarks: typeof evolve = (workshop, event) => {
  const next = evolve(workshop, event);
  return event.type === "mapCounted"
    ? { ...next, map: Object.fromEntries(Object.entries(next.map).map(([id, each]) => [id, { ...each, marks: workshop.map[id]!.marks }])) }
    : next;
};

describe("once counted, and once closed", () => {
  proves(
    "a counted idea, map, choice of values or vote, a crossed round and a counted choice keep nobody",
    (said, _, step) => {
      for (const { events, after } of play(said, step).steps)
        for (const event of events) {
          if (event.type === "discoveryRevealed") expect(after.discoveries[event.item]?.answers).toEqual({});
          if (event.type === "valuesRevealed") expect(after.values.chosen).toEqual({});
          if (event.type === "mapCounted") expect(Object.values(after.map).filter(({ marks }) => Object.keys(marks).length > 0)).toEqual([]);
          if (event.type === "voteClosed" || event.type === "tieClosed" || event.type === "voteCancelled") expect(after.vote).toBeNull();
          if (event.type === "shiftRevealed" || event.type === "choosingOpened" || event.type === "roundEnded")
            expect([after.rounds[event.round]?.first, after.rounds[event.round]?.second]).toEqual([{}, {}]);
          if (event.type === "practicesChosen")
            expect(Object.values(after.practices).filter(({ round, supporters }) => round === event.round && Object.keys(supporters).length > 0)).toEqual([]);
        }
    },
    {
      "answers kept after the reveal": {
        step: (workshop, event) =>
          event.type === "discoveryRevealed"
            ? {
                ...evolve(workshop, event),
                discoveries: { ...workshop.discoveries, [event.item]: { ...workshop.discoveries[event.item]!, open: false, count: event.count } },
              }
            : evolve(workshop, event),
      },
      "marks kept after the count": { step: withMarks },
      "values kept after the reveal": {
        step: (workshop, event) =>
          event.type === "valuesRevealed"
            ? { ...evolve(workshop, event), values: { ...evolve(workshop, event).values, chosen: workshop.values.chosen } }
            : evolve(workshop, event),
      },
      "positions kept after the crossing": {
        step: (workshop, event) =>
          event.type === "shiftRevealed"
            ? {
                ...evolve(workshop, event),
                rounds: { ...workshop.rounds, [event.round]: { ...evolve(workshop, event).rounds[event.round]!, first: workshop.rounds[event.round]!.first } },
              }
            : evolve(workshop, event),
      },
    },
  );

  const withSupporters = (next: Workshop, before: Workshop): Workshop => ({
    ...next,
    practices: Object.fromEntries(Object.entries(next.practices).map(([id, each]) => [id, { ...each, supporters: before.practices[id]!.supporters }])),
  });
  /** Everything that can be done is done, then the desk leads to the end. */
  const toTheEnd = (said: History): History => ({
    ...said,
    said: [...said.said, ...Array.from({ length: 80 }, (_, i) => ({ by: DESK, command: { type: "lead" as const, dice: (i * 0.31) % 1 } }))],
  });
  let closed = 0;
  proves(
    "K1 S1 after the close no seat and no alias is anywhere in what is kept",
    (said, _, step) => {
      const { workshop } = play(toTheEnd(said), step);
      if (!workshop.closed) return;
      closed += 1;
      const kept = json(workshop);
      for (const seat of [...PEOPLE, "gus", "hana"]) expect(kept).not.toContain(`"${seat}"`);
      for (const trace of [`${CANARY}-alias`, "Alias-de-"]) expect(kept).not.toContain(trace);
    },
    {
      "the seats": {
        step: (workshop, event) => (event.type === "workshopClosed" ? { ...evolve(workshop, event), seats: workshop.seats } : evolve(workshop, event)),
      },
      "the authors": {
        step: (workshop, event) => (event.type === "workshopClosed" ? { ...evolve(workshop, event), authors: workshop.authors } : evolve(workshop, event)),
      },
      "who marked": { step: withMarks },
      "who supported": {
        step: (workshop, event) =>
          event.type === "roundEnded" || event.type === "practicesChosen" ? withSupporters(evolve(workshop, event), workshop) : evolve(workshop, event),
      },
      "who flagged": {
        step: (workshop, event) => (event.type === "flagsCounted" ? { ...evolve(workshop, event), flagged: workshop.flagged } : evolve(workshop, event)),
      },
    },
    200,
  );
  test("most of these histories do reach the close", () => expect(closed).toBeGreaterThan(150));

  test("K1 S1 a workshop in which everything was said keeps nobody", () => {
    const kept = json(replay(MOMENTS.closed));
    for (const trace of [...PEOPLE.map((seat) => `"${seat}"`), "Alias-de-"]) expect(kept).not.toContain(trace);
    expect(json(replay(go(MOMENTS.drafting, ["ana", SAMPLES.flagClause])))).toContain(`"ana"`);
    expect(Object.values(all("4"))).toHaveLength(6);
  });
});
