// Whether the time of an acknowledgement tells what was voted: node tests/load/acknowledged.ts [BALLOTS]. Figures, no verdict: noise is a matter of the machine.
// Every stance is cast by the same seats, in an order drawn by lot, one ballot at a time. A permutation test says how often chance alone differs as much.
import { STANCES, type Stance } from "../../shared/scales.ts";
import type { Command } from "../../shared/workshop.ts";
import { luckOf } from "../any-command.ts";
import { enter, openWorkshop, sit } from "../rehearsal/people.ts";
import { startServer } from "../rehearsal/server.ts";
import { percentile } from "./figures.ts";

const BALLOTS = Number(process.argv[2] ?? 2400);
const SEATS = 60; // under twenty ballots a second each
const SHUFFLES = 2000;
const luck = luckOf(Number(process.env["SEED"] ?? 1));

const server = await startServer();
const { code, keys } = await openWorkshop(server.url, { closingNotice: 0, seats: SEATS });
const desk = enter(server.url, code, keys.desk, "desk");
await desk.until((me) => me.desk !== undefined && me.shown !== undefined);
const seats = [];
for (let i = 0; i < SEATS; i++) seats.push(await sit(server.url, code));
const order = async (command: Command) => {
  const reply = await desk.say(command);
  if (!reply.ok) throw new Error(`${command.type}: ${reply.refusal}`);
};
await order({ type: "playItem", item: "r1" });
for (const which of ["first", "second"] as const) {
  await order({ type: "openPositions", round: "r1", which });
  await order({ type: "closePositions", round: "r1", which });
}
await order({ type: "openChoosing", round: "r1" });
await desk.until((me) => me.desk!.candidates.length > 0);
const practice = desk.desk!.candidates[0]!.id;
await order({ type: "rewordPractice", practice, text: "Une personne relit tout." });
await order({ type: "choosePractices", round: "r1", practices: [practice], alternatives: [] });
await order({ type: "openVote", practice });

const cast: { stance: Stance; ms: number }[] = [];
for (let i = 0; i < BALLOTS; i++) {
  const stance = STANCES[Math.floor(luck() * STANCES.length)]!;
  const why = stance === "0" ? { reason: "Une personne serait classée dernière.", whom: "les familles" } : {};
  const seat = seats[i % SEATS]!;
  const before = performance.now();
  const reply = await seat.link.say({ id: `ballot-${i}-of-${SEATS}`, command: { type: "castBallot", vote: "v1", stance, ...why } });
  const ms = performance.now() - before;
  if (reply.ok && i >= SEATS) cast.push({ stance, ms }); // the first of each seat warms the way
}
await server.kill();

const median = (all: readonly number[]) => percentile(all, 0.5);
/** How far the median of the stance that differs most is from that of all. */
function apart(stances: readonly Stance[]): number {
  const whole = median(cast.map(({ ms }) => ms));
  return Math.max(...STANCES.map((stance) => Math.abs(median(cast.filter((_, i) => stances[i] === stance).map(({ ms }) => ms)) - whole)));
}
const told = cast.map(({ stance }) => stance);
const seen = apart(told);
let asFar = 0;
for (let n = 0; n < SHUFFLES; n++) {
  const mixed = [...told];
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = Math.floor(luck() * (i + 1));
    [mixed[i], mixed[j]] = [mixed[j]!, mixed[i]!];
  }
  if (apart(mixed) >= seen) asFar++;
}
for (const stance of STANCES) {
  const mine = cast.filter((each) => each.stance === stance).map(({ ms }) => ms);
  console.log(
    `${stance.padEnd(5)} ${String(mine.length).padStart(5)} ballots   p50 ${median(mine).toFixed(2)} ms   p95 ${percentile(mine, 0.95).toFixed(2)} ms`,
  );
}
console.log(
  `the stance that differs most is ${seen.toFixed(3)} ms from the median of all; chance alone differs as much in ${((100 * asFar) / SHUFFLES).toFixed(1)} % of ${SHUFFLES} shuffles`,
);
process.exit(0);
