// JSON that does not change while the server runs: made once, compressed, and told to be the same as last time (ETag).
import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { brotliCompressSync, gzipSync } from "node:zlib";

type Kept = { readonly etag: string; readonly bytes: Readonly<Record<"br" | "gzip" | "identity", Buffer>> };

export function kept<Key extends string>(make: (key: Key) => unknown): (request: IncomingMessage, response: ServerResponse, key: Key) => void {
  const made = new Map<Key, Kept>();
  function of(key: Key): Kept {
    const before = made.get(key);
    if (before) return before;
    const plain = Buffer.from(JSON.stringify(make(key)));
    const bytes = { br: brotliCompressSync(plain), gzip: gzipSync(plain), identity: plain };
    const now = { etag: `"${createHash("sha256").update(plain).digest("base64url").slice(0, 16)}"`, bytes };
    made.set(key, now);
    return now;
  }
  return (request, response, key) => {
    const { etag, bytes } = of(key);
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
