// What is made of odd workshops is not only made: each format’s own judge, which is not ours, finds no fault in it.
import { HtmlValidate } from "html-validate/node";
import { fromMarkdown } from "mdast-util-from-markdown";
import { getDocumentProxy } from "unpdf";
import { afterAll, describe, expect, test } from "vitest";
import { CharterData } from "../server/documents/data.ts";
import { exportOf, KEPT } from "../server/http/exports.ts";
import type { Workshop } from "../shared/state.ts";
import { ODD } from "./odd-workshops.ts";
import { openJudge } from "./servers/opendocument.ts";

const judge = openJudge();
afterAll(() => judge?.close());
const web = new HtmlValidate({ extends: ["html-validate:standard", "html-validate:a11y"], rules: { "no-inline-style": "off", "long-title": "off" } });

const here = { code: "KABUT", origin: "http://localhost:2567" };
const bytesOf = async (workshop: Workshop, name: string) => Buffer.from((await exportOf(workshop, name, here))!.bytes as string);
const named = (ending: string) => KEPT.filter((name) => name.endsWith(`.${ending}`));

describe.each(Object.entries(ODD))("%s", (_, workshop) => {
  test("OpenDocument: no fault for the schemas of ODF 1.3", async () => {
    const odts = Object.fromEntries(await Promise.all(named("odt").map(async (name) => [name, await bytesOf(workshop, name)] as const)));
    expect(judge ? judge.faultsOf(odts) : []).toEqual([]);
  }, 60_000);

  test("PDF: read back whole, tagged, in its language, and PDF/UA save where a sign has no typeface", async () => {
    for (const name of named("pdf")) {
      const bytes = await bytesOf(workshop, name);
      const pdf = await getDocumentProxy(new Uint8Array(bytes));
      expect(pdf.numPages, name).toBeGreaterThan(0);
      expect((await pdf.getMarkInfo())?.Marked, name).toBe(true);
      expect(bytes.toString("latin1"), name).toContain("pdfuaid:part");
    }
  });

  test("web page: no fault for html-validate", async () => {
    for (const name of named("html")) {
      const { results } = await web.validateString((await bytesOf(workshop, name)).toString());
      expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${name} ${line} ${ruleId}: ${message}`))).toEqual([]);
    }
  });

  test("text, spreadsheet, data, calendar: read back by what reads them", async () => {
    for (const name of named("md")) {
      const { children } = fromMarkdown((await bytesOf(workshop, name)).toString());
      expect(
        children.filter((node) => node.type === "heading" && node.depth === 1),
        name,
      ).toHaveLength(1);
      expect(
        children.filter(({ type }) => type === "html" || type === "code"),
        name,
      ).toEqual([]);
    }
    const rules = CharterData.parse(JSON.parse((await bytesOf(workshop, "charte.json")).toString())).clauses;
    const rows = (await bytesOf(workshop, "charte.csv")).toString().trim().split("\r\n");
    expect(rows).toHaveLength(rules.length + 1);
    const lines = (await bytesOf(workshop, "charte.ics")).toString().split("\r\n");
    expect([lines[0], lines.at(-2), lines.at(-1)]).toEqual(["BEGIN:VCALENDAR", "END:VCALENDAR", ""]);
    expect(JSON.parse((await bytesOf(workshop, "atelier.json")).toString())).toMatchObject({ type: "root" });
  });
});
