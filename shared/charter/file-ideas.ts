// The received ideas in the workshop file: what was asked, what is true and who says so, and how the room answered.
import type { RootContent } from "mdast";
import type { Item } from "../deck.ts";
import type { Workshop } from "../state.ts";
import { dayWords } from "./days.ts";
import type { Says } from "./file.ts";
import { bullets, labelled, paragraph, strongly } from "./nodes.ts";

export function ideasPart({ discoveries, deck }: Workshop, { file, charter }: Says): RootContent[] {
  const played = Object.entries(discoveries).filter(([, { open }]) => !open);
  const items = played.map(([id, { count }]) => {
    const item = deck.items!.find((each) => each.id === id)!;
    return [
      strongly(item.text),
      bullets([
        [rightPart(item, file)],
        [paragraph(item.why)],
        [labelled(charter.source, `${item.source}, ${dayWords(item.date, charter.lang)}. ${item.scope}`)],
        [paragraph(count ? `${file.found(count.right, count.answered)} ${answersOf(item, count.answers, file)}` : file.untold)],
      ]),
    ];
  });
  return items.length > 0 ? [bullets(items)] : [];
}

function rightPart(item: Item, file: Says["file"]) {
  switch (item.kind) {
    case "claim":
      return labelled(file.right, `${file.answers[item.answer]!}.`);
    case "estimate":
      return labelled(file.right, `${item.choices[item.answer]!}.`);
    case "order":
      return labelled(file.order, item.milestones.map(({ text, year }) => `${text.replace(/\.$/, "")} (${year})`).join(" ; "));
  }
}

/** How many gave each answer; orders are as many as people, so only the right one is told. */
function answersOf(item: Item, counts: Readonly<Record<string, number>>, file: Says["file"]): string {
  const name = (answer: string) => (item.kind === "claim" ? file.answers[answer]! : item.kind === "estimate" ? item.choices[Number(answer)]! : answer);
  return item.kind === "order"
    ? ""
    : `${Object.entries(counts)
        .map(([answer, count]) => `${name(answer)} : ${count}`)
        .join(" ; ")}.`;
}
