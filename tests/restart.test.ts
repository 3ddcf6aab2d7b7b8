// An orderly stop: everyone is told in a sentence, what was asked is on disk, the process ends well, and everyone comes back by themselves.
import { afterAll, beforeAll, expect, test } from "vitest";
import { refusals as french } from "../client/words.fr.ts";
import { enter, openWorkshop, sit, type Person } from "./rehearsal/people.ts";
import { startServer, type Running } from "./rehearsal/server.ts";

const SEATS = 12;
let server: Running;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.kill());

test.each(["SIGTERM", "SIGINT"] as const)(
  "%s in the middle of a vote: told, saved, ended with 0, and back without a tap",
  { timeout: 60_000 },
  async (signal) => {
    const opened = await openWorkshop(server.url, { closingNotice: 0 });
    const desk = enter(server.url, opened.code, opened.keys.desk, "desk");
    await desk.until((me) => me.desk !== undefined && me.shown !== undefined);
    const wall = enter(server.url, opened.code, opened.keys.wall, "wall");
    const seats = await Promise.all(Array.from({ length: SEATS }, () => sit(server.url, opened.code)));
    await wall.until((me) => me.shown?.people === SEATS);
    const everyone = [desk, wall, ...seats];
    const order = async (command: Parameters<Person["say"]>[0]) => expect(await desk.say(command)).toMatchObject({ ok: true });
    await order({ type: "playItem", item: "r1" });
    await order({ type: "openPositions", round: "r1", which: "first" });
    await Promise.all(seats.map((seat) => seat.until((me) => me.shown?.round?.moment === "first")));

    const told = everyone.map((each) => each.until((me) => me.status === "coming-back" && me.refusal === "restarting"));
    const said = seats.map((seat, i) => seat.say({ type: "takePosition", round: "r1", which: "first", position: i % 2 ? "for" : "against" }));
    expect(await server.kill(signal)).toBe(0);
    await Promise.all(told);
    expect(french.restarting).toMatch(/redémarre.*revient tout seul\.$/);
    expect(server.output()).not.toMatch(/"level":[45]0/);

    const visits = everyone.map((each) => each.visits);
    await server.again();
    await Promise.all(everyone.map((each, i) => each.until((me) => me.visits > visits[i]! && me.status === "in")));
    expect(await Promise.all(said)).toEqual(seats.map(() => expect.objectContaining({ ok: true }) as unknown));
    await desk.until((me) => me.desk?.answered?.n === SEATS);
    expect(everyone.map(({ refusal }) => refusal)).toEqual(everyone.map(() => ""));
    everyone.forEach(({ link }) => link.leave());
  },
);
