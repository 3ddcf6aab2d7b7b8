// Pictures of every page around the day, to be looked at: node tests/e2e/around-screenshots.ts FOLDER [--lang en] [--only living] [--widths 360,1280]
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { startServer } from "../rehearsal/server.ts";
import { actor, launch, settled, SIZES } from "./actors.ts";
import { around } from "./around.ts";
import { faultsOf } from "./looks.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { lang: { type: "string", default: "fr" }, only: { type: "string", default: "" }, widths: { type: "string", default: "360,390,1280" } },
});
const folder = resolve(positionals[0] ?? "out/around");
mkdirSync(folder, { recursive: true });
const [server, browser] = await Promise.all([startServer(), launch()]);
let seen = 0;
for (const { name, path, key, act } of await around(server.url)) {
  if (!name.includes(values.only)) continue;
  for (const size of [SIZES.small, SIZES.phone, SIZES.desk].filter(({ width }) => values.widths.split(",").includes(String(width)))) {
    const page = await actor(browser, `${server.url}${path}?lang=${values.lang}${key ? `#key=${key}` : ""}`, size);
    await settled(page);
    await act?.(page);
    await settled(page);
    await page.screenshot({ path: join(folder, `${name}-${size.width}.png`), fullPage: true });
    const faults = [...(await faultsOf(page, size.width < 500 ? "phone" : "desk")), ...page.faults];
    seen += faults.length;
    if (faults.length > 0) console.log(`${name} ${size.width}\n  ${faults.join("\n  ")}`);
    await page.context().close();
  }
}
console.log(`${seen} faults; the pictures are in ${folder}`);
await browser.close();
await server.kill();
