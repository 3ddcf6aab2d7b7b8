// Every screen, at every moment, in both languages, before axe (WCAG 2.2 A and AA, RGAA v4): node tests/e2e/axe.ts [moment …]. Fails on any violation.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { sit } from "../rehearsal/people.ts";
import { startServer } from "../rehearsal/server.ts";
import { actor, launch, settled, SIZES, type Actor } from "./actors.ts";
import { MOMENTS, stageFor, type Moment } from "./stage.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "RGAAv4"];
const asked = process.argv.slice(2) as Moment[];

async function violations(page: Actor): Promise<string[]> {
  // the page's security policy lets no script in but its own; the browser's own tools are not bound by it
  const session = await page.context().newCDPSession(page);
  await session.send("Runtime.evaluate", { expression: AXE });
  const { result } = await session.send("Runtime.evaluate", {
    expression: `axe.run(document, { runOnly: ${JSON.stringify(TAGS)}, resultTypes: ["violations"] }).then((found) => JSON.stringify(found))`,
    awaitPromise: true,
  });
  const found = JSON.parse(result.value as string) as AxeResults;
  return found.violations.flatMap(({ id, help, nodes }) => nodes.map(({ target, html }) => `${id}: ${help}: ${target.join(" ")}  ${html.slice(0, 120)}`));
}

const [server, browser] = await Promise.all([startServer(), launch()]);
const stage = await stageFor(server.url, 7);
const { code, keys } = stage.opened;
const open = async (lang: string, path: string, key: string, size: { width: number; height: number }) =>
  [
    `${path.split("/")[1] || "home"} ${lang} ${size.width}`,
    await actor(browser, `${server.url}${path}?lang=${lang}${path.startsWith("/wall") ? "&renderer=canvas" : ""}#key=${key}`, size),
  ] as const;
const screens: (readonly [string, Actor])[] = [];
for (const lang of ["fr", "en"]) {
  for (const size of [SIZES.small, SIZES.desk]) {
    const someone = await sit(server.url, code, { alias: `${lang} ${size.width}` });
    someone.link.leave();
    const [name, page] = await open(lang, `/${code}`, someone.key, size);
    screens.push([name.replace(code, "phone"), page]);
  }
  screens.push(await open(lang, `/wall/${code}`, keys.wall, SIZES.desk));
  for (const size of [SIZES.small, SIZES.desk]) screens.push(await open(lang, `/desk/${code}`, keys.desk, size));
}

let count = 0;
let looked = 0;
async function look(moment: string, pages: readonly (readonly [string, Actor])[]): Promise<void> {
  for (const [name, page] of pages) {
    await settled(page);
    const found = await violations(page);
    looked++;
    count += found.length;
    for (const each of found) console.log(`${moment}, ${name}: ${each}`);
  }
}
for (const moment of MOMENTS) {
  await stage.reach(moment);
  if (asked.length === 0 || asked.includes(moment)) await look(moment, screens);
}
const still = await Promise.all(
  ["fr", "en"].flatMap((lang) =>
    [SIZES.small, SIZES.desk].flatMap((size) =>
      ["/", `/charter/${code}`, `/avant/${code}`].map((path) => open(lang, path, path.startsWith("/charter") ? keys.desk : "", size)),
    ),
  ),
);
await look("pages", still);
console.log(`${looked} screens looked at, ${count} violations`);
await browser.close();
await server.kill();
process.exit(count === 0 ? 0 : 1);
