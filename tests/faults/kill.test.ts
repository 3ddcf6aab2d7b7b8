// kill -9 in the middle of a vote: every acknowledged ballot counts, nobody types anything again, every screen shows what it showed.
import { afterAll, beforeAll, expect, test } from "vitest";
import { enter, openWorkshop, sit, type Person } from "../rehearsal/people.ts";
import { startServer, type Running } from "../rehearsal/server.ts";

const KILLS = 20;
const SEATS = 24;
let server: Running;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.kill());

/** What screens show, the running clock aside: it stands while no desk is in. */
const shownBy = (people: readonly Person[]) => people.map(({ shown, seat }) => ({ shown: { ...shown!, clock: undefined }, seat }));

test(`R-kill ${KILLS} kills while ${SEATS} seats vote: no acknowledged ballot is lost, none counts twice`, { timeout: 240_000 }, async () => {
  const opened = await openWorkshop(server.url, { closingNotice: 0 });
  const desk = enter(server.url, opened.code, opened.keys.desk, "desk");
  await desk.until((me) => me.desk !== undefined && me.shown !== undefined);
  const wall = enter(server.url, opened.code, opened.keys.wall, "wall");
  const seats = await Promise.all(Array.from({ length: SEATS }, () => sit(server.url, opened.code)));
  const everyone = [desk, wall, ...seats];
  const order = async (command: Parameters<Person["say"]>[0]) => expect(await desk.say(command)).toMatchObject({ ok: true });
  await order({ type: "playItem", item: "r1" });
  for (const which of ["first", "second"] as const) {
    await order({ type: "openPositions", round: "r1", which });
    await order({ type: "closePositions", round: "r1", which });
  }
  await order({ type: "openChoosing", round: "r1" });
  await desk.until((me) => me.desk!.candidates.length > 0);
  const practice = desk.desk!.candidates[0]!.id;
  await order({ type: "choosePractices", round: "r1", practices: [practice], alternatives: [] });

  const back: number[] = [];
  for (let kill = 0; kill < KILLS; kill++) {
    if (kill % 7 === 0) await vote(kill);
    // Everyone votes; the server dies somewhere in between. A seat says the same thing until it is acknowledged, as its outbox does.
    const id = desk.shown!.vote!.id;
    const stance = kill % 2 ? "3" : "2";
    const voting = Promise.all(seats.map((seat, i) => seat.say({ type: "castBallot", vote: id, stance }, `kill-${kill}-seat-${i}`)));
    await new Promise((later) => setTimeout(later, (kill * 7) % 40));
    await server.kill();
    const dead = Date.now();
    await server.again();
    expect((await voting).every((reply) => reply.ok)).toBe(true);
    await Promise.all(everyone.map((each) => each.until((me) => me.status === "in")));
    back.push(Date.now() - dead);
    await desk.until((me) => me.desk?.answered?.n === SEATS, `all ${SEATS} ballots after kill ${kill}`);
    await Promise.all(seats.map((seat) => seat.until((me) => me.seat?.stance === stance)));
    expect(new Set(everyone.map(({ shown }) => JSON.stringify({ ...shown!, clock: undefined }))).size).toBe(1);
  }
  const before = shownBy(everyone);
  const visits = everyone.map((each) => each.visits);
  await server.kill();
  await server.again();
  await Promise.all(everyone.map((each, i) => each.until((me) => me.visits > visits[i]! && me.status === "in")));
  await Promise.all(everyone.map((each) => each.link.say({ id: `look-again-${Math.random()}`, command: { type: "askForTime", vote: "none" } }))); // refused, and answered after every view before it
  expect(shownBy(everyone)).toEqual(before);
  await close();
  back.sort((a, b) => a - b);
  console.log(
    `${KILLS + 1} kills, ${SEATS} seats: 0 acknowledged ballots lost, 0 counted twice; kill to all back and all acknowledged, p50 ${back[Math.floor(KILLS / 2)]} ms, max ${back.at(-1)} ms`,
  );
  everyone.forEach(({ link }) => link.leave());

  /** A vote on the practice, reworded each time: the same wording is not voted twice. */
  async function vote(kill: number): Promise<void> {
    if (desk.shown!.vote) await close();
    await order({ type: "rewordPractice", practice, text: `Une personne relit tout, version ${kill}.` });
    await order({ type: "openVote", practice });
    await desk.until((me) => me.shown?.vote !== undefined);
  }
  async function close(): Promise<void> {
    const id = desk.shown!.vote!.id;
    await order({ type: "announceClosing", vote: id });
    await order({ type: "closeVote", vote: id });
    await desk.until((me) => me.shown?.vote === undefined);
    expect(desk.shown!.practices[practice]).toMatchObject({ ballots: SEATS, accepted: SEATS, outcome: "adopted" });
  }
});
