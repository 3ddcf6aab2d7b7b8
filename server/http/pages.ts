// The pages: one HTML file each, found by the first word of the address; assets by name, compressed when they were built.
import type { IncomingMessage, ServerResponse } from "node:http";
import sirv from "sirv";

const PAGES: readonly [path: RegExp, page: string][] = [
  [/^\/$/, "/home/"],
  [/^\/wall\/\w+$/, "/wall/"],
  [/^\/desk\/\w+$/, "/desk/"],
  [/^\/charter\/\w+$/, "/charter/"],
  [/^\/avant\/\w+$/, "/before/"],
  [/^\/review\/\w+$/, "/review/"],
  [/^\/public\/\w+$/, "/published/"],
  [/^\/[A-Za-z]{5}$/, "/phone/"],
];

/** No inline script, no eval, nothing from elsewhere; blob: is for downloads, data: for small drawings. */
const SAFETY: Readonly<Record<string, string>> = {
  "content-security-policy":
    "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; connect-src 'self' ws: wss:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "x-frame-options": "DENY",
  "cross-origin-opener-policy": "same-origin",
};

export function pagesIn(folder: string): (asked: { request: IncomingMessage; response: ServerResponse; url: URL }) => void {
  const files = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders: (response, path) => {
      response.setHeader("cache-control", path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache");
    },
  });
  return ({ request, response, url }) => {
    for (const [name, value] of Object.entries(SAFETY)) response.setHeader(name, value);
    const page = PAGES.find(([path]) => path.test(url.pathname))?.[1];
    if (page) request.url = page;
    files(request, response, () => void response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("Cette page n’existe pas."));
  };
}
