// One log of each release is kept, and replayed here for good: what an association did with an older version opens in this one, and shows the same.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { exportOf } from "../server/http/exports.ts";
import { replayCharter, type CharterEvent } from "../shared/living/life.ts";
import { publicAnswer } from "../shared/living/views.ts";
import { publicView } from "../shared/views.ts";
import { Event, replay } from "../shared/workshop.ts";

type Kept<Told> = Readonly<Record<string, { readonly events: readonly Told[]; readonly shown: object }>>;
const folder = join(import.meta.dirname, "logs");
const releases = readdirSync(folder).filter((name) => name.endsWith(".json"));
const read = (name: string) => JSON.parse(readFileSync(join(folder, name), "utf8")) as { workshops: Kept<Event>; charters: Kept<CharterEvent> };
/** As it crosses the wire. A later release may show more, never something else. */
const asSent = (view: object) => JSON.parse(JSON.stringify(view)) as object;

test("this release has its log: node tests/logs/keep.ts", () => {
  const { version } = JSON.parse(readFileSync(join(folder, "../../package.json"), "utf8")) as { version: string };
  expect(releases).toContain(`${version}.json`);
});

describe.each(releases)("W3 the logs of %s", (name) => {
  const { workshops, charters } = read(name);
  test.each(Object.entries(workshops))("W3 a workshop, %s", async (_, { events, shown }) => {
    for (const event of events) expect(Event.parse(event)).toEqual(event); // no event has changed its meaning, or lost a field
    const workshop = replay(events);
    expect(asSent(publicView(workshop, "KEVRA"))).toMatchObject(shown);
    for (const document of ["charte.md", "atelier.md", "charte.json"])
      expect((await exportOf(workshop, document, { code: "KEVRA", origin: "http://here" }))!.bytes.length).toBeGreaterThan(100);
  });
  test.each(Object.entries(charters))("R15 W3 a charter, %s", (_, { events, shown }) => {
    expect(asSent(publicAnswer(replayCharter(events), true))).toMatchObject(shown);
    expect(JSON.stringify(shown).length).toBeGreaterThan(500);
  });
});
