// What was said and has not left yet is already shown as said, on this phone alone; the band says that it has not left.
import type { Said } from "../../shared/protocol.ts";
import type { PublicView } from "../../shared/views.ts";
import type { SeatView } from "../../shared/seat-view.ts";
import type { Command } from "../../shared/workshop.ts";

const UNSENT = { status: "unsent", into: "", reworded: false };

/** The seat's view once all that waits will have arrived. */
export function withWaiting(view: PublicView, seat: SeatView, waiting: readonly Said[]): SeatView {
  return waiting.reduce((before, said) => laid(view, before, said), seat);
}

function laid(view: PublicView, seat: SeatView, { id, command }: Said): SeatView {
  if ("round" in command && command.round !== view.round?.id) return seat;
  if ("vote" in command && command.vote !== view.vote?.id) return seat;
  switch (command.type) {
    case "nameSeat":
      return { ...seat, alias: command.alias ?? "", group: command.group ?? "" };
    case "sitAt":
      return { ...seat, table: command.table };
    case "takePen":
      return { ...seat, pen: "mine" };
    case "answerDiscovery":
      return command.item === view.discovery?.id ? { ...seat, answer: command.answer } : seat;
    case "markEntry":
      return { ...seat, marked: [...seat.marked.filter((each) => each !== command.entry), ...(command.mine ? [command.entry] : [])] };
    case "addEntry":
      return withSentence(seat, { id, kind: "entry", text: command.text, ...UNSENT });
    case "chooseValues":
      return { ...seat, values: command.values };
    case "chooseThemes":
      return { ...seat, themes: command.themes };
    case "takePosition":
      return { ...seat, [command.which]: command.position };
    case "addArgument":
      return withSentence(seat, { id, kind: "argument", text: command.text, ...UNSENT });
    case "proposePractice":
      return withSentence(seat, { id, kind: "practice", text: command.text, ...UNSENT });
    case "withdrawSentence":
      return { ...seat, mine: seat.mine.filter((each) => each.id !== command.sentence) };
    case "supportArgument":
      return { ...seat, supports: [...seat.supports, command.argument] };
    case "supportPractice":
      return { ...seat, supports: [...seat.supports, command.practice] };
    case "castBallot":
      return { ...seat, stance: command.stance, reason: command.reason ?? "", whom: command.whom ?? "" };
    case "castChoice":
      return { ...seat, choice: command.practice };
    case "askForTime":
      return { ...seat, askedForTime: true };
    case "rateTime":
      return view.ratings.counted ? seat : { ...seat, mark: command.mark };
    case "leaveWord":
      return withSentence(seat, { id, kind: "word", text: command.text, ...UNSENT });
    case "offerHelp":
      return { ...seat, offers: [...command.offers] };
    case "flagClause":
      return { ...seat, flagged: [...seat.flagged.filter((each) => each !== command.practice), ...(command.flagged ? [command.practice] : [])] };
    default:
      return seat;
  }
}

/** The room may have answered a moment before the outbox forgets. */
function withSentence(seat: SeatView, sentence: SeatView["mine"][number]): SeatView {
  return seat.mine.some(({ text }) => text === sentence.text) ? seat : { ...seat, mine: [...seat.mine, sentence] };
}

export const waits = ({ waiting }: { readonly waiting: readonly Said[] }, type: Command["type"]): boolean =>
  waiting.some(({ command }) => command.type === type);
