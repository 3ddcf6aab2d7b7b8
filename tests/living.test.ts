// A charter's life after the day, rule by rule.
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clausesOf, votedWording } from "../shared/charter/clauses.ts";
import { clauseOf, draftOf, noCharter, ratifiedOf, type Charter } from "../shared/living/charter.ts";
import { differencesBetween } from "../shared/living/differences.ts";
import { unanswered } from "../shared/living/editing.ts";
import { CharterCommand, charterRoleOf, decideCharter, evolveCharter, PASSER, replayCharter, SAID_BY, type CharterEvent } from "../shared/living/life.ts";
import { materialOf, type Material } from "../shared/living/material.ts";
import { dueOf } from "../shared/living/meeting.ts";
import { DECISIONS, FEEDBACKS, OPINIONS } from "../shared/living/scales.ts";
import { dataOf, publishedView, referentView } from "../shared/living/views.ts";
import { empty } from "../shared/state.ts";
import { played } from "./charter-fixture.ts";
import { stampOf } from "./given.ts";
import {
  begun,
  BOARD,
  COUNCIL,
  DAY,
  day,
  DESK,
  edit,
  HOUSE,
  link,
  lived,
  living,
  material,
  NEXT_DAY,
  ratify,
  READER,
  signed,
  workshop,
} from "./living-given.ts";

const first = replayCharter(begun);
const WAS = first.clauses[0]!.wording;
const stranger = "a-stranger";

describe("R1 where a charter begins", () => {
  test("R1 it holds the clauses of the workshop under their numbers, with all that is told of them, and the questions that stayed open", () => {
    expect(first.clauses.map(({ number, wording, stand }) => [number, wording, stand])).toEqual(
      clausesOf(workshop).map(({ number, practice }) => [number, votedWording(practice), practice.outcome === "trial" ? "trial" : "kept"]),
    );
    const trial = first.clauses.find(({ stand }) => stand === "trial")!;
    expect(trial).toMatchObject({ owner: "la coordination", reviewOn: "2027-03-24", objections: ["Cela exclut les plus fragiles"], debated: true });
    expect(first.clauses.find(({ flags }) => flags === 2)).toMatchObject({ ok: "Vingt réponses relues le lundi.", ko: "Tout part d’un coup." });
    expect(first.fields.approval.words).toBe("Le conseil, à sa réunion du mois.");
    expect(first.actions).toContainEqual({ what: "Afficher la charte dans la cuisine", owner: "l’accueil", by: "2026-12-01" });
    expect(first.versions.map(({ number, clauses }) => [number, clauses.length])).toEqual([[1, first.clauses.length]]);
    expect(unanswered(first).map(({ id, asked }) => [id, asked])).toContainEqual(["traduction", false]);
    expect(first.workshops).toMatchObject([{ code: "KEVRA", people: 24, erasedAt: 0 }]);
  });
  test("R1 it begins once, and nobody but the house says so", () => {
    lived(...begun)
      .when(HOUSE, { type: "beginCharter", material })
      .refuses("already-so");
    lived().when(stranger, { type: "beginCharter", material }).refuses("wrong-key");
  });
  test("R1 its log names nobody and holds no argument but the best of a side, no tally and no reservation", () => {
    const told = JSON.stringify(begun);
    for (const gone of ["Alias", "seat-", "Moins soutenu que l’autre", "Phrase retirée par son auteur", "Masquer prend du temps", "tally"])
      expect(told, gone).not.toContain(gone);
    expect(told).toContain("Une lettre se lit, elle ne se note pas");
  });
  test("R1 an empty workshop gives an empty charter, that can be filled", () => {
    const events = living(
      [],
      [
        HOUSE,
        {
          type: "beginCharter",
          material: materialOf(
            played("", () => undefined),
            "VIDEE",
            NEXT_DAY,
          ),
        },
      ],
    );
    const charter = replayCharter(events);
    expect([charter.clauses, charter.versions.length, publishedView(charter)]).toEqual([[], 1, null]);
    const fuller = living(events, [DESK, { type: "addClause", question: "tri", force: "ban", text: "Aucun tri.", ...signed }]);
    expect(replayCharter(fuller).clauses).toMatchObject([{ number: 1, debated: false }]);
    expect(materialOf(empty, "RIEN", 0).clauses).toEqual([]);
  });
});

describe("R2 who may say what", () => {
  test("R2 every command has its row, and a key that opens nothing says nothing", () => {
    const types = CharterCommand.options.map(({ shape }) => shape.type.value);
    expect([...types, "beginCharter", "joinWorkshop"].toSorted()).toEqual(Object.keys(SAID_BY).toSorted());
    lived(...begun)
      .when(stranger, { type: "setPublic", open: true })
      .refuses("wrong-key");
  });
  test("R2 a body gives its opinion and edits nothing; a referent edits and gives no body's opinion", () => {
    const events = living(begun, link(BOARD, "CA"));
    lived(...events)
      .when(BOARD, { type: "editClause", clause: "c1", revision: 1, text: "Autre.", ...signed })
      .refuses("not-your-role");
    lived(...events)
      .when(DESK, { type: "giveOpinion", version: 1, clause: "c1", opinion: "agree", comment: "" })
      .refuses("not-your-role");
  });
  test("R2 a key given to one more referent edits, until it is taken back; the last one stays", () => {
    const events = living(begun, [DESK, { type: "admitReferent", key: "second-key", label: "déléguée à la vie associative" }]);
    expect(charterRoleOf(replayCharter(events), "second-key", NEXT_DAY)).toBe("referent");
    const alone = living(events, ["second-key", { type: "removeReferent", key: DESK }]);
    lived(...alone)
      .when(DESK, { type: "setPublic", open: true })
      .refuses("wrong-key");
    lived(...alone)
      .when("second-key", { type: "removeReferent", key: "second-key" })
      .refuses("last-referent");
  });
});

describe("R3–R5 editing", () => {
  test("R3 an added clause has the next number and was not debated; a withdrawn one's number is never given again", () => {
    const add = (text: string) => [DESK, { type: "addClause", question: "traduction", force: "advice", text, ...signed }] as const;
    const n = first.clauses.length;
    const events = living(begun, add("On demande à la personne."));
    const next = living(events, [DESK, { type: "withdrawClause", clause: `c${n + 1}`, revision: 1, ...signed }], add("Un interprète d’abord."));
    expect(
      replayCharter(next)
        .clauses.slice(n)
        .map(({ number, stand, debated }) => [number, stand, debated]),
    ).toEqual([
      [n + 1, "withdrawn", false],
      [n + 2, "kept", false],
    ]);
    lived(...begun)
      .when(DESK, { type: "addClause", question: "nulle-part", force: "rule", text: "Une règle.", ...signed })
      .refuses("no-such-question");
  });
  test("R4 a change says who and why, and keeps the words before", () => {
    const charter = lived(...begun)
      .when(...edit("c1", 1, "Deux personnes relisent."))
      .leaves();
    expect(clauseOf(charter, "c1")).toMatchObject({ wording: "Deux personnes relisent.", revision: 2 });
    expect(clauseOf(charter, "c1")!.history.map(({ wording, who, why }) => [wording, who, why])).toEqual([
      [WAS, "", ""],
      ["Deux personnes relisent.", "référente", "plus clair"],
    ]);
    for (const nobody of [{ who: "" }, { why: "" }])
      expect(CharterCommand.safeParse({ type: "editClause", clause: "c1", revision: 1, text: "x", ...signed, ...nobody }).success).toBe(false);
  });
  test("R4 two reviewers on the same clause: the second is told, and the first one's words stay", () => {
    const events = living(begun, edit("c1", 1, "La première change."));
    lived(...events)
      .when(...edit("c1", 1, "La seconde change."))
      .refuses("edited-meanwhile");
    lived(...events)
      .when(DESK, { type: "withdrawClause", clause: "c1", revision: 1, ...signed })
      .refuses("edited-meanwhile");
    expect(clauseOf(replayCharter(living(events, edit("c1", 2, "La seconde change."))), "c1")!.history).toHaveLength(3);
    const field = [DESK, { type: "editField", field: "contact", revision: 1, text: "Le bureau.", ...signed }] as const;
    lived(...living(begun, field))
      .when(field[0], field[1])
      .refuses("edited-meanwhile");
  });
  test("R4 the same words again are no change; a trial keeps an owner and a day; a withdrawn clause is not edited", () => {
    lived(...begun)
      .when(...edit("c1", 1, WAS))
      .refuses("nothing-changed");
    const trial = first.clauses.find(({ stand }) => stand === "trial")!;
    lived(...begun)
      .when(...edit(trial.id, 1, trial.wording, { owner: "" }))
      .refuses("trial-needs-owner");
    const gone = living(begun, [DESK, { type: "withdrawClause", clause: "c1", revision: 1, ...signed }]);
    lived(...gone)
      .when(...edit("c1", 2, "Encore."))
      .refuses("no-such-clause");
  });
  test("R5 a version keeps what was published, whatever is edited after; nothing is published where nothing changed", () => {
    lived(...begun)
      .when(DESK, { type: "publishVersion", what: "rien" })
      .refuses("nothing-changed");
    const events = living(
      begun,
      edit("c1", 1, "Deux personnes relisent."),
      [DESK, { type: "publishVersion", what: "Relecture à deux." }],
      edit("c1", 2, "Trois."),
    );
    const { versions } = replayCharter(events);
    expect(versions.map(({ number, what, clauses }) => [number, what, clauses[0]!.wording])).toEqual([
      [1, "", WAS],
      [2, "Relecture à deux.", "Deux personnes relisent."],
    ]);
    expect(referentView(replayCharter(events), DESK, NEXT_DAY).unpublished).toMatchObject([{ id: "c1", is: "changed", after: "Trois." }]);
  });
  test("R5 the differences say which clause is new, changed or gone, and what changed beside the words", () => {
    const events = living(
      begun,
      edit("c1", 1, "Autrement."),
      edit("c2", 1, first.clauses[1]!.wording, { force: "advice" }),
      [DESK, { type: "withdrawClause", clause: "c3", revision: 1, ...signed }],
      [DESK, { type: "addClause", question: "traduction", force: "rule", text: "Une règle de plus.", ...signed }],
      [DESK, { type: "editField", field: "contact", revision: 1, text: "Le bureau.", ...signed }],
    );
    const told = differencesBetween(first.versions[0]!, draftOf(replayCharter(events)));
    expect(told.map(({ id, is }) => [id, is])).toEqual([
      ["c1", "changed"],
      ["c2", "changed"],
      ["c3", "gone"],
      [`c${first.clauses.length + 1}`, "new"],
      ["contact", "new"],
    ]);
    expect(told[1]!.also).toEqual(["force"]);
  });
  test("R5 two hundred clauses: a version, its differences and its views in a moment, and the limit says so", () => {
    const many: Material = { ...material, clauses: Array.from({ length: 200 }, (_, i) => ({ ...material.clauses[0]!, wording: `Règle ${i}.` })) };
    const events = living([], [HOUSE, { type: "beginCharter", material: many }], edit("c200", 1, "La dernière change."), [
      DESK,
      { type: "publishVersion", what: "une" },
    ]);
    const charter = replayCharter(events);
    expect(referentView(charter, DESK, NEXT_DAY).versions[0]).toMatchObject({ clauses: 200, differences: [{ number: 200, is: "changed" }] });
    const full: Material = { ...many, clauses: Array.from({ length: 400 }, (_, i) => ({ ...material.clauses[0]!, wording: `Règle ${i}.` })) };
    lived(...living([], [HOUSE, { type: "beginCharter", material: full }]))
      .when(DESK, { type: "addClause", question: "tri", force: "rule", text: "Une de trop.", ...signed })
      .refuses("charter-full");
  });
});

describe("R11–R12 several workshops, other associations", () => {
  const question = first.clauses[0]!.question;
  const second = (clauses: Material["clauses"], code = "AUTRE"): Material => ({
    ...material,
    clauses,
    workshop: { ...material.workshop, code },
    fields: {},
    actions: [],
  });
  const other = (wording: string, of = question): Material["clauses"][number] => ({ ...material.clauses[0]!, question: of, wording });
  test("R11 what answers another question joins; the same words are not said twice", () => {
    const charter = lived(...begun)
      .when(HOUSE, { type: "joinWorkshop", material: second([other("On demande d’abord.", "traduction")]) })
      .leaves();
    expect(charter.clauses.at(-1)).toMatchObject({ wording: "On demande d’abord.", stand: "kept", from: 1, number: first.clauses.length + 1 });
    const same = material.clauses.filter((each) => each.question === question);
    const again = lived(...begun)
      .when(HOUSE, { type: "joinWorkshop", material: second(same) })
      .leaves();
    expect([again.clauses.length, again.clauses.every(({ stand }) => stand !== "contested")]).toEqual([first.clauses.length, true]);
  });
  test("R11 a clash takes both out of the rules until a meeting settles each; what was ratified stands", () => {
    const ratified = living(begun, ratify());
    const clash = living(ratified, [HOUSE, { type: "joinWorkshop", material: second([other("Tout le contraire.")]) }]);
    const charter = replayCharter(clash);
    const contested = charter.clauses.filter(({ stand }) => stand === "contested");
    expect(contested.map(({ wording }) => wording)).toContain("Tout le contraire.");
    expect(contested.map(({ wording }) => wording)).toContain(WAS);
    expect(draftOf(charter).clauses.some((each) => each.question === question)).toBe(false);
    expect(
      dueOf(charter, day(2))
        .slice(0, contested.length)
        .every(({ why }) => why === "contested"),
    ).toBe(true);
    expect(publishedView(charter)!.clauses.map(({ wording }) => wording)).toContain(WAS);
    lived(...clash)
      .when(HOUSE, { type: "joinWorkshop", material: second([]) })
      .refuses("already-joined");
  });
  test("R12 another association's charter brings candidates, once each, and no clause", () => {
    const data = { ...dataOf(first), organisation: "Les Voisins d’en face" };
    const said = CharterCommand.parse({ type: "importPractices", data });
    const charter = lived(...begun)
      .when(DESK, said)
      .leaves();
    expect(charter.candidates.map(({ from, wording }) => [from, wording])).toEqual(first.clauses.map(({ wording }) => ["Les Voisins d’en face", wording]));
    expect(charter.clauses).toEqual(first.clauses);
    lived(...living(begun, [DESK, said]))
      .when(DESK, said)
      .refuses("already-said");
    expect(replayCharter(living(begun, [DESK, said], [DESK, { type: "dropCandidate", candidate: "p1" }])).candidates.some(({ id }) => id === "p1")).toBe(false);
    for (const bad of [{ ...data, format: "autre" }, { ...data, clauses: [{ wording: "seul" }] }, null, "x"])
      expect(CharterCommand.safeParse({ type: "importPractices", data: bad }).success).toBe(false);
  });
});

describe("R13–R14 what is erased", () => {
  test("R13 the material goes once, on request or by the house, and a line says when and of which workshop", () => {
    const charter = lived(...begun)
      .when(DESK, { type: "eraseMaterial" })
      .leaves();
    expect(charter.workshops).toMatchObject([{ code: "KEVRA", erasedAt: NEXT_DAY + 3600_000 }]);
    lived(...begun)
      .when(HOUSE, { type: "eraseMaterial" }, NEXT_DAY + 88 * DAY)
      .refuses("already-erased");
    lived(...living(begun, [HOUSE, { type: "eraseMaterial" }, NEXT_DAY + 89 * DAY]))
      .when(DESK, { type: "eraseMaterial" })
      .refuses("already-erased");
    expect(charter.clauses).toEqual(first.clauses);
    expect(referentView(first, DESK, NEXT_DAY).erasedOn).toBe(day(90));
    expect(
      referentView(
        lived(...begun)
          .when(DESK, { type: "keepFor", days: 10 })
          .leaves(),
        DESK,
        NEXT_DAY,
      ).erasedOn,
    ).toBe(day(10));
  });
  test("R14 the charter goes on the referent's request alone; then nothing more is said", () => {
    lived(...begun)
      .when(HOUSE, { type: "eraseCharter", material: true })
      .refuses("not-your-role");
    const erased = living(begun, [DESK, { type: "eraseCharter", material: true }]);
    expect(replayCharter(erased.slice(-1))).toEqual(replayCharter(erased));
    expect(erased.at(-1)).toMatchObject({ workshops: ["KEVRA"] });
    lived(...erased)
      .when(DESK, { type: "setPublic", open: true })
      .refuses("charter-erased");
    lived(...erased)
      .when(HOUSE, { type: "beginCharter", material })
      .refuses("charter-erased");
  });
});

describe("any life", () => {
  const CANARY = "serin";
  const text = fc.nat(3).map((n) => `${CANARY}-${n}`);
  const clause = fc.constantFrom("c1", "c2", "c3", "c9");
  const who = fc.constantFrom(DESK, DESK, DESK, BOARD, COUNCIL, READER, PASSER, HOUSE, stranger);
  const said = fc.record({ who: text, why: text });
  const command = fc.oneof(
    fc.record({ type: fc.constant("giveOpinion" as const), version: fc.nat(3), clause, opinion: fc.constantFrom(...OPINIONS), comment: text }),
    fc.record({ type: fc.constant("giveFeedback" as const), kind: fc.constantFrom(...FEEDBACKS), clause, text }),
    fc
      .tuple(clause, fc.nat(4), fc.nat(5), said)
      .map(([id, revision, n, s]) => ({ type: "editClause" as const, clause: id, revision, text: `Règle ${n}.`, ...s })),
    fc.tuple(clause, fc.nat(4), said).map(([id, revision, s]) => ({ type: "withdrawClause" as const, clause: id, revision, ...s })),
    fc
      .tuple(fc.constantFrom("tri", "traduction"), fc.nat(9), said)
      .map(([question, n, s]) => ({ type: "addClause" as const, question, force: "rule" as const, text: `Ajout ${n}.`, ...s })),
    text.map((what) => ({ type: "publishVersion" as const, what })),
    fc.nat(3).map((version) => ratify(version)[1]),
    fc.constantFrom("r1", "r2").map((ratification) => ({ type: "cancelRatification" as const, ratification, why: "non" })),
    fc
      .tuple(clause, fc.constantFrom(...DECISIONS), said)
      .map(([id, decision, s]) => ({ type: "decideReview" as const, what: "clause" as const, id, decision, text: "Revue.", until: "2028-01-01", ...s })),
    fc.boolean().map((open) => ({ type: "setPublic" as const, open })),
    fc.constantFrom("l1", "l2").map((id) => ({ type: "revokeLink" as const, link: id })),
    fc.constant({ type: "eraseMaterial" as const }),
  );
  const start = living(begun, link(BOARD, "CA"), link(COUNCIL, "CSE"), [DESK, { type: "openFeedback", key: READER }]);
  const life = (turns: readonly (readonly [string, CharterCommand])[], check: (charter: Charter, events: readonly CharterEvent[]) => void): void => {
    let charter = replayCharter(start);
    const events: CharterEvent[] = [...start];
    turns.forEach(([by, each], i) => {
      const decision = decideCharter(charter, each, stampOf(by, NEXT_DAY + DAY + i * 1000));
      if (!decision.ok) return;
      events.push(...decision.events);
      charter = decision.events.reduce(evolveCharter, charter);
    });
    check(charter, events);
  };
  const turns = fc.array(fc.tuple(who, command), { maxLength: 40, size: "max" });
  test("R15 whatever is said, the public page tells no opinion, no reason, nothing sent back, no objection and no open question", () => {
    fc.assert(
      fc.property(turns, (each) =>
        life(each, (charter) => {
          const told = JSON.stringify(publishedView(charter) ?? "");
          expect(told).not.toContain(CANARY);
          expect(told).not.toContain("Cela exclut les plus fragiles");
          expect(told).not.toContain("Une lettre se lit");
          const ratified = ratifiedOf(charter);
          const last = charter.versions.find(({ number }) => number === ratified?.version.number);
          for (const { id, wording } of publishedView(charter)?.clauses ?? []) expect(last!.clauses.find((one) => one.id === id)!.wording).toBe(wording);
        }),
      ),
      { numRuns: 150 },
    );
  });
  test("R3 whatever is said, numbers never change, replay gives the same charter, and every revision is kept", () => {
    fc.assert(
      fc.property(turns, (each) =>
        life(each, (charter, events) => {
          expect(replayCharter(events)).toEqual(charter);
          expect(new Set(charter.clauses.map(({ number }) => number)).size).toBe(charter.clauses.length);
          for (const one of charter.clauses) expect(one.history.at(-1)).toMatchObject({ revision: one.revision, wording: one.wording });
          expect(noCharter.clauses).toEqual([]);
        }),
      ),
      { numRuns: 100 },
    );
  });
});
