// What the public page says, in English.
import { many } from "../words.en.ts";
import type * as fr from "./words.fr.ts";

export const words: typeof fr.words = {
  page: "The AI charter",
  title: "Charter for artificial intelligence",
  loading: "Opening the charter…",
  again: "Try again",
  tampered: "This link is not complete, or was replaced. Ask the referent for the right one.",
  notYet: "The charter is being prepared: no body has ratified it yet.",
  ratified: (version, body, day, from) => `Version ${version}, ratified by ${body} on ${day}, in force from ${from}.`,
  inShort: "In short",
  summary: (rules, bans) =>
    `${many(rules, "rule", "rules")}${bans > 0 ? `, ${bans} of them ${bans === 1 ? "a safeguard" : "safeguards"}: what we do not do` : ""}.`,
  origin: (rules, added) =>
    added === 0
      ? `${rules === 1 ? "It was" : "They were"} debated and voted in a workshop, then ratified.`
      : added === rules
        ? `${rules === 1 ? "It was" : "They were"} added after the workshop, then ratified.`
        : `${rules - added} ${rules - added === 1 ? "was" : "were"} debated and voted in a workshop, ${added} ${added === 1 ? "was" : "were"} added afterwards. All are ratified.`,
  notDebated: "added after the workshop, not debated",
  values: (names) => `Our values: ${names}.`,
  approval: (who) => `For a new tool: ${who}`,
  contact: (who) => `In doubt: ${who}`,
  soft: (day) => `Until ${day} we are running in: a mistake is reported, not punished.`,
  commitments: "Our commitments",
  rules: "Our rules",
  trial: (day) => `on trial until ${day}`,
  ok: (text) => `Yes: ${text}`,
  ko: (text) => `No: ${text}`,
  happened: "Something happened?",
  tell: (contact) => `Tell someone now: ${contact}`,
  tellSomeone: "Tell someone of the board or your manager now, in person or by telephone.",
  noForm: "Data that went where it should not, a wrong answer already sent, someone affected: every hour counts. Do not wait until you are sure.",
  back: "Say what is wrong with the charter",
  backWhy: "At any time. The referent reads it, and the review meeting takes it into account.",
  kind: "What is it about?",
  kinds: { unclear: "It is not clear", "cannot-be-applied": "It cannot be applied", "new-tool": "A new tool, or a new use" },
  which: "Which rule",
  anyRule: "The charter in general",
  text: "In a few words",
  noNames: "No names, and no situation in which someone would be recognised.",
  empty: "Write a few words first.",
  send: "Send",
  sent: "It is sent. Thank you.",
};
