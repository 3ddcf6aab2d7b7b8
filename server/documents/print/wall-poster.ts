// The poster of the charter, A3: its rules, the table of uses, whom to ask, and the way to the whole of it.
import { renderSVG } from "uqr";
import { clausesOf, votedWording } from "../../../shared/charter/clauses.ts";
import { heldAt } from "../../../shared/charter/dates.ts";
import { dayOf } from "../../../shared/charter/days.ts";
import { posterRules } from "../../../shared/charter/poster.ts";
import { english, french } from "../../../shared/charter/typography.ts";
import { usesOf } from "../../../shared/charter/uses.ts";
import { charterWords } from "../../../shared/charter/words.ts";
import { DATA, THEMES } from "../../../shared/scales.ts";
import { headcountOf, themeOf, type Workshop } from "../../../shared/state.ts";
import { breakable } from "../tree.ts";
import { toPdf } from "../typst.ts";
import { shapesOf } from "./shapes.ts";
import { printWords } from "./words.ts";

const PAWNS = ["salarie", "benevole", "beneficiaire", "gouvernance", "partenaire"];
const HOUSE: readonly string[] = THEMES;

/** `address`: of the charter page; no key is ever in it. */
export function wallPosterPdf(workshop: Workshop, address: string): Promise<Uint8Array> {
  const { lang } = workshop.settings;
  const words = printWords[lang].wallPoster;
  const charter = charterWords[lang];
  const said = (text: string) => breakable((lang === "fr" ? french : english)(text));
  const clauses = clausesOf(workshop);
  const rules = posterRules(clauses);
  const uses = usesOf(workshop, clauses);
  const decided = uses.some(({ cells }) => DATA.some((data) => cells[data].verdict !== "undecided"));
  return toPdf("wall-poster.typ", {
    lang,
    organisation: said(workshop.organisation),
    words: {
      title: words.title(rules.length),
      chosen: words.chosen(heldAt(workshop) ? dayOf(heldAt(workshop), lang) : "", headcountOf(workshop)),
      status: `${charter.version}. ${charter.status}.`,
      none: charter.noRules,
      more: clauses.length > rules.length ? words.more(clauses.length - rules.length) : "",
      uses: charter.usesTitle,
      asked: words.asked,
      doubt: words.doubt,
      contact: said(workshop.fields.contact ?? charter.missing.contact),
      soft: words.soft,
      scan: words.scan,
    },
    rules: rules.map(({ number, theme, practice }) => ({
      number,
      theme: HOUSE.includes(theme) ? theme : "", // one that a deck adds has no tint
      themeName: said(themeOf(workshop, theme).short),
      text: said(votedWording(practice)),
      trial: practice.outcome === "trial" ? charter.statuses.trial : "",
    })),
    uses: decided
      ? {
          head: [charter.use, ...DATA.map((data) => charter.data[data])],
          rows: uses.map(({ use, cells }) => ({
            use: charter.uses[use],
            cells: DATA.map((data) => ({
              verdict: cells[data].verdict,
              text: charter.verdicts[cells[data].verdict],
              rules: cells[data].clauses.join(", "),
            })),
          })),
        }
      : null,
    address: address.replace(/^https?:\/\//, ""),
    qr: renderSVG(address, { border: 1, blackColor: "#1f1b3a" }),
    shapes: shapesOf(
      ...THEMES.map((theme) => `theme-${theme}`),
      ...PAWNS.flatMap((group, i) => [`pawn-${group}`, `face-${i + 1}`]),
      "icon-for",
      "icon-conditions",
      "icon-against",
    ),
  });
}
