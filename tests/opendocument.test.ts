// Every OpenDocument text that is written is valid: judged by the schemas of OASIS (ODF 1.3), which are not ours.
import { afterAll, expect, test } from "vitest";
import { toOdt } from "../server/documents/odt.ts";
import { exportOf } from "../server/http/exports.ts";
import { livingExportOf } from "../server/http/living-exports.ts";
import { bullets, heading, labelled, numbered, paragraph, strongly, table } from "../shared/charter/nodes.ts";
import { replayCharter } from "../shared/living/life.ts";
import { empty, type Workshop } from "../shared/state.ts";
import { clean } from "../shared/text.ts";
import { replay } from "../shared/workshop.ts";
import { fullWorkshop } from "./charter-fixture.ts";
import { MOMENTS } from "./given.ts";
import { HOSTILE } from "./hostile.ts";
import { begun, living, ratify } from "./living-given.ts";
import { openJudge } from "./servers/opendocument.ts";

const judge = openJudge();
afterAll(() => judge?.close());

const here = { code: "KABUT", origin: "http://localhost:2567" };
const inEnglish = (workshop: Workshop): Workshop => ({ ...workshop, settings: { ...workshop.settings, lang: "en" } });
const WORKSHOPS: Readonly<Record<string, Workshop>> = { empty, full: fullWorkshop(), closed: replay(MOMENTS.closed), english: inEnglish(fullWorkshop()) };
const TYPED = HOSTILE.map(clean).filter(Boolean);

async function everyText(): Promise<Record<string, Uint8Array>> {
  const odts: Record<string, Uint8Array> = {};
  for (const [name, workshop] of Object.entries(WORKSHOPS))
    for (const text of ["charte", "atelier", "modeles", "donnees"])
      odts[`${name} ${text}`] = (await exportOf(workshop, `${text}.odt`, here))!.bytes as Uint8Array;
  for (const [name, log] of Object.entries({ draft: begun, ratified: living(begun, ratify()) }))
    for (const by of ["theme", "use"] as const)
      odts[`${name} by ${by}`] = (await livingExportOf(replayCharter(log), "charte.odt", by, here))!.bytes as Uint8Array;
  odts["hostile"] = toOdt(
    {
      type: "root",
      children: [
        heading(1, "Titre"),
        ...TYPED.flatMap((text) => [
          heading(2, text),
          paragraph(text),
          bullets([[strongly(text), labelled("Label", text), bullets([[paragraph(text)]])]]),
          numbered(3, [[paragraph(text)]]),
          table([text, "b"], [[text, "c"]]),
        ]),
        { type: "blockquote", children: [paragraph("cité")] },
        { type: "thematicBreak" },
        { type: "paragraph", children: [{ type: "break" }, { type: "emphasis", children: [{ type: "text", value: "x" }] }] },
      ],
    },
    { title: '<&"]]>', organisation: "Les <Amis> & Cie", lang: "fr", footer: "Projet & <non validé>" },
  );
  return odts;
}

test.runIf(judge)(
  "charters, files, models and texts on personal data, from nothing to hostile, in both languages, have no fault",
  async () => {
    const odts = await everyText();
    expect(Object.keys(odts)).toHaveLength(21);
    expect(judge!.faultsOf(odts)).toEqual([]);
  },
  120_000,
);

if (judge)
  test("the judge sees a fault where there is one", () => {
    const odt = toOdt({ type: "root", children: [paragraph("x")] }, { title: "t", organisation: "o", lang: "fr", footer: "f" });
    const broken = toOdt(
      { type: "root", children: [{ type: "heading", depth: 0 as 1, children: [] }] },
      { title: "t", organisation: "o", lang: "fr", footer: "f" },
    );
    expect(judge.faultsOf({ odt })).toEqual([]);
    expect(judge.faultsOf({ broken })[0]).toMatch(/content\.xml.*error/);
  });
