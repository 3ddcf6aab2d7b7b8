// Two processes behind one address: whichever dies, is drained, or loses Redis, no acknowledged ballot is lost, and its workshops go on with the other.
import { randomUUID } from "node:crypto";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { ballotOf, type Ballot } from "../load/ballot.ts";
import type { ReferentView } from "../../shared/living/views.ts";
import { stageFor } from "../e2e/stage.ts";
import { post } from "../rehearsal/people.ts";
import { caddy } from "../servers/caddy.ts";
import { startProcesses, type Front, type Processes } from "../servers/processes.ts";

const WORKSHOPS = 3;
const SEATS = 6;
const processes: Processes | null = await startProcesses(2);
let ballots: Ballot[] = [];
let wording = 0;
afterAll(async () => {
  ballots.forEach((each) => each.leave());
  await processes?.stop();
});

const everyone = () => ballots.flatMap(({ desk, wall, seats }) => [desk, wall, ...seats]);
const allIn = () => Promise.all(everyone().map((each) => each.until((me) => me.status === "in", "all are in")));
const openVotes = () => Promise.all(ballots.map((each) => each.open(++wording)));
/** Everyone votes while `meanwhile` happens, as an outbox does: the same thing until it is acknowledged. Each ballot is then in the log, and counts once. */
async function voteThrough({ written }: Processes, meanwhile: () => Promise<unknown>): Promise<void> {
  await openVotes();
  const ids: string[] = [];
  const vote = (turn: number) =>
    ballots.flatMap(({ desk, seats }) =>
      seats.map((seat) => {
        const id = `${turn}-${randomUUID()}`;
        ids.push(id);
        return seat.say({ type: "castBallot", vote: desk.shown!.vote!.id, stance: turn % 2 ? "3" : "2" }, id);
      }),
    );
  const first = vote(1);
  const happening = meanwhile();
  const second = vote(2);
  expect((await Promise.all([...first, ...second])).filter(({ ok }) => !ok)).toEqual([]);
  await happening;
  const log = await written();
  expect(ids.filter((id) => !log.has(id))).toEqual([]);
  await allIn();
  for (const { desk } of ballots) await desk.until((me) => me.desk?.answered?.n === SEATS, `all ${SEATS} ballots`);
  for (const each of ballots) await each.close();
  for (const { desk } of ballots) await desk.until((me) => Object.values(me.shown!.practices).some(({ ballots }) => ballots === SEATS), "the count");
}

const fronts: readonly { name: string; front: Front | null }[] = [
  { name: "a proxy that knows nothing of workshops", front: processes },
  { name: "Caddy, as it is deployed", front: processes && (await caddy(processes.servers.map(({ port }) => port))) },
];
afterAll(() => fronts[1]!.front?.stop());
const fresh = async (url: string) => {
  ballots.forEach((each) => each.leave());
  ballots = await Promise.all(Array.from({ length: WORKSHOPS }, () => ballotOf(url, SEATS)));
};

describe.each(fronts.filter(({ front }) => front))("two processes behind $name", { timeout: 120_000 }, ({ front }) => {
  const { servers } = processes!;
  beforeEach(() => fresh(front!.url));

  test("R-kill either is killed in the middle of a vote: its workshops come back with the other, and nothing acknowledged is lost", async () => {
    for (const server of servers) {
      await voteThrough(processes!, () => server.kill());
      await server.again();
    }
  });
  test("R-drain either is drained in the middle of a vote: nothing is lost, and it ends by itself", async () => {
    for (const server of servers) {
      await voteThrough(processes!, () => server.kill("SIGTERM"));
      await server.again();
    }
  });
});

describe.runIf(processes)("two processes", { timeout: 120_000 }, () => {
  const { servers, redis, url } = processes ?? ({} as Processes);
  /** Until then a process that is asked for another's workshop takes it over: what is said meanwhile may have to be said again. */
  const found = () => expect.poll(() => redis.doors(), { timeout: 30_000 }).toBe(servers.length);
  beforeEach(async () => {
    await found();
    await fresh(url);
  });

  test("each is a door to every workshop: what one answers, the other does", async () => {
    for (const { code } of ballots) {
      const answers = await Promise.all(servers.map(async (each) => (await fetch(`${each.url}/api/workshops/${code}`)).json()));
      expect(answers[0]).toEqual(answers[1]);
      expect(answers[0]).toMatchObject({ code, people: SEATS });
    }
  });
  test("nobody but a neighbour can say that a request was passed on", async () => {
    const { code } = ballots[0]!;
    const headers = { "x-passed": "guessed", "x-asked-from": "10.0.0.1" };
    const answers = await Promise.all(servers.map((each) => fetch(`${each.url}/api/workshops/${code}`, { headers })));
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  });
  test("R-kill one is killed and comes back at once at the same door: it is not taken for the one that held its workshops", async () => {
    const [server] = servers;
    await voteThrough(processes!, async () => {
      await server!.kill();
      await server!.again();
    });
  });
  test("Redis forgets everything in the middle of a vote: two rooms of one workshop never both write", async () => {
    await voteThrough(processes!, async () => {
      await redis.flush();
      ballots.forEach(({ wall, desk }) => [wall, desk].forEach(({ link }) => link.again())); // lands where it is sent, maybe in a second room
    });
  });
  test("Redis stops: who is in votes on; once it is back, everyone can come in again", async () => {
    await voteThrough(processes!, () => redis.stop());
    await redis.again();
    await found();
    ballots.forEach(({ wall }) => wall.link.again());
    await allIn();
    await voteThrough(processes!, async () => undefined);
  });
});

test.runIf(processes)("a charter written by both processes at once keeps what each was told is written", { timeout: 60_000 }, async () => {
  const stage = await stageFor(processes!.url, 4);
  await stage.reach("drafting");
  await stage.order({ type: "playItem", item: "closing" });
  await stage.order({ type: "closeWorkshop" });
  const { code, keys } = stage.opened;
  const charter = (i: number) => `${processes!.servers[i % 2]!.url}/api/charters/${code}`;
  const look = async (i: number) => (await fetch(charter(i), { headers: { authorization: `Bearer ${keys.desk}` } })).json() as Promise<ReferentView>;
  const before = await look(0);
  const said = await Promise.all(
    Array.from({ length: 4 }, (_, i) => {
      const command = { type: "keepFor", days: 100 + i };
      return post(`${charter(i)}/commands`, { id: randomUUID(), command }, keys.desk);
    }),
  );
  expect(said.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  expect(await look(0)).toEqual(await look(1));
  expect(await look(0)).not.toEqual(before);
});
