// HTTP requests that no page would make: methods, paths, heads and bodies at random around the routes that there are.
import type { Chance } from "../../rehearsal/chance.ts";

const METHODS = ["GET", "POST", "PUT", "DELETE", "HEAD", "OPTIONS", "PATCH", "TRACE", "BREW", "get", ""];
const CODES = ["CODE", "code", "AAAAA", "%00", "..", "%E0%A4%A", "a".repeat(300)];
const WORDS = [
  "seats",
  "enter",
  "pairings",
  "pairings/1234",
  "questionnaire",
  "exports/charte.docx",
  "exports/..%2f..%2fetc%2fpasswd",
  "recover",
  "qr.svg",
  "charter",
];
const PATHS = [
  "/",
  "/health",
  "/metrics",
  "/api",
  "/api/deck",
  "/api/words/fr",
  "/api/lint/en",
  "/api/decks?name=x.csv",
  "/api/workshops",
  "/assets/../../server/main.ts",
];
const HEADS = [
  "Authorization: Bearer x",
  "Authorization: Bearer %E0%A4%A",
  "Authorization: Basic eDp4",
  "Content-Type: text/plain",
  "Content-Encoding: gzip",
  "Origin: https://elsewhere.example",
  "X-Forwarded-For: 1.2.3.4, ' OR 1=1",
  "Range: bytes=0-18446744073709551615",
  'If-None-Match: "x"',
  "Cookie: a=b; a=c",
  "Expect: 100-continue",
  "Upgrade: websocket",
];
const BODIES = [
  "",
  "null",
  "[]",
  "{",
  '{"organisation":1}',
  '{"screen":"desk"}',
  '{"screen":"phone","__proto__":{"screen":"desk"}}',
  '{"alias":"\\u0000\\ud800","group":"x"}',
  '{"organisation":"x","title":"y","seats":1e309}',
  `${"[".repeat(5000)}${"]".repeat(5000)}`,
  `{"word":"${"é".repeat(2000)}"}`,
  "\u0000\u0001\u00ff",
  "x".repeat(100_000),
];

export function anyRequest(chance: Chance, code: string): Buffer {
  const path =
    chance() < 0.5
      ? chance.pick(PATHS)
      : `/api/${chance.pick(["workshops", "charters", "x"])}/${chance() < 0.9 ? code : chance.pick(CODES)}/${chance.pick(WORDS)}`; // an unknown code costs time: few of them
  const odd = chance() < 0.1 ? `${path}?${"q=%00&".repeat(Math.floor(chance() * 40))}` : path;
  const body = Buffer.from(chance.pick(BODIES));
  const heads = ["Host: localhost", ...(chance() < 0.6 ? [chance.pick(HEADS)] : []), `Connection: ${chance() < 0.5 ? "close" : "keep-alive"}`];
  const length =
    chance() < 0.9
      ? `Content-Length: ${body.length}`
      : chance.pick(["Content-Length: -1", "Content-Length: 5, 6", "Transfer-Encoding: chunked", "Content-Length: 9999999"]);
  const start = chance() < 0.97 ? `${chance.pick(METHODS)} ${odd} HTTP/1.1` : chance.pick(["GET / HTTP/9.9", "\r\n\r\n", "GET  /", "\u0016\u0003\u0001"]);
  return Buffer.concat([Buffer.from(`${start}\r\n${[...heads, length].join("\r\n")}\r\n\r\n`), body]);
}
