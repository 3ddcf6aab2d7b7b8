// One request of each kind, by everyone who may knock, to a workshop or a charter in each state: what the table of routes is walked over.
import { randomBytes, randomUUID } from "node:crypto";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pino from "pino";
import { charterLog } from "../../server/charters.ts";
import { readDeck } from "../../server/deck-reader.ts";
import { newCode, seatOf } from "../../server/keys.ts";
import { logOn } from "../../server/log/log.ts";
import { sqlite } from "../../server/log/sqlite.ts";
import type { Fact } from "../../server/log/store.ts";
import { PAGES } from "../../server/http/pages.ts";
import { serve, type Served } from "../../server/serve.ts";
import { DESK, MOMENTS, PEOPLE, seated, WALL } from "../given.ts";
import { begun, BOARD, COUNCIL, DAY, day, DESK as REFERENT, link, living, NEXT_DAY, READER } from "../living-given.ts";

const [first, ...rest] = [MOMENTS.gathering, MOMENTS.voting, MOMENTS.closed].map((log) => [
  ...log.slice(0, MOMENTS.gathering.length),
  seated("gus"),
  { type: "seatRemoved" as const, seat: "gus" },
  seated("hana"),
  { type: "seatBanned" as const, seat: "hana" },
  ...log.slice(MOMENTS.gathering.length),
]);
/** A referent is whoever holds a desk's key. */
const begunBy = JSON.parse(JSON.stringify(begun).replaceAll(`"${REFERENT}"`, `"${DESK}"`)) as typeof begun;
const by = ([, command]: ReturnType<typeof link>) => [DESK, command] as const;
const alive = living(
  begunBy,
  [DESK, { type: "openFeedback", key: READER }],
  by(link(BOARD, "conseil")),
  by(link(COUNCIL, "CSE", day(1))),
  by(link("key-taken-back", "DPO")),
  [DESK, { type: "revokeLink", link: "l3" }],
);
const charters = {
  living: alive,
  public: living(alive, [DESK, { type: "setPublic", open: true }]),
  erased: living(alive, [DESK, { type: "eraseCharter", material: false }]),
};
/** Logs by state: of a workshop, and of the charter that came of it. "unknown" has neither. */
const STATES: Readonly<Record<string, { readonly workshop?: readonly Fact[]; readonly charter?: readonly Fact[] }>> = {
  gathering: { workshop: first! },
  locked: { workshop: [...first!, { type: "doorLocked", locked: true }] },
  voting: { workshop: rest[0]! },
  closed: { workshop: rest[1]! },
  living: { workshop: rest[1]!, charter: charters.living },
  public: { workshop: rest[1]!, charter: charters.public },
  erased: { charter: charters.erased },
  unknown: {},
};
export type State = string;
/** Who knocks, and whose key they show. */
export const KEYS: Readonly<Record<string, string | null>> = {
  nobody: null,
  junk: "",
  stranger: "nobody-knows",
  elsewhere: "desk-of-elsewhere",
  participant: "ana",
  removed: "gus",
  banned: "hana",
  wall: WALL,
  desk: DESK,
  body: BOARD,
  expired: COUNCIL,
  revoked: "key-taken-back",
  reader: READER,
};
const SEATS = [...PEOPLE, "gus", "hana", DESK, WALL, BOARD, COUNCIL, READER, "key-taken-back"];
/** The works council's link was until two days before. */
const TODAY = NEXT_DAY + 3 * DAY;
export const keyFor = (name: string, code: string) => `${name}-of-${code}`;

export type House = { readonly served: Served; readonly url: string; readonly code: (state: State) => Promise<string> };
/** A server whose clock goes three seconds at each look, on a day on which the works council's link is over. */
export async function openHouse(): Promise<House> {
  const dir = mkdtempSync(join(tmpdir(), "charte-authority-"));
  for (const [, page] of PAGES) {
    mkdirSync(join(dir, page));
    writeFileSync(join(dir, page, "index.html"), "<!doctype html>");
  }
  const read = readDeck(join(import.meta.dirname, "../../cards/fr"));
  if (!read.ok) throw new Error("the deck has faults");
  const store = sqlite(join(dir, "charte.db"));
  let looks = 0;
  const served = await serve(
    {
      log: logOn(store),
      deck: read.deck,
      english: null,
      trace: pino({ level: "silent" }),
      newId: randomUUID,
      address: "http://here",
      now: () => TODAY + 60_000 + looks++ * 3000,
      random: Math.random,
      bytes: (n) => randomBytes(n),
    },
    { port: 0, pages: dir },
  );
  const drawn = new Set<string>();
  async function code(state: State): Promise<string> {
    let code = newCode((n) => randomBytes(n));
    while (drawn.has(code)) code = newCode((n) => randomBytes(n));
    drawn.add(code);
    const own = (events: readonly Fact[]): Fact[] => {
      const text = SEATS.reduce((all, seat) => all.replaceAll(`"${seat}"`, `"${seatOf(keyFor(seat, code))}"`), JSON.stringify(events));
      return JSON.parse(text.replaceAll('"KEVRA"', `"${code}"`)) as Fact[];
    };
    const { workshop, charter } = STATES[state]!;
    for (const [name, events] of [
      [code, workshop],
      [charterLog(code), charter],
    ] as const)
      if (events)
        await store.commit([{ workshop: name, seq: 1, entries: own(events).map((event, i) => ({ command: `said-${i}`, at: TODAY + i, events: [event] })) }]);
    return code;
  }
  return { served, url: `http://127.0.0.1:${served.port}`, code };
}

export type Ask = { readonly last?: string; readonly query?: string; readonly body?: unknown };
/** Looking changes nothing, save that the first look at a charter begins it: looks share a workshop. */
const looked: Record<State, Promise<string>> = {};
/** What is told: "200", or "401 wrong-key". Each knock that may change something is at a workshop of its own. */
export async function knock({ url, code: made }: House, route: string, state: State, who: string, { last = "", query = "", body }: Ask): Promise<string> {
  const [method, pattern] = route.split(" ") as [string, string];
  const code = await (method === "GET" && !pattern.includes("charters") ? (looked[state] ??= made(state)) : made(state));
  const path = pattern
    .slice(1, -1)
    .replaceAll("\\/", "/")
    .replaceAll("\\.", ".")
    .replace(/\(\\w\+\)|\\w\+|\[A-Za-z\]\{5\}/, code)
    .replace(/\([^)]*\)/, last);
  const key = KEYS[who]!;
  const answer = await fetch(url + path + query, {
    method,
    headers: key === null ? {} : { authorization: key === "" ? "Bearer %zz" : `Bearer ${keyFor(key, key === "desk-of-elsewhere" ? "elsewhere" : code)}` },
    ...(method === "POST" ? { body: typeof body === "string" ? body : JSON.stringify(body ?? {}) } : {}),
  });
  const text = await answer.text();
  const refusal = /"refusal":"([\w-]+)"/.exec(text)?.[1];
  return refusal ? `${answer.status} ${refusal}` : String(answer.status);
}

/** A route as one reads it: "POST /api/workshops/CODE/enter". */
export const named = (route: string): string =>
  route
    .replace("^", "")
    .replace(/\$$/, "")
    .replaceAll("\\/", "/")
    .replaceAll("\\.", ".")
    .replace(/\(\\w\+\)|\\w\+|\[A-Za-z\]\{5\}/, "CODE")
    .replace("(fr|en)", "LANG")
    .replace("(\\d{4})", "DIGITS")
    .replace("([\\w.-]+)", "NAME");
