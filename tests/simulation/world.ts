// A whole workshop over a network of chance and a server that dies: the real rules, clerk, log and SQLite; the simulated room of the rehearsals.
import { clerkOf, type Clerk } from "../../server/clerk.ts";
import { logOn, type Log } from "../../server/log/log.ts";
import type { Store } from "../../server/log/store.ts";
import type { Reply, Said } from "../../shared/protocol.ts";
import { deskView } from "../../shared/desk-view.ts";
import { seatView } from "../../shared/seat-view.ts";
import { STANCES, type Stance } from "../../shared/scales.ts";
import { HOUSE, type SeatId, type Workshop } from "../../shared/state.ts";
import { publicView } from "../../shared/views.ts";
import { replay, type Command } from "../../shared/workshop.ts";
import { DESK, opening, T0 } from "../given.ts";
import { chanceOf, type Chance } from "../rehearsal/chance.ts";
import type { Person } from "../rehearsal/people.ts";
import { playWorkshop } from "../rehearsal/script.ts";
import { networkOf, type Network, type Weather } from "./network.ts";

/** Shares of writes that fail before or after they are on disk, and of messages at which the server dies. */
export type Troubles = { readonly weather: Weather; readonly refused: number; readonly unsure: number; readonly dies: number };
export const TROUBLES: Troubles = { weather: { lost: 0.04, twice: 0.04, late: 40 }, refused: 0.02, unsure: 0.02, dies: 0.01 };

/** One thing said, until it was answered for good. */
export type Told = { readonly by: SeatId; readonly id: string; readonly command: Command; readonly ok: boolean };
export type Played = { readonly told: readonly Told[]; readonly deaths: number; readonly failures: number; readonly workshop: Workshop };

const PEOPLE = ["ana", "ben", "chloe", "dov", "eva"];
const PATIENCE = 120; // ticks until a phone says it again

/** `through`: a planted fault between the clerk and the log. */
export async function playWorld(
  store: Store,
  code: string,
  seed: number,
  troubles: Troubles = TROUBLES,
  through: (log: Log) => Log = (log) => log,
): Promise<Played> {
  const chance = chanceOf(seed);
  const network = networkOf(chance, troubles.weather);
  const server = serverOf(store, code, chance, network, troubles, through);
  const told: Told[] = [];
  await server.byHouse(opening({ moderated: true, closingNotice: 0, seats: 20 }));
  const people = PEOPLE.map((seat) => personOf(seat, "phone", server, network, told));
  const desk = personOf(DESK, "desk", server, network, told);

  let over: unknown = null;
  const played = (async () => {
    await Promise.all(people.map((person, i) => person.say({ type: "takeSeat", alias: PEOPLE[i]!, ...(i % 2 ? { group: "benevole" } : {}) } as Command)));
    await playWorkshop({ server: "", code, desk, seats: people, chance: chanceOf(seed + 1), inTurn: false, pace: async () => undefined });
  })().then(
    () => (over = "played"),
    (why: unknown) => (over = why),
  );
  await network.run(() => over !== null);
  await played;
  if (over instanceof Error) throw over;
  return { told, deaths: server.deaths, failures: server.failures, workshop: await server.workshop() };
}

type Server = {
  readonly deaths: number;
  readonly failures: number;
  /** The server hears it; the answer sets out when it comes, unless the server died meanwhile. */
  hear(said: Said, by: SeatId, answer: (reply: Reply) => void): void;
  byHouse(command: Command): Promise<void>;
  /** What screens are shown: the last state that was on disk, as the living server has it. */
  readonly shown: Workshop | undefined;
  watch(changed: () => void): void;
  workshop(): Promise<Workshop>;
};

function serverOf(store: Store, code: string, chance: Chance, network: Network, troubles: Troubles, through: (log: Log) => Log): Server {
  const watching: (() => void)[] = [];
  let deaths = 0;
  let failures = 0;
  let life = 0;
  let clerk: Clerk | undefined;
  let shown: Workshop | undefined;

  /** A disk that says no, or does not say. */
  const troubled: Store = {
    ...store,
    async commit(appends) {
      if (chance() < troubles.refused) throw new Error("the disk refused");
      await store.commit(appends);
      if (chance() < troubles.unsure) throw new Error("the disk did not answer");
    },
  };
  function alive(): Clerk {
    if (clerk) return clerk;
    const mine = life;
    const made: Clerk = clerkOf({
      code,
      log: through(logOn(troubled)),
      now: () => T0 + network.now * 100,
      random: chance,
      here: () => PEOPLE.filter((seat) => made.workshop.seats[seat]),
      show() {
        if (mine !== life) return;
        shown = made.workshop;
        watching.forEach((changed) => changed());
      },
      ousted: () => undefined,
      failed: () => void failures++,
    });
    return (clerk = made);
  }
  return {
    get deaths() {
      return deaths;
    },
    get failures() {
      return failures;
    },
    hear({ id, command }, by, answer) {
      const mine = life;
      void alive()
        .say(id, command, by)
        .then((reply) => mine === life && answer(by === DESK ? { ...reply, seq: clerk!.seq } : reply));
      if (chance() < troubles.dies) {
        deaths++;
        life++; // what it was doing goes on to the disk or not; nobody hears of it
        clerk = undefined;
      }
    },
    async byHouse(command) {
      while (!(await alive().say("the-house-opens", command, HOUSE)).ok);
    },
    get shown() {
      return shown;
    },
    watch: (changed) => void watching.push(changed),
    async workshop() {
      await alive().recall();
      return alive().workshop;
    },
  };
}

/** A phone or a desk: says one thing until it is answered for good, and sees what the server last showed. */
function personOf(seat: SeatId, screen: "phone" | "desk", server: Server, network: Network, told: Told[]): Person {
  const waiting = new Set<() => void>();
  server.watch(() => waiting.forEach((look) => look()));
  const view = <View>(of: (workshop: Workshop) => View) => {
    let last: Workshop | undefined;
    let made: View | undefined;
    return () => (server.shown === last ? made : (made = (last = server.shown) && of(last)));
  };
  const shown = view((workshop) => publicView(workshop, ""));
  const own = view((workshop) => seatView(workshop, seat));
  const desk = view((workshop) => ({ ...deskView(workshop, new Set(PEOPLE)), seq: Number.MAX_SAFE_INTEGER, stuck: false }));
  let times = 0;
  let before: Promise<unknown> = Promise.resolve();

  function once(command: Command, id: string): Promise<Reply> {
    return new Promise((done) => {
      let answered = false;
      const send = () => {
        if (answered) return;
        network.send(() => server.hear({ id, command }, seat, (reply) => network.send(() => heard(reply))));
        network.after(PATIENCE, send);
      };
      const heard = (reply: Reply) => {
        if (answered || (!reply.ok && reply.refusal === "not-saved")) return; // the next try is on its way
        answered = true;
        told.push({ by: seat, id, command, ok: reply.ok });
        done(reply);
      };
      send();
    });
  }
  const me: Person = {
    key: seat,
    status: "in",
    refusal: "",
    visits: 1,
    link: { say: () => Promise.reject(new Error("not here")), again: () => undefined, check: () => undefined, leave: () => undefined },
    get shown() {
      return shown()!;
    },
    get seat() {
      return own()!;
    },
    get desk() {
      return screen === "desk" ? desk()! : undefined!;
    },
    say(command, id = `${seat}-${times++}`) {
      const said = before.then(() => once(command, id)); // an outbox says one thing at a time, in order
      before = said;
      return said;
    },
    until(so) {
      if (so(me)) return Promise.resolve();
      return new Promise((done) => {
        const look = () => {
          if (!so(me)) return;
          waiting.delete(look);
          done();
        };
        waiting.add(look);
      });
    },
  };
  return me;
}

/** What must be true whatever happened on the way; the first promise that was broken, or null. */
export async function broken(store: Store, code: string, { told, workshop }: Played): Promise<string | null> {
  const past = await store.read(code);
  if (!workshop.closed) return "the workshop did not come to its end";
  if (JSON.stringify(replay(past.events)) !== JSON.stringify(workshop)) return "the log tells another workshop";
  for (const { id, ok, command, by } of told) if (ok && !past.commands.has(id)) return `${by} was told that ${command.type} is kept, and it is not`;
  for (const vote of Object.values(workshop.practices).flatMap(({ votes }) => votes)) {
    const stances = new Map<SeatId, Stance>();
    const counts: Partial<Record<Stance, number>> = {};
    for (const { command, ok, by } of told) {
      if (!ok || !("vote" in command) || command.vote !== vote.vote) continue;
      if (command.type === "castBallot") stances.set(by, command.stance); // an outbox speaks in order: the last acknowledged counts
      if (command.type === "enterBallots") Object.assign(counts, command.stances);
    }
    for (const stance of stances.values()) counts[stance] = (counts[stance] ?? 0) + 1;
    const all = Object.values(counts).reduce((sum, n) => sum + n, 0);
    if (vote.ballots !== all) return `${vote.vote} counts ${vote.ballots} ballots, ${all} were acknowledged`;
    if (vote.tally && STANCES.some((stance) => vote.tally![stance] !== (counts[stance] ?? 0)))
      return `${vote.vote} counts ${JSON.stringify(vote.tally)}, acknowledged were ${JSON.stringify(counts)}`;
  }
  return null;
}
