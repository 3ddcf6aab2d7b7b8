// A workshop brought to a blind ballot by real screens: what the benchmarks vote on.
import { enter, openWorkshop, sit, type Person } from "../rehearsal/people.ts";

export type Ballot = {
  readonly code: string;
  readonly desk: Person;
  readonly wall: Person;
  readonly seats: readonly Person[];
  /** Says it from the desk, and fails where it is refused. */
  order(command: Parameters<Person["say"]>[0]): Promise<void>;
  /** Opens a vote on another wording, three times at most; resolves with its id once every screen shows it. */
  open(wording: number): Promise<string>;
  close(): Promise<void>;
  leave(): void;
};

/** `at once`: how many people take their seats together. */
export async function ballotOf(server: string, count: number, atOnce = 25): Promise<Ballot> {
  const opened = await openWorkshop(server, { closingNotice: 0, seats: 500 });
  const desk = enter(server, opened.code, opened.keys.desk, "desk");
  const wall = enter(server, opened.code, opened.keys.wall, "wall");
  await desk.until((me) => me.desk !== undefined && me.shown !== undefined);
  const seats: Person[] = [];
  for (let i = 0; i < count; i += atOnce)
    seats.push(...(await Promise.all(Array.from({ length: Math.min(atOnce, count - i) }, () => sit(server, opened.code)))));
  await wall.until((me) => me.shown?.people === count);
  async function order(command: Parameters<Person["say"]>[0]): Promise<void> {
    const reply = await desk.say(command);
    if (!reply.ok) throw new Error(`${command.type}: ${reply.refusal}`);
  }
  await order({ type: "playItem", item: "r1" });
  for (const which of ["first", "second"] as const) {
    await order({ type: "openPositions", round: "r1", which });
    await order({ type: "closePositions", round: "r1", which });
  }
  await order({ type: "openChoosing", round: "r1" });
  await desk.until((me) => (me.desk?.candidates.length ?? 0) > 0);
  const practice = desk.desk!.candidates[0]!.id;
  await order({ type: "choosePractices", round: "r1", practices: [practice], alternatives: [] });

  async function open(wording: number): Promise<string> {
    await order({ type: "rewordPractice", practice, text: `Une personne relit tout avant l’envoi, version ${wording}.` });
    await order({ type: "openVote", practice });
    await Promise.all([...seats, wall].map((each) => each.until((me) => me.shown?.vote !== undefined, "the vote")));
    await desk.until((me) => me.desk?.answered?.of === count && me.desk.answered.n === 0, "the desk's count");
    return desk.shown!.vote!.id;
  }
  async function close(): Promise<void> {
    const vote = desk.shown!.vote!.id;
    await order({ type: "announceClosing", vote });
    await order({ type: "closeVote", vote });
  }
  const leave = () => [desk, wall, ...seats].forEach(({ link }) => link.leave());
  return { code: opened.code, desk, wall, seats, order, open, close, leave };
}

/** Everyone says it once, spread evenly over `ms`; resolves with each one's tap and acknowledgement (performance.now, ms), in order of acknowledgement. */
export async function votes(people: readonly Person[], vote: (person: Person) => string, ms: number): Promise<{ tap: number; ack: number }[]> {
  const done: { tap: number; ack: number }[] = [];
  await Promise.all(
    people.map(async (person, i) => {
      await new Promise((later) => setTimeout(later, (i * ms) / people.length));
      const tap = performance.now();
      const reply = await person.say({ type: "castBallot", vote: vote(person), stance: "3" });
      if (!reply.ok) throw new Error(reply.refusal);
      done.push({ tap, ack: performance.now() });
    }),
  );
  return done;
}
