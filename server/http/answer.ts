// Answers and questions of the HTTP routes: JSON in, JSON or an RFC 9457 problem out.
import type { IncomingMessage, ServerResponse } from "node:http";
import type { z } from "zod";
import { CHARTER_FAULTS, type CharterFault } from "../../shared/charter-file.ts";
import type { Refusal } from "../../shared/decision.ts";
import type { CharterRefusal } from "../../shared/living/scales.ts";
import type { Problem } from "../../shared/protocol.ts";

type Why = Refusal | CharterRefusal | CharterFault;
const STATUS: Partial<Record<Why, number>> = {
  "no-such-charter": 404,
  "charter-erased": 410,
  "link-expired": 410,
  "link-revoked": 410,
  "not-public": 403,
  malformed: 400,
  "wrong-key": 401,
  "not-seated": 401,
  "not-your-role": 403,
  locked: 403,
  banned: 403,
  "wrong-word": 403,
  "no-such-seat": 404,
  "word-locked": 429,
  "no-such-workshop": 404,
  "no-such-pairing": 404,
  full: 409,
  closed: 410,
  "slow-down": 429,
  "too-long": 413,
  "nothing-answered": 400,
  "questionnaire-over": 410,
  "not-made": 500,
  "not-saved": 503,
  ...(Object.fromEntries(CHARTER_FAULTS.map((fault) => [fault, 422])) as Record<CharterFault, number>),
};
const TITLE: Partial<Record<Why, string>> = {
  "no-such-charter": "No charter has this code",
  "charter-erased": "The charter was erased",
  "link-expired": "The link has expired",
  "link-revoked": "The link was taken back",
  "not-public": "This page is closed",
  malformed: "The request was not understood",
  "wrong-key": "This key opens nothing here",
  "not-seated": "This key has no seat",
  "not-your-role": "Not for this role",
  locked: "The door is locked",
  banned: "This seat was closed",
  "wrong-word": "This word opens no seat",
  "no-such-seat": "This seat is no longer taken",
  "word-locked": "Too many wrong words",
  "no-such-workshop": "No workshop has this code",
  "no-such-pairing": "No screen shows these digits",
  full: "The workshop is full",
  closed: "The workshop is over",
  "slow-down": "Too many requests",
  "too-long": "Too long",
  "nothing-answered": "An empty answer",
  "questionnaire-over": "The questionnaire is over",
  "not-made": "This document could not be made; the others can",
  "not-saved": "Could not be saved; try again",
  "charter-too-large": "This file is too large",
  "charter-not-json": "This file is no JSON",
  "not-a-charter": "This is not a charter",
  "charter-of-another-version": "This charter is of another version",
  "charter-without-clauses": "This charter has no clause",
  "charter-with-too-many": "This charter has too many clauses",
  "charter-with-a-bad-clause": "A clause of this charter is empty or too long",
};

const PROBLEM = "application/problem+json; charset=utf-8";

/** Thrown by a route, answered as a problem document. */
export class Refused extends Error {
  readonly refusal: Why;
  constructor(refusal: Why, cause?: unknown) {
    super(refusal, { cause });
    this.refusal = refusal;
  }
}

export function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" }).end(JSON.stringify(body));
}

export function problem(response: ServerResponse, refusal: Why): void {
  const status = STATUS[refusal] ?? 409;
  const body: Problem<Why> = { type: "about:blank", title: TITLE[refusal] ?? refusal, status, refusal };
  response.writeHead(status, { "content-type": PROBLEM, "cache-control": "no-store" }).end(JSON.stringify(body));
}

/** Nothing is at this address, or not to be asked that way. */
export function nowhere(response: ServerResponse, status: 404 | 405): void {
  const title = status === 404 ? "Nothing is at this address" : "Not by this method";
  response.writeHead(status, { "content-type": PROBLEM, "cache-control": "no-store" }).end(JSON.stringify({ type: "about:blank", title, status }));
}

const MOST = 256 * 1024;

/** The body as it came, up to so many bytes. */
export async function bytesOf(request: IncomingMessage, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    if ((size += chunk.length) > most) throw new Refused("too-long");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The body as JSON of that shape; empty is {}. Refuses what is too large, no JSON, or of another shape. */
export async function bodyOf<Shape extends z.ZodType>(request: IncomingMessage, shape: Shape): Promise<z.output<Shape>> {
  const parsed = shape.safeParse(jsonOf((await bytesOf(request, MOST)).toString("utf8")));
  if (!parsed.success) throw new Refused("malformed");
  return parsed.data;
}

function jsonOf(text: string): unknown {
  try {
    return text.trim() === "" ? {} : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}

/** The key of an Authorization: Bearer header. */
export function keyIn(request: IncomingMessage): string {
  const key = /^Bearer ([\p{L}\p{N}_-]{8,120})$/u.exec(decoded(request.headers.authorization ?? ""))?.[1];
  if (!key) throw new Refused("wrong-key");
  return key;
}

/** A phrase has accents. */
function decoded(words: string): string {
  try {
    return decodeURIComponent(words);
  } catch {
    return "";
  }
}
