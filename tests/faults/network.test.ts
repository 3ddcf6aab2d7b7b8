// Phones on a bad network: whatever it does, all are back by themselves, each word is kept once, and the room shows the same to everyone.
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { Stance } from "../../shared/scales.ts";
import { ballotOf, type Ballot } from "../load/ballot.ts";
import { chanceOf } from "../rehearsal/chance.ts";
import { enter, type Person } from "../rehearsal/people.ts";
import { startServer, type Running } from "../rehearsal/server.ts";
import { FAIR, proxyTo, type Proxy } from "./proxy.ts";

const SEATS = 8;
let server: Running;
let proxy: Proxy;
let ballot: Ballot;
let phones: Person[];
let vote: string;
beforeAll(async () => {
  server = await startServer();
  ballot = await ballotOf(server.url, SEATS);
  vote = await ballot.open(1);
  proxy = await proxyTo(server.port, chanceOf(11));
  // the same seats, by the bad road: the newest phone of a seat speaks
  phones = ballot.seats.map(({ key }) => enter(proxy.url, ballot.code, key, "phone"));
  await Promise.all(phones.map((phone) => phone.until((me) => me.seat !== undefined && me.shown?.vote !== undefined)));
});
afterAll(async () => {
  phones.forEach(({ link }) => link.leave());
  ballot.leave();
  await proxy.close();
  await server.kill();
});

let times = 0;
/** Everyone votes and speaks while `trouble` lasts; then all of it is there, once. */
async function through(trouble: () => Promise<void>): Promise<void> {
  const stance: Stance = ++times % 2 ? "3" : "2";
  const all = phones.map((phone) => phone.say({ type: "castBallot", vote, stance }));
  await trouble();
  proxy.weather(FAIR);
  expect((await Promise.all(all)).every(({ ok }) => ok)).toBe(true);
  await Promise.all(phones.map((phone) => phone.until((me) => me.status === "in" && me.seat?.stance === stance, `in again, with ${stance}`)));
  await ballot.desk.until((me) => me.desk?.answered?.n === SEATS, "every ballot, once");
  expect(new Set(phones.map(({ shown }) => JSON.stringify({ ...shown!, clock: undefined }))).size).toBe(1);
}
const visitsOf = () => phones.map(({ visits }) => visits);
const allBack = (visits: number[]) => Promise.all(phones.map((phone, i) => phone.until((me) => me.visits > visits[i]!, "come back")));

test("R-network a slow network only takes longer", { timeout: 60_000 }, () =>
  through(async () => {
    proxy.weather({ delay: 300 });
    await Promise.all(phones.map((phone) => phone.say({ type: "askForTime", vote })));
  }),
);

test("R-network a narrow network, two kilobytes a second, only takes longer", { timeout: 60_000 }, () =>
  through(async () => {
    proxy.weather({ rate: 2000 });
    await Promise.all(phones.map((phone) => phone.say({ type: "askForTime", vote })));
  }),
);

test("R-network links cut again and again in the middle of votes come back by themselves", { timeout: 120_000 }, async () => {
  for (let cut = 0; cut < 6; cut++) {
    const visits = visitsOf();
    await through(async () => {
      proxy.cut();
      await allBack(visits);
    });
  }
});

test.each(["both", "up", "down"] as const)(
  "R-network a link that is dead and does not say so (%s) is noticed and left",
  { timeout: 120_000 },
  async (silent) => {
    const visits = visitsOf();
    await through(async () => {
      proxy.weather({ silent });
      await Promise.all(phones.map((phone) => phone.until((me) => me.status === "coming-back", "the dead link is noticed")));
      proxy.weather(FAIR);
      await allBack(visits);
    });
  },
);

test("R-network a way in that takes longer than a screen waits leaves no second link behind", { timeout: 120_000 }, async () => {
  const desk = enter(proxy.url, ballot.code, ballot.desk.key, "desk"); // desks do not put each other out
  await desk.until((me) => me.desk !== undefined);
  const links = proxy.links();
  const visits = desk.visits;
  proxy.weather({ rate: 500 }); // the door's answer passes within the time, the room's first words do not
  proxy.cut();
  await vi.waitFor(() => expect(proxy.links()).toBeGreaterThan(links), { timeout: 30_000 });
  proxy.weather(FAIR);
  await Promise.all([desk, ...phones].map((each) => each.until((me) => me.status === "in")));
  expect(desk.visits).toBeGreaterThan(visits);
  await vi.waitFor(() => expect(proxy.links()).toBe(links), { timeout: 20_000 });
  desk.link.leave();
});

test("R-frozen a server frozen for some seconds, then set going, has lost nothing", { timeout: 120_000 }, () =>
  through(async () => {
    process.kill(server.pid(), "SIGSTOP");
    await Promise.all(phones.map((phone) => phone.until((me) => me.status === "coming-back", "the silence is noticed")));
    process.kill(server.pid(), "SIGCONT");
  }),
);

test("R-two two servers on one file: each vote is kept once, whichever of them heard it, and neither overwrites the other", { timeout: 120_000 }, async () => {
  const second = await startServer({}, server.dataDir);
  const others = phones.slice(0, SEATS / 2).map(({ key }) => enter(second.url, ballot.code, key, "phone"));
  try {
    await Promise.all(others.map((phone) => phone.until((me) => me.seat !== undefined)));
    for (const stance of ["4", "3", "2"] as const) {
      const heard = [...others, ...phones.slice(SEATS / 2)];
      const said = await Promise.all(heard.map((phone) => phone.say({ type: "castBallot", vote, stance })));
      expect(said.every(({ ok }) => ok)).toBe(true);
      // whoever looks from now on, by either server, sees all of it
      await Promise.all(heard.map((phone) => phone.until((me) => me.status === "in" && me.seat?.stance === stance, `${stance} everywhere`)));
    }
  } finally {
    others.forEach(({ link }) => link.leave());
    await second.kill();
  }
});
