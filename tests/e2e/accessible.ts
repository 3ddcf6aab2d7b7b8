// What WCAG 2.2 A and AA, RGAA v4 (axe) and the HTML standard (html-validate, on what the browser ends up with) say against a screen.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { HtmlValidate, StaticConfigLoader } from "html-validate";
import type { Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "RGAAv4"];

async function axeOn(page: Page): Promise<string[]> {
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

const judge = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    // what the standard says and what WCAG asks; not how a source is laid out, since the browser writes this one
    extends: ["html-validate:standard", "html-validate:a11y"],
    rules: {
      // a button without a type sends the form it stands in, or nothing where there is none: what is meant wherever it is left out
      "no-implicit-button-type": "off",
      // practices and values are numbered in the order in which they were ticked: an input cannot show a number
      "prefer-native-element": ["error", { exclude: ["checkbox"] }],
    },
  }),
);

async function htmlOf(page: Page): Promise<string[]> {
  const { results } = await judge.validateString(await page.content());
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message}: ${selector ?? ""}`));
}

/** Each fault as a sentence. */
export const violationsOf = async (page: Page): Promise<string[]> => [...(await axeOn(page)), ...(await htmlOf(page))];
