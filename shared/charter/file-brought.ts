// In the workshop file, the practices that other charters brought: whose they were, what became of each; what nobody examined is listed whole (E5).
import type { BlockContent, RootContent } from "mdast";
import { cardOf, type Brought, type Workshop } from "../state.ts";
import type { Clause } from "./clauses.ts";
import type { Says } from "./file.ts";
import { bullets, heading, labelled, paragraph, strongly } from "./nodes.ts";

export function broughtPart(workshop: Workshop, clauses: readonly Clause[], says: Says): RootContent[] {
  const all = Object.values(workshop.brought);
  if (all.length === 0) return [];
  const charters = [...Map.groupBy(all, ({ from }) => from)];
  const { file } = says;
  return [
    paragraph(file.brought.intro),
    ...charters.flatMap(([from, those]) => [
      heading(3, file.brought.charter(from, from === workshop.organisation)),
      bullets(those.map((each) => item(workshop, clauses, each, says))),
    ]),
  ];
}

function item(workshop: Workshop, clauses: readonly Clause[], { wording, force, asked, practice }: Brought, { file, charter }: Says): BlockContent[] {
  const offered = practice === "" ? null : workshop.practices[practice]!;
  const number = clauses.find((clause) => clause.practice.id === practice)?.number;
  const state = offered ? `${file.brought.offered(cardOf(workshop, offered.card).title)}${number ? ` ${file.rule(number)}` : ""}` : file.brought.unexamined;
  return [strongly(wording), paragraph(`${charter.forces[force]}. ${state}`), labelled(file.brought.asked, asked)];
}
