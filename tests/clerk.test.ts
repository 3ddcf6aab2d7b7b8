// The clerk of one workshop: judges in order, writes before it answers, counts a repeat once, and gives way to another's hand.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { clerkOf, type Clerk } from "../server/clerk.ts";
import { logOn, type Log } from "../server/log/log.ts";
import type { Store } from "../server/log/store.ts";
import { replay, type Command, type Event } from "../shared/workshop.ts";
import { DESK, HOUSE, MOMENTS, SAMPLES, T0 } from "./given.ts";
import { KINDS } from "./servers/stores.ts";

let store: Store;
let rooms = 0;
type Seen = { shown: Event[][]; ousted: number; failed: unknown[]; now: number };
/** A clerk on a workshop whose first vote is open. */
async function clerk(log: Log, { code = `w${rooms++}`, known = false } = {}): Promise<{ clerk: Clerk; code: string; seen: Seen }> {
  if (!known) await store.commit([{ workshop: code, seq: 1, entries: [{ command: "before", at: T0, events: MOMENTS.voting }] }]);
  const seen: Seen = { shown: [], ousted: 0, failed: [], now: T0 + 50 * 3_600_000 };
  const made = clerkOf({
    code,
    log,
    now: () => seen.now,
    random: () => 0.4,
    here: () => [],
    show: (events) => void seen.shown.push([...events]),
    ousted: () => void (seen.ousted += 1),
    failed: (why) => void seen.failed.push(why),
  });
  return { clerk: made, code, seen };
}
const stance = (value: "3" | "1"): Command => ({ type: "castBallot", vote: "v1", stance: value });
const OK = expect.objectContaining({ ok: true });
const announce: Command = SAMPLES.announceClosing;

describe.each(KINDS)("in $name", ({ fresh }) => {
  beforeAll(async () => void (store = await (await fresh()).open()));
  afterAll(() => store.close());

  describe("one clerk", () => {
    test("a ballot said in the same breath as the close is judged on what the close will make true", async () => {
      const { clerk: c, code, seen } = await clerk(logOn(store));
      await c.say("announce", announce, DESK);
      seen.now += 60_000;
      const said = await Promise.all([
        c.say("b1", stance("3"), "ana"),
        c.say("close", SAMPLES.closeVote, DESK),
        c.say("b2", stance("1"), "ben"),
        c.say("b1", stance("3"), "ana"),
      ]);
      expect(said).toEqual([OK, OK, { ok: false, refusal: "too-late" }, OK]);
      expect(c.workshop.practices["r1.non"]?.votes).toMatchObject([{ ballots: 1, tally: null, outcome: "open" }]);
      const past = await store.read(code);
      expect([replay(past.events), JSON.stringify(past.events).includes("ballotCast")]).toEqual([c.workshop, false]);
    });

    test("the machine's clock set back an hour before a restart does not put off an announced close", async () => {
      const { clerk: c, code, seen } = await clerk(logOn(store));
      await c.say("announce", announce, DESK);
      seen.now -= 3_600_000;
      const after = await clerk(logOn(store), { code, known: true });
      after.seen.now = seen.now;
      await after.clerk.recall();
      after.seen.now += 60_000;
      expect(after.clerk.now() - after.clerk.at).toBe(60_000);
      expect(await after.clerk.say("close", SAMPLES.closeVote, DESK)).toEqual(OK);
    });

    test("a repeat is answered yes and counted once, also after its ballot was erased, also by a clerk that starts again", async () => {
      const { clerk: c, code, seen } = await clerk(logOn(store));
      await Promise.all([c.say("b1", stance("3"), "ana"), c.say("announce", announce, DESK)]);
      seen.now += 60_000;
      await c.say("close", SAMPLES.closeVote, DESK);
      const { seq } = await store.read(code);
      expect(await c.say("b1", stance("3"), "ana")).toEqual(OK);
      const again = await clerk(logOn(store), { code, known: true });
      expect(await again.clerk.say("b1", stance("3"), "ana")).toEqual(OK);
      expect([again.clerk.workshop, (await store.read(code)).seq]).toEqual([c.workshop, seq]);
    });

    test("nothing is shown or answered before it is on disk, and what is shown is what was written", async () => {
      let release = () => {};
      const held = new Promise<void>((done) => (release = done));
      const { clerk: c, seen } = await clerk(logOn({ ...store, commit: async (appends) => (await held, store.commit(appends)) }));
      await c.recall();
      let answered = false;
      const said = c.say("b1", stance("3"), "ana").then((answer) => ((answered = true), answer));
      await new Promise((turn) => setTimeout(turn, 20));
      expect([answered, seen.shown.flat(), c.workshop.vote?.ballots]).toEqual([false, [], {}]);
      release();
      expect(await said).toEqual(OK);
      expect(seen.shown.flat()).toMatchObject([{ type: "ballotCast", seat: "ana" }]);
    });

    test("a refusal writes nothing and shows nothing", async () => {
      const { clerk: c, code, seen } = await clerk(logOn(store));
      await c.recall();
      expect(await c.say("x", SAMPLES.castChoice, "ana")).toEqual({ ok: false, refusal: "too-late" });
      expect(await c.say("y", SAMPLES.openVote, "ana")).toEqual({ ok: false, refusal: "not-your-role" });
      expect([(await store.read(code)).seq, seen.shown.flat()]).toEqual([1, []]);
      expect(await c.say("x", stance("3"), "ana")).toEqual(OK); // an id that was refused may be said again
    });

    test("its time never goes backwards, whatever the machine’s clock does", async () => {
      const { clerk: c, seen } = await clerk(logOn(store));
      await c.say("a", announce, DESK);
      const before = c.at;
      seen.now -= 3_600_000;
      expect(await c.say("c", SAMPLES.closeVote, DESK)).toEqual({ ok: false, refusal: "too-soon" });
      expect(c.at).toBe(before);
      await c.say("p", { type: "pauseClock" }, HOUSE, T0);
      expect(c.at).toBe(before);
    });
  });

  describe("a disk that does not answer", () => {
    test("a write that fails acknowledges nothing, refusals included; the repeat counts once", async () => {
      let fails = false;
      const { clerk: c, seen } = await clerk(logOn({ ...store, commit: (appends) => (fails ? Promise.reject(new Error("disk")) : store.commit(appends)) }));
      await c.recall();
      fails = true;
      expect(await Promise.all([c.say("b1", stance("3"), "ana"), c.say("n", SAMPLES.castChoice, "ben"), c.say("b2", stance("1"), "ben")])).toEqual(
        ["b1", "n", "b2"].map(() => ({ ok: false, refusal: "not-saved" })),
      );
      expect([seen.failed.length, c.workshop.vote?.ballots]).toEqual([1, {}]);
      fails = false;
      expect(await c.say("b1", stance("3"), "ana")).toEqual(OK);
      expect(c.workshop.vote?.ballots).toEqual({ ana: { stance: "3" } });
    });

    test("written but not confirmed: the repeat is answered yes, counted once, and nobody is sent away", async () => {
      let lost = false;
      const { clerk: c, seen } = await clerk(
        logOn({
          ...store,
          commit: async (appends) => {
            await store.commit(appends);
            if (lost) throw new Error("lost");
          },
        }),
      );
      await c.recall();
      lost = true;
      expect(await c.say("b1", stance("3"), "ana")).toEqual({ ok: false, refusal: "not-saved" });
      lost = false;
      expect(await c.say("b1", stance("3"), "ana")).toEqual(OK);
      expect([seen.ousted, Object.keys(c.workshop.vote!.ballots)]).toEqual([0, ["ana"]]);
    });

    test("written but not confirmed, and then not readable for a while: still nobody is sent away", async () => {
      let lost = false;
      let unreadable = false;
      const { clerk: c, seen } = await clerk(
        logOn({
          ...store,
          commit: async (appends) => {
            await store.commit(appends);
            if (lost) throw new Error("lost");
          },
          read: (code) => (unreadable ? Promise.reject(new Error("unreadable")) : store.read(code)),
        }),
      );
      await c.recall();
      lost = unreadable = true;
      expect(await c.say("b1", stance("3"), "ana")).toEqual({ ok: false, refusal: "not-saved" });
      expect(await c.say("b1", stance("3"), "ana")).toEqual({ ok: false, refusal: "not-saved" });
      lost = unreadable = false;
      expect(await c.say("b1", stance("3"), "ana")).toEqual(OK);
      expect([seen.ousted, Object.keys(c.workshop.vote!.ballots)]).toEqual([0, ["ana"]]);
    });
  });

  test("a screen that cannot be shown silences nobody: what is on disk is answered yes, and the next is heard", async () => {
    const { code } = await clerk(logOn(store));
    const failed: unknown[] = [];
    let broken = false;
    const show = () => {
      if (broken) throw new Error("no such view");
    };
    const c = clerkOf({
      code,
      log: logOn(store),
      now: () => T0,
      random: () => 0.4,
      here: () => [],
      show,
      ousted: () => {},
      failed: (why) => void failed.push(why),
    });
    await c.recall();
    await c.say("b0", stance("3"), "cleo");
    broken = true;
    const orSilence = (said: Promise<unknown>) => Promise.race([said, new Promise((done) => setTimeout(done, 500, "silence"))]);
    const first = await orSilence(c.say("b1", stance("3"), "ana"));
    broken = false;
    expect([first, await orSilence(c.say("b2", stance("3"), "ben"))]).toEqual([OK, OK]);
    expect([failed.length, (await store.read(code)).commands.has("b1")]).toEqual([1, true]);
  });

  describe("two hands on one log", () => {
    test("only one writes a place; what was answered yes is in the log, and nothing else", async () => {
      const one = await clerk(logOn(store));
      const two = await clerk(logOn(store), { code: one.code, known: true });
      await Promise.all([one.clerk.recall(), two.clerk.recall()]);
      const [a, b] = await Promise.all([one.clerk.say("a1", stance("3"), "ana"), two.clerk.say("b1", stance("1"), "ben")]);
      expect([a.ok, b.ok].filter(Boolean)).toHaveLength(1);
      const { commands } = await store.read(one.code);
      expect([commands.has("a1"), commands.has("b1")]).toEqual([a.ok, b.ok]);
    });

    test("a room that asks its log leaves where another has written, though nobody says anything in it; alone, it goes on", async () => {
      const first = await clerk(logOn(store));
      await first.clerk.recall();
      const asks = async () => {
        const ahead = await store.ahead(new Map([[first.code, first.clerk.seq]]));
        if (ahead.length > 0) first.clerk.doubt();
        return ahead;
      };
      expect(await asks()).toEqual([]);
      first.clerk.doubt();
      expect(await first.clerk.say("a1", stance("3"), "ana")).toEqual(OK);
      expect(first.seen.ousted).toBe(0);
      const second = await clerk(logOn(store), { code: first.code, known: true });
      expect(await second.clerk.say("m1", stance("1"), "ben")).toEqual(OK);
      expect(await asks()).toEqual([first.code]);
      await expect.poll(() => first.seen.ousted).toBe(1);
    });

    test("a room that finds another’s hand in its log leaves, and writes no more", async () => {
      const first = await clerk(logOn(store));
      await first.clerk.recall();
      const second = await clerk(logOn(store), { code: first.code, known: true });
      expect(await second.clerk.say("m1", stance("1"), "ben")).toEqual(OK);
      for (const id of ["x1", "x2", "x3"]) expect(await first.clerk.say(id, stance("3"), "ana")).toEqual({ ok: false, refusal: "not-saved" });
      expect(first.seen.ousted).toBeGreaterThan(0);
      expect(await second.clerk.say("x1", stance("3"), "ana")).toEqual(OK);
      expect(Object.keys(second.clerk.workshop.vote!.ballots)).toEqual(["ben", "ana"]);
    });

    test("one bad room in a shared write harms no other", async () => {
      const log = logOn(store);
      const [bad, good] = [await clerk(log), await clerk(log)];
      await Promise.all([bad.clerk.recall(), good.clerk.recall()]);
      await store.commit([{ workshop: bad.code, seq: 2, entries: [{ command: "foreign", at: 0, events: [] }] }]);
      expect(await Promise.all([bad.clerk.say("a1", stance("3"), "ana"), good.clerk.say("b1", stance("1"), "ben")])).toEqual([
        { ok: false, refusal: "not-saved" },
        OK,
      ]);
    });
  });
});
