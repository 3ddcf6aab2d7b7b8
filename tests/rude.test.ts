// The hint of the desk's queue: words that may hurt are marked, common words are not, and nothing is lost of the text.
import { globSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rudeIn } from "../shared/rude.ts";

const marked = (text: string) => rudeIn(text).flatMap(({ words, rude }) => (rude ? [words] : []));

describe("insults and slurs are marked, disguised too", () => {
  test.each([
    ["Quel connard, ce logiciel", ["connard"]],
    ["C’est de la MERDE\u202F!", ["MERDE"]],
    ["bande de cons", ["cons"]],
    ["espèce de s@lope", ["s@lope"]],
    ["pauvre c*n", ["c*n"]],
    ["pauvre c…n", ["c…n"]],
    ["quelle p...n de machine", ["p...n"]],
    ["c0nnard", ["c0nnard"]],
    ["puuuute", ["puuuute"]],
    ["connnnard", ["connnnard"]],
    ["c.o.n.n.a.r.d", ["c.o.n.n.a.r.d"]],
    ["c o n n a r d va", ["c o n n a r d"]],
    ["Enculés de chefs", ["Enculés"]],
    ["sale pédé", ["pédé"]],
    ["un nègre et une négresse", ["nègre", "négresse"]],
    ["on s’emmerde", ["emmerde"]],
    ["va te faire niquer", ["niquer"]],
    ["FUCK this shit", ["FUCK", "shit"]],
    ["l’abrutie", ["abrutie"]],
  ])("%s", (text, words) => expect(marked(text)).toEqual(words));
});

test("common words raise no alarm", () => {
  const common =
    "concours conseil connexion confiance cône conte reconnu putatif réputé dispute député pédagogie pédiatre niquel unique Dominique technique salopette " +
    "bicolore habite arbitre bitume fichier chiendent tapis négociation nègrepelisse cretons débit débitage mongolfière batardeau retard pros culte culture " +
    "Scunthorpe cocktail assistant classe analyse Fuchsia tgv pdf nasique couillard bouffonnerie gouinfrer abri cretonne PDG qu’on l’on bon… etc...non c’est 100$ 4G 3e " +
    "contact@asso.fr n°1 c. à d. j’ai a b c";
  expect(marked(common)).toEqual([]);
});

test("nor do the cards, nor what simulated people write", () => {
  const ours = [...globSync("cards/**/*.yaml"), ...globSync("tests/rehearsal/sentences.*.ts"), ...globSync("client/**/*.ts")].map((path) =>
    readFileSync(path, "utf8"),
  );
  expect(ours.flatMap(marked)).toEqual([]);
});

test("the pieces are the text, whatever it is", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "grapheme" }),
        fc.array(fc.constantFrom("con", "*", "…", "..", " ", "s@lope", "é", "🎉", "c", "n")).map((all) => all.join("")),
      ),
      (text) => {
        expect(
          rudeIn(text)
            .map(({ words }) => words)
            .join(""),
        ).toBe(text);
      },
    ),
    { numRuns: 1000 },
  );
});
