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
  return ({ request, response, url }) => {
    if (request.method !== "GET" && request.method !== "HEAD") return void response.writeHead(405, { allow: "GET, HEAD" }).end();
    const page = PAGES.find(([path]) => path.test(url.pathname))?.[1];
    if (page) request.url = page;
    files(request, response, () => void response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("Cette page n’existe pas."));
  };
}
