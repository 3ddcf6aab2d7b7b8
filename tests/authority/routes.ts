// The table of authority, of routes and pages: who may, in each state of the workshop or of its charter, and what everyone else is told.
// "*" is everyone who is not named beside. Words after the address are what is asked for there: a screen, a document.
import type { Ask } from "./knocks.ts";

export type Told = string | Readonly<Record<string, string>>;
export type Row = { readonly ask?: Ask; readonly told: Readonly<Record<string, Told>> };

const UNKNOWN = { "401 wrong-key": "nobody junk", "404 no-such-workshop": "*" };
const UNKNOWN_CHARTER = { "401 wrong-key": "nobody junk", "404 no-such-charter": "*" };
const ERASED = { "401 wrong-key": "nobody junk", "410 charter-erased": "*" };
/** The desk's key is a referent's. */
const NOT_REFERENT = { "403 not-your-role": "body reader", "410 link-expired": "expired", "410 link-revoked": "revoked", "401 wrong-key": "*" };

export const ROUTES: Readonly<Record<string, Row>> = {
  "GET /metrics": { told: { unknown: "200" } }, // on loopback, as here; else tests/operation.test.ts
  "GET /health": {
    told: {
      unknown: "200",
    },
  },
  "GET /wifi.svg": {
    told: {
      unknown: "404",
    },
  },
  "GET /api/deck": {
    told: {
      unknown: "200",
    },
  },
  "GET /api/lint/LANG": {
    ask: { last: "fr" },
    told: {
      unknown: "200",
    },
  },
  "GET /api/words/LANG": {
    ask: { last: "fr" },
    told: {
      unknown: "200",
    },
  },
  "GET /api/decks/model.ods": {
    told: {
      unknown: "200",
    },
  },
  "POST /api/decks": {
    ask: { query: "?name=cartes.csv", body: "x" },
    told: {
      unknown: "422",
    },
  },
  "GET /api/texts/donnees.html": { told: { unknown: "200" } },
  "POST /api/workshops": {
    ask: { body: { organisation: "A", title: "B" } },
    told: {
      unknown: "201",
    },
  },
  "GET /api/workshops/CODE": {
    told: {
      "gathering locked voting closed": "200",
      unknown: "404 no-such-workshop",
    },
  },
  "POST /api/workshops/CODE/seats": {
    told: {
      "gathering voting": "201",
      locked: "403 locked",
      closed: "410 closed",
      unknown: "404 no-such-workshop",
    },
  },
  "GET /api/workshops/CODE/questionnaire": {
    told: {
      "gathering locked voting closed": "200",
      unknown: "404 no-such-workshop",
    },
  },
  "POST /api/workshops/CODE/questionnaire": {
    ask: { body: { uses: [], fears: [], wishes: [], situation: "x" } },
    told: {
      "gathering locked voting": "204",
      closed: "410 closed",
      unknown: "404 no-such-workshop",
    },
  },
  "POST /api/workshops/CODE/recover": {
    ask: { body: { word: "ABCD" } },
    told: {
      "gathering locked voting": "403 wrong-word",
      closed: "410 closed",
      unknown: "404 no-such-workshop",
    },
  },
  "POST /api/workshops/CODE/enter phone": {
    ask: { body: { screen: "phone" } },
    told: {
      "gathering locked voting": {
        "200": "participant",
        "401 wrong-key": "nobody junk",
        "403 banned": "banned",
        "403 not-your-role": "wall desk",
        "401 not-seated": "*",
      },
      closed: { "401 wrong-key": "nobody junk", "403 not-your-role": "wall desk", "410 closed": "*" },
      unknown: UNKNOWN,
    },
  },
  "POST /api/workshops/CODE/enter wall": {
    ask: { body: { screen: "wall" } },
    told: {
      "gathering locked voting": { "200": "wall", "403 banned": "banned", "403 not-your-role": "participant desk", "401 wrong-key": "*" },
      closed: { "200": "wall", "401 wrong-key": "nobody junk", "403 not-your-role": "desk", "410 closed": "*" },
      unknown: UNKNOWN,
    },
  },
  "POST /api/workshops/CODE/enter desk": {
    ask: { body: { screen: "desk" } },
    told: {
      "gathering locked voting": { "200": "desk", "403 banned": "banned", "403 not-your-role": "participant wall", "401 wrong-key": "*" },
      closed: { "200": "desk", "401 wrong-key": "nobody junk", "403 not-your-role": "wall", "410 closed": "*" },
      unknown: UNKNOWN,
    },
  },
  "POST /api/workshops/CODE/pairings": {
    ask: { body: { screen: "wall" } },
    told: {
      "gathering locked voting closed": "201",
      unknown: "404 no-such-workshop",
    },
  },
  "POST /api/workshops/CODE/pairings/DIGITS": {
    ask: { last: "1234", body: { screen: "wall" } },
    told: {
      "gathering locked voting closed": { "401 wrong-key": "nobody junk", "404 no-such-pairing": "desk", "403 not-your-role": "*" },
      unknown: UNKNOWN,
    },
  },
  "GET /api/workshops/CODE/pairings": {
    told: {
      "gathering locked voting closed unknown": { "401 wrong-key": "nobody junk", "404 no-such-pairing": "*" },
    },
  },
  "GET /api/workshops/CODE/qr.svg": {
    told: {
      "gathering locked voting closed": "200",
      unknown: "404 no-such-workshop",
    },
  },
  "GET /api/workshops/CODE/exports/NAME charte.md": {
    ask: { last: "charte.md" },
    told: {
      "gathering locked voting": { "200": "participant desk", "403 not-your-role": "wall", "401 wrong-key": "*" },
      closed: { "200": "desk", "401 wrong-key": "nobody junk", "403 not-your-role": "wall", "410 closed": "*" },
      unknown: UNKNOWN,
    },
  },
  "GET /api/workshops/CODE/exports/NAME atelier.md": {
    ask: { last: "atelier.md" },
    told: {
      "gathering locked voting": { "200": "desk", "403 not-your-role": "participant wall", "401 wrong-key": "*" },
      closed: { "200": "desk", "401 wrong-key": "nobody junk", "403 not-your-role": "wall", "410 closed": "*" },
      unknown: UNKNOWN,
    },
  },
  "GET /api/charters/CODE": {
    told: {
      closed: { "200": "desk", "401 wrong-key": "*" },
      "living public": { "200": "desk", ...NOT_REFERENT },
      erased: ERASED,
      unknown: UNKNOWN_CHARTER,
    },
  },
  "POST /api/charters/CODE/commands": {
    ask: { body: { id: "12345678", command: { type: "setPublic", open: true } } },
    told: {
      closed: { "200": "desk", "401 wrong-key": "*" },
      living: { "200": "desk", ...NOT_REFERENT },
      public: { "409 already-so": "desk", ...NOT_REFERENT },
      erased: ERASED,
      unknown: UNKNOWN_CHARTER,
    },
  },
  "GET /api/charters/CODE/review": {
    told: {
      "closed unknown": UNKNOWN_CHARTER,
      "living public": {
        "200": "body",
        "403 not-your-role": "desk reader",
        "410 link-expired": "expired",
        "410 link-revoked": "revoked",
        "401 wrong-key": "*",
      },
      erased: ERASED,
    },
  },
  "POST /api/charters/CODE/review": {
    ask: { body: { id: "12345678", command: { type: "giveOpinion", version: 1, clause: "all", opinion: "agree", comment: "" } } },
    told: {
      "closed unknown": UNKNOWN_CHARTER,
      "living public": {
        "200": "body",
        "403 not-your-role": "desk reader",
        "410 link-expired": "expired",
        "410 link-revoked": "revoked",
        "401 wrong-key": "*",
      },
      erased: ERASED,
    },
  },
  "POST /api/charters/CODE/links": {
    ask: { body: { body: "CSE", until: "2027-03-01" } },
    told: {
      closed: { "201": "desk", "401 wrong-key": "*" },
      "living public": { "201": "desk", ...NOT_REFERENT },
      erased: ERASED,
      unknown: UNKNOWN_CHARTER,
    },
  },
  "POST /api/charters/CODE/feedback-link": {
    told: {
      closed: { "201": "desk", "401 wrong-key": "*" },
      "living public": { "201": "desk", ...NOT_REFERENT },
      erased: ERASED,
      unknown: UNKNOWN_CHARTER,
    },
  },
  "POST /api/charters/CODE/referents": {
    ask: { body: { label: "référente" } },
    told: {
      closed: { "201": "desk", "401 wrong-key": "*" },
      "living public": { "201": "desk", ...NOT_REFERENT },
      erased: ERASED,
      unknown: UNKNOWN_CHARTER,
    },
  },
  "POST /api/charters/CODE/workshops": {
    ask: { body: { code: "ABCDE", key: "0123456789" } },
    told: {
      closed: { "404 no-such-workshop": "desk", "401 wrong-key": "*" },
      "living public": { "404 no-such-workshop": "desk", ...NOT_REFERENT },
      erased: ERASED,
      unknown: UNKNOWN_CHARTER,
    },
  },
  "GET /api/charters/CODE/public": {
    told: {
      "closed unknown": "404 no-such-charter",
      living: { "200": "desk body reader", "403 not-public": "nobody", "410 link-expired": "expired", "410 link-revoked": "revoked", "401 wrong-key": "*" },
      public: { "401 wrong-key": "junk", "200": "*" },
      erased: "410 charter-erased",
    },
  },
  "POST /api/charters/CODE/feedback": {
    ask: { body: { id: "12345678", feedback: { kind: "unclear", text: "x" } } },
    told: {
      "closed unknown": "404 no-such-charter",
      living: { "204": "desk body reader", "403 not-public": "nobody", "410 link-expired": "expired", "410 link-revoked": "revoked", "401 wrong-key": "*" },
      public: { "401 wrong-key": "junk", "204": "*" },
      erased: "410 charter-erased",
    },
  },
  "GET /api/charters/CODE/exports/NAME charte.md": {
    ask: { last: "charte.md" },
    told: {
      closed: { "200": "desk", "401 wrong-key": "*" },
      "living public": { "200": "desk", ...NOT_REFERENT },
      erased: ERASED,
      unknown: UNKNOWN_CHARTER,
    },
  },
  "GET /": {
    told: {
      unknown: "200",
    },
  },
  "GET /wall/CODE": {
    told: {
      unknown: "200",
    },
  },
  "GET /desk/CODE": {
    told: {
      unknown: "200",
    },
  },
  "GET /charter/CODE": {
    told: {
      unknown: "200",
    },
  },
  "GET /avant/CODE": {
    told: {
      unknown: "200",
    },
  },
  "GET /review/CODE": {
    told: {
      unknown: "200",
    },
  },
  "GET /public/CODE": {
    told: {
      unknown: "200",
    },
  },
  "GET /CODE": {
    told: {
      unknown: "200",
    },
  },
};
