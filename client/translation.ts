// The deck's words in another language: every string that is a sentence of the deck is shown as the other deck has it. What people wrote is no sentence of a deck, and stays.
import type { Lang } from "./lang.ts";
import { originals } from "./original.ts";

/** From each sentence of one deck to the other's; practices keep their {blanks}. A choice of one practice alone stands after its sentence and a line end. */
export type Sentences = Readonly<Record<string, string>>;
export type Translation = {
  /** The same value where nothing in it changes; each part is rebuilt once. */
  <T>(said: T): T;
};

/** What people typed or chose, and what the machine alone reads: never looked into. */
const THEIRS = new Set(
  "code organisation lang phase alias arguments queue fields objections reservations toRead mine reason whom owner options words template next".split(" "),
);
/** One small word may be a name that the machine uses ("rule", "open"): sentences have a capital, a space or a figure. */
const isName = (text: string) => /^[a-z][a-zA-Z-]*$/.test(text);
const BLANK = /\{([a-z]+)\}/g;
const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

export function translation(sentences: Sentences): Translation {
  const known = new Map(Object.entries(sentences).filter(([from]) => !isName(from) && !from.includes("\n")));
  const choices = new Map(Object.entries(sentences));
  const templates = [...known]
    .filter(([from]) => from.includes("{"))
    .map(([from, to]) => ({
      from,
      names: [...from.matchAll(BLANK)].map(([, name]) => name!),
      between: from.split(BLANK)[2] ?? "",
      like: new RegExp(
        `^${from
          .split(BLANK)
          .map((part, i) => (i % 2 ? "(.+)" : escaped(part)))
          .join("")}$`,
        "u",
      ),
      to,
    }));

  const texts = new Map<string, string>();
  function text(said: string): string {
    const before = texts.get(said);
    if (before !== undefined) return before;
    const now = known.get(said) ?? withBlanks(said) ?? said;
    if (texts.size > 5000) texts.clear();
    texts.set(said, now);
    if (now !== said) originals.set(now, said);
    return now;
  }
  /** A practice with its blanks filled: its sentence is the deck's, what fills it may be anyone's. */
  function withBlanks(said: string): string | undefined {
    for (const { from, names, between, like, to } of templates) {
      const found = like.exec(said)?.slice(1);
      if (!found) continue;
      const choiceOf = (given: string) => choices.get(`${from}\n${given}`) ?? choices.get(given);
      const parts = cut(found, between, (given) => given === "…" || choiceOf(given) !== undefined);
      let place = 0;
      return to.replaceAll(BLANK, (_, name: string) => {
        const given = parts[names.includes(name) ? names.indexOf(name) : place] ?? "…";
        place++;
        return choiceOf(given) ?? given;
      });
    }
    return undefined;
  }

  const parts = new WeakMap<object, unknown>();
  function told(said: unknown, key: string): unknown {
    if (THEIRS.has(key)) return said;
    if (typeof said === "string") return text(said);
    if (typeof said !== "object" || said === null) return said;
    const before = parts.get(said);
    if (before !== undefined) return before;
    const now = Array.isArray(said) ? list(said, key) : record(said as Record<string, unknown>);
    parts.set(said, now);
    return now;
  }
  function list(said: readonly unknown[], key: string): unknown {
    const now = said.map((each) => (key === "choices" && typeof each === "string" ? (choices.get(each) ?? text(each)) : told(each, "")));
    return now.every((each, i) => each === said[i]) ? said : now;
  }
  function record(said: Record<string, unknown>): unknown {
    const now = Object.fromEntries(Object.entries(said).map(([key, each]) => [key, told(each, key)]));
    return Object.keys(said).every((key) => now[key] === said[key]) ? said : now;
  }
  return <T>(said: T) => told(said, "") as T;
}

/** What fills two blanks, where the words between them stand in what fills them too: parted where both are choices, else as late as can be. */
function cut(found: readonly string[], between: string, isChoice: (given: string) => boolean): readonly string[] {
  if (found.length !== 2 || found.every(isChoice)) return found;
  const both = found.join(between);
  for (let at = both.indexOf(between, 1); at > 0 && at < both.length; at = both.indexOf(between, at + 1)) {
    const parts = [both.slice(0, at), both.slice(at + between.length)];
    if (parts.every(isChoice)) return parts;
  }
  return found;
}

/** Asked for a few times; without an answer, the deck's words stay as they are. */
export async function translationTo(lang: Lang): Promise<Translation> {
  for (let tries = 0; tries < 3; tries++) {
    try {
      const answer = await fetch(`/api/words/${lang}`, { signal: AbortSignal.timeout(3000) });
      if (answer.ok) return translation((await answer.json()) as Sentences);
    } catch {
      /* the network may come back */
    }
    await new Promise((later) => setTimeout(later, 300));
  }
  return (said) => said;
}
