// The words of the wall tell the story that its drawings tell, in every moment; a sound says nothing that they do not.
import { globSync, readFileSync } from "node:fs";
import { h, type FunctionComponent } from "preact";
import { render } from "preact-render-to-string";
import { describe, expect, test, vi } from "vitest";
import { POSITIONS, type Outcome } from "../shared/scales.ts";
import { publicView, type PublicView } from "../shared/views.ts";
import { replay, type Event } from "../shared/workshop.ts";
import { all, argue, cast, DESK, go, HOUSE, MOMENTS, PEOPLE, WALL, type Turn } from "./given.ts";

vi.hoisted(() => {
  const window = { innerWidth: 1920, innerHeight: 1080, matchMedia: () => ({ matches: false }) };
  Object.assign(globalThis, { window });
});
/** As the wall calls it; by a name that the compiler does not follow, since a screen's tsx is another project's. */
const MIRROR: string = "../client/wall/mirror/mirror.tsx";
const { Mirror } = (await import(MIRROR)) as { Mirror: FunctionComponent<Record<string, unknown>> };
const { say, sides, marks } = await import("../client/wall/words.ts");
const { outcomes } = await import("../client/words.ts");
const { bellHere } = await import("../client/wall/bell.ts");
const { cueOf } = await import("../client/wall/cues.ts");
const { news } = await import("../client/wall/news.ts");
const { balloonsOf } = await import("../client/wall/balloons.ts");
const { islesOf } = await import("../client/wall/isles.ts");
const { panelsOf } = await import("../client/wall/panels.ts");

type Moment = keyof typeof MOMENTS;
const seen = (log: readonly Event[]): PublicView => publicView(replay(log), "KEVRA");
const pageOf = (view: PublicView): string =>
  render(h(Mirror, { code: "KEVRA", host: "charte.local", lead: 0, away: false, view, worded: null, refusal: null, digits: null, slow: false }));
/** What is read, by eye or by ear. */
const textOf = (view: PublicView): string =>
  pageOf(view)
    .replaceAll("&amp;", "&")
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ");
const read = (moment: Moment): string => textOf(seen(MOMENTS[moment]));
/** As a page has it: any white space is one space. */
const plain = (text: string): string => text.replace(/\s+/g, " ");

describe("the words of the wall", () => {
  test.each(Object.keys(MOMENTS) as Moment[])("at %s: how to come in, and no name, key or author", (moment) => {
    const page = pageOf(seen(MOMENTS[moment]));
    expect(page).toContain("charte.local");
    expect(page).toContain("KEVRA");
    expect(page).toContain("/api/workshops/KEVRA/qr.svg?path=/KEVRA");
    for (const secret of ["Alias-de-", DESK, WALL, ...PEOPLE.map((seat) => `>${seat}<`)]) expect(page).not.toContain(secret);
  });

  test("gathering: as many pawns sit as the words count", () => {
    const { figure, rest } = say.people(seen(MOMENTS.gathering).people);
    expect(read("gathering")).toContain(`${figure} ${rest}`);
  });
  test("discovering: an envelope is an idea that is open; who walks in is how many found", () => {
    const { discovery } = seen(MOMENTS.idea);
    expect(read("idea")).toContain(plain(discovery!.text));
    expect(read("answered")).toBe(read("idea"));
    expect(read("revealed")).toContain(say.discovering.found(seen(MOMENTS.revealed).discovery!));
  });
  test("mapping: every line that has pebbles is told, with how many", () => {
    const text = read("mapped");
    for (const { lines } of islesOf(seen(MOMENTS.mapped)))
      for (const line of lines.filter(({ count }) => count > 0))
        expect(text).toContain(plain(`${line.text}, ${line.before > 0 ? say.mapping.times(line.count) : say.mapping.marks(line.count)}`));
  });
  test("valuing: an envelope is a sealed choice; a balloon is a name and how often it was chosen", () => {
    expect(read("weighing")).toContain(plain(say.valuing.secret));
    const view = seen(MOMENTS.weighed);
    const hung = balloonsOf(view.values);
    expect(hung.length).toBeGreaterThan(0);
    for (const { id, count } of hung) {
      expect(textOf(view)).toContain(plain(view.values.choice[id]!.name));
      expect(textOf(view)).toContain(plain(say.valuing.chosen(count)));
    }
  });
  test("debating: figures on the hills; who crossed, from where to where", () => {
    expect(read("first")).toContain(say.sealed.first);
    expect(read("second")).toContain(say.sealed.second);
    const { split } = seen(MOMENTS.split).round!;
    for (const side of POSITIONS) expect(read("split")).toContain(`${split![side]} ${sides[side]}`);
    const { shift, secondSplit } = seen(MOMENTS.crossed).round!;
    const crossed = read("crossed");
    expect(crossed).toContain(say.moved(shift!.moved));
    for (const side of POSITIONS) expect(crossed).toContain(`${secondSplit![side]} ${sides[side]}`);
    for (const from of POSITIONS)
      for (const to of POSITIONS) {
        const count = shift!.flows[`${from}>${to}`] ?? 0;
        if (count > 0) expect(crossed).toContain(plain(say.flow(count, from, to)));
      }
  });
  test("deciding: an envelope is a sealed vote; where the card goes is the outcome", () => {
    expect(read("voting")).toContain(say.voting.closed);
    for (const moment of ["settled", "tied"] as const) {
      const { round, practices } = seen(MOMENTS[moment]);
      const { outcome, wording } = practices[round!.result]!;
      expect(read(moment)).toContain(plain(wording));
      expect(read(moment)).toContain(outcomes[outcome as Outcome]);
    }
  });
  test("drafting: every question of the strip, and what became of it; then each practice that was kept, whole", () => {
    const view = seen(MOMENTS.drafting);
    const panels = panelsOf(view);
    expect(panels.length).toBeGreaterThan(0);
    for (const { text, mark } of panels.flatMap(({ questions }) => questions)) {
      expect(textOf(view)).toContain(plain(text));
      expect(textOf(view)).toContain(marks[mark]);
    }
  });
  test("closing: thanks", () => {
    expect(read("closed")).toContain(plain(say.closing.thanks));
  });

  test("are all of the wall's words: its drawings write none", () => {
    for (const path of globSync("client/wall/*.ts")) expect(readFileSync(path, "utf8"), path).not.toMatch(/\.text\(|bitmapText\(|fillText\(|strokeText\(/);
  });
  test("do not change by what is said blind, while it can still be said", () => {
    expect(textOf(seen(go(MOMENTS.voting, ...cast("v1", all("4")))))).toBe(read("voting"));
    expect(textOf(seen(go(MOMENTS.voting, ...cast("v1", all("1")))))).toBe(read("voting"));
  });
  test("tell a sentence of 140 letters that the room could not read beside two facts: on a page of its own, at once, whole", () => {
    const long = `${"Une phrase de la salle qui prend toute sa place, ".repeat(3)}fin.`.slice(-140);
    const view = seen(go(MOMENTS.talk, argue("ana", "against", long)));
    const { round } = view;
    expect(view.arguments).not.toEqual({});
    const wordy = {
      ...round!,
      fact: { ...round!.fact!, text: "un mot après l’autre ".repeat(4) },
      counter: { ...round!.counter!, text: "ou bien le contraire ".repeat(4) },
    };
    expect(pageOf({ ...view, round: wordy })).toMatch(new RegExp(`<section class="last-word spoken against">.*${plain(long)}`));
  });
});

describe("a sound of the wall", () => {
  const from = (before: Moment, now: Moment) => cueOf(seen(MOMENTS[before]), seen(MOMENTS[now]));
  const CUES = [
    ["chosen", "voting", "opened"],
    ["voting", "announced", "closing"],
    ["announced", "counted", "revealed"],
    ["counted", "settled", "won"],
    ["card", "first", "opened"],
    ["first", "split", "revealed"],
    ["second", "crossed", "revealed"],
    ["valuing", "weighing", "opened"],
    ["weighing", "weighed", "revealed"],
    ["picking", "ranked", "revealed"],
  ] as const;
  test.each(CUES)("from %s to %s says what the words say too: %s", (before, now, cue) => {
    expect(from(before, now)).toBe(cue);
    const [was, is] = [news(seen(MOMENTS[before])), news(seen(MOMENTS[now]))];
    expect(is).not.toBe("");
    expect(is).not.toBe(was);
    expect(read(now)).toContain(plain(is));
  });
  test("is none at what a wall hears first, nor twice for one thing, nor where a vote is cancelled", () => {
    for (const log of Object.values(MOMENTS)) {
      expect(cueOf(null, seen(log))).toBe(null);
      expect(cueOf(seen(log), seen(log))).toBe(null);
    }
    expect(cueOf(seen(MOMENTS.voting), seen(go(MOMENTS.voting, [HOUSE, { type: "cancelVote" }])))).toBe(null);
  });
  test("is none while people vote", () => {
    const objected = go(MOMENTS.voting, ...PEOPLE.map((seat): Turn => [seat, { type: "castBallot", vote: "v1", stance: "0", reason: "Non.", whom: "tous" }]));
    expect(cueOf(seen(MOMENTS.voting), seen(objected))).toBe(null);
  });
  test("is not made before someone asks for it, nor after they ask for silence", () => {
    let tones = 0;
    const setting = { setValueAtTime: () => 0, linearRampToValueAtTime: () => 0, exponentialRampToValueAtTime: () => 0 };
    const loudness = { gain: setting, connect: () => 0 };
    const tone = { frequency: { value: 0 }, connect: () => loudness, start: () => tones++, stop: () => 0 };
    vi.stubGlobal(
      "AudioContext",
      class {
        currentTime = 0;
        createGain = () => loudness;
        createOscillator = () => tone;
        resume = () => Promise.resolve();
        suspend = () => Promise.resolve();
      },
    );
    const bell = bellHere();
    bell.ring("won");
    expect(tones).toBe(0);
    bell.turn(true);
    const asked = tones;
    bell.ring("won");
    expect(tones).toBeGreaterThan(asked);
    bell.turn(false);
    const after = tones;
    bell.ring("won");
    expect(tones).toBe(after);
  });
});
