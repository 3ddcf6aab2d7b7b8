// A charter as a document: a rehearsed workshop of 30, each format asked for over HTTP as the charter page does.
import { chanceOf } from "../../rehearsal/chance.ts";
import { enter, openWorkshop } from "../../rehearsal/people.ts";
import { playWorkshop, seatPeople } from "../../rehearsal/script.ts";
import { startServer } from "../../rehearsal/server.ts";
import { percentile, round, row, type Row } from "../figures.ts";

const FORMATS = ["charte.docx", "charte.odt", "charte.pdf"];
const TIMES = 5;

export async function documentRows(): Promise<Row[]> {
  const server = await startServer();
  const opened = await openWorkshop(server.url, { closingNotice: 0, people: 30, cards: undefined, full: undefined, phases: undefined, tables: undefined });
  const desk = enter(server.url, opened.code, opened.keys.desk, "desk");
  await desk.until((me) => me.desk !== undefined && me.shown !== undefined);
  const seats = await seatPeople(server.url, opened.code, 30, false);
  await playWorkshop({ server: server.url, code: opened.code, desk, seats, chance: chanceOf(7), inTurn: false, pace: async () => undefined });
  const rows: Row[] = [];
  for (const name of FORMATS) {
    const took: number[] = [];
    for (let i = 0; i < TIMES; i++) {
      const asked = performance.now();
      const answer = await fetch(`${server.url}/api/workshops/${opened.code}/exports/${name}`, { headers: { authorization: `Bearer ${opened.keys.desk}` } });
      if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
      await answer.arrayBuffer();
      took.push(performance.now() - asked);
    }
    // the first one counts: a facilitator asks once
    rows.push(
      row(name, `a charter of 30 people as ${name.slice(7).toUpperCase()}, the slowest of ${TIMES}`, "ms", 300, percentile(took, 1), {
        first: round(took[0]!),
        p50: round(percentile(took, 0.5)),
      }),
    );
  }
  [desk, ...seats].forEach(({ link }) => link.leave());
  await server.kill();
  return rows;
}
