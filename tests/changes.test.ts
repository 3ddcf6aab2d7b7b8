// What changed between two wordings.
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { changesOf } from "../shared/changes.ts";

const without = (is: "in" | "out", before: string, after: string) =>
  changesOf(before, after)
    .filter((each) => each.is !== is)
    .map(({ text }) => text)
    .join(" ");

test("a word that is replaced goes, and the new one comes in its place", () => {
  expect(changesOf("Une personne relit chaque tri.", "Une personne formée relit chaque tri, le jour même.")).toEqual([
    { is: "kept", text: "Une personne" },
    { is: "in", text: "formée" },
    { is: "kept", text: "relit chaque" },
    { is: "out", text: "tri." },
    { is: "in", text: "tri, le jour même." },
  ]);
});
test("the same wording has no change, and none at all has nothing to say", () => {
  expect(changesOf("On le dit.", "On le dit.")).toEqual([{ is: "kept", text: "On le dit." }]);
  expect(changesOf("", "")).toEqual([]);
});
test("read without what comes it is the old wording, without what goes the new one", () => {
  const wording = fc.array(fc.constantFrom("on", "relit", "chaque", "tri", "non", "jamais"), { maxLength: 12 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(wording, wording, (before, after) => {
      expect([without("in", before, after), without("out", before, after)]).toEqual([before, after]);
    }),
  );
});
