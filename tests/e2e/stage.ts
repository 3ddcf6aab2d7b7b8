// A workshop for browser tests: one phone, the wall and a desk are real pages; the rest of the room is simulated. `reach` walks it to a moment.
import type { Command } from "../../shared/workshop.ts";
import { enter, openWorkshop, sit, type Person } from "../rehearsal/people.ts";
import type { Opened } from "../../shared/protocol.ts";

export const MOMENTS = [
  "gathering",
  "discovering",
  "explained",
  "mapping",
  "valuing",
  "valued",
  "card",
  "first",
  "split",
  "talk",
  "second",
  "crossed",
  "choosing",
  "voting",
  "counted",
  "drafting",
  "closing",
] as const;
export type Moment = (typeof MOMENTS)[number];

export type Stage = {
  readonly opened: Opened;
  readonly desk: Person;
  readonly seats: readonly Person[];
  order(command: Command): Promise<void>;
  reach(moment: Moment): Promise<void>;
};

/** `count` simulated seats, of mixed groups; two are quiet, so that a real phone can vote in their place. */
export async function stageFor(server: string, count: number, settings: Record<string, unknown> = {}): Promise<Stage> {
  const opened = await openWorkshop(server, { closingNotice: 0, phases: ["discovering", "mapping", "valuing"], ...settings });
  const desk = enter(server, opened.code, opened.keys.desk, "desk");
  await desk.until((me) => me.desk !== undefined && me.shown !== undefined);
  const groups = ["salarie", "benevole", "benevole", "beneficiaire"] as const;
  const seats: Person[] = [];
  for (let i = 0; i < count; i++) seats.push(await sit(server, opened.code, { alias: `Personne ${i + 1}`, group: groups[i % groups.length]! }));
  const order = async (command: Command) => {
    const reply = await desk.say(command);
    if (!reply.ok) throw new Error(`${command.type}: ${reply.refusal}`);
  };
  const all = (make: (i: number) => Command) => Promise.all(seats.map((seat, i) => seat.say(make(i))));
  const steps: Record<Moment, () => Promise<void>> = {
    async gathering() {
      await order({ type: "confirmHeadcount", people: count + 2 });
    },
    async discovering() {
      await order({ type: "playItem", item: "discovering" });
      await desk.until((me) => me.desk?.next?.type === "openDiscovery");
      await order(desk.desk!.next!);
      await desk.until((me) => me.shown?.discovery !== undefined);
      const { id, kind, places } = desk.shown!.discovery!;
      await all((i) => ({
        type: "answerDiscovery",
        item: id,
        answer: kind === "claim" ? ["true", "false", "depends"][i % 3]! : kind === "order" ? places.join(",") : String(i % 3),
      }));
    },
    async explained() {
      await order({ type: "closeDiscovery", item: desk.shown!.discovery!.id });
    },
    async mapping() {
      await order({ type: "playItem", item: "mapping" });
      for (const line of ["usage-courrier", "crainte-lien", "envie-temps"]) await all((i) => ({ type: "markEntry", entry: line, mine: i % 3 !== 0 }));
      const added = await seats[0]!.say({ type: "addEntry", list: "fears", text: "Qu’on nous impose un outil sans nous demander" });
      if (!added.ok) throw new Error(added.refusal);
      await desk.until((me) => me.desk!.queue.length > 0);
      await order({ type: "reviewSentence", sentence: desk.desk!.queue[0]!.id, verdict: "shown" });
    },
    async valuing() {
      await order({ type: "playItem", item: "valuing" });
      await order({ type: "openValues" });
      await desk.until((me) => me.shown?.values.moment === "open");
      const values = Object.keys(desk.shown!.values.choice);
      await all((i) => ({ type: "chooseValues", values: [values[0]!, values[1 + (i % 3)]!, values[5 + (i % 2)]!] }));
    },
    async valued() {
      await order({ type: "revealValues" });
      await order({ type: "keepValues", values: Object.keys(desk.shown!.values.choice).slice(0, 3) });
    },
    async card() {
      await order({ type: "playItem", item: "r1" });
    },
    async first() {
      await order({ type: "openPositions", round: "r1", which: "first" });
      await all((i) => ({ type: "takePosition", round: "r1", which: "first", position: (["for", "conditions", "against"] as const)[i % 3]! }));
    },
    async split() {
      await order({ type: "closePositions", round: "r1", which: "first" });
    },
    async talk() {
      await order({ type: "turnCard", round: "r1" });
      for (const seat of seats.slice(0, 3)) await seat.say({ type: "takePen", round: "r1" }); // refused where everyone writes
      await seats[0]!.say({ type: "addArgument", round: "r1", side: "for", text: "Le temps gagné ira aux personnes que nous accueillons." });
      await seats[1]!.say({ type: "addArgument", round: "r1", side: "conditions", text: "Oui, si chacun peut demander qu’on refasse à la main." });
      await seats[2]!.say({ type: "addArgument", round: "r1", side: "against", text: "Quand l’outil se trompe, personne ne répond." });
      for (const sentence of ["a1", "a2"]) await order({ type: "reviewSentence", sentence, verdict: "shown" });
      await Promise.all(seats.slice(2).map((seat, i) => seat.say({ type: "supportArgument", argument: i % 2 ? "a1" : "a2" })));
    },
    async second() {
      await order({ type: "openPositions", round: "r1", which: "second" });
      await all((i) => ({
        type: "takePosition",
        round: "r1",
        which: "second",
        position: i % 4 === 0 ? "conditions" : (["for", "conditions", "against"] as const)[i % 3]!,
      }));
    },
    async crossed() {
      await order({ type: "closePositions", round: "r1", which: "second" });
    },
    async choosing() {
      await order({ type: "openChoosing", round: "r1" });
      await desk.until((me) => (me.desk?.candidates.length ?? 0) > 0);
      await seats[0]!.say({ type: "supportPractice", practice: desk.desk!.candidates[0]!.id });
      await seats[1]!.say({ type: "proposePractice", round: "r1", force: "advice", text: "On en parle dix minutes à chaque réunion d’équipe." });
    },
    async voting() {
      const [one, two] = desk.desk!.candidates;
      for (const each of [one!, two!])
        for (const { name, options } of each.blanks) await order({ type: "fillBlank", practice: each.id, blank: name, words: options[0]! });
      await order({ type: "choosePractices", round: "r1", practices: [one!.id, two!.id], alternatives: [] });
      await order({ type: "openVote", practice: one!.id });
      await all((i) =>
        i === 0
          ? { type: "castBallot", vote: "v1", stance: "1", reason: "Il faudra dire qui relit pendant les vacances." }
          : { type: "castBallot", vote: "v1", stance: i % 2 ? "3" : "2" },
      );
    },
    async counted() {
      await order({ type: "announceClosing", vote: "v1" });
      await order({ type: "closeVote", vote: "v1" });
      await desk.until((me) => me.desk!.candidates.some(({ ballot }) => ballot === 1)); // the desk is told ten times a second
      await order({
        type: "settleOutcome",
        practice: desk.desk!.candidates.find(({ ballot }) => ballot === 1)!.id,
        owner: "la coordination",
        reviewOn: "2027-03-24",
      });
    },
    async drafting() {
      await order({ type: "playItem", item: "drafting" });
      await order({
        type: "fillField",
        field: "scope",
        words: "Les salarié·es, les bénévoles et le conseil, pour tout outil qui produit du texte ou un classement.",
      });
    },
    async closing() {
      await order({ type: "playItem", item: "closing" });
      await order({ type: "addAction", what: "Présenter la charte au conseil", owner: "la coordination", by: "2027-01-20" });
    },
  };
  let at = -1;
  return {
    opened,
    desk,
    seats,
    order,
    async reach(moment) {
      while (at < MOMENTS.indexOf(moment)) await steps[MOMENTS[++at]!]();
      await desk.link.say({ id: `look-${Math.random()}`, command: { type: "callBackClosing", vote: "none" } }); // refused, and answered after every view before it
    },
  };
}
