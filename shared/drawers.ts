// Drawers: which events are sealed, in which drawer, what empties it, and what is said blind. With shared/workshop.ts, the whole of secrecy.
import type { CharterEvent } from "./living/life.ts";
import type { Event } from "./workshop.ts";

/** S1: what is said in secret is kept in the drawer named here, until an event empties it. Everything else stays for good. */
export function sealOf(event: Event | CharterEvent): string | null {
  switch (event.type) {
    case "seatTaken":
    case "seatNamed":
    case "seatRemoved":
    case "seatBanned":
    case "seatMoved":
    case "tableTaken":
    case "sentenceSigned":
      return "names";
    case "discoveryAnswered":
      return `item:${event.item}`;
    case "entryMarked":
      return "map";
    case "questionnaireAnswered":
      return "questionnaire";
    case "valuesChosen":
      return "values";
    case "themesChosen":
      return "themes";
    case "positionTaken":
    case "argumentSupported":
    case "penTaken":
      return `round:${event.round}`;
    case "practiceSupported":
      return `practices:${event.round}`;
    case "presenceNoted":
    case "ballotCast":
    case "choiceCast":
    case "timeAsked":
    case "ballotsEntered":
      return `vote:${event.vote}`;
    case "clauseFlagged":
      return "flags";
    case "timeRated":
      return "ratings";
    case "helpOffered":
      return "offers";
    default:
      return null;
  }
}

/** S2: the drawers that this event empties; what they held is now counted, or no longer needed. */
export function emptiedBy(event: Event | CharterEvent): readonly string[] {
  switch (event.type) {
    case "discoveryRevealed":
      return [`item:${event.item}`];
    case "mapCounted":
      return ["map"];
    case "questionnaireCounted":
      return ["questionnaire"];
    case "valuesRevealed":
      return ["values"];
    case "themesRevealed":
      return ["themes"];
    case "shiftRevealed":
    case "choosingOpened":
      return [`round:${event.round}`];
    case "practicesChosen":
      return [`practices:${event.round}`];
    case "roundEnded":
      return [`round:${event.round}`, `practices:${event.round}`];
    case "voteClosed":
    case "tieClosed":
    case "voteCancelled":
      return [`vote:${event.vote}`];
    case "flagsCounted":
      return ["flags"];
    case "ratingsRevealed":
      return ["ratings"];
    case "offersCounted":
      return ["offers"];
    case "workshopClosed":
      return ["names", "flags", "map", "ratings", "offers"]; // the last where all who filled them were removed
    default:
      return [];
  }
}

/** S3: what is said blind. No public view differs before and after, so none is made. */
export function isBlind(event: Event): boolean {
  switch (event.type) {
    case "questionnaireAnswered":
    case "discoveryAnswered":
    case "valuesChosen":
    case "themesChosen":
    case "positionTaken":
    case "practiceSupported":
    case "presenceNoted":
    case "ballotCast":
    case "choiceCast":
    case "timeAsked":
    case "ballotsEntered":
    case "clauseFlagged":
    case "timeRated":
    case "helpOffered":
    case "sentenceSigned":
    case "seatMoved":
      return true;
    default:
      return false;
  }
}

/** Sealed, and told to other seats all the same: who sits at a table, and whether someone writes for it. */
export const isForTables = (event: Event): boolean => ["tableTaken", "penTaken", "seatRemoved", "seatBanned"].includes(event.type);
