// Which pages may speak to the server, and which sockets are opened at all.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { WebSocket } from "ws";
import type { Entered, Opened } from "../../shared/protocol.ts";
import { openWorkshop, post } from "../rehearsal/people.ts";
import { startServer, type Running } from "../rehearsal/server.ts";

const PUBLIC = "https://ateliers.example.org";
let server: Running;
let opened: Opened;
beforeAll(async () => {
  server = await startServer({ PUBLIC_ORIGIN: `${PUBLIC}/` });
  opened = await openWorkshop(server.url);
});
afterAll(() => server.kill());

/** The address of a socket for which a seat is kept. */
async function kept(): Promise<string> {
  const { body: seat } = await post<{ key: string }>(`${server.url}/api/workshops/${opened.code}/seats`, {});
  const { body } = await post<Entered>(`${server.url}/api/workshops/${opened.code}/enter`, { screen: "phone" }, seat.key);
  const { processId, roomId, sessionId } = body.reservation as Record<"processId" | "roomId" | "sessionId", string>;
  return `${server.url.replace("http", "ws")}/${processId}/${roomId}?sessionId=${sessionId}`;
}
/** "open", or the status that refused it. */
const knock = (url: string, headers: Record<string, string>): Promise<string> =>
  new Promise((told) => {
    const socket = new WebSocket(url, { headers });
    const done = (how: string) => {
      told(how);
      socket.terminate();
    };
    socket.on("open", () => done("open"));
    socket.on("unexpected-response", (_, { statusCode }) => done(String(statusCode)));
    socket.on("error", () => told("error"));
  });

describe("A socket", () => {
  const here = () => new URL(server.url).host;
  test.each([
    ["a page of this server", () => server.url, "open"],
    ["the public address, behind a proxy", () => PUBLIC, "open"],
    ["another site", () => "https://evil.example", "403"],
    ["another port of the same machine", () => "http://127.0.0.1:1", "403"],
    ["a site whose name begins like ours", () => `http://${here()}.evil.example`, "403"],
    ["a page without an address (sandboxed, or a file)", () => "null", "403"],
    ["an empty word", () => "", "403"],
    ["what is no address", () => "javascript:1", "403"],
  ])("opened by %s", async (_, origin, told) => expect(await knock(await kept(), { origin: origin() })).toBe(told));
  test("opened by a program that names no page (a rehearsal, a test): it has to have a key all the same", async () => {
    expect(await knock(await kept(), {})).toBe("open");
    const made = (await kept()).replace(/sessionId=.*/, "sessionId=made-up-1");
    expect(await knock(made, {})).toBe("404");
  });
  test("is opened once: the seat kept for it is used up", async () => {
    const url = await kept();
    expect([await knock(url, {}), await knock(url, {})]).toEqual(["open", "404"]);
  });
  test.each(["/", "/x", "/a/b", "/a/KABUT?sessionId=", "/a/KABUT?sessionId=__proto__", "/a/b?sessionId=x&skipHandshake=1&reconnectionToken=x"])(
    "for which no seat is kept (%s) is not opened",
    async (path) => expect(await knock(server.url.replace("http", "ws") + path, {})).toBe("404"),
  );
});

describe("A request that changes something", () => {
  test.each([
    ["https://evil.example", 403],
    ["null", 403],
    [PUBLIC, 201],
    [undefined, 201],
  ])("from %s", async (origin, status) => {
    const answer = await fetch(`${server.url}/api/workshops/${opened.code}/seats`, { method: "POST", body: "{}", ...(origin ? { headers: { origin } } : {}) });
    expect(answer.status).toBe(status);
  });
});

test("Every answer, a refusal too, says to a browser what it may not do", async () => {
  for (const path of ["/", `/${opened.code}`, "/nothing-here", "/api/deck", "/api/nothing", `/api/workshops/${opened.code}`, "/health"]) {
    const { headers } = await fetch(server.url + path);
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy, path).not.toMatch(/unsafe|\*|https?:/);
    for (const part of ["default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'none'"])
      expect(policy, path).toContain(part);
    expect(Object.fromEntries(headers), path).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "permissions-policy": expect.stringContaining("camera=()") as string,
    });
    expect([headers.get("access-control-allow-origin"), headers.get("set-cookie"), headers.get("x-powered-by")]).toEqual([null, null, null]);
  }
});
