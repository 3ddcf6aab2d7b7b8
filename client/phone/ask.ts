// One question to the server, before this phone is in the room; answered by data, or by why not.
import type { Refusal } from "../../shared/decision.ts";
import type { Problem } from "../../shared/protocol.ts";

/** `refusal` is null where nobody answered. */
export type Answer<Body> = { readonly body: Body } | { readonly refusal: Refusal | null };

export async function ask<Body>(path: string, said?: unknown, ticket?: string): Promise<Answer<Body>> {
  try {
    const answer = await fetch(
      path,
      said === undefined
        ? ticket
          ? { headers: { authorization: `Bearer ${ticket}` } }
          : {}
        : { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(said) },
    );
    return answer.ok ? { body: (await answer.json()) as Body } : { refusal: ((await answer.json()) as Problem).refusal };
  } catch {
    return { refusal: null };
  }
}
