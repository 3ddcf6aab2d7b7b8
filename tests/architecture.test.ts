// The shape of the code: who may import whom, and why; what the pure core may not reach; every rule proved by a test that cites it.
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";

type Import = { readonly from: string; readonly to: string; readonly value: boolean };
const SOURCES = globSync("{shared,server,client}/**/*.{ts,tsx}")
  .filter((path) => !path.endsWith(".d.ts"))
  .map((path) => path.replaceAll("\\", "/"))
  .toSorted();
const textOf = new Map(SOURCES.map((path) => [path, readFileSync(path, "utf8")]));
/** Without comments, so that prose never counts as code. Strings stay: an address in one is no comment. */
const codeOf = (path: string) =>
  (textOf.get(path) ?? "").replaceAll(
    /("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`)|\/\*[\s\S]*?\*\/|(?<![:\\])\/\/[^\n]*/g,
    (_, string: string | undefined) => string ?? "",
  );
/** import … from, export … from, import "x", import("x"). Under verbatimModuleSyntax only `import type` leaves nothing behind. */
const IMPORT = /(?:^|[;\n}])\s*(import|export)\s+(type\s+)?(?:[^"';()]*?\sfrom\s+)?["']([^"']+)["']|import\(\s*["']([^"']+)["']\s*\)/g;

function importsIn(path: string, code: string): Import[] {
  return [...code.matchAll(IMPORT)].map(([, , type, named, lazy]) => ({ from: path, to: resolved(path, (named ?? lazy)!), value: !type }));
}
function resolved(from: string, to: string): string {
  const bare = to.replace(/\?.*$/, "");
  return bare.startsWith(".") ? normalize(join(dirname(from), bare)).replaceAll("\\", "/") : bare;
}
const IMPORTS = SOURCES.flatMap((path) => importsIn(path, codeOf(path)));
const isOurs = (path: string) => /^(shared|server|client|cards|tests)\//.test(path);
const room = (path: string) => path.split("/")[0]!;
const lines = (imports: readonly Import[]) => imports.map(({ from, to }) => `${from} → ${to}`);

describe("the walk itself", () => {
  test("sees every way to import, and tells types from values", () => {
    const code = `import type { A } from "./a.ts";\nimport { type B } from "./b.ts";\nimport * as c from "../c.ts";\nimport "./d.css";\nexport { e } from "./e.ts";\nexport type { F } from "./f.ts";\nimport {\n  g,\n} from 'g';\nconst h = await import("./h.ts");\nimport i, { j } from "ij";\n`;
    expect(importsIn("client/phone/x.ts", code).map(({ to, value }) => `${value ? "value" : "type"} ${to}`)).toEqual([
      "type client/phone/a.ts",
      "value client/phone/b.ts",
      "value client/c.ts",
      "value client/phone/d.css",
      "value client/phone/e.ts",
      "type client/phone/f.ts",
      "value g",
      "value client/phone/h.ts",
      "value ij",
    ]);
  });
  test("finds our files, and each import of ours leads to one", () => {
    expect(SOURCES.length).toBeGreaterThan(40);
    expect(lines(IMPORTS.filter(({ to }) => isOurs(to) && !existsSync(to)))).toEqual([]);
  });
});

describe("who may import whom (design §5)", () => {
  test("shared knows neither server nor client: the same rules run on both", () => {
    expect(lines(IMPORTS.filter(({ from, to }) => room(from) === "shared" && isOurs(to) && room(to) !== "shared"))).toEqual([]);
  });
  test("server and client never meet: the wire between them is shared/protocol.ts", () => {
    expect(
      lines(IMPORTS.filter(({ from, to }) => (room(from) === "server" && room(to) === "client") || (room(from) === "client" && room(to) === "server"))),
    ).toEqual([]);
  });
  test("cards are data, and tests are imported by nobody", () => {
    expect(globSync("cards/**/*.{ts,tsx,js,mjs}")).toEqual([]);
    expect(lines(IMPORTS.filter(({ to }) => room(to) === "tests" || room(to) === "cards"))).toEqual([]);
  });

  test("a phase imports no other phase, and no rule of all phases leans on one (design §5)", () => {
    const phase = (path: string) => path.startsWith("shared/phases/");
    expect(lines(IMPORTS.filter(({ from, to }) => phase(from) && phase(to)))).toEqual([]);
    expect(lines(IMPORTS.filter(({ from, to }) => room(from) === "shared" && !phase(from) && phase(to) && from !== "shared/workshop.ts"))).toEqual([]);
  });

  test("no import goes in a circle; a type may look up", () => {
    const cycles = circlesIn(IMPORTS.filter(({ value, to }) => value && isOurs(to)));
    expect(cycles).toEqual([]);
  });
  test("a planted circle is found", () => {
    const to = (from: string, next: string): Import => ({ from, to: next, value: true });
    expect(circlesIn([to("a", "b"), to("b", "c"), to("c", "a"), to("c", "d")])).toEqual(["a → b → c → a"]);
    expect(circlesIn([to("a", "b"), to("a", "c"), to("b", "d"), to("c", "d")])).toEqual([]);
  });
});

describe("shared is pure", () => {
  const FORBIDDEN: [string, RegExp][] = [
    ["the clock", /\bDate\s*\.\s*now\b|\bnew Date\s*\(\s*\)|\bDate\s*\(\s*\)|\bperformance\b|\bset(Timeout|Interval|Immediate)\b|\bTemporal\.Now\b/],
    ["the dice", /\bMath\s*\.\s*random\b|\bcrypto\b|\brandomUUID\b/],
    ["waiting", /\basync\b|\bawait\b|\bPromise\b|\bqueueMicrotask\b/],
    ["the machine", /\bprocess\b|\bglobalThis\b|\brequire\s*\(|\bfetch\b|\bconsole\b|\bdocument\s*\.|\bwindow\b|\blocalStorage\b/],
    ["what is not a plain value", /\bclass\s+[A-Z]|\benum\s|\bas any\b|: any\b|\bexport default\b/],
  ];
  const shared = SOURCES.filter((path) => path.startsWith("shared/"));
  const withoutStrings = (path: string) => codeOf(path).replaceAll(/"(?:[^"\\\n]|\\.)*"|`[^`]*`/g, '""');
  test.each(FORBIDDEN)("it knows nothing of %s", (_, like) => {
    expect(shared.filter((path) => like.test(withoutStrings(path)))).toEqual([]);
  });
  test("a planted clock, die and wait are found", () => {
    for (const [code, i] of [
      ["const at = Date.now();", 0],
      ["new Date()", 0],
      ["Math.random()", 1],
      ["async function f() {}", 2],
      ["process.env.X", 3],
      ["export default f", 4],
    ] as const)
      expect(code).toMatch(FORBIDDEN[i]![1]);
  });
  test("it imports zod for the shapes, Colyseus for the one Schema, mdast types for the charter, and nothing else", () => {
    const allowed = ({ from, to, value }: Import) =>
      isOurs(to) ||
      to === "zod" ||
      (to === "@colyseus/schema" && from === "shared/public-state.ts") ||
      (/^(mdast|unist)/.test(to) && /^shared\/(charter|living)\//.test(from) && (!value || to.startsWith("mdast-")));
    expect(lines(IMPORTS.filter((each) => room(each.from) === "shared" && !allowed(each)))).toEqual([]);
  });
});

describe("what the screens carry", () => {
  /** Zod would weigh more than the phone’s whole page; these files have none. */
  const FOR_SCREENS = [
    "scales",
    "changes",
    "charter-file",
    "text",
    "consensus",
    "decision",
    "discovery",
    "likeness",
    "living/scales",
    "protocol",
    "rude",
    "timing",
    "readability",
    "charter/lint",
    "charter/lint-grammar",
    "charter/lint-words",
    "charter/plainly",
  ].map((name) => `shared/${name}.ts`);
  test("screens import values only from the few files of shared that have no zod", () => {
    expect(lines(IMPORTS.filter(({ from, to, value }) => room(from) === "client" && room(to) === "shared" && value && !FOR_SCREENS.includes(to)))).toEqual([]);
  });
  test("and no zod is within reach of any screen, however far", () => {
    const reached = reachableFrom(
      SOURCES.filter((path) => path.startsWith("client/")),
      IMPORTS.filter(({ value }) => value),
    );
    expect([...reached].filter((path) => path === "zod" || path.startsWith("zod/") || path === "yaml" || path.startsWith("node:"))).toEqual([]);
    expect([...reached].filter((path) => path.startsWith("shared/") && !FOR_SCREENS.includes(path))).toEqual([]);
  });
  test("a dictionary waits for nothing: it imports values only from those of its own language", () => {
    const langOf = (path: string) => /[./](fr|en)\.ts$/.exec(path)?.[1];
    const dictionaries = IMPORTS.filter(({ from, value }) => value && from.startsWith("client/") && langOf(from));
    expect(dictionaries.length).toBeGreaterThan(0);
    expect(lines(dictionaries.filter(({ from, to }) => langOf(from) !== langOf(to) && !to.endsWith(".fr.ts")))).toEqual([]);
  });
  test("a planted import that leads to zod in three steps is found", () => {
    const far = [
      ["client/a.ts", "shared/scales.ts"],
      ["shared/scales.ts", "shared/state.ts"],
      ["shared/state.ts", "zod"],
    ].map(([from, to]) => ({ from: from!, to: to!, value: true }));
    expect([...reachableFrom(["client/a.ts"], far)]).toContain("zod");
  });
  test("only the server, the one connection and the one Schema know Colyseus", () => {
    const knows = IMPORTS.filter(({ to }) => /^(@colyseus\/|colyseus)/.test(to)).map(({ from }) => from);
    expect([...new Set(knows)].filter((path) => !path.startsWith("server/") && path !== "client/connection.ts" && path !== "shared/public-state.ts")).toEqual(
      [],
    );
  });
  test("Phaser is for the wall alone", () => {
    expect(lines(IMPORTS.filter(({ from, to }) => to === "phaser" && !from.startsWith("client/wall/")))).toEqual([]);
  });
});

describe("rules and proofs", () => {
  const rules = [...readFileSync("shared/RULES.md", "utf8").matchAll(/^- \*\*([A-Z]\d+)\*\*/gm)].map(([, id]) => id!);
  const range = (title: string): string[] => {
    const [, letter, from, to] = /^([A-Z])(\d+)–\1(\d+)/.exec(title) ?? [];
    return letter
      ? Array.from({ length: Number(to) - Number(from) + 1 }, (_, i) => `${letter}${Number(from) + i}`)
      : (/^(?:[A-Z]\d+ )+/.exec(`${title} `)?.[0].trim().split(" ") ?? []);
  };
  const titles = globSync("tests/*.test.ts").flatMap((path) =>
    [...readFileSync(path, "utf8").matchAll(/(?:test(?:\.each\([^\n]*?\))?|proves)\(\s*["'`]([^"'`]+)/g)].map(([, title]) => title!),
  );
  test("every rule has an id of its own, and a test that begins with it", () => {
    expect(rules.length).toBeGreaterThan(50);
    expect(new Set(rules).size).toBe(rules.length);
    const proved = new Set(titles.flatMap(range));
    expect(rules.filter((id) => !proved.has(id))).toEqual([]);
  });
  test("no test and no code cites a rule that is not there", () => {
    expect([...new Set(titles.flatMap(range))].filter((id) => !rules.includes(id))).toEqual([]);
    const cited = SOURCES.filter((path) => path.startsWith("shared/")).flatMap((path) =>
      [...(textOf.get(path) ?? "").matchAll(/\/\/.*?\b([WNGATIJPLDMVCFKSR]\d{1,2})\b/g)].map(([, id]) => `${path} ${id}`),
    );
    expect(cited.filter((each) => !rules.includes(each.split(" ")[1]!))).toEqual([]);
    expect(cited.length).toBeGreaterThan(30);
  });
});

function reachableFrom(starts: readonly string[], imports: readonly Import[]): Set<string> {
  const seen = new Set<string>();
  const next = [...starts];
  for (let path = next.pop(); path !== undefined; path = next.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    next.push(...imports.filter(({ from }) => from === path).map(({ to }) => to));
  }
  return seen;
}

/** Each circle once, as the path that closes it. */
function circlesIn(imports: readonly Import[]): string[] {
  const after = Map.groupBy(imports, ({ from }) => from);
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) return void found.push([...trail.slice(at), path].join(" → "));
    if (done.has(path)) return;
    for (const { to } of after.get(path) ?? []) walk(to, [...trail, path]);
    done.add(path);
  };
  for (const path of after.keys()) walk(path, []);
  return [...new Set(found)];
}
