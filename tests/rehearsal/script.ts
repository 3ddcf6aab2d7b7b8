// How a simulated room plays: it disagrees, writes, changes sides, objects. Driven from the desk, over the real protocol.
import type { DeskView } from "../../shared/desk-view.ts";
import { FIELDS, GROUPS, OFFERS, POSITIONS, type Lang, type Position, type Stance } from "../../shared/scales.ts";
import type { PublicView, VoteView } from "../../shared/views.ts";
import type { Command } from "../../shared/workshop.ts";
import type { Chance } from "./chance.ts";
import { sit, type Person } from "./people.ts";
import { ALIASES, SAYINGS, type Sayings } from "./sentences.ts";

export type Play = {
  readonly server: string;
  readonly code: string;
  readonly desk: Person;
  readonly seats: readonly Person[];
  readonly chance: Chance;
  /** A seeded room speaks one after another; any other all at once. */
  readonly inTurn: boolean;
  /** Called at each moment: a rehearsal with minutes takes its time here. */
  pace(moment: string): Promise<void>;
};

export async function seatPeople(server: string, code: string, count: number, inTurn: boolean): Promise<Person[]> {
  const one = (i: number) => sit(server, code, { alias: ALIASES[i % ALIASES.length]!, ...(i % 6 === 5 ? {} : { group: GROUPS[[0, 1, 1, 2, 0, 3][i % 6]!]! }) });
  const people: Person[] = [];
  if (!inTurn) return Promise.all(Array.from({ length: count }, (_, i) => one(i)));
  for (let i = 0; i < count; i++) people.push(await one(i));
  return people;
}

/** Every participant with something to say says it; refusals of the room (said already, too late) are part of the game. */
async function everyone(play: Play, sayings: readonly (readonly [Person, Command | null])[]): Promise<void> {
  const said = sayings.filter((each): each is readonly [Person, Command] => each[1] !== null);
  if (!play.inTurn) return void (await Promise.all(said.map(([person, command]) => person.say(command))));
  for (const [person, command] of said) await person.say(command);
}

/** What is written in this room, in its language. */
const sayingsOf = ({ desk }: Play): Sayings => SAYINGS[desk.shown!.lang as Lang];

async function order(play: Play, command: Command): Promise<void> {
  const reply = await play.desk.say(command);
  if (!reply.ok) throw new Error(`the desk was refused ${command.type}: ${reply.refusal}`);
}

/** They vote on paper. */
const WITHOUT_PHONE = 2;

/** Plays until the workshop is closed. */
export async function playWorkshop(play: Play): Promise<void> {
  const { desk } = play;
  await order(play, { type: "confirmHeadcount", people: play.seats.length + WITHOUT_PHONE });
  await order(play, { type: "resumeClock" });
  await sitDown(play);
  for (;;) {
    const shown = desk.shown!;
    if (shown.closed) return;
    await play.pace(shown.round ? `${shown.round.title} · ${shown.round.moment}` : shown.phase);
    await theRoomActs(play, shown);
    await settledViews(play);
    await order(play, theDeskActs(play, desk.desk!, desk.shown!));
  }
}

/** A large room sits at tables of five, where the workshop has tables. */
async function sitDown(play: Play): Promise<void> {
  const { seats, desk } = play;
  if (desk.shown!.seating !== "seated" || seats.length < TABLES_FROM) return;
  const tables = Math.ceil(seats.length / 5);
  await everyone(
    play,
    seats.map((seat, i) => [seat, { type: "sitAt", table: (i % tables) + 1 }] as const),
  );
  await Promise.all(seats.map((seat) => seat.until((me) => me.seat!.table > 0, "a table")));
}
const TABLES_FROM = 24;

/** One of each table, who takes its pen; without tables, one in three. */
async function takePens(play: Play, round: string): Promise<readonly Person[]> {
  const { seats } = play;
  if (seats.every(({ seat }) => seat!.pen === "")) return seats.filter((_, i) => i % 3 === 0);
  const writers = seats.filter(({ seat }, i) => seats.findIndex((each) => each.seat!.table === seat!.table) === i);
  await everyone(
    play,
    writers.map((seat) => [seat, { type: "takePen", round }] as const),
  );
  return writers;
}

/** The desk's view lags by a tenth of a second: waits until it knows of all that was said. */
async function settledViews({ desk }: Play): Promise<void> {
  const { seq = 0 } = await desk.say({ type: "callBackClosing", vote: "none" }); // refused, and judged after all that was said before
  await desk.until((me) => (me.desk?.seq ?? 0) >= seq, `the desk's view of entry ${seq}`);
}

async function theRoomActs(play: Play, shown: PublicView): Promise<void> {
  const { seats, chance } = play;
  const sayings = sayingsOf(play);
  const round = shown.round;
  if (shown.phase === "discovering" && shown.discovery?.open) {
    const { id, kind, places } = shown.discovery;
    const guess = () =>
      kind === "claim"
        ? chance.pick(["true", "false", "depends"])
        : kind === "estimate"
          ? String(chance.pick(places))
          : (chance() < 0.5 ? [...places].sort((a, b) => a - b) : places).join(",");
    return everyone(
      play,
      seats.map((seat) => [seat, { type: "answerDiscovery", item: id, answer: guess() }] as const),
    );
  }
  if (shown.phase === "mapping") {
    const lines = Object.keys(shown.map);
    for (let i = 0; i < 4; i++)
      await everyone(
        play,
        seats.map((seat) => [seat, chance() < 0.8 ? { type: "markEntry", entry: chance.pick(lines), mine: true } : null] as const),
      );
    await everyone(
      play,
      sayings.entries.map(({ list, text }, i) => [seats[i % seats.length]!, { type: "addEntry", list, text }] as const),
    );
    await settledViews(play);
    for (const { id } of play.desk.desk!.queue) await order(play, { type: "reviewSentence", sentence: id, verdict: "shown" });
    return;
  }
  if (shown.phase === "valuing" && shown.values.moment === "open") {
    const all = Object.keys(shown.values.choice);
    return everyone(
      play,
      seats.map((seat) => [seat, { type: "chooseValues", values: [...new Set([chance.pick(all), chance.pick(all), chance.pick(all)])] }] as const),
    );
  }
  if (shown.phase === "valuing" && shown.themes.moment === "open") {
    const { most, order } = shown.themes;
    const some = () => [...new Set(Array.from({ length: most }, () => chance.pick(order)))];
    return everyone(
      play,
      seats.map((seat) => [seat, chance() < 0.9 ? { type: "chooseThemes", themes: some() } : null] as const),
    );
  }
  if (shown.phase === "drafting") {
    for (const field of FIELDS) await order(play, { type: "fillField", field, words: sayings.fields[field] });
    const clauses = Object.entries(shown.practices)
      .filter(([, { outcome }]) => outcome === "adopted" || outcome === "trial")
      .map(([id]) => id);
    if (clauses.length > 0)
      await everyone(
        play,
        seats.slice(0, 2).map((seat) => [seat, { type: "flagClause", practice: chance.pick(clauses), flagged: true }] as const),
      );
    return;
  }
  if (shown.phase === "closing" && Object.keys(shown.actions).length === 0) {
    for (const action of sayings.actions) await order(play, { type: "addAction", ...action });
    return leave(play);
  }
  if (!round) return;
  switch (round.moment) {
    case "first":
      return everyone(
        play,
        seats.map(
          (seat) => [seat, chance() < 0.05 ? null : { type: "takePosition", round: round.id, which: "first", position: chance.pick(POSITIONS) }] as const,
        ),
      );
    case "talk": {
      await order(play, { type: "drawTurn", round: round.id });
      const writers = await takePens(play, round.id);
      await everyone(
        play,
        writers.map((seat) => {
          const side = (seat.seat?.first || chance.pick(POSITIONS)) as Position;
          return [seat, { type: "addArgument", round: round.id, side, text: chance.pick(sayings.arguments[side]) }] as const;
        }),
      );
      await settledViews(play);
      for (const { id } of play.desk.desk!.queue) await order(play, { type: "reviewSentence", sentence: id, verdict: chance() < 0.9 ? "shown" : "aside" });
      await settledViews(play);
      const shownArguments = Object.keys(play.desk.shown!.arguments);
      if (shownArguments.length > 0)
        await everyone(
          play,
          seats.map((seat) => [seat, chance() < 0.6 ? { type: "supportArgument", argument: chance.pick(shownArguments) } : null] as const),
        );
      return;
    }
    case "second":
      return everyone(
        play,
        seats.map(
          (seat) => [seat, chance() < 0.05 ? null : { type: "takePosition", round: round.id, which: "second", position: moved(seat, chance) }] as const,
        ),
      );
    case "choosing": {
      await settledViews(play);
      if (play.desk.desk!.candidates.some(({ ballot }) => ballot > 0)) return;
      const conditional = Object.entries(shown.arguments).find(([, { side }]) => side === "conditions");
      if (conditional && chance() < 0.5) await play.desk.say({ type: "raiseArgument", argument: conditional[0], force: "advice" });
      await everyone(play, [[chance.pick(seats), { type: "proposePractice", round: round.id, ...chance.pick(sayings.proposals) }]]);
      await settledViews(play);
      for (const { id } of play.desk.desk!.queue) await order(play, { type: "reviewSentence", sentence: id, verdict: "shown" });
      await settledViews(play);
      const candidates = play.desk.desk!.candidates.map(({ id }) => id);
      return everyone(
        play,
        seats.map((seat) => [seat, { type: "supportPractice", practice: chance.pick(candidates) }] as const),
      );
    }
    case "voting": {
      const vote = shown.vote!;
      if (vote.other)
        return everyone(
          play,
          seats.map((seat) => [seat, { type: "castChoice", vote: vote.id, practice: chance.pick([vote.practice, vote.other]) }] as const),
        );
      const mood = moodOn(vote.wording, chance);
      return everyone(
        play,
        seats.map((seat) => [seat, ballot(vote.id, mood, chance, sayings)] as const),
      );
    }
    default:
      return;
  }
}

/** Everyone rates the time; a few leave a sentence, or offer to help. */
async function leave(play: Play): Promise<void> {
  const { seats, chance } = play;
  await everyone(
    play,
    seats.map((seat) => [seat, { type: "rateTime", mark: chance.pick([2, 3, 4, 4, 5, 5]) }] as const),
  );
  await everyone(
    play,
    sayingsOf(play).lastWords.map((text, i) => [seats[(i * 3) % seats.length]!, { type: "leaveWord", text }] as const),
  );
  await everyone(
    play,
    seats.map((seat) => [seat, chance() < 0.3 ? { type: "offerHelp", offers: [chance.pick(OFFERS)] } : null] as const),
  );
  await settledViews(play);
  for (const { id } of play.desk.desk!.queue) await order(play, { type: "reviewSentence", sentence: id, verdict: "shown" });
}

/** Three in ten think again, mostly towards the conditions. */
function moved(seat: Person, chance: Chance): Position {
  const before = (seat.seat?.first || "conditions") as Position;
  return chance() < 0.7 ? before : chance() < 0.7 ? "conditions" : chance.pick(POSITIONS);
}

/** How a room leans on a wording: most agree, some rooms split, a few refuse. */
const moodOn = (wording: string, chance: Chance): readonly Stance[] => {
  const lean = (wording.length * 7 + Math.floor(chance() * 10)) % 10;
  if (lean < 4) return ["4", "3", "3", "3", "2", "2", "3", "4"];
  if (lean < 6) return ["4", "3", "3", "2", "2", "2", "3", "3", "2", "3", "1", "3", "2", "4", "0"];
  if (lean < 8) return ["3", "1", "1", "2", "0", "1", "4", "pass"];
  return ["1", "1", "1", "0", "1", "1", "2"];
};

function ballot(vote: string, mood: readonly Stance[], chance: Chance, { objections, reservations }: Sayings): Command | null {
  if (chance() < 0.04) return null;
  const stance = chance.pick(mood);
  if (stance === "0")
    return chance() < 0.5
      ? { type: "castBallot", vote, stance: "1", reason: chance.pick(reservations) }
      : { type: "castBallot", vote, stance, ...chance.pick(objections) };
  return { type: "castBallot", vote, stance, ...(chance() < 0.1 && stance !== "pass" ? { reason: chance.pick(reservations) } : {}) };
}

/** What the facilitator does next: the big button where it is enough, else what must be chosen first. */
function theDeskActs(play: Play, view: DeskView, shown: PublicView): Command {
  const { chance } = play;
  const { owner, afterTrial } = sayingsOf(play);
  if (view.next?.type === "settleOutcome" && amendable(view, shown) && chance() < 0.5) return reworded(view, shown, afterTrial);
  if (shown.vote?.phonesClosed && view.entered.paper === 0) return onPaper(shown.vote, view.withoutSeat, chance);
  if (view.next) return view.next;
  if (shown.phase === "valuing") {
    const most = Object.entries(shown.values.counts).sort(([, a], [, b]) => b - a);
    const kept = (most.length > 0 ? most.map(([id]) => id) : Object.keys(shown.values.choice)).slice(0, 3);
    return { type: "keepValues", values: kept };
  }
  const round = shown.round!;
  const chosen = view.candidates.filter(({ ballot: on }) => on > 0);
  if (chosen.length === 0) {
    const practices = [...view.candidates]
      .sort((a, b) => b.supports - a.supports)
      .slice(0, 3)
      .map(({ id }) => id);
    const rivals = view.candidates
      .filter(({ id, refuses, force }) => practices.includes(id) && (refuses || force === "ban"))
      .map(({ id }) => id)
      .slice(0, 1);
    const other = practices.find((id) => !rivals.includes(id));
    return { type: "choosePractices", round: round.id, practices, alternatives: rivals.length > 0 && other && chance() < 0.5 ? [[rivals[0]!, other]] : [] };
  }
  const blank = chosen
    .filter(({ status }) => status === "chosen")
    .flatMap(({ id, blanks }) => blanks.filter(({ words }) => !words).map((each) => ({ id, ...each })))[0];
  if (blank) return { type: "fillBlank", practice: blank.id, blank: blank.name, words: blank.options.length > 0 ? chance.pick(blank.options) : owner };
  const counted = chosen.find(({ status, id }) => status === "counted" && id === round.result) ?? chosen.find(({ status }) => status === "counted");
  if (counted) return { type: "settleOutcome", practice: counted.id, owner, reviewOn: "2026-04-15" };
  throw new Error(`the desk does not know what to do: ${JSON.stringify({ round: round.moment, chosen })}`);
}

function onPaper({ id, practice, wording, other }: VoteView, people: number, chance: Chance): Command {
  const mood = moodOn(wording, chance).filter((stance) => stance !== "0");
  const said = Array.from({ length: people }, () => (other ? chance.pick([practice, other]) : chance.pick(mood)));
  const counts = Object.fromEntries([...new Set(said)].map((each) => [each, said.filter((one) => one === each).length]));
  return { type: "enterBallots", vote: id, how: "paper", objections: [], ...(other ? { stances: {}, choices: counts } : { stances: counts }) };
}

const amendable = (view: DeskView, shown: PublicView): boolean =>
  shown.practices[shown.round!.result]?.outcome === "open" && shown.practices[shown.round!.result]?.tries === 1 && view.rivalry === "alone";
function reworded(view: DeskView, shown: PublicView, afterTrial: string): Command {
  const practice = view.candidates.find(({ id }) => id === shown.round!.result)!;
  return { type: "rewordPractice", practice: practice.id, text: `${practice.wording.replace(/\.$/, "")}, ${afterTrial}.` };
}
