// A document that cannot be made is refused in words; the others are made all the same, and so is this one the next time.
import { beforeEach, expect, test, vi } from "vitest";
import { exportOf, KEPT } from "../server/http/exports.ts";
import { problem, Refused } from "../server/http/answer.ts";
import { fullWorkshop } from "./charter-fixture.ts";

let broken = true;
vi.mock("../server/documents/typst.ts", async (original) => {
  const real = await original<{ toPdf(template: string, data: unknown): Promise<Uint8Array> }>();
  return { toPdf: (template: string, data: unknown) => (broken ? Promise.reject(new Error("the worker died half-way")) : real.toPdf(template, data)) };
});
const here = { code: "KABUT", origin: "http://localhost:2567" };
beforeEach(() => {
  broken = true;
});

test("an export that fails half-way is refused, with its cause for the trace, and the rest is intact", async () => {
  const workshop = fullWorkshop();
  const before = structuredClone(workshop);
  for (const name of KEPT) {
    const asked = exportOf(workshop, name, here);
    if (name.endsWith(".pdf")) await expect(asked, name).rejects.toMatchObject({ refusal: "not-made", cause: { message: "the worker died half-way" } });
    else expect((await asked)!.bytes.length, name).toBeGreaterThan(0);
  }
  expect(workshop).toEqual(before);
});

test("asked for again once mended, it is made: no failure is kept", async () => {
  await expect(exportOf(fullWorkshop(), "charte.pdf", here)).rejects.toBeInstanceOf(Refused);
  broken = false;
  expect((await exportOf(fullWorkshop(), "charte.pdf", here))!.bytes.length).toBeGreaterThan(1000);
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
