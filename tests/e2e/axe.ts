// Every screen, at every moment, and every page around the day, in both languages, before axe (WCAG 2.2 A and AA, RGAA v4)
// and the HTML standard, the phone also in a dark room: node tests/e2e/axe.ts [moment … | around]. Fails on any violation.
import { sit } from "../rehearsal/people.ts";
import { startServer } from "../rehearsal/server.ts";
import { violationsOf } from "./accessible.ts";
import { actor, launch, settled, SIZES, type Actor } from "./actors.ts";
import { around } from "./around.ts";
import { MOMENTS, stageFor, type Moment } from "./stage.ts";

const asked = process.argv.slice(2) as (Moment | "around")[];
const wanted = (moment: Moment | "around") => asked.length === 0 || asked.includes(moment);

const [server, browser] = await Promise.all([startServer(), launch()]);
let count = 0;
let looked = 0;
async function look(moment: string, pages: readonly (readonly [string, Actor])[]): Promise<void> {
  for (const [name, page] of pages) {
    await settled(page);
    const found = await violationsOf(page);
    looked++;
    count += found.length;
    for (const each of found) console.log(`${moment}, ${name}: ${each}`);
  }
}
async function day(): Promise<void> {
  const stage = await stageFor(server.url, 7);
  const { code, keys } = stage.opened;
  const open = async (lang: string, path: string, key: string, size: { width: number; height: number }) =>
    [
      `${path.split("/")[1] || "home"} ${lang} ${size.width}`,
      await actor(browser, `${server.url}${path}?lang=${lang}${path.startsWith("/wall") ? "&renderer=canvas" : ""}#key=${key}`, size),
    ] as const;
  const screens: (readonly [string, Actor])[] = [];
  for (const lang of ["fr", "en"]) {
    for (const [size, colorScheme] of [
      [SIZES.small, "light"],
      [SIZES.small, "dark"],
      [SIZES.desk, "light"],
    ] as const) {
      const someone = await sit(server.url, code, { alias: `${lang} ${size.width}` });
      someone.link.leave();
      const [name, page] = await open(lang, `/${code}`, someone.key, size);
      await page.emulateMedia({ colorScheme });
      screens.push([`${name.replace(code, "phone")} ${colorScheme}`, page]);
    }
    screens.push(await open(lang, `/wall/${code}`, keys.wall, SIZES.desk));
    for (const size of [SIZES.small, SIZES.desk]) screens.push(await open(lang, `/desk/${code}`, keys.desk, size));
  }

  for (const moment of MOMENTS) {
    await stage.reach(moment);
    if (wanted(moment)) await look(moment, screens);
  }
  await Promise.all(screens.map(([, page]) => page.context().close()));
}

/** One after the other: each is a page of its own. */
async function pages(): Promise<void> {
  const all = await around(server.url);
  for (const { name, path, key = "", act } of all)
    for (const lang of ["fr", "en"])
      for (const size of [SIZES.small, SIZES.desk]) {
        const page = await actor(browser, `${server.url}${path}?lang=${lang}#key=${key}`, size);
        await settled(page);
        await act?.(page);
        await look("around", [[`${name} ${lang} ${size.width}`, page]]);
        await page.context().close();
      }
}

if (asked.length === 0 || asked.some((each) => each !== "around")) await day();
if (wanted("around")) await pages();
console.log(`${looked} screens looked at, ${count} violations`);
await browser.close();
await server.kill();
process.exit(count === 0 ? 0 : 1);
