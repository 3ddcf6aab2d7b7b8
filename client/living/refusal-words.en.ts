// Why a charter said no, in English.
import type { CharterRefusal } from "../../shared/living/scales.ts";

export const unreachable = "The server does not answer. What you wrote is still here: check the network, then try again.";
export const charterRefusals: Record<CharterRefusal, string> = {
  "no-such-charter": "No charter has this code. Check the address.",
  "workshop-not-closed": "The workshop is not closed yet: the charter begins when it closes.",
  "charter-erased": "This charter was erased at the association’s request. Nothing is left of it here.",
  "link-expired": "This link has expired. Ask the referent for another one.",
  "link-revoked": "This link was taken back. Ask the referent for another one.",
  "edited-meanwhile": "Someone else has just changed this text. Yours is still here: read the new one, above, then save again if you wish.",
  "nothing-changed": "Nothing has changed: there is nothing to save.",
  "no-such-clause": "This rule is no longer in the charter. Reload the page.",
  "no-such-link": "This link was already taken back.",
  "no-such-version": "There is no such version. Reload the page.",
  "no-such-feedback": "This was already answered.",
  "no-such-ratification": "This ratification was already taken back.",
  "no-such-candidate": "This practice is no longer in the list.",
  "day-past": "Choose a day to come.",
  "day-to-come": "That day has not come yet: record the ratification once it has taken place.",
  "opinion-needs-comment": "Say in one sentence what should change, or why it is a no.",
  "review-needs-text": "To strengthen or to relax, write the new sentence.",
  "answered-by-a-clause": "A question is settled by a rule: add one.",
  "already-joined": "This workshop already feeds this charter.",
  "already-erased": "It is erased already.",
  "not-public": "This page is not open. Ask the referent for the link.",
  "charter-full": "There is no room left here. Clear what is no longer of use, then try again.",
  "last-referent": "This is the last key: without it, nobody could open the charter any more.",
};
