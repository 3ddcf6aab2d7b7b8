// The table of contents of a charter's life: every command, who may say it, every event, and the file that rules on it.
import { z } from "zod";
import { HOUSE, type SeatId, type Stamp } from "../state.ts";
import { dayAt, noCharter, type Charter } from "./charter.ts";
import { refuse, type CharterDecision } from "./decision.ts";
import * as editing from "./editing.ts";
import * as feedback from "./feedback.ts";
import * as joining from "./joining.ts";
import * as keeping from "./keeping.ts";
import * as meeting from "./meeting.ts";
import * as reviewing from "./reviewing.ts";

/** What a screen may say. */
export const CharterCommand = z.discriminatedUnion("type", [
  ...editing.commands,
  ...reviewing.commands,
  ...feedback.commands,
  ...meeting.commands,
  ...joining.commands,
  ...keeping.commands,
]);
export type Said = z.infer<typeof CharterCommand>;
export type CharterCommand = Said | joining.HouseCommand;
export type CharterEvent = editing.Event | reviewing.Event | feedback.Event | meeting.Event | joining.Event | keeping.Event;

/** The referent holds a desk's key or one of the charter's own; a body a review link; a reader the feedback link, or the public page. */
export type CharterRole = "house" | "referent" | "body" | "reader" | "expired" | "revoked" | "stranger";
/** Who reads the public page, and has no key. */
export const PASSER: SeatId = "passer";

/** Who may say what (R2). */
export const SAID_BY: Readonly<Record<CharterCommand["type"], readonly CharterRole[]>> = {
  beginCharter: ["house"],
  joinWorkshop: ["house"],
  editClause: ["referent"],
  editField: ["referent"],
  addClause: ["referent"],
  withdrawClause: ["referent"],
  publishVersion: ["referent"],
  createReviewLink: ["referent"],
  revokeLink: ["referent"],
  giveOpinion: ["body"],
  ratify: ["referent"],
  cancelRatification: ["referent"],
  openFeedback: ["referent"],
  giveFeedback: ["referent", "body", "reader"],
  settleFeedback: ["referent"],
  setPublic: ["referent"],
  decideReview: ["referent"],
  importPractices: ["referent"],
  dropCandidate: ["referent"],
  admitReferent: ["referent"],
  removeReferent: ["referent"],
  keepFor: ["referent"],
  eraseMaterial: ["referent", "house"],
  eraseCharter: ["referent"],
};

/** `at`: ms; a link opens on its last day still (R6). */
export function charterRoleOf(charter: Charter, by: SeatId, at: number): CharterRole {
  if (by === HOUSE) return "house";
  if (by === PASSER) return charter.public ? "reader" : "stranger";
  if (Object.hasOwn(charter.referents, by)) return "referent";
  if (charter.feedbackKey === by) return "reader";
  const link = charter.links.find(({ key }) => key === by);
  if (!link) return "stranger";
  return link.revokedAt ? "revoked" : link.until < dayAt(at) ? "expired" : "body";
}
/** Why a key opens nothing; null where it does. */
export const shutFor = (role: CharterRole) =>
  role === "expired" ? "link-expired" : role === "revoked" ? "link-revoked" : role === "stranger" ? "wrong-key" : null;

/** May this happen? Pure: the same charter, command and stamp always give the same answer. */
export function decideCharter(charter: Charter, command: CharterCommand, stamp: Stamp): CharterDecision<CharterEvent> {
  if (charter.erasedAt) return refuse("charter-erased"); // R14
  const role = charterRoleOf(charter, stamp.by, stamp.at);
  if (!SAID_BY[command.type].includes(role)) return refuse(shutFor(role) ?? "not-your-role"); // R2, R6
  if (!charter.begunAt && command.type !== "beginCharter") return refuse("no-such-charter");
  switch (command.type) {
    case "editClause":
    case "editField":
    case "addClause":
    case "withdrawClause":
    case "publishVersion":
      return editing.decide(charter, command, stamp);
    case "createReviewLink":
    case "revokeLink":
    case "giveOpinion":
    case "ratify":
    case "cancelRatification":
      return reviewing.decide(charter, command, stamp);
    case "openFeedback":
    case "giveFeedback":
    case "settleFeedback":
    case "setPublic":
      return feedback.decide(charter, command, stamp);
    case "decideReview":
      return meeting.decide(charter, command, stamp);
    case "beginCharter":
    case "joinWorkshop":
    case "importPractices":
    case "dropCandidate":
      return joining.decide(charter, command, stamp);
    case "admitReferent":
    case "removeReferent":
    case "keepFor":
    case "eraseMaterial":
    case "eraseCharter":
      return keeping.decide(charter, command, stamp);
  }
}

/** It happened. Never refuses: an event in the log is a fact. */
export function evolveCharter(charter: Charter, event: CharterEvent): Charter {
  switch (event.type) {
    case "clauseEdited":
    case "charterFieldEdited":
    case "clauseAdded":
    case "clauseWithdrawn":
    case "versionPublished":
      return editing.evolve(charter, event);
    case "reviewLinkCreated":
    case "linkRevoked":
    case "opinionGiven":
    case "charterRatified":
    case "ratificationCancelled":
      return reviewing.evolve(charter, event);
    case "feedbackOpened":
    case "feedbackGiven":
    case "feedbackSettled":
    case "publicSet":
      return feedback.evolve(charter, event);
    case "reviewDecided":
      return meeting.evolve(charter, event);
    case "charterBegun":
    case "workshopJoined":
    case "practicesImported":
    case "candidateDropped":
      return joining.evolve(charter, event);
    case "referentAdmitted":
    case "referentRemoved":
    case "keptForSet":
    case "materialErased":
    case "charterErased":
      return keeping.evolve(charter, event);
  }
}

export const replayCharter = (events: readonly CharterEvent[]): Charter => events.reduce(evolveCharter, noCharter);
