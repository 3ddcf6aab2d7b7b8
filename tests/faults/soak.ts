// node tests/faults/soak.ts (npm run faults -- --only soak): a workshop of two hours with 300 seats, in SOAK_MINUTES of real time: what it leaves in memory,
// how late the event loop is, and what was refused. Sampled twelve times; memory after a collection.
import { monitorEventLoopDelay } from "node:perf_hooks";
import { percentile, round } from "../load/figures.ts";
import { cpuOf, memoryOf, PROBED } from "../load/process.ts";
import { chanceOf } from "../rehearsal/chance.ts";
import { enter, openWorkshop, type Person } from "../rehearsal/people.ts";
import { playWorkshop, seatPeople } from "../rehearsal/script.ts";
import { startServer } from "../rehearsal/server.ts";

const MINUTES = Number(process.env["SOAK_MINUTES"] ?? 20);
const SEATS = Number(process.env["SEATS"] ?? 300);
/** About this many moments make a workshop (tests/rehearsal/main.ts). */
const MOMENTS = 110;
const SAMPLES = 12;

const server = await startServer(PROBED);
const started = performance.now();
const minutes = () => (performance.now() - started) / 60_000;
const bots = monitorEventLoopDelay({ resolution: 10 });
bots.enable();

/** Whatever anybody is answered. */
const answers: Record<string, number> = {};
function heard(person: Person): Person {
  const say = person.link.say.bind(person.link);
  return Object.assign(person, {
    link: {
      ...person.link,
      async say(said: Parameters<typeof say>[0]) {
        const reply = await say(said);
        const told = reply.ok ? "ok" : reply.refusal;
        answers[told] = (answers[told] ?? 0) + 1;
        return reply;
      },
    },
  });
}

type Sample = { readonly at: number; readonly mb: number; readonly rss: number; readonly p50: number; readonly p99: number; readonly max: number };
const samples: Sample[] = [];
async function sample(): Promise<void> {
  const { heapUsed, external, rss, lag } = await memoryOf(server);
  samples.push({ at: minutes(), mb: (heapUsed + external) / 1e6, rss: rss / 1e6, ...lag });
  const { at, mb, p50, p99, max } = samples.at(-1)!;
  console.log(`${at.toFixed(1).padStart(5)} min  ${mb.toFixed(1)} MB  loop late p50 ${round(p50)} p99 ${round(p99)} max ${round(max)} ms`);
}
let next = 1;
async function pace(): Promise<void> {
  if (minutes() < MINUTES) await new Promise((later) => setTimeout(later, (MINUTES * 60_000) / MOMENTS)); // then it ends as fast as it can
  if (next > SAMPLES || minutes() < (next * MINUTES) / SAMPLES) return;
  next++;
  await sample();
}

let played = 0;
while (minutes() < MINUTES) {
  const opened = await openWorkshop(server.url, {
    closingNotice: 0,
    people: SEATS,
    seats: 300,
    cards: undefined,
    full: undefined,
    phases: undefined,
    tables: undefined,
  });
  const desk = heard(enter(server.url, opened.code, opened.keys.desk, "desk"));
  await desk.until((me) => me.desk !== undefined && me.shown !== undefined, "the desk");
  const seats = (await seatPeople(server.url, opened.code, SEATS, false)).map(heard);
  if (played === 0) await sample(); // all are in: what grows from now on is the workshop's
  await playWorkshop({ server: server.url, code: opened.code, desk, seats, chance: chanceOf(++played), inTurn: false, pace });
  [desk, ...seats].forEach(({ link }) => link.leave());
}
await sample();

/** Least squares: MB a minute. */
function slope(points: readonly Sample[]): number {
  const mean = (of: (point: Sample) => number) => points.reduce((all, point) => all + of(point), 0) / points.length;
  const [x, y] = [mean(({ at }) => at), mean(({ mb }) => mb)];
  return points.reduce((all, { at, mb }) => all + (at - x) * (mb - y), 0) / points.reduce((all, { at }) => all + (at - x) ** 2, 0);
}
const half = samples.filter(({ at }) => at > MINUTES / 2);
const { ok = 0, ...refused } = answers;
const lost = (refused["not-saved"] ?? 0) + (refused["slow-down"] ?? 0);
console.log(
  [
    `${SEATS} seats, ${played} workshop${played > 1 ? "s" : ""} in ${minutes().toFixed(1)} minutes`,
    `memory after a collection ${round(samples[0]!.mb)} → ${round(samples.at(-1)!.mb)} MB, ${slope(samples).toFixed(2)} MB/min (second half ${slope(half).toFixed(2)}); RSS at most ${round(Math.max(...samples.map(({ rss }) => rss)))} MB`,
    `event loop late p50 ${round(
      percentile(
        samples.map(({ p50 }) => p50),
        0.5,
      ),
    )} ms, p99 at worst ${round(Math.max(...samples.map(({ p99 }) => p99)))} ms, max ${round(Math.max(...samples.map(({ max }) => max)))} ms (the bots' own, on the same cores: p99 ${round(bots.percentile(99) / 1e6 - 10)} ms)`,
    `${ok} commands accepted; refused by the game: ${JSON.stringify(refused)}; not saved or asked to slow down: ${lost}`,
    `server CPU ${round(cpuOf(server.pid()) / 1000)} s`,
  ].join("\n"),
);
await server.kill("SIGTERM");
process.exit(lost === 0 ? 0 : 1);
