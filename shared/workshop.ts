// The table of contents of the game: every command, who may say it, every event, and the file that rules on it.
import { z } from "zod";
import * as agenda from "./agenda.ts";
import * as agendaEdit from "./agenda-edit.ts";
import type { Decision } from "./decision.ts";
import { refuse } from "./decision.ts";
import * as closing from "./phases/closing.ts";
import * as debating from "./phases/debating.ts";
import * as deciding from "./phases/deciding.ts";
import * as discovering from "./phases/discovering.ts";
import * as drafting from "./phases/drafting.ts";
import * as gathering from "./phases/gathering.ts";
import * as mapping from "./phases/mapping.ts";
import * as valuing from "./phases/valuing.ts";
import * as marks from "./marks.ts";
import * as paper from "./paper.ts";
import * as sentences from "./sentences.ts";
import * as tables from "./tables.ts";
import * as talking from "./talking.ts";
import * as themes from "./themes.ts";
import * as questionnaire from "./questionnaire.ts";
import * as cases from "./cases.ts";
import * as brought from "./brought.ts";
import * as votes from "./votes.ts";
import { empty, HOUSE, type SeatId, type Stamp, type Workshop } from "./state.ts";

export const Command = z.discriminatedUnion("type", [
  ...agenda.commands,
  ...agendaEdit.commands,
  ...sentences.commands,
  ...tables.commands,
  ...talking.commands,
  ...questionnaire.commands,
  ...cases.commands,
  ...brought.commands,
  ...gathering.commands,
  ...discovering.commands,
  ...mapping.commands,
  ...valuing.commands,
  ...themes.commands,
  ...debating.commands,
  ...deciding.commands,
  ...marks.commands,
  ...votes.commands,
  ...paper.commands,
  ...drafting.commands,
  ...closing.commands,
]);
export type Command = z.infer<typeof Command>;

export const Event = z.discriminatedUnion("type", [
  ...agenda.events,
  ...agendaEdit.events,
  ...sentences.events,
  ...tables.events,
  ...talking.events,
  ...questionnaire.events,
  ...cases.events,
  ...brought.events,
  ...gathering.events,
  ...discovering.events,
  ...mapping.events,
  ...valuing.events,
  ...themes.events,
  ...debating.events,
  ...deciding.events,
  ...marks.events,
  ...votes.events,
  ...paper.events,
  ...drafting.events,
  ...closing.events,
]);
export type Event = z.infer<typeof Event>;

export type Role = "participant" | "facilitator" | "house" | "stranger" | "wall";

/** Who may say what (W1). A stranger has a key, and no seat yet. */
export const SAID_BY: Readonly<Record<Command["type"], readonly Role[]>> = {
  openWorkshop: ["house"],
  takeSeat: ["stranger", "participant"],
  nameSeat: ["participant"],
  removeSeat: ["facilitator"],
  banSeat: ["facilitator"],
  moveSeat: ["house"],
  lockDoor: ["facilitator"],
  confirmHeadcount: ["facilitator"],
  admitScreen: ["facilitator"],
  sitAt: ["participant"],
  drawTables: ["facilitator"],
  takePen: ["participant"],
  drawTurn: ["facilitator"],
  answerQuestionnaire: ["house"],
  addCase: ["facilitator"],
  bringPractices: ["facilitator"],
  offerPractice: ["facilitator"],
  openDiscovery: ["facilitator"],
  answerDiscovery: ["participant"],
  closeDiscovery: ["facilitator"],
  markEntry: ["participant"],
  addEntry: ["participant"],
  openValues: ["facilitator"],
  chooseValues: ["participant"],
  revealValues: ["facilitator"],
  keepValues: ["facilitator"],
  openThemes: ["facilitator"],
  chooseThemes: ["participant"],
  revealThemes: ["facilitator"],
  applyThemes: ["facilitator"],
  playItem: ["facilitator"],
  skipItem: ["facilitator"],
  extendItem: ["facilitator"],
  pauseClock: ["facilitator", "house"],
  resumeClock: ["facilitator", "house"],
  addItem: ["facilitator"],
  moveItem: ["facilitator"],
  setPace: ["facilitator"],
  announceEnd: ["facilitator"],
  openPositions: ["facilitator"],
  takePosition: ["participant"],
  closePositions: ["facilitator"],
  turnCard: ["facilitator"],
  addArgument: ["participant"],
  supportArgument: ["participant"],
  reviewSentence: ["facilitator"],
  withdrawSentence: ["participant"],
  mergeSentence: ["facilitator"],
  setModeration: ["facilitator"],
  openChoosing: ["facilitator"],
  proposePractice: ["participant"],
  raiseArgument: ["facilitator"],
  supportPractice: ["participant"],
  fillBlank: ["facilitator"],
  rewordPractice: ["facilitator"],
  choosePractices: ["facilitator"],
  markPractice: ["facilitator"],
  openVote: ["facilitator"],
  openTieVote: ["facilitator"],
  castBallot: ["participant"],
  castChoice: ["participant"],
  askForTime: ["participant"],
  noteArrival: ["house"],
  announceClosing: ["facilitator"],
  callBackClosing: ["facilitator"],
  closePhones: ["facilitator"],
  enterBallots: ["facilitator"],
  closeVote: ["facilitator"],
  cancelVote: ["house"],
  settleOutcome: ["facilitator"],
  entrustQuestion: ["facilitator"],
  fillField: ["facilitator"],
  flagClause: ["participant"],
  addAction: ["facilitator"],
  removeAction: ["facilitator"],
  rateTime: ["participant"],
  revealRatings: ["facilitator"],
  leaveWord: ["participant"],
  offerHelp: ["participant"],
  closeWorkshop: ["facilitator"],
};

export function roleOf(workshop: Workshop, seat: SeatId): Role {
  if (seat === HOUSE) return "house";
  if (workshop.screens[seat]) return workshop.screens[seat] === "desk" ? "facilitator" : "wall";
  return workshop.seats[seat] ? "participant" : "stranger";
}

/** May this happen? Pure: the same workshop, command and stamp always give the same answer. */
export function decide(workshop: Workshop, command: Command, stamp: Stamp): Decision<Event> {
  const role = roleOf(workshop, stamp.by);
  if (!SAID_BY[command.type].includes(role)) return refuse(role === "stranger" ? "not-seated" : "not-your-role"); // W1
  if (workshop.closed && command.type !== "admitScreen") return refuse("closed"); // W2
  if (!workshop.openedAt && command.type !== "openWorkshop") return refuse("no-such-workshop");
  switch (command.type) {
    case "openWorkshop":
    case "takeSeat":
    case "nameSeat":
    case "removeSeat":
    case "banSeat":
    case "moveSeat":
    case "lockDoor":
    case "confirmHeadcount":
    case "admitScreen":
      return gathering.decide(workshop, command, stamp);
    case "sitAt":
    case "drawTables":
      return tables.decide(workshop, command, stamp);
    case "takePen":
    case "drawTurn":
      return talking.decide(workshop, command, stamp);
    case "addCase":
      return cases.decide(workshop, command, stamp);
    case "bringPractices":
    case "offerPractice":
      return brought.decide(workshop, command);
    case "answerQuestionnaire":
      return questionnaire.decide(workshop, command, stamp);
    case "openDiscovery":
    case "answerDiscovery":
    case "closeDiscovery":
      return discovering.decide(workshop, command, stamp);
    case "markEntry":
    case "addEntry":
      return mapping.decide(workshop, command, stamp);
    case "openValues":
    case "chooseValues":
    case "revealValues":
    case "keepValues":
      return valuing.decide(workshop, command, stamp);
    case "openThemes":
    case "chooseThemes":
    case "revealThemes":
    case "applyThemes":
      return themes.decide(workshop, command, stamp);
    case "playItem":
    case "skipItem":
    case "extendItem":
    case "pauseClock":
    case "resumeClock":
      return agenda.decide(workshop, command, stamp);
    case "addItem":
    case "moveItem":
    case "setPace":
    case "announceEnd":
      return agendaEdit.decide(workshop, command, stamp);
    case "openPositions":
    case "takePosition":
    case "closePositions":
    case "turnCard":
    case "addArgument":
    case "supportArgument":
      return debating.decide(workshop, command, stamp);
    case "reviewSentence":
    case "withdrawSentence":
    case "mergeSentence":
    case "setModeration":
      return sentences.decide(workshop, command, stamp);
    case "openChoosing":
    case "proposePractice":
    case "raiseArgument":
    case "supportPractice":
    case "fillBlank":
    case "rewordPractice":
    case "choosePractices":
    case "settleOutcome":
    case "entrustQuestion":
      return deciding.decide(workshop, command, stamp);
    case "markPractice":
      return marks.decide(workshop, command);
    case "openVote":
    case "openTieVote":
    case "castBallot":
    case "castChoice":
    case "askForTime":
    case "noteArrival":
    case "announceClosing":
    case "callBackClosing":
    case "closeVote":
    case "cancelVote":
      return votes.decide(workshop, command, stamp);
    case "closePhones":
    case "enterBallots":
      return paper.decide(workshop, command, stamp);
    case "fillField":
    case "flagClause":
      return drafting.decide(workshop, command, stamp);
    case "addAction":
    case "removeAction":
    case "rateTime":
    case "revealRatings":
    case "leaveWord":
    case "offerHelp":
    case "closeWorkshop":
      return closing.decide(workshop, command, stamp);
  }
}

/** It happened. Never refuses: an event in the log is a fact. */
export function evolve(workshop: Workshop, event: Event): Workshop {
  switch (event.type) {
    case "workshopOpened":
    case "seatTaken":
    case "seatNamed":
    case "seatRemoved":
    case "seatBanned":
    case "seatMoved":
    case "doorLocked":
    case "headcountConfirmed":
    case "screenAdmitted":
      return gathering.evolve(workshop, event);
    case "tableTaken":
    case "tablesDrawn":
      return tables.evolve(workshop, event);
    case "penTaken":
    case "turnDrawn":
      return talking.evolve(workshop, event);
    case "caseAdded":
      return cases.evolve(workshop, event);
    case "practicesBrought":
    case "practiceOffered":
      return brought.evolve(workshop, event);
    case "questionnaireAnswered":
    case "questionnaireCounted":
      return questionnaire.evolve(workshop, event);
    case "discoveryOpened":
    case "discoveryAnswered":
    case "discoveryRevealed":
      return discovering.evolve(workshop, event);
    case "entryMarked":
    case "entryAdded":
      return mapping.evolve(workshop, event);
    case "valuesOpened":
    case "valuesChosen":
    case "valuesRevealed":
    case "valuesKept":
      return valuing.evolve(workshop, event);
    case "themesOpened":
    case "themesChosen":
    case "themesRevealed":
    case "themesApplied":
      return themes.evolve(workshop, event);
    case "mapCounted":
    case "itemPlayed":
    case "itemSkipped":
    case "itemExtended":
    case "roundEnded":
    case "clockPaused":
    case "clockResumed":
    case "flagsCounted":
      return agenda.evolve(workshop, event);
    case "itemAdded":
    case "itemMoved":
    case "paceSet":
    case "endAnnounced":
      return agendaEdit.evolve(workshop, event);
    case "positionsOpened":
    case "positionTaken":
    case "splitRevealed":
    case "cardTurned":
    case "shiftRevealed":
    case "argumentAdded":
    case "argumentSupported":
      return debating.evolve(workshop, event);
    case "sentenceSigned":
    case "sentenceReviewed":
    case "sentenceWithdrawn":
    case "sentenceMerged":
    case "moderationSet":
      return sentences.evolve(workshop, event);
    case "choosingOpened":
    case "practiceProposed":
    case "practiceSupported":
    case "blankFilled":
    case "practiceReworded":
    case "practicesChosen":
    case "outcomeSettled":
    case "questionEntrusted":
      return deciding.evolve(workshop, event);
    case "practiceMarked":
      return marks.evolve(workshop, event);
    case "voteOpened":
    case "presenceNoted":
    case "ballotCast":
    case "choiceCast":
    case "timeAsked":
    case "closingAnnounced":
    case "closingCalledBack":
    case "voteClosed":
    case "tieClosed":
    case "voteCancelled":
      return votes.evolve(workshop, event);
    case "phonesClosed":
    case "ballotsEntered":
      return paper.evolve(workshop, event);
    case "fieldFilled":
    case "clauseFlagged":
      return drafting.evolve(workshop, event);
    case "actionAdded":
    case "actionRemoved":
    case "timeRated":
    case "ratingsRevealed":
    case "wordLeft":
    case "helpOffered":
    case "offersCounted":
    case "workshopClosed":
      return closing.evolve(workshop, event);
  }
}

export const replay = (events: readonly Event[]): Workshop => events.reduce(evolve, empty);
