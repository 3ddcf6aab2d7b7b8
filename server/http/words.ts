// GET /api/words/en: what each sentence of the deck is in English (fr: the way back), for screens in another language than their workshop's.
import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { brotliCompressSync, gzipSync } from "node:zlib";
import type { House } from "../house.ts";
import { sentencesBetween } from "../decks/languages.ts";

type Kept = { readonly etag: string; readonly bytes: Readonly<Record<"br" | "gzip" | "identity", Buffer>> };

/** Made once: decks do not change while the server runs. */
export function wordsOf({ deck, english }: House): (request: IncomingMessage, response: ServerResponse, lang: "fr" | "en") => void {
  const made = new Map<string, Kept>();
  function words(lang: "fr" | "en"): Kept {
    const before = made.get(lang);
    if (before) return before;
    const plain = Buffer.from(JSON.stringify(!english ? {} : lang === "en" ? sentencesBetween(deck, english) : sentencesBetween(english, deck)));
    const bytes = { br: brotliCompressSync(plain), gzip: gzipSync(plain), identity: plain };
    const kept = { etag: `"${createHash("sha256").update(plain).digest("base64url").slice(0, 16)}"`, bytes };
    made.set(lang, kept);
    return kept;
  }
  return (request, response, lang) => {
    const { etag, bytes } = words(lang);
    const head = { etag, "cache-control": "no-cache", vary: "accept-encoding" };
    if (request.headers["if-none-match"] === etag) return void response.writeHead(304, head).end();
    const asked = request.headers["accept-encoding"] ?? "";
    const encoding = /\bbr\b/.test(asked) ? "br" : /\bgzip\b/.test(asked) ? "gzip" : "identity";
    response
      .writeHead(200, {
        ...head,
        "content-type": "application/json; charset=utf-8",
        ...(encoding === "identity" ? {} : { "content-encoding": encoding }),
      })
      .end(bytes[encoding]);
  };
}
