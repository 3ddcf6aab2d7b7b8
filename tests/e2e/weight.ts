// What a phone loads until its first screen stands, and with all that comes after it: kB of brotli, as the server sends them.
import { existsSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Browser } from "playwright-core";
import { openWorkshop, sit } from "../rehearsal/people.ts";
import { settled, SIZES } from "./actors.ts";

const DIST = resolve(import.meta.dirname, "../../dist");
type Weight = { readonly script: number; readonly all: number };

export async function phoneWeight(server: string, browser: Browser): Promise<{ first: Weight; phases: Weight }> {
  const { code } = await openWorkshop(server);
  const { key } = await sit(server, code);
  const page = await (await browser.newContext({ viewport: SIZES.phone })).newPage();
  const loaded = new Set<string>();
  page.on("request", (request) => {
    const { pathname, protocol } = new URL(request.url());
    if (protocol === "http:" && !pathname.startsWith("/api/")) loaded.add(pathname);
  });
  await page.goto(`${server}/${code}#key=${key}`);
  await settled(page);
  const sizes = [...loaded].map((path) => {
    const file = join(DIST, path === `/${code}` ? "phone/index.html" : path);
    return { path, bytes: statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size };
  });
  const sum = (of: typeof sizes) => of.reduce((all, { bytes }) => all + bytes, 0) / 1000;
  const weight = (of: typeof sizes): Weight => ({ script: sum(of.filter(({ path }) => path.endsWith(".js"))), all: sum(of) });
  return { first: weight(sizes.filter(({ path }) => !/^\/assets\/phases[-.]/.test(path))), phases: weight(sizes) }; // the later phases come once this screen stands
}
