// Review and ratification: a body reads by a link without an account and gives its opinion clause by clause; what it ratifies is recorded by the referent.
import { z } from "zod";
import { Day, Id, SeatId, ShortWords, typed } from "../shapes.ts";
import type { Stamp } from "../state.ts";
import { dayAt, type Charter, type Ratification, type ReviewLink } from "./charter.ts";
import { record, refuse, type CharterDecision } from "./decision.ts";
import { COMMENT, MOST, OPINIONS, WHY } from "./scales.ts";

/** `key`: the hash of the link's key; the key itself is shown once and kept nowhere. */
export const CreateReviewLink = z.strictObject({ type: z.literal("createReviewLink"), key: SeatId, body: ShortWords, until: Day });
export const RevokeLink = z.strictObject({ type: z.literal("revokeLink"), link: Id });
/** Said again, replaces. `clause`: or "all", of the whole. */
export const GiveOpinion = z.strictObject({
  type: z.literal("giveOpinion"),
  version: z.number().int(),
  clause: Id,
  opinion: z.enum(OPINIONS),
  comment: z.union([z.literal(""), typed(COMMENT)]),
});
/** An approval by a link is an opinion; ratifying is what the minutes say. */
export const Ratify = z.strictObject({
  type: z.literal("ratify"),
  version: z.number().int(),
  body: ShortWords,
  day: Day,
  minutes: z.union([z.literal(""), typed(WHY)]),
  from: Day,
  except: z.array(Id).max(400).default([]),
});
/** Recorded by mistake. */
export const CancelRatification = z.strictObject({ type: z.literal("cancelRatification"), ratification: Id, why: typed(WHY) });
export const commands = [CreateReviewLink, RevokeLink, GiveOpinion, Ratify, CancelRatification] as const;
type Command = z.infer<(typeof commands)[number]>;

export type Event =
  | ({ readonly type: "reviewLinkCreated"; readonly at: number } & Omit<ReviewLink, "revokedAt">)
  | { readonly type: "linkRevoked"; readonly link: string; readonly at: number }
  | {
      readonly type: "opinionGiven";
      readonly link: string;
      readonly clause: string;
      readonly version: number;
      readonly opinion: (typeof OPINIONS)[number];
      readonly comment: string;
      readonly at: number;
    }
  | ({ readonly type: "charterRatified"; readonly at: number } & Ratification)
  | { readonly type: "ratificationCancelled"; readonly ratification: string; readonly why: string; readonly at: number };

export function decide(charter: Charter, command: Command, { by, at }: Stamp): CharterDecision<Event> {
  switch (command.type) {
    case "createReviewLink":
      if (command.until < dayAt(at)) return refuse("day-past"); // R6
      if (charter.links.length >= MOST.links) return refuse("charter-full");
      return record({ type: "reviewLinkCreated", id: `l${charter.links.length + 1}`, key: command.key, body: command.body, until: command.until, at });
    case "revokeLink":
      return charter.links.some(({ id, revokedAt }) => id === command.link && revokedAt === 0)
        ? record({ type: "linkRevoked", link: command.link, at })
        : refuse("no-such-link");
    case "giveOpinion": {
      const version = charter.versions.find(({ number }) => number === command.version);
      if (!version) return refuse("no-such-version");
      if (command.clause !== "all" && !version.clauses.some(({ id }) => id === command.clause)) return refuse("no-such-clause");
      if (command.opinion !== "agree" && !command.comment) return refuse("opinion-needs-comment"); // R7
      const link = charter.links.find(({ key }) => key === by)!.id;
      const { clause, opinion, comment } = command;
      return record({ type: "opinionGiven", link, clause, version: version.number, opinion, comment, at });
    }
    case "ratify": {
      const { type: _, except, ...said } = command;
      const version = charter.versions.find(({ number }) => number === command.version);
      if (!version) return refuse("no-such-version");
      if (command.day > dayAt(at)) return refuse("day-to-come"); // R8
      if (!except.every((id) => version.clauses.some((clause) => clause.id === id))) return refuse("no-such-clause");
      const number = Math.max(0, ...charter.ratifications.map(({ id }) => Number(id.slice(1)))) + 1;
      return record({ type: "charterRatified", id: `r${number}`, ...said, except, at });
    }
    case "cancelRatification":
      return charter.ratifications.some(({ id }) => id === command.ratification)
        ? record({ type: "ratificationCancelled", ratification: command.ratification, why: command.why, at })
        : refuse("no-such-ratification");
  }
}

export function evolve(charter: Charter, event: Event): Charter {
  switch (event.type) {
    case "reviewLinkCreated": {
      const { id, key, body, until } = event;
      return { ...charter, links: [...charter.links, { id, key, body, until, revokedAt: 0 }] };
    }
    case "linkRevoked":
      return { ...charter, links: charter.links.map((link) => (link.id === event.link ? { ...link, revokedAt: event.at } : link)) };
    case "opinionGiven": {
      const { link, clause, opinion, comment, version, at } = event;
      return { ...charter, opinions: { ...charter.opinions, [clause]: { ...charter.opinions[clause], [link]: { opinion, comment, version, at } } } };
    }
    case "charterRatified": {
      const { type: _, at: __, ...ratification } = event;
      return { ...charter, ratifications: [...charter.ratifications, ratification] };
    }
    case "ratificationCancelled":
      return { ...charter, ratifications: charter.ratifications.filter(({ id }) => id !== event.ratification) };
  }
}
