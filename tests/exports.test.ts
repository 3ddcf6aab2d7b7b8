// A document that cannot be made is refused in words; the others are made all the same, and so is this one the next time.
import { beforeEach, expect, test, vi } from "vitest";
import { exportOf, KEPT } from "../server/http/exports.ts";
import { problem, Refused } from "../server/http/answer.ts";
import { fullWorkshop } from "./charter-fixture.ts";

/** `setter`: the one that throws, having done its work and given nothing back; "" where all hold. */
const { broken, broke, WHY } = vi.hoisted(() => {
  type Setter = (...asked: readonly unknown[]) => unknown;
  const state = { setter: "" };
  const why = "it died half-way";
  const half =
    (name: string, real: Setter): Setter =>
    (...asked) => {
      const made = real(...asked);
      if (state.setter !== name) return made;
      if (made instanceof Promise) return made.then(() => Promise.reject(new Error(why)));
      throw new Error(why);
    };
  return {
    broken: state,
    WHY: why,
    broke: async (original: () => Promise<unknown>, setters: Readonly<Record<string, string>>) => {
      const real = (await original()) as Record<string, Setter>;
      return { ...real, ...Object.fromEntries(Object.entries(setters).map(([setter, name]) => [setter, half(name, real[setter]!)])) };
    },
  };
});
vi.mock("../server/documents/typst.ts", (original) => broke(original, { toPdf: "pdf" }));
vi.mock("../server/documents/docx.ts", (original) => broke(original, { toDocx: "docx" }));
vi.mock("../server/documents/odt.ts", (original) => broke(original, { toOdt: "odt" }));
vi.mock("../server/documents/html.ts", (original) => broke(original, { toHtml: "html" }));
vi.mock("../server/documents/markdown.ts", (original) => broke(original, { toMarkdown: "md" }));
vi.mock("../server/documents/data.ts", (original) => broke(original, { toJson: "json", toCsv: "csv" }));
vi.mock("../server/documents/calendar.ts", (original) => broke(original, { toCalendar: "ics" }));
const here = { code: "KABUT", origin: "http://localhost:2567" };
const kindOf = (name: string) => (name === "atelier.json" ? "" : name.split(".")[1]!);
beforeEach(() => {
  broken.setter = "";
});

test.each(["pdf", "docx", "odt", "html", "md", "json", "csv", "ics"])(
  "an export that fails half-way is refused, with its cause for the trace, and the rest is intact: %s",
  async (kind) => {
    const workshop = { ...fullWorkshop(), organisation: `Asso ${kind}` }; // none of it was made before
    const before = structuredClone(workshop);
    broken.setter = kind;
    expect(KEPT.filter((name) => kindOf(name) === kind).length).toBeGreaterThan(0);
    for (const name of KEPT) {
      const failing = kindOf(name) === kind;
      const asked = exportOf(failing ? workshop : fullWorkshop(), name, here);
      if (failing) await expect(asked, name).rejects.toMatchObject({ refusal: "not-made", cause: { message: WHY } });
      else expect((await asked)!.bytes.length, name).toBeGreaterThan(0);
    }
    expect(workshop).toEqual(before);
    broken.setter = "";
    for (const name of KEPT.filter((each) => kindOf(each) === kind)) expect((await exportOf(workshop, name, here))!.bytes.length, name).toBeGreaterThan(0); // no failure is kept
  },
);

test("a text that cannot be composed is refused in the same words", async () => {
  const workshop = { ...fullWorkshop(), deck: null } as never;
  for (const name of ["charte.docx", "atelier.json", "atelier.md", "modeles.odt"])
    await expect(exportOf(workshop, name, here), name).rejects.toBeInstanceOf(Refused);
});

test("the answer is a problem document that says the others can be had", () => {
  const told: unknown[] = [];
  const response = { writeHead: (...head: unknown[]) => (told.push(...head), { end: (body: string) => told.push(JSON.parse(body)) }) };
  problem(response as never, "not-made");
  expect(told).toMatchObject([500, { "content-type": "application/problem+json; charset=utf-8" }, { refusal: "not-made", status: 500 }]);
});

test("a name that is none is no document", async () => {
  for (const name of ["charte.exe", "affiche", "charte.pdf.md", "__proto__", "charte.", ".md"])
    expect(await exportOf(fullWorkshop(), name, here), name).toBeNull();
});
