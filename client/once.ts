// Said once: what is sent has an id until it is answered. Tapped twice, or sent again after a lost answer, it counts once.
import { ask, type Answer } from "./desk/ask.ts";

/** What was sent and not answered yet, with its id; in memory alone. */
const unanswered = new Map<string, string>();
const newId = (): string => Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, "0")).join("");

export async function sayOnce<T>(path: string, said: object, key: string | null = null): Promise<Answer<T>> {
  const what = `${path} ${JSON.stringify(said)}`;
  const id = unanswered.get(what) ?? newId();
  unanswered.set(what, id);
  const answer = await ask<T>(path, { body: { id, ...said }, ...(key ? { key } : {}) });
  if (answer.ok || (answer.status > 0 && answer.status < 500)) unanswered.delete(what);
  return answer;
}
