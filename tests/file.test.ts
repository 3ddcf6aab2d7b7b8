// The workshop file: with the charter, it tells all that was said and settled, by clause number; and names nobody.
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toMarkdown } from "../server/documents/markdown.ts";
import { composeCharter } from "../shared/charter/compose.ts";
import { composeFile } from "../shared/charter/file.ts";
import type { Workshop } from "../shared/state.ts";
import { replay } from "../shared/workshop.ts";
import { fullWorkshop } from "./charter-fixture.ts";
import { all, DESK, go, MOMENTS, PEOPLE, playItem, settle, voted } from "./given.ts";
import { CANARY, history, play } from "./history.ts";
import { missingIn } from "./said.ts";

const fileOf = (workshop: Workshop) => toMarkdown(composeFile(workshop, "fr")).replaceAll("\u00A0", " ").replaceAll("\u202F", " ");
const charterOf = (workshop: Workshop) => toMarkdown(composeCharter(workshop, "fr"));
const closed = replay(MOMENTS.closed);

describe("the workshop file", () => {
  test("tells once what several people said in the same words, and how many they were", () => {
    const workshop = fullWorkshop();
    const practice = workshop.practices["r2.relu-qui"]!;
    const vote = { ...practice.votes[0]!, reservations: ["Le dimanche ?", "Trop long.", "Le dimanche ?", "Le dimanche ?"] };
    const text = fileOf({ ...workshop, practices: { ...workshop.practices, [practice.id]: { ...practice, votes: [vote] } } });
    expect(text.match(/Le dimanche.*/g)).toEqual(["Le dimanche ? (dit 3 fois)"]);
    expect(text).toContain("**Réserve :** Trop long.\n");
  });
  test("has its parts in order, and leaves out what was not played", () => {
    const parts = (workshop: Workshop) => fileOf(workshop).match(/^## .*$/gm);
    expect(parts(closed)).toEqual([
      "## 1. Qui a été consulté",
      "## 2. Le déroulé",
      "## 3. La méthode",
      "## 4. Face aux idées reçues",
      "## 5. La carte des usages",
      "## 6. Les valeurs",
      "## 7. Les cartes, une par une",
      "## 8. Les questions",
      "## 9. Faits cités",
      "## 10. La fin de l’atelier",
    ]);
    expect(parts(fullWorkshop())).not.toContain("## 6. Les valeurs");
  });

  test("says who came, a group under three as “moins de 3”, who was few and who was missing", () => {
    const text = fileOf(closed);
    expect(text).toContain("6 personnes dans la salle, 6 téléphones.");
    expect(text).toContain("Salarié·es : 3 ; Bénévoles : moins de 3");
    expect(text).toContain("**Points de vue absents :** bénéficiaires, gouvernance, partenaires.");
    expect(text).toContain("**Points de vue peu nombreux :** bénévoles.");
  });

  test("tells planned and real minutes of every step, also of one that was skipped or not played", () => {
    const log = go(MOMENTS.drafting, [DESK, { type: "skipItem", item: "r2" }], playItem("closing"), [DESK, { type: "closeWorkshop" }]);
    const rows = fileOf(replay(log)).match(/^\|.*min.*$/gm)!;
    expect(rows[4]).toMatch(/\| Carte : Trier +\| 20 min +\| \d+ min/);
    expect(rows[5]).toMatch(/\| Carte : Relire +\| 15 min +\| +\| retirée/);
    expect(rows.at(-1)).toMatch(/\| En tout +\| 80 min +\| \d+ min/);
  });

  test("tells minutes as first planned, then as changed; and the themes that the room wanted, in its order", () => {
    const longer = go(MOMENTS.card, [DESK, { type: "extendItem", item: "r1", minutes: 5 }]);
    expect(fileOf(replay(longer))).toMatch(/\| Carte : Trier +\| 20 min, puis 25 +\|/);
    const ranked = fileOf(replay(MOMENTS.ranked));
    expect(ranked).toContain("Les thèmes voulus");
    expect(ranked).toMatch(/\| Thème +\| Choisi +\|/);
    expect(fileOf(closed)).not.toContain("Les thèmes voulus");
  });

  test("tells positions before and after, who moved, arguments with their supports, and the planks", () => {
    const text = fileOf(closed);
    expect(text).toMatch(/\| Pour +\| 3 +\| 2 +\|/);
    expect(text).toContain(
      "2 personnes ont changé d’avis, sur 6 qui ont répondu deux fois : 1 de « Contre » à « Sous conditions », 1 de « Pour » à « Sous conditions ».",
    );
    expect(text).toContain("**Pour :** On gagne du temps. (1 soutien)");
    expect(text).toContain("1 soutien est venu de l’autre côté du débat.");
  });

  test("tells every vote on a practice, its clause number, and what was not examined", () => {
    const text = fileOf(closed);
    expect(text).toContain("Résultat : retenue. Règle 1 de la charte.");
    expect(text).toContain("**Le vote :** 6 « d’accord » ; 6 bulletins sur 6 personnes ; le compte donne : retenue.");
    expect(text.match(/Non examinée/g)).toHaveLength(4);
  });

  test("V8 every tally of a practice that was voted again stays; objections to its first wording are counted, not told", () => {
    const first = go(MOMENTS.chosen, ...voted("r1.non", "v1", { ...all("1"), fay: "0" }), [
      DESK,
      { type: "rewordPractice", practice: "r1.non", text: "Personne ne trie seul avec une IA." },
    ]);
    const text = fileOf(replay(go(first, ...voted("r1.non", "v2", all("4")), settle("r1.non"))));
    expect(text).toContain("**Vote 1 :** sur « Personne ne trie avec une IA. » ; 5 « pas prêt·e », 1 « objection »");
    expect(text).toContain("**Vote 2 :** sur « Personne ne trie seul avec une IA. » ; 6 « je porte »");
    expect(text).toContain("1 objection à cette première phrase");
    expect(text).not.toContain("Un tort vu par fay");
  });

  test("S4 of four voters only the outcome is told", () => {
    const four = { ana: "4", ben: "4", cleo: "4", dia: "3" } as const;
    const text = fileOf(replay(go(MOMENTS.chosen, ...voted("r1.non", "v1", four), settle("r1.non"))));
    expect(text).toContain("**Le vote :** moins de cinq avis, le détail n’est pas donné ; le compte donne : retenue.");
    expect(text).not.toMatch(/4 bulletins|« je porte »,/);
  });

  test("V12 an outcome that was lowered stands with its reason; an entrusted question with its function and day", () => {
    const log = go(
      MOMENTS.counted,
      [DESK, { type: "settleOutcome", practice: "r1.non", lower: { to: "open", why: "Le bureau n’était pas là." } }],
      [DESK, { type: "entrustQuestion", round: "r1", owner: "le bureau", by: "2027-03-24" }],
    );
    const text = fileOf(replay(log));
    expect(text).toContain("**Résultat abaissé par la personne qui anime :** Le bureau n’était pas là.");
    expect(text).toContain("**Trier ? :** le bureau, pour le 24 mars 2027.");
  });

  test("ends with the return on time, the last sentences and who offers to help, as numbers", () => {
    const text = fileOf(closed);
    expect(text).toContain("4 réponses sur 5 disent 4 ou 5 sur 5 : du temps bien employé.");
    expect(text).toContain("- On a osé se contredire.");
    expect(text).toContain("**Essayer un outil :** 2 personnes");
  });

  test("with the charter, all that was said and settled is told, and nobody is named", () => {
    for (const [moment, log] of Object.entries(MOMENTS)) {
      const workshop = replay(log);
      expect(missingIn(workshop, charterOf(workshop) + fileOf(workshop)), moment).toEqual([]);
      for (const trace of ["Alias-de-", ...PEOPLE.map((seat) => `"${seat}"`)]) expect(fileOf(workshop)).not.toContain(trace);
    }
    expect(missingIn(fullWorkshop(), charterOf(fullWorkshop()) + fileOf(fullWorkshop()))).toEqual([]);
    expect(missingIn(closed, charterOf(closed))).not.toEqual([]); // the charter alone does not tell all
  });

  test("whatever happens, it can be written, and no alias is in it", () => {
    fc.assert(
      fc.property(history(), (said) => {
        const { workshop } = play(said);
        const text = fileOf(workshop);
        expect(text).not.toMatch(new RegExp(`${CANARY}-alias|Alias-de-`));
        expect(missingIn(workshop, charterOf(workshop) + text)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test("S3 the same votes in progress give the same file", () => {
    const [before, during] = [MOMENTS.voting, MOMENTS.announced].map((log) => fileOf(replay(log)));
    expect(during).toBe(before);
  });
});
