// Keeps the logs of this release: node tests/logs/keep.ts. They are never written again: tests/releases.test.ts replays those of every release.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { charterLog } from "../../server/charters.ts";
import { publicView } from "../../shared/views.ts";
import { replay } from "../../shared/workshop.ts";
import { replayCharter } from "../../shared/living/life.ts";
import { publicAnswer } from "../../shared/living/views.ts";
import { MOMENTS, PAPER, TABLES } from "../given.ts";
import { begun, BOARD, day, DESK, link, living, opinion, ratify } from "../living-given.ts";

const { version } = JSON.parse(readFileSync(join(import.meta.dirname, "../../package.json"), "utf8")) as { version: string };
const workshops = {
  asked: MOMENTS.asked,
  picking: MOMENTS.picking,
  tables: TABLES.talk,
  voting: MOMENTS.voting,
  tie: MOMENTS.tie,
  paper: PAPER,
  closed: MOMENTS.closed,
};
const first = replayCharter(begun).clauses;
const charter = living(begun, link(BOARD, "conseil d’administration"), opinion(BOARD, Object.values(first)[0]!.id, "agree"), ratify(1, { day: day(1) }), [
  DESK,
  { type: "setPublic", open: true },
]);
const told = {
  workshops: Object.fromEntries(Object.entries(workshops).map(([name, events]) => [name, { events, shown: publicView(replay(events), "KEVRA") }])),
  charters: { [charterLog("KEVRA")]: { events: charter, shown: publicAnswer(replayCharter(charter), true) } },
};
writeFileSync(join(import.meta.dirname, `${version}.json`), JSON.stringify(told));
