// The model test: whole workshops played at random by everyone at once (tests/walk.ts). A command that is never accepted in them is named.
// A failing run prints its seed: MODEL_SEED=… vitest run tests/model.test.ts plays it again.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EXPORTS, exportOf } from "../server/http/exports.ts";
import { REFUSALS } from "../shared/decision.ts";
import { deskView } from "../shared/desk-view.ts";
import type { Workshop } from "../shared/state.ts";
import { seatView } from "../shared/seat-view.ts";
import { decide, evolve, replay, roleOf, SAID_BY } from "../shared/workshop.ts";
import { SPEAKERS, TYPES, type Type } from "./any-command.ts";
import { MOMENTS, SAMPLES, WALL } from "./given.ts";
import { accepted, phases, refused, rules, STARTS, told, walk, walks, type Rules } from "./walk.ts";

const SEED = Number(process.env["MODEL_SEED"] ?? 1);
/** Walks from the opening on, and from each moment of tests/given.ts. */
const WALKS = { nothing: 20, moment: 1, tables: 8, paper: 5 };
const MIDWAY = Object.keys(STARTS).filter((moment) => moment !== "closed") as (keyof typeof STARTS)[];
const ends: Workshop[] = [];

function everyWalk(with_: Partial<Rules> = {}): void {
  for (const [i, from] of (["nothing", ...MIDWAY] as const).entries()) {
    const numRuns = WALKS[from === "nothing" || from === "tables" || from === "paper" ? from : "moment"];
    try {
      fc.assert(
        fc.property(walks, (each) => void ends.push(walk(from, each, { ...rules, ...with_ }))),
        { seed: SEED + i, numRuns, endOnFailure: true, includeErrorInReport: true },
      );
    } catch (why) {
      throw new Error(`MODEL_SEED=${SEED} plays it again. ${(why as Error).message}`, { cause: why });
    }
  }
}

describe("a whole workshop, whatever is said", () => {
  test("W1 W3 S1 S3 nothing throws, every refusal is known, the log gives the same workshop, and no screen tells a secret", () => {
    everyWalk();
    expect(told.said).toBeGreaterThan(10_000);
  });

  test("W1 W3 every command at every moment, by who may say it and by who may not", () => {
    for (const from of Object.keys(MOMENTS) as (keyof typeof MOMENTS)[])
      for (const type of TYPES) {
        const workshop = replay(MOMENTS[from]);
        const command = SAMPLES[type];
        const may = SPEAKERS.find((who) => SAID_BY[type].includes(roleOf(workshop, who)));
        for (const by of [...(may ? [may] : []), WALL]) walk(from, { moderated: true, all: [{ by, command }], sure: true });
      }
  });

  test("every command is accepted somewhere in these walks, and refused somewhere", () => {
    const count = (all: Map<Type, unknown>) => TYPES.filter((type) => !all.has(type));
    expect({ neverAccepted: count(accepted), neverRefused: count(refused), phases: phases.size }).toEqual({ neverAccepted: [], neverRefused: [], phases: 9 });
  });

  test("every document of every walk from the opening on is made without an exception", async () => {
    const here = { code: "KABUT", origin: "http://localhost:2567" };
    for (const [i, workshop] of ends.slice(0, WALKS.nothing).entries()) {
      const names = EXPORTS.filter((name) => i < 3 || !name.endsWith(".pdf")); // a page takes a tenth of a second
      for (const name of names) expect((await exportOf(workshop, name, here))!.bytes.length, name).toBeGreaterThan(0);
    }
  });

  test("every refusal has its sentence, in every language", async () => {
    const folder = join(import.meta.dirname, "../client");
    const split = readdirSync(folder).filter((name) => /^words\.[a-z]{2}\.ts$/.test(name));
    for (const name of split.length > 0 ? split : ["words.ts"]) {
      const { refusals } = (await import(join(folder, name))) as { refusals: Record<string, string> };
      for (const refusal of REFUSALS) expect(refusals[refusal], `${name}: ${refusal}`).toMatch(/\p{L}{3,}.*[.!?]$/u);
      expect(
        Object.keys(refusals).filter((key) => !(REFUSALS as readonly string[]).includes(key)),
        name,
      ).toEqual([]);
    }
  });
});

const planted: Record<string, Partial<Rules>> = {
  "an exception where a practice is not there": {
    decide: (workshop, command, stamp) => {
      if (command.type === "supportPractice" && !workshop.practices[command.practice]) throw new TypeError("undefined is not a practice");
      return decide(workshop, command, stamp);
    },
  },
  "a refusal that nobody can read": {
    decide: (workshop, command, stamp) => {
      const decision = decide(workshop, command, stamp);
      return !decision.ok && decision.refusal === "moved-on" ? ({ ok: false, refusal: "elsewhere" } as never) : decision;
    },
  },
  "ballots remembered beyond their count": {
    evolve: (workshop, event) => ({ ...evolve(workshop, event), votes: workshop.votes + (event.type === "ballotCast" || event.type === "voteOpened" ? 1 : 0) }),
  },
  "the running split at the desk": {
    deskView: (workshop, here) => {
      const ballots = Object.values(workshop.vote?.ballots ?? {});
      return { ...deskView(workshop, here), flags: { objections: ballots.filter(({ stance }) => stance === "0").length } };
    },
  },
  "the author of a sentence at the desk": {
    deskView: (workshop, here) => {
      const view = deskView(workshop, here);
      return { ...view, queue: view.queue.map((each) => ({ ...each, side: workshop.authors[each.id] ?? each.side })) };
    },
  },
  "a neighbour’s ballot on a phone": {
    seatView: (workshop, seat) => ({ ...seatView(workshop, seat), stance: Object.values(workshop.vote?.ballots ?? {})[0]?.stance ?? "" }),
  },
};
test.each(Object.entries(planted))("a planted fault, %s, is caught", (_, with_) =>
  expect(() => everyWalk(with_)).toThrow(/^MODEL_SEED=\d+ plays it again[^]*after \d+ commands/),
);
