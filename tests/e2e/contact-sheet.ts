// One picture of many: the wall's scenes in the order of the day, as screenshots.ts took them; composed by the browser, in one file of modest weight.
// node tests/e2e/contact-sheet.ts [FOLDER] [--to .readme/scenes.webp] [--screens wall-1920,phone-390] [--widths 312,150] [--without arriving] [--quality 40]
// Without FOLDER the pictures are taken first, into out/screenshots. Of other screens, a row each below.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { launch } from "./actors.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    to: { type: "string", default: ".readme/scenes.webp" },
    screens: { type: "string", default: "wall-1920" },
    widths: { type: "string", default: "312" },
    without: { type: "string", default: "arriving,before" }, // they look as gathering does
    quality: { type: "string", default: "40" },
    total: { type: "string", default: "1920" },
  },
});
const folder = resolve(positionals[0] ?? "out/screenshots");
const screens = values.screens.split(",");
if (!positionals[0]) {
  const only = screens.length === 1 ? ["--only", screens[0]!] : [];
  spawnSync(process.execPath, [join(import.meta.dirname, "screenshots.ts"), folder, ...only], { stdio: "inherit" });
}

const without = values.without.split(",");
const widths = values.widths.split(",");
/** 16-card-wall-1920.png, 07-ordering-wall-1920-turned.png */
const inTurn = (name: string) => name.replace(/(-turned)?\.png$/, (_, turned) => (turned ? " 2" : " 1"));
const taken = readdirSync(folder).toSorted((a, b) => (inTurn(a) < inTurn(b) ? -1 : 1));
const rows = screens.map((screen, place) => ({
  width: widths[place] ?? widths[0]!,
  pictures: taken.filter((name) => {
    const [, moment, which] = /^\d+-(.+?)-((?:wall|phone|desk)-\d+)(?:-turned)?\.png$/.exec(name) ?? [];
    return which === screen && !without.includes(moment!);
  }),
}));
const data = (name: string) => `data:image/png;base64,${readFileSync(join(folder, name)).toString("base64")}`;

const browser = await launch();
const page = await browser.newPage({ viewport: { width: Number(values.total), height: 800 } });
await page.setContent(`<style>
  body { margin: 0; padding: 8px; background: #f7ebd6; }
  div { display: flex; flex-wrap: wrap; justify-content: center; gap: 6px; margin-bottom: 14px; }
  img { display: block; height: auto; }
</style>${rows.map(() => "<div></div>").join("")}`);
for (const [row, { width, pictures }] of rows.entries())
  for (const name of pictures)
    await page.evaluate(
      async ({ at, source, wide }) => {
        const picture = new Image(wide);
        picture.src = source;
        await picture.decode();
        document.querySelectorAll("div")[at]!.append(picture);
      },
      { at: row, source: data(name), wide: Number(width) },
    );
const { width, height } = await page.evaluate(() => ({ width: document.documentElement.scrollWidth, height: document.documentElement.scrollHeight }));
await page.setViewportSize({ width, height });
const cdp = await page.context().newCDPSession(page);
const { data: bytes } = await cdp.send("Page.captureScreenshot", { format: values.to.endsWith("png") ? "png" : "webp", quality: Number(values.quality) });
writeFileSync(values.to, Buffer.from(bytes, "base64"));
await browser.close();
const count = rows.reduce((sum, { pictures }) => sum + pictures.length, 0);
console.log(`${count} pictures in ${values.to}, ${width} × ${height}, ${Math.round(statSync(values.to).size / 1000)} kB`);
