// Asking the server, beside the room: one request, answered by data or by the key of a sentence.
import type { Refusal } from "../../shared/decision.ts";
import type { Entered, Problem } from "../../shared/protocol.ts";

/** "no-answer": the server could not be reached, or failed. */
export type Answer<T> =
  | { readonly ok: true; readonly status: number; readonly data: T }
  | { readonly ok: false; readonly status: number; readonly refusal: Refusal | "no-answer" };

/** T is what the server promises for this path (shared/protocol.ts); an empty answer is null. */
export async function ask<T>(path: string, { body, key, signal }: { body?: unknown; key?: string; signal?: AbortSignal } = {}): Promise<Answer<T>> {
  try {
    // a phrase is a key with accents: the server decodes it
    const answer = await fetch(path, {
      method: body === undefined ? "GET" : "POST",
      headers: {
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...(key ? { authorization: `Bearer ${encodeURIComponent(key)}` } : {}),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: signal ?? AbortSignal.timeout(8000),
    });
    const text = await answer.text();
    if (answer.ok) return { ok: true, status: answer.status, data: (text ? JSON.parse(text) : null) as T };
    const { refusal } = JSON.parse(text) as Problem;
    return { ok: false, status: answer.status, refusal: refusal ?? "no-answer" };
  } catch {
    return { ok: false, status: 0, refusal: "no-answer" };
  }
}

/** A new screen asks to be let in, and shows the four digits. */
export const askPairing = (code: string, signal: AbortSignal) =>
  ask<{ digits: string; ticket: string }>(`/api/workshops/${code}/pairings`, { body: { screen: "desk" }, signal });
/** 202 while nobody typed the digits; then the new screen's key, once. */
export const askKey = (code: string, ticket: string, signal: AbortSignal) =>
  ask<{ key: string } | null>(`/api/workshops/${code}/pairings`, { key: ticket, signal });
/** An open desk types the digits that a new screen shows. */
export const admit = (code: string, digits: string, screen: "desk" | "wall", key: string) =>
  ask<null>(`/api/workshops/${code}/pairings/${digits}`, { body: { screen }, key });

/** The same for a phone: someone's seat opens on it. */
export const letIn = (code: string, digits: string, seat: string, key: string) =>
  ask<null>(`/api/workshops/${code}/pairings/${digits}`, { body: { screen: "phone", seat }, key });

/** The address that phones should open: this page's own, unless it is known to this computer alone. */
export async function addressOf(code: string, key: string): Promise<string> {
  if (!["localhost", "127.0.0.1", "[::1]"].includes(location.hostname)) return location.origin;
  const answer = await ask<Entered>(`/api/workshops/${code}/enter`, { body: { screen: "desk" }, key });
  return answer.ok ? answer.data.origin : location.origin;
}

/** The phrase is a desk's key once its six words are joined: capitals and spaces do not matter, accents do. */
export const keyOfPhrase = (phrase: string): string =>
  phrase
    .normalize("NFC")
    .toLocaleLowerCase("fr")
    .split(/[\s,;.–-]+/)
    .filter(Boolean)
    .join("-");
