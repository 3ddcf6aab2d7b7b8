// The pages: one HTML file each, found by the first word of the address; assets by name, compressed when they were built.
import type { IncomingMessage, ServerResponse } from "node:http";
import sirv from "sirv";

export const PAGES: readonly [path: RegExp, page: string][] = [
  [/^\/$/, "/home/"],
  [/^\/wall\/\w+$/, "/wall/"],
  [/^\/desk\/\w+$/, "/desk/"],
  [/^\/charter\/\w+$/, "/charter/"],
  [/^\/avant\/\w+$/, "/before/"],
  [/^\/review\/\w+$/, "/review/"],
  [/^\/public\/\w+$/, "/published/"],
  [/^\/[A-Za-z]{5}$/, "/phone/"],
];

export function pagesIn(folder: string): (asked: { request: IncomingMessage; response: ServerResponse; url: URL }) => void {
  const files = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders: (response, path) => {
      response.setHeader("cache-control", path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache");
    },
  });
  const nothing = (response: ServerResponse) => void response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("Cette page n’existe pas.");
  return ({ request, response, url }) => {
    const page = PAGES.find(([path]) => path.test(url.pathname))?.[1];
    if (page) request.url = page;
    delete request.headers.range; // nothing here is long; and sirv fails on a range beyond all numbers
    if (request.method === "GET" || request.method === "HEAD") return files(request, response, () => nothing(response));
    if (!page) return nothing(response);
    response.writeHead(405, { allow: "GET, HEAD" }).end();
  };
}
