// What every answer says to a browser, and which pages may speak to this server: its own.
import type { IncomingMessage, ServerResponse } from "node:http";
import { matchMaker } from "@colyseus/core";
import type { House } from "../house.ts";

/** No inline script or style, no eval, nothing from elsewhere, in no frame; blob: is for downloads, data: for small drawings. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");
const SAFETY: Readonly<Record<string, string>> = {
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()",
};

const HOST = /^[\w.:[\]-]{1,255}$/;
export function guard({ headers }: IncomingMessage, response: ServerResponse): void {
  const host = HOST.test(headers.host ?? "") ? ` ws://${headers.host} wss://${headers.host}` : ""; // to some phones, 'self' is no socket
  response.setHeader("content-security-policy", `${POLICY}; connect-src 'self'${host}`);
  for (const [name, value] of Object.entries(SAFETY)) response.setHeader(name, value);
}

/**
 * Whether a page of ours asks. `ours`: the public address, where a proxy changes the Host on the way. Without an Origin nobody's browser asks:
 * it is a program of one's own, which has to have a key like anyone; keys are never in cookies, so that no browser lends them.
 */
export function fromOurPages({ origin, host }: { origin?: string | undefined; host?: string | undefined }, ours: string | undefined): boolean {
  if (origin === undefined) return true;
  if (ours && origin === ours) return true;
  const from = URL.parse(origin);
  return from !== null && /^https?:$/.test(from.protocol) && from.host === host?.toLowerCase();
}

/** Before a socket is opened: its page is ours, and a seat was kept for it by POST /api/workshops/CODE/enter. */
export function doorman({ origin }: House) {
  return (request: Request): Response | undefined => {
    if (!fromOurPages({ origin: request.headers.get("origin") ?? undefined, host: request.headers.get("host") ?? undefined }, origin))
      return new Response(null, { status: 403 });
    const { pathname, searchParams } = new URL(request.url);
    const room = matchMaker.getLocalRoomById(pathname.split("/")[2] ?? "");
    return room?.hasReservedSeat(searchParams.get("sessionId") ?? "") ? undefined : new Response(null, { status: 404 });
  };
}
