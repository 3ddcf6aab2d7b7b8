// Starts the server: reads the settings of the machine, the deck and the log, and says where phones find it.
import { randomBytes, randomUUID } from "node:crypto";
import { existsSync, mkdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { networkInterfaces } from "node:os";
import { renderUnicodeCompact } from "uqr";
import { steady } from "./clock.ts";
import { readDecks } from "./deck-reader.ts";
import { nameOf } from "./decks/tables.ts";
import { warmed } from "./documents/formats.ts";
import type { House } from "./house.ts";
import { logOn } from "./log/log.ts";
import { postgres } from "./log/postgres.ts";
import { sharing } from "./log/sharing.ts";
import { sqlite } from "./log/sqlite.ts";
import { proxiesIn } from "./http/addresses.ts";
import { neighboursOn } from "./neighbours.ts";
import { seeded } from "./seed.ts";
import { serve } from "./serve.ts";
import { traceTo } from "./trace.ts";
import { addressesIn, wifiCode } from "./venue.ts";

const here = resolve(import.meta.dirname, "..");
const port = Number(process.env["PORT"] ?? 2567);
const dataDir = resolve(process.env["DATA_DIR"] ?? join(here, "data"));

const cards = resolve(process.env["CARDS_DIR"] ?? join(here, "cards", "fr"));
const read = await readDecks(cards);
if (!read.ok) {
  console.error("Le jeu de cartes ne peut pas être joué :");
  for (const fault of read.faults) console.error(`  ${nameOf(fault)}`);
  process.exit(1);
}
// an association's own cards, beside those of the house; their faults leave the house's deck unharmed
const ownCards = join(dataDir, "cards");
const own = existsSync(ownCards) ? await readDecks(cards, ownCards) : read;
if (!own.ok) {
  console.error(`Vos cartes (${ownCards}) ne sont pas ajoutées :`);
  for (const fault of own.faults.slice(0, 20)) console.error(`  ${nameOf(fault)}`);
}
const deck = own.ok ? own.deck : read.deck;
// the same cards in English, beside the French ones: without them, French is read
const inEnglish = join(dirname(cards), "en");
const readEnglish = existsSync(join(inEnglish, "themes.yaml")) ? await readDecks(inEnglish) : null;
if (readEnglish?.ok === false) {
  console.error(`Les cartes en anglais (${inEnglish}) ne peuvent pas être jouées :`);
  for (const fault of readEnglish.faults.slice(0, 20)) console.error(`  ${nameOf(fault)}`);
}
const english = readEnglish?.ok ? readEnglish.deck : null;

const [found = "localhost", ...others] = addressesIn(networkInterfaces());
const lan = process.env["ADDRESS"] || found;
const address = `http://${lan}:${port}`;
mkdirSync(dataDir, { recursive: true });
if (!existsSync(join(here, "dist"))) {
  console.error("Les pages ne sont pas construites. Lancez : npm start");
  process.exit(1);
}
const trace = traceTo(process.env["LOG_LEVEL"] ?? "warn");
const chance = process.env["SEED"]
  ? seeded(process.env["SEED"])
  : { now: steady(Date.now).now, random: () => randomBytes(6).readUIntBE(0, 6) / 2 ** 48, bytes: (n: number) => randomBytes(n) };
const database = process.env["DATABASE_URL"];
const store = database
  ? await postgres(database, (why) => trace.error({ why: String(why) }, "PostgreSQL")).catch((why: unknown) => {
      console.error(`La base de données (DATABASE_URL) ne répond pas : ${why instanceof Error ? why.message : String(why)}`);
      process.exit(1);
    })
  : sqlite(join(dataDir, "charte.db"));
const wifi = process.env["WIFI"];
const proxies = proxiesIn(process.env["PROXY"] ?? "");
if (!proxies) {
  console.error("PROXY n’est pas une liste d’adresses ou de réseaux, comme 172.16.0.0/12.");
  process.exit(1);
}
const redis = process.env["REDIS_URL"];
if (redis && !database) {
  console.error("REDIS_URL relie plusieurs serveurs : il leur faut la même base de données. Donnez aussi DATABASE_URL.");
  process.exit(1);
}
const neighbours = redis
  ? await neighboursOn(redis, { host: lan, port }, trace).catch((why: unknown) => {
      console.error(`Redis (REDIS_URL) ne répond pas : ${why instanceof Error ? why.message : String(why)}`);
      process.exit(1);
    })
  : null;
const house: House = {
  log: logOn(sharing(store, deck)),
  deck,
  english,
  trace,
  newId: randomUUID,
  address,
  origin: URL.parse(process.env["PUBLIC_ORIGIN"] ?? "")?.origin,
  metricsKey: process.env["METRICS_KEY"],
  wifi: wifi && wifiCode(wifi, process.env["WIFI_KEY"] ?? ""),
  shared: neighbours !== null,
  ...chance,
};

/** Heard from here on: a server that is asked to stop while it starts stops in order once it stands. */
const asked = new Promise<void>((stop) => {
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop());
});
const served = await serve(house, { port, pages: join(here, "dist"), neighbours, proxies }).catch((why: unknown) => {
  console.error(String(why).includes("EADDRINUSE") ? `Le port ${port} est déjà pris. Fermez l’autre programme, ou lancez : PORT=${port + 1} npm start` : why);
  process.exit(1);
});
console.log(
  `Charte en jeu est prêt.\n  Sur cette machine : http://localhost:${served.port}\n  Sur le réseau local : ${address}\n${renderUnicodeCompact(address)}`,
);
if (!process.env["ADDRESS"] && others.length > 0)
  console.log(`  Cette machine a aussi ${others.join(", ")}. Si les téléphones n’arrivent pas : ADDRESS=${others[0]} npm start`);
if (house.wifi)
  console.log(`  Réseau Wi-Fi « ${wifi} », à viser d’abord (en grand : http://localhost:${served.port}/wifi.svg)\n${renderUnicodeCompact(house.wifi)}`);
warmed().catch((why: unknown) => trace.error({ why: String(why) }, "no document can be made"));

void asked.then(() => served.stop()).then(() => process.exit(0));
