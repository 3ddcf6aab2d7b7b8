// People with a browser each: nobody shares a seat by accident. Every request that leaves this machine is a failure.
import { chromium, type Browser, type Page } from "playwright-core";
import { CHROMIUM_ARGS, chromiumPath } from "../chromium.ts";

export const SIZES = {
  phone: { width: 390, height: 844 },
  small: { width: 360, height: 640 },
  narrow: { width: 320, height: 568 },
  wall: { width: 1920, height: 1080 },
  beamer: { width: 1024, height: 768 },
  laptop: { width: 1280, height: 720 },
  uhd: { width: 3840, height: 2160 },
  desk: { width: 1280, height: 800 },
} as const;

export const launch = (): Promise<Browser> => chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });

/** `faults`: what no page may do. `asked`: every address that it asked, sockets too. */
export type Actor = Page & { readonly faults: string[]; readonly asked: string[] };

/** A page of its own context. `faults` collects what no page may do: throw, break the security policy, ask another host. */
export async function actor(browser: Browser, url: string, size: { width: number; height: number } = SIZES.phone): Promise<Actor> {
  const context = await browser.newContext({ viewport: size, reducedMotion: "reduce", locale: "fr-FR" });
  const page = await context.newPage();
  const faults: string[] = [];
  const asked: string[] = [];
  await context.exposeBinding("toldViolation", (_, what: string) => void faults.push(`against the policy: ${what}`));
  await context.addInitScript(() =>
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) =>
      (window as unknown as { toldViolation(what: string): void }).toldViolation(`${effectiveDirective} ${blockedURI} (${sourceFile}:${lineNumber})`),
    ),
  );
  const home = new URL(url).host;
  page.on("pageerror", (error) => faults.push(`threw: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error" && /Content Security Policy|Uncaught/.test(message.text())) faults.push(message.text());
  });
  const asks = (address: string) => {
    const { host, protocol } = new URL(address);
    if (!/^(http|ws)/.test(protocol)) return; // blob:, data:
    asked.push(address);
    if (host !== home) faults.push(`asked ${host}`);
  };
  page.on("request", (request) => asks(request.url()));
  page.on("websocket", (socket) => asks(socket.url()));
  await page.goto(url);
  return Object.assign(page, { faults, asked });
}

/** As for who asked their browser for letters twice as large. */
export const enlarge = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.documentElement.style.fontSize = "200%";
  });

/** What the page shows, clocks and times of day aside; what is only announced to screen readers, once, is no part of it. */
export async function wordsOf(page: Page): Promise<string> {
  const text = await page.evaluate(() => {
    const announced = [...document.querySelectorAll<HTMLElement>("[role=status] .sr, .sr[role=status]")].filter(({ hidden }) => !hidden);
    for (const each of announced) each.hidden = true;
    const shown = document.body.innerText;
    for (const each of announced) each.hidden = false;
    return shown;
  });
  return text
    .replace(/[−-]?\d{1,2}[:h]\d{2}/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** Waits until `read` gives the same thing as `wanted`; the last reading where it never does. */
export async function becomes(read: () => Promise<string>, wanted: string, patience = 8000): Promise<string> {
  const until = Date.now() + patience;
  let seen = await read();
  while (seen !== wanted && Date.now() < until) {
    await new Promise((later) => setTimeout(later, 100));
    seen = await read();
  }
  return seen;
}

/** Waits until the page has said the same thing for half a second. */
export async function settled(page: Page): Promise<string> {
  let seen = "";
  let since = Date.now();
  for (;;) {
    const now = await wordsOf(page);
    if (now !== seen) {
      seen = now;
      since = Date.now();
    } else if (now !== "" && Date.now() - since > 500) return now;
    await new Promise((later) => setTimeout(later, 50));
  }
}
