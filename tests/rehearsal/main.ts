// npm run rehearse -- --seats 24 --export DIR [--minutes M | --fast] [--seed N] [--url U] [--lang fr|en] [--times]: a whole workshop, alone, with simulated participants.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { KEPT } from "../../server/http/exports.ts";
import { LIVING } from "../../server/http/living-exports.ts";
import { charterWords } from "../../shared/charter/words.ts";
import { chanceOf } from "./chance.ts";
import { enter, openWorkshop } from "./people.ts";
import { playWorkshop, seatPeople } from "./script.ts";
import { SAYINGS } from "./sentences.ts";
import { startServer } from "./server.ts";

const { values } = parseArgs({
  options: {
    seats: { type: "string", default: "24" },
    export: { type: "string", default: "out" },
    minutes: { type: "string" },
    fast: { type: "boolean", default: false },
    seed: { type: "string" },
    url: { type: "string" },
    lang: { type: "string", default: "fr" },
    times: { type: "boolean", default: false },
  },
});
const seats = Number(values.seats);
if (!Number.isInteger(seats) || seats < 1 || seats > 300) {
  console.error("--seats attend un nombre de 1 à 300.");
  process.exit(2);
}
if (values.lang !== "fr" && values.lang !== "en") {
  console.error("--lang attend fr ou en.");
  process.exit(2);
}
if (values.seed !== undefined && values.url !== undefined) {
  console.error("--seed rejoue un atelier sur un serveur à elle : elle ne va pas avec --url.");
  process.exit(2);
}

const own = values.url === undefined ? await startServer(values.seed === undefined ? {} : { SEED: values.seed }) : null;
const server = (values.url ?? own!.url).replace(/\/$/, "");
const seed = values.seed === undefined ? Date.now() : Number(values.seed);
const minutes = values.fast ? 0 : Number(values.minutes ?? 12);
const inTurn = values.seed !== undefined;

/** About this many moments make a workshop: minutes are spread over them. */
const MOMENTS = 110;
let last = "";
async function pace(moment: string): Promise<void> {
  if (moment !== last) process.stdout.write(process.stdout.isTTY ? `\r\u001b[K${moment}` : `${moment}\n`);
  last = moment;
  if (minutes > 0) await new Promise((later) => setTimeout(later, (minutes * 60_000) / MOMENTS));
}

type Taken = { readonly took: number; readonly bytes: Buffer };
/** A document, asked for as the charter page does. */
async function taken(path: string, key: string): Promise<Taken> {
  const asked = performance.now();
  const answer = await fetch(server + path, { headers: { authorization: `Bearer ${key}` } });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  const bytes = Buffer.from(await answer.arrayBuffer());
  return { took: performance.now() - asked, bytes };
}
/** Each of these, in order, into a folder; and how long each took, the first time and the second. */
async function written(names: readonly string[], from: string, key: string, folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const lines: string[] = [];
  for (const name of names) {
    const { took, bytes } = await taken(from + name, key);
    const again = values.times ? (await taken(from + name, key)).took : 0;
    writeFileSync(join(folder, name), bytes);
    const [first, second] = [took, again].map((ms) => `${Math.round(ms)} ms`.padStart(9)) as [string, string];
    lines.push(`${name.padEnd(16)}${first}${second}${`${Math.ceil(bytes.length / 1024)} ko`.padStart(9)}`);
  }
  return lines;
}

try {
  const opened = await openWorkshop(server, {
    lang: values.lang,
    organisation: SAYINGS[values.lang].organisation,
    title: values.lang === "en" ? "Rehearsal: our AI charter" : "Répétition : notre charte de l’IA",
    closingNotice: minutes > 0 ? 5 : 0,
    people: seats,
    cards: undefined,
    full: undefined,
    phases: undefined,
    tables: undefined,
  });
  if (minutes > 0)
    console.log(
      `À regarder pendant la répétition :\n  le mur     ${server}/wall/${opened.code}#key=${opened.keys.wall}\n  le pupitre ${server}/desk/${opened.code}#key=${opened.keys.desk}`,
    );
  const desk = enter(server, opened.code, opened.keys.desk, "desk");
  await desk.until((me) => me.desk !== undefined && me.shown !== undefined, "the desk");
  const people = await seatPeople(server, opened.code, seats, inTurn);
  await playWorkshop({ server, code: opened.code, desk, seats: people, chance: chanceOf(seed), inTurn, pace });

  const folder = resolve(values.export);
  const times = await written(KEPT, `/api/workshops/${opened.code}/exports/`, opened.keys.desk, folder);
  if (values.times) {
    const living = await written(LIVING, `/api/charters/${opened.code}/exports/`, opened.keys.desk, join(folder, "vivante"));
    console.log(`\nLes documents, faits une fois puis une autre :\n${times.join("\n")}\nLa charte qui vit :\n${living.join("\n")}`);
  }
  const charter = readFileSync(join(folder, "charte.md"), "utf8");
  const missing = charterWords[values.lang].parts.filter((part) => !new RegExp(`^#+ .*${part}`, "m").test(charter));
  if (missing.length > 0) throw new Error(`il manque : ${missing.join(", ")}`);
  const { answered, asked, planks } = desk.shown!.score;
  console.log(
    `\n${seats} personnes, ${answered} questions tranchées sur ${asked}, ${planks} planches au pont. La charte et le dossier de l’atelier sont dans ${folder}`,
  );
  people.forEach(({ link }) => link.leave());
  desk.link.leave();
  await own?.kill("SIGTERM");
  process.exit(0);
} catch (why) {
  console.error(`\nLa répétition s’est arrêtée : ${why instanceof Error ? why.message : String(why)}`);
  if (own) console.error(own.output().split("\n").slice(-8).join("\n"));
  await own?.kill();
  process.exit(1);
}
