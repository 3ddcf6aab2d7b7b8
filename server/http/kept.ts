// JSON that does not change while the server runs: made once, compressed, and told to be the same as last time (ETag).
import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";

type Kept = { readonly etag: string; readonly bytes: Readonly<Record<"br" | "gzip" | "identity", Buffer>> };

/** Aside: brotli takes a third of a second, in which nobody could vote. */
const [asBrotli, asGzip] = [promisify(brotliCompress), promisify(gzip)];

export function kept<Key extends string>(make: (key: Key) => unknown): (request: IncomingMessage, response: ServerResponse, key: Key) => Promise<void> {
  const made = new Map<Key, Promise<Kept>>();
  async function of(key: Key): Promise<Kept> {
    const identity = Buffer.from(JSON.stringify(make(key)));
    const [br, gz] = await Promise.all([asBrotli(identity), asGzip(identity)]);
    return { etag: `"${createHash("sha256").update(identity).digest("base64url").slice(0, 16)}"`, bytes: { br, gzip: gz, identity } };
  }
  return async (request, response, key) => {
    if (!made.has(key)) made.set(key, of(key));
    const { etag, bytes } = await made.get(key)!;
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
