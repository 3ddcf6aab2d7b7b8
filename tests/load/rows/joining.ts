// 300 people come in within ten seconds, from one address: the whole room's phones behind one router.
import { enter, openWorkshop, sit } from "../../rehearsal/people.ts";
import { startServer } from "../../rehearsal/server.ts";
import { percentile, row, spread, type Row } from "../figures.ts";

const PEOPLE = 300;
const WITHIN = 10_000;

export async function joiningRows(): Promise<Row[]> {
  const server = await startServer();
  const opened = await openWorkshop(server.url, { seats: 500 });
  const desk = enter(server.url, opened.code, opened.keys.desk, "desk");
  await desk.until((me) => me.shown !== undefined);
  const took: number[] = [];
  const people = await Promise.all(
    Array.from({ length: PEOPLE }, async (_, i) => {
      await new Promise((later) => setTimeout(later, (i * WITHIN) / PEOPLE));
      const knocked = performance.now();
      const person = await sit(server.url, opened.code);
      took.push(performance.now() - knocked);
      return person;
    }),
  );
  await desk.until((me) => me.shown?.people === PEOPLE);
  [desk, ...people].forEach(({ link }) => link.leave());
  await server.kill();
  return [row("join", `${PEOPLE} people join within ${WITHIN / 1000} s from one address, p99 (all in)`, "ms", 1000, percentile(took, 0.99), spread(took))];
}
