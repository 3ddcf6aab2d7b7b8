// A whole day with a real room, its words as long as they may be: what the pictures are taken of, moment by moment.
import { LINE } from "../../shared/scales.ts";
import type { Command } from "../../shared/workshop.ts";
import { post } from "../rehearsal/people.ts";
import { stageFor, type Stage } from "./stage.ts";

const CARDS = [
  "attribuer-les-aides",
  "conseiller-sur-la-sante",
  "resumer-les-reunions",
  "appeler-les-isoles",
  "ecouter-un-entretien",
  "le-robot-dans-la-reunion",
];
const SETTINGS = {
  organisation: "Fédération départementale des centres sociaux et socioculturels du Haut-Vivarais",
  title: "Notre charte de l’intelligence artificielle",
  cards: CARDS,
  full: CARDS.slice(0, 3),
  tables: "seated",
  closingNotice: 4,
  contact: "la coordination",
};
const TABLES = 8;

/** A sentence as long as one may write: it ends on its last word, so that a cut is seen. */
function long(start: string): string {
  const filling = " parce que les personnes que nous accueillons n’ont pas choisi cet outil, et que nous devons pouvoir leur répondre chaque jour nous-mêmes";
  return `${(start + filling).slice(0, LINE - 4).replace(/\s\S*$/, "")} fin.`;
}

export type Day = { readonly stage: Stage; readonly moments: Readonly<Record<string, () => Promise<unknown>>> };

export async function dayFor(server: string, count: number, settings: Record<string, unknown> = {}): Promise<Day> {
  const stage = await stageFor(server, count, { ...SETTINGS, people: count, ...settings });
  const { desk, seats, order, opened } = stage;
  const all = (make: (i: number) => Command) => Promise.all(seats.map((seat, i) => seat.say(make(i))));
  const shown = () => desk.shown!;
  const round = () => shown().round!.id;
  const play = async (kind: string, pace?: string) => {
    const item = Object.entries(shown().agenda).find(([, each]) => each.kind === kind && each.status === "planned" && (!pace || each.pace === pace))![0];
    await order({ type: "playItem", item });
    await desk.until((me) => me.shown?.agenda[item]?.status === "playing");
  };
  const stand = (which: "first" | "second", shift: number) =>
    all((i) => ({ type: "takePosition", round: round(), which, position: (["for", "conditions", "against"] as const)[(i % 7 < 5 ? i : i + shift) % 3]! }));
  /** Everything that waits is shown. */
  const read = async (many: number) => {
    await desk.until((me) => (me.desk?.queue.length ?? 0) >= many);
    for (const { id } of desk.desk!.queue) await order({ type: "reviewSentence", sentence: id, verdict: "shown" });
  };
  const answer = () => {
    const { id, kind, places } = shown().discovery!;
    return all((i) => ({
      type: "answerDiscovery",
      item: id,
      answer: kind === "claim" ? ["true", "false", "depends"][i % 3]! : kind === "order" ? places.join(",") : String(i % 3),
    }));
  };
  async function ask(): Promise<void> {
    const before = shown().discovery?.id;
    await desk.until(({ desk: { next } = {} }) => next?.type === "openDiscovery" && next.item !== before);
    await order(desk.desk!.next!);
    await desk.until((me) => me.shown?.discovery?.open === true && me.shown.discovery.id !== before);
    await answer();
  }
  const explain = async () => {
    await order({ type: "closeDiscovery", item: shown().discovery!.id });
    await desk.until((me) => me.shown?.discovery?.open === false);
  };
  const ballot = (place: number) => desk.desk!.candidates.find((each) => each.ballot === place)!;
  async function choose(many: number): Promise<void> {
    await desk.until((me) => (me.desk?.candidates.filter(({ id }) => id.startsWith(round())).length ?? 0) > many);
    const longest = desk.desk!.candidates.filter(({ law }) => law !== "duty").sort((a, b) => b.wording.length - a.wording.length);
    const picked = longest.slice(0, many);
    for (const each of picked)
      for (const { name, options } of each.blanks) {
        const words = [...options].sort((a, b) => b.length - a.length)[0]!;
        await order({ type: "fillBlank", practice: each.id, blank: name, words });
      }
    await order({ type: "choosePractices", round: round(), practices: picked.map(({ id }) => id), alternatives: [] });
    await desk.until((me) => me.desk!.candidates.some((each) => each.ballot === many));
  }
  async function open(practice: string): Promise<void> {
    await order({ type: "openVote", practice });
    await desk.until((me) => me.shown?.vote?.practice === practice);
  }
  const objection = { stance: "0", reason: long("Un bénévole qui se trompe sera montré du doigt"), whom: "les bénévoles du dimanche" } as const;
  const vote = (objecting: boolean) =>
    all((i) => ({
      type: "castBallot",
      vote: shown().vote!.id,
      ...(i === 0 && objecting ? objection : i < 4 ? { stance: "1", reason: long(`Réserve ${i}`) } : { stance: i % 2 ? "3" : "2" }),
    }));
  async function tallied(): Promise<void> {
    const vote = shown().vote;
    if (vote?.closingAt === 0) await order({ type: "announceClosing", vote: vote.id });
    while (shown().vote) {
      await desk.say({ type: "closeVote", vote: vote!.id }); // too soon; or a real desk was quicker
      await new Promise((later) => setTimeout(later, 200));
    }
    await desk.until((me) => me.shown?.round?.moment === "counted");
  }
  const moments: Day["moments"] = {
    async arriving() {
      await all((i) => ({ type: "sitAt", table: (i % TABLES) + 1 }));
    },
    async gathering() {
      await order({ type: "confirmHeadcount", people: count + 2 });
    },
    async before() {
      for (let i = 0; i < 6; i++)
        await post(`${server}/api/workshops/${opened.code}/questionnaire`, {
          uses: [{ entry: "usage-courrier", tool: "chatgpt", data: "personal" }],
          fears: ["crainte-lien"],
          wishes: ["envie-temps"],
          situation: long("Une voisine nous a demandé de relire une lettre écrite par une machine"),
        });
    },
    discovering: () => play("discovering"),
    asked: ask,
    explained: explain,
    async ordering() {
      while (shown().discovery!.number < shown().discovery!.of) {
        await ask();
        if (shown().discovery!.kind === "order") return;
        await explain();
      }
    },
    async ordered() {
      if (shown().discovery?.open) await explain();
    },
    async mapping() {
      await play("mapping");
      await desk.until((me) => Object.keys(me.shown?.map ?? {}).length > 0);
      const lines = Object.keys(shown().map);
      for (const [place, entry] of lines.entries()) await all((i) => ({ type: "markEntry", entry, mine: (i * 7) % (place + 2) === 0 }));
    },
    async sentences() {
      const lists = ["uses", "fears", "wishes"] as const;
      await Promise.all(
        seats
          .slice(0, 9)
          .map((seat, i) => seat.say({ type: "addEntry", list: lists[i % 3]!, ...(i % 3 ? {} : { use: "write" as const }), text: long(`Phrase ${i + 1}`) })),
      );
      await read(9);
    },
    async valuing() {
      await play("valuing");
      await order({ type: "openValues" });
      await desk.until((me) => me.shown?.values.moment === "open");
      const values = Object.keys(shown().values.choice);
      await all((i) => ({
        type: "chooseValues",
        values: [0, 3, 5].map((step) => values[(i * (step % 2) + step + (i % 4)) % values.length]!).filter((each, at, list) => list.indexOf(each) === at),
      }));
    },
    valued: () => order({ type: "revealValues" }),
    async kept() {
      await order({ type: "keepValues", values: Object.keys(shown().values.choice).slice(0, 6) });
    },
    async themes() {
      await order({ type: "openThemes" });
      await desk.until((me) => me.shown?.themes.moment === "open");
      const { order: themes, most } = shown().themes;
      await all((i) => ({ type: "chooseThemes", themes: [...themes, ...themes].slice(i % 4, (i % 4) + most) }));
    },
    ranked: () => order({ type: "revealThemes" }),
    async card() {
      await order({ type: "playItem", item: "r1" });
      await desk.until((me) => me.shown?.round?.id === "r1");
    },
    async first() {
      await order({ type: "openPositions", round: round(), which: "first" });
      await stand("first", 0);
    },
    split: () => order({ type: "closePositions", round: round(), which: "first" }),
    talk: () => order({ type: "turnCard", round: round() }),
    async argued() {
      for (const [i, seat] of seats.slice(0, TABLES).entries()) {
        await seat.say({ type: "takePen", round: round() });
        await seat.say({ type: "addArgument", round: round(), side: (["for", "conditions", "against"] as const)[i % 3]!, text: long(`Argument ${i + 1}`) });
      }
      await read(6);
      const told = Object.keys(shown().arguments);
      await Promise.all(seats.slice(10).map((seat, i) => seat.say({ type: "supportArgument", argument: told[i % told.length]! })));
    },
    turn: () => order({ type: "drawTurn", round: round() }),
    async second() {
      await order({ type: "openPositions", round: round(), which: "second" });
      await stand("second", 1);
    },
    crossed: () => order({ type: "closePositions", round: round(), which: "second" }),
    async choosing() {
      await order({ type: "openChoosing", round: round() });
      await desk.until((me) => (me.desk?.candidates.length ?? 0) > 0);
      await seats[1]!.say({ type: "proposePractice", round: round(), force: "advice", text: long("On en parle à chaque réunion d’équipe") });
      await seats[2]!.say({ type: "supportPractice", practice: desk.desk!.candidates[0]!.id });
      await read(1);
    },
    chosen: () => choose(4),
    async voting() {
      await open(ballot(1).id);
      await vote(true);
    },
    async announced() {
      await order({ type: "announceClosing", vote: shown().vote!.id });
    },
    counted: tallied,
    async amended() {
      const { id, wording } = ballot(1);
      const words = wording.split(" ").concat("sauf les bénévoles du dimanche, qui demandent d’abord à leur référente".split(" "));
      await order({ type: "rewordPractice", practice: id, text: words.slice(0, 34).join(" ").slice(0, 238) });
    },
    async revote() {
      await open(ballot(1).id);
      await vote(false);
    },
    async recounted() {
      await tallied();
      await order({ type: "settleOutcome", practice: ballot(1).id, owner: "la coordination", reviewOn: "2027-03-24" });
    },
    async express() {
      const before = round();
      await play("round", "express");
      await desk.until((me) => me.shown?.round !== undefined && me.shown.round.id !== before);
      if (shown().round!.moment === "card") await order(desk.desk!.next!);
    },
    "express-chosen": () => choose(3),
    async "express-voting"() {
      await open(ballot(1).id);
      await vote(false);
    },
    async "express-counted"() {
      await tallied();
      await order({ type: "settleOutcome", practice: ballot(1).id });
    },
    async pausing() {
      await order({ type: "addItem", kind: "pause", minutes: 10 });
      await desk.until((me) => Object.values(me.shown?.agenda ?? {}).some(({ kind, status }) => kind === "pause" && status === "planned"));
      await play("pause");
    },
    async drafting() {
      await play("drafting");
      await order({
        type: "fillField",
        field: "scope",
        words: "Les salarié·es, les bénévoles et le conseil, pour tout outil qui produit du texte ou un classement.",
      });
    },
    async closing() {
      await play("closing");
      for (const [i, owner] of ["la coordination", "le conseil d’administration", "la référente numérique"].entries())
        await order({ type: "addAction", what: long(`Action ${i + 1}`), owner, by: `2027-0${i + 1}-20` });
    },
    async words() {
      await all((i) => ({ type: "rateTime", mark: 1 + (i % 5) }));
      await order({ type: "revealRatings" });
      await seats[3]!.say({ type: "leaveWord", text: long("Je repars avec une question") });
      await read(1);
    },
    closed: () => order({ type: "closeWorkshop" }),
  };
  return { stage, moments };
}
