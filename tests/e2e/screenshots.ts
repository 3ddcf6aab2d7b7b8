// Pictures of every screen in every moment of a day, to be looked at, and what is measurably wrong with them:
// node tests/e2e/screenshots.ts FOLDER [--seats 40] [--lang en] [--only wall: at four sizes] [--dark] [--seed 7] [--moments card,first]
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { sit } from "../rehearsal/people.ts";
import { startServer } from "../rehearsal/server.ts";
import { actor, enlarge, launch, settled, SIZES, type Actor } from "./actors.ts";
import { dayFor } from "./full-day.ts";
import { faultsOf, LIMITS } from "./looks.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seats: { type: "string", default: "40" },
    seed: { type: "string", default: "7" },
    lang: { type: "string", default: "fr" },
    only: { type: "string", default: "" },
    dark: { type: "boolean", default: false },
    moments: { type: "string" },
  },
});
const { lang } = values;
const folder = resolve(positionals[0] ?? "out/screenshots");
mkdirSync(folder, { recursive: true });
const [server, browser] = await Promise.all([startServer({ SEED: values.seed }), launch()]);
const { stage, moments } = await dayFor(server.url, Number(values.seats));
const { code, keys } = stage.opened;
/** Real phones, at one table: `x2` has its letters twice as large. */
const PHONES = { "phone-360": SIZES.small, "phone-390": SIZES.phone, "phone-320": SIZES.narrow, "phone-320-x2": SIZES.narrow, "phone-390-x2": SIZES.phone };
const phones = [await sit(server.url, code, { alias: "Marie-Antoinette", group: "beneficiaire" })];
while (phones.length < Object.keys(PHONES).length) phones.push(await sit(server.url, code));
for (const phone of phones) await phone.say({ type: "sitAt", table: 3 });
for (const { link } of phones) link.leave();
const pages: Record<string, [url: string, size: { width: number; height: number }]> = {
  ...Object.fromEntries(Object.entries(PHONES).map(([name, size], i) => [name, [`/${code}?lang=${lang}#key=${phones[i]!.key}`, size]])),
  "wall-1920": [`/wall/${code}?renderer=canvas&lang=${lang}#key=${keys.wall}`, SIZES.wall],
  "wall-1024": [`/wall/${code}?renderer=canvas&lang=${lang}#key=${keys.wall}`, SIZES.beamer],
  "wall-1280": [`/wall/${code}?renderer=canvas&lang=${lang}#key=${keys.wall}`, SIZES.laptop],
  "wall-3840": [`/wall/${code}?renderer=canvas&lang=${lang}#key=${keys.wall}`, SIZES.uhd],
  "desk-1280": [`/desk/${code}?lang=${lang}#key=${keys.desk}`, SIZES.desk],
  "desk-390": [`/desk/${code}?lang=${lang}#key=${keys.desk}`, SIZES.phone],
};
/** The same proportions as 1920: looked at with `--only wall`. */
const ALIKE = ["wall-1280", "wall-3840"];
const screens: Record<string, Actor> = {};
for (const [name, [path, size]] of Object.entries(pages)) {
  if (values.only ? !name.includes(values.only) : ALIKE.includes(name)) continue;
  const page = (screens[name] = await actor(browser, server.url + path, size));
  if (values.dark) await page.emulateMedia({ colorScheme: "dark" });
  if (name.endsWith("x2")) await enlarge(page);
}

let seen = 0;
async function take(page: Actor, name: string): Promise<void> {
  const kind = (Object.keys(LIMITS) as (keyof typeof LIMITS)[]).find((each) => name.includes(each)) ?? "phone";
  await page.bringToFront();
  await settled(page);
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: kind !== "wall" });
  const faults = await faultsOf(page, kind);
  seen += faults.length;
  if (faults.length > 0) console.log(`${name}\n  ${faults.join("\n  ")}`);
}
const wanted = values.moments?.split(",");
for (const [place, [moment, reach]] of Object.entries(moments).entries()) {
  await reach();
  const number = String(place + 1).padStart(2, "0");
  if (wanted && !wanted.includes(moment)) continue;
  for (const [name, page] of Object.entries(screens)) await take(page, `${number}-${moment}-${name}`);
  // what the wall tells in turn
  for (const [name, page] of Object.entries(screens)) {
    if (!name.startsWith("wall") || (await page.locator(".dots").count()) === 0) continue;
    const before = await settled(page);
    for (let tries = 0; tries < 20 && (await settled(page)) === before; tries++) continue;
    await take(page, `${number}-${moment}-${name}-turned`);
  }
  if (moment === "before" && !values.only)
    for (const [name, path] of [
      ["questionnaire", `/avant/${code}`],
      ["home", "/"],
    ])
      for (const size of [SIZES.small, SIZES.desk]) {
        const page = await actor(browser, `${server.url}${path}?lang=${lang}`, size);
        await take(page, `${number}-${name}-${size.width}`);
        await page.context().close();
      }
  console.log(moment);
}
const faults = Object.values(screens).flatMap((page) => page.faults);
if (faults.length > 0) console.log(faults);
console.log(`${seen + faults.length} faults; the pictures are in ${folder}`);
await browser.close();
await server.kill();
process.exit(seen + faults.length > 0 ? 1 : 0);
