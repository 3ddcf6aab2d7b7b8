// Pictures of every screen in every moment, to be looked at: node tests/e2e/screenshots.ts FOLDER [SEATS] [fr|en]
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { sit } from "../rehearsal/people.ts";
import { startServer } from "../rehearsal/server.ts";
import { actor, launch, settled, SIZES } from "./actors.ts";
import { MOMENTS, stageFor } from "./stage.ts";

const folder = resolve(process.argv[2] ?? "out/screenshots");
mkdirSync(folder, { recursive: true });
const [server, browser] = await Promise.all([startServer(), launch()]);
const stage = await stageFor(server.url, Number(process.argv[3] ?? 23));
const { code, keys } = stage.opened;
const lang = process.argv[4] ?? "fr";
const someone = await sit(server.url, code, { alias: "Ana", group: "benevole" });
someone.link.leave();
const other = await sit(server.url, code);
other.link.leave();
const screens = {
  "phone-390": await actor(browser, `${server.url}/${code}?lang=${lang}#key=${someone.key}`, SIZES.phone),
  "phone-360": await actor(browser, `${server.url}/${code}?lang=${lang}#key=${other.key}`, SIZES.small),
  "wall-1920": await actor(browser, `${server.url}/wall/${code}?renderer=canvas&lang=${lang}#key=${keys.wall}`, SIZES.wall),
  "wall-1024": await actor(browser, `${server.url}/wall/${code}?renderer=canvas&lang=${lang}#key=${keys.wall}`, SIZES.beamer),
  "desk-1280": await actor(browser, `${server.url}/desk/${code}?lang=${lang}#key=${keys.desk}`, SIZES.desk),
  "desk-390": await actor(browser, `${server.url}/desk/${code}?lang=${lang}#key=${keys.desk}`, SIZES.phone),
};
for (const [i, moment] of MOMENTS.entries()) {
  await stage.reach(moment);
  for (const [name, page] of Object.entries(screens)) {
    await settled(page);
    await page.screenshot({ path: join(folder, `${String(i + 1).padStart(2, "0")}-${moment}-${name}.png`), fullPage: !name.startsWith("wall") });
  }
  console.log(moment);
}
const faults = Object.values(screens).flatMap((page) => page.faults);
if (faults.length > 0) console.log(faults);
await browser.close();
await server.kill();
process.exit(0);
