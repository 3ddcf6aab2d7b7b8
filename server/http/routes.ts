// The HTTP routes: open a workshop, take a seat, enter, pair a screen, download. Pages and assets are pages.ts.
import type { IncomingMessage, ServerResponse } from "node:http";
import { timingSafeEqual } from "node:crypto";
import { matchMaker } from "@colyseus/core";
import { renderSVG } from "uqr";
import { z } from "zod";
import { agendaFor, itemsFor, OPENERS, openersFor, pacedBy, PEOPLE, planFor, roundsFor } from "../../shared/timing.ts";
import { fromOf, type From } from "../../shared/brought.ts";
import { charterFrom, MOST_CHARTERS } from "../../shared/charter-file.ts";
import { faultsOf, PlayedCard, Theme, type Card, type Deck } from "../../shared/deck.ts";
import type { Entered, Let, Opened } from "../../shared/protocol.ts";
import { Settings } from "../../shared/phases/gathering.ts";
import { KEPT_FOR, LANGS, SEATINGS } from "../../shared/scales.ts";
import { Alias, Group, Name, SeatId as SeatIdShape } from "../../shared/shapes.ts";
import { HOUSE, seatOfKey, SETTINGS, type SeatId } from "../../shared/state.ts";
import { roleOf } from "../../shared/workshop.ts";
import { charterLog, type Charters } from "../charters.ts";
import type { House } from "../house.ts";
import type { Answer } from "../clerk.ts";
import { CODE, hashOfWord, newCode, newKey, newPhrase, newWord, seatOf, seatOfWord } from "../keys.ts";
import type { Live } from "../live.ts";
import { triesOf } from "../tries.ts";
import type { Pass, WorkshopRoom } from "../workshop-room.ts";
import { deckIn } from "../decks/languages.ts";
import { modelOf } from "../decks/model.ts";
import { addressOf } from "./addresses.ts";
import { bodyOf, json, keyIn, nowhere, problem, Refused } from "./answer.ts";
import { charterRoutes } from "./charters.ts";
import { choiceIn } from "./choice.ts";
import { TYPES } from "../documents/formats.ts";
import { STYLE_SOURCE } from "../documents/html.ts";
import { limitsOf } from "./limits.ts";
import { exportOf, privacyPage } from "./exports.ts";
import { readOwnCards } from "./own-cards.ts";
import { pairingsOf } from "./pairing.ts";
import { lintOf, wordsOf } from "./words.ts";
import { questionnaireRoutes } from "./questionnaire.ts";

const Opening = z.strictObject({
  organisation: Name,
  title: Name,
  minutes: z.number().int().min(20).max(480).default(120),
  /** Expected. */
  people: Settings.shape.people,
  /** Ids; without cards, one of each theme named. */
  themes: z.array(z.string()).min(1).max(12).optional(),
  cards: z.array(z.string()).min(1).max(30).optional(),
  /** Of the cards, those played in full; else as many of the first ones as the length has. */
  full: z.array(z.string()).max(30).optional(),
  phases: z.array(z.enum(OPENERS)).optional(),
  /** Cards of one's own, as POST /api/decks answered them. */
  own: z.array(PlayedCard).max(30).default([]),
  /** Themes of one's own, that these cards need. */
  ownThemes: z.array(Theme).max(12).default([]),
  lang: Settings.shape.lang.optional(),
  seats: Settings.shape.seats.optional(),
  moderated: z.boolean().optional(),
  strictConsent: z.boolean().optional(),
  closingNotice: Settings.shape.closingNotice.optional(),
  tables: z.enum(SEATINGS).default("seated"),
  contact: Settings.shape.contact,
  /** Charters as data, as another workshop or charter exported them: their clauses may be examined (E1). */
  candidates: z.array(z.unknown()).max(MOST_CHARTERS).default([]),
  keptFor: Settings.shape.keptFor,
});
const Seating = z.strictObject({ alias: Alias.optional(), group: Group.optional() });
const Entering = z.strictObject({ screen: z.enum(["phone", "wall", "desk"]) });
const Pairing = z.strictObject({ screen: z.enum(["phone", "wall", "desk"]) });
/** `seat`: of whom a new phone takes the place. */
const Admitting = z.strictObject({ screen: Pairing.shape.screen.optional(), seat: SeatIdShape.optional() });
const Recovering = z.strictObject({ word: z.string().min(1).max(40) });

/** Screens open with one key: a wall shown in every room of a house. */
const AT_ONCE = 30;
const KNOCKS = { most: 5, per: 10_000 };
const WRONG_CODE_COSTS = 700;

export type Asked = { request: IncomingMessage; response: ServerResponse; url: URL };
export type Routes = {
  /** False where the address is none of ours. */
  answer(asked: Asked): Promise<boolean>;
  /** Each as "METHOD pattern". */
  readonly list: readonly string[];
};
export type Route = (asked: Asked, code: string, last: string) => Promise<void>;

function charterRead(data: unknown): From {
  const read = charterFrom(data);
  if (!read.ok) throw new Refused(read.fault);
  return fromOf(read.charter);
}

/** What people take home; the rest is the desk's to hand out. A wall looks, and takes nothing. */
const FOR_ALL = /^charte\./;

/** The deck with cards of one's own, in the place of their theme. */
function withCards(deck: Deck, own: readonly Card[], ownThemes: readonly z.infer<typeof Theme>[]): Deck {
  if (own.length === 0) return deck;
  const themes = [...deck.themes, ...ownThemes];
  const whole = { ...deck, themes, cards: themes.flatMap(({ id }) => [...deck.cards, ...own].filter(({ theme }) => theme === id)) };
  if (whole.cards.length < deck.cards.length + own.length || faultsOf(whole).length > 0) throw new Refused("malformed"); // a card without its theme is no card
  return whole;
}

export function routesOf(house: House, charters: Charters, live: Live): Routes {
  const pairings = pairingsOf(house);
  const tries = triesOf(house.now);
  const words = wordsOf(house);
  const lint = lintOf(house);
  const decks = { fr: house.deck, en: deckIn(house.deck, house.english) };
  const knocks = new Map<SeatId, number[]>();
  let knock = 0;

  const limits = limitsOf(house.now);
  const there = async (code: string) => CODE.test(code) && (matchMaker.getLocalRoomById(code) !== undefined || (await house.log.store.has(code)));
  /** The room of this code. A wrong one costs time, and a try: once none is left, a code that is right is told from no other, save to a key that it knows. */
  async function known(request: IncomingMessage, code: string): Promise<WorkshopRoom> {
    const may = limits.search(request, code);
    if ((may || request.headers.authorization) && (await there(code))) {
      const room = await live(code);
      const good = may || roleOf(room.clerk.workshop, seatOfKey(room.clerk.workshop, seatOf(keyIn(request)))) !== "stranger";
      if (good) limits.found(request, code);
      if (good) return room;
    }
    await new Promise((later) => setTimeout(later, WRONG_CODE_COSTS));
    throw new Refused(may ? "no-such-workshop" : "slow-down");
  }
  /** Five knocks per seat per ten seconds: a phone that comes back again and again waits outside. */
  function mayKnock(seat: SeatId): boolean {
    const now = house.now();
    const recent = (knocks.get(seat) ?? []).filter((at) => at > now - KNOCKS.per);
    if (knocks.size > 5000) knocks.clear();
    const may = recent.length < KNOCKS.most;
    knocks.set(seat, may ? [...recent, now] : recent); // one that was refused does not make the next one wait longer
    return may;
  }
  const originOf = ({ headers }: IncomingMessage): string => {
    if (house.origin) return house.origin;
    const host = headers.host ?? "";
    return /^(localhost|127\.|\[::1\])/.test(host) ? house.address : `${headers["x-forwarded-proto"] === "https" ? "https" : "http"}://${host}`;
  };

  const open: Route = async ({ request, response }) => {
    if (!limits.openings(request)) throw new Refused("slow-down");
    const { organisation, title, minutes, themes, cards, full, phases, own, ownThemes, candidates, ...chosen } = await bodyOf(request, Opening);
    const whole = withCards(decks[chosen.lang ?? "fr"], own, ownThemes);
    const charters = candidates.map(charterRead);
    const { items = [], values = [], map = [] } = whole;
    const openers = (phases ?? openersFor(minutes)).filter((phase) => ({ discovering: items, mapping: map, valuing: values })[phase].length > 0);
    const people = chosen.people ?? PEOPLE;
    const plan = planFor(minutes, people);
    const choice = choiceIn(whole);
    if (cards && !cards.every((id) => choice.cards.some((card) => card.id === id))) throw new Refused("no-such-card");
    if (themes && !themes.every((id) => choice.cards.some(({ theme }) => theme === id))) throw new Refused("no-such-theme");
    const rounds = cards ? pacedBy([...new Set(cards)], full ?? cards.slice(0, plan.full)) : roundsFor(choice, minutes, people, themes);
    const deck = { ...whole, items: itemsFor(whole, house.random) };
    const keys = { desk: newKey(house.bytes), wall: newKey(house.bytes) };
    const phrase = newPhrase(house.bytes);
    let code = newCode(house.bytes);
    while ((await house.log.store.has(code)) || (await house.log.store.has(charterLog(code)))) code = newCode(house.bytes);
    const room = await live(code);
    const settings = { ...SETTINGS, ...Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== undefined)) };
    const answer = await room.say(
      house.newId(),
      {
        type: "openWorkshop",
        organisation,
        title,
        settings,
        deck,
        agenda: agendaFor({ rounds, minutes, people, openers, pause: plan.pause }),
        screens: { [seatOf(keys.desk)]: "desk", [seatOf(keys.wall)]: "wall", [seatOf(phrase)]: "desk" },
        phrase: seatOf(phrase),
        ...(charters.length > 0 ? { charters } : {}),
      },
      HOUSE,
    );
    if (!answer.ok) throw new Refused(answer.refusal);
    json(response, 201, { code, keys, phrase } satisfies Opened);
  };

  const look: Route = async ({ request, response }, code) => {
    const { workshop } = (await known(request, code)).clerk;
    const { organisation, title, locked, closed, seats, settings } = workshop;
    const { lang, keptFor = KEPT_FOR, contact } = settings;
    json(response, 200, { code, organisation, title, lang, locked, closed, people: Object.keys(seats).length, keptFor, contact });
  };

  /** Says it with a fresh recovery word, drawn again where someone has that word already. */
  async function withWord(code: string, say: (word: string) => Promise<Answer>): Promise<string> {
    for (let drawn = 1; ; drawn++) {
      const word = newWord(house.bytes);
      const answer = await say(await hashOfWord(word, code));
      if (answer.ok) return word;
      if (answer.refusal !== "already-said" || drawn > 20) throw new Refused(answer.refusal);
    }
  }

  const takeSeat: Route = async ({ request, response }, code) => {
    const { alias, group } = await bodyOf(request, Seating);
    const room = await known(request, code);
    const { closed, locked, seats, settings } = room.clerk.workshop; // known before a word is hashed: a shut door costs nothing
    if (closed || locked) throw new Refused(closed ? "closed" : "locked"); // G3
    if (Object.keys(seats).length >= settings.seats) throw new Refused("full"); // G4
    if (!limits.seats(request)) throw new Refused("slow-down");
    const key = newKey(house.bytes);
    const word = await withWord(code, (hash) => room.say(house.newId(), { type: "takeSeat", alias, group, word: hash }, seatOf(key)));
    json(response, 201, { key, word } satisfies Let);
  };

  /** Another phone: the word opens the seat with a key of its own. */
  const recover: Route = async ({ request, response }, code) => {
    const { word } = await bodyOf(request, Recovering);
    const room = await known(request, code);
    const address = addressOf(request);
    if (!tries.take(code, address)) throw new Refused("word-locked"); // G8
    const hash = await hashOfWord(word, code);
    const seat = seatOfWord(room.clerk.workshop.seats, hash);
    if (seat === null) {
      await new Promise((later) => setTimeout(later, WRONG_CODE_COSTS));
      throw new Refused(room.clerk.workshop.closed ? "closed" : "wrong-word");
    }
    const key = newKey(house.bytes);
    const answer = await room.say(house.newId(), { type: "moveSeat", seat, key: seatOf(key) }, HOUSE);
    if (!answer.ok) throw new Refused(answer.refusal);
    tries.giveBack(code, address);
    json(response, 201, { key, word: word.toUpperCase().replaceAll(/[^A-Z]/g, "") } satisfies Let);
  };

  const enter: Route = async ({ request, response }, code) => {
    response.setHeader("connection", "close"); // a kept-alive connection may be the dead one that the phone is coming back from
    const key = seatOf(keyIn(request));
    const { screen } = await bodyOf(request, Entering);
    const room = await known(request, code);
    const { workshop } = room.clerk;
    const seat = seatOfKey(workshop, key);
    if (Object.hasOwn(workshop.banned, seat)) throw new Refused("banned"); // G7
    const role = roleOf(workshop, seat);
    if (role === "stranger" && !workshop.closed && !limits.keys(request)) throw new Refused("slow-down"); // a phrase is forty-eight bits
    if (role === "stranger") throw new Refused(workshop.closed ? "closed" : screen === "phone" ? "not-seated" : "wrong-key");
    if ({ phone: "participant", wall: "wall", desk: "facilitator" }[screen] !== role) throw new Refused("not-your-role");
    if (!mayKnock(seat) || room.clients.filter(({ auth }) => auth?.seat === seat).length >= AT_ONCE) throw new Refused("slow-down");
    const reservation = await matchMaker.reserveSeatFor(
      { roomId: code, name: "workshop", processId: matchMaker.processId } as Parameters<typeof matchMaker.reserveSeatFor>[0],
      {},
      { seat, screen, knock: ++knock } satisfies Pass,
    );
    json(response, 200, { reservation, now: room.clerk.now(), origin: originOf(request) } satisfies Entered);
  };

  const askPairing: Route = async ({ request, response }, code) => {
    const { screen } = await bodyOf(request, Pairing);
    await known(request, code);
    const asked = limits.pairings(request) ? pairings.ask(code, screen) : null;
    if (!asked) throw new Refused("slow-down");
    json(response, 201, asked);
  };

  const pair: Route = async ({ request, response }, code, digits) => {
    const seat = seatOf(keyIn(request));
    const { screen, seat: whose } = await bodyOf(request, Admitting);
    const room = await known(request, code);
    if (roleOf(room.clerk.workshop, seat) !== "facilitator") throw new Refused("not-your-role");
    if (!mayKnock(seat)) throw new Refused("slow-down"); // ten thousand digits are soon tried
    const found = pairings.find(code, digits);
    if (!found || (screen && screen !== found.screen)) throw new Refused("no-such-pairing"); // a wall meant, never a desk let in
    if (found.screen === "phone") {
      if (!whose) throw new Refused("no-such-pairing"); // a phone gets someone's seat, said which
      const move = (word: string) => room.say(house.newId(), { type: "moveSeat", seat: whose, key: seatOf(found.key), word }, HOUSE);
      found.admit(await withWord(code, move));
    } else {
      const answer = await room.say(house.newId(), { type: "admitScreen", seat: seatOf(found.key), screen: found.screen }, seat);
      if (!answer.ok) throw new Refused(answer.refusal);
      found.admit();
    }
    response.writeHead(204).end();
  };

  /** The ticket goes where keys go, not in the address: it is worth one. */
  const fetchPairing: Route = async ({ request, response }, code) => {
    const found = pairings.fetch(code, keyIn(request));
    if (found === null) throw new Refused("no-such-pairing");
    json(response, found === "waiting" ? 202 : 200, found === "waiting" ? {} : found);
  };

  const qr: Route = async ({ request, response, url }, code) => {
    await known(request, code);
    const path = url.searchParams.get("path") ?? `/${code}`;
    if (![`/${code}`, `/avant/${code}`, `/desk/${code}`, `/charter/${code}`].includes(path)) throw new Refused("malformed"); // never a key in a QR code
    response
      .writeHead(200, { "content-type": "image/svg+xml", "cache-control": "no-store" })
      .end(renderSVG(originOf(request) + path, { border: 2, blackColor: "#1f1b3a" }));
  };

  /** Before any workshop is opened: the texts on personal data, to fill in. */
  const privacy: Route = async ({ response, url }) => {
    const lang = url.searchParams.get("lang") === "en" ? "en" : "fr";
    const policy = `default-src 'none'; style-src ${STYLE_SOURCE}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`; // a page of its own: its style is in it
    response.writeHead(200, { "content-type": TYPES.html, "content-language": lang, "content-security-policy": policy }).end(privacyPage(lang));
  };

  const download: Route = async ({ request, response }, code, name) => {
    const key = seatOf(keyIn(request));
    const { workshop } = (await known(request, code)).clerk;
    const role = roleOf(workshop, seatOfKey(workshop, key));
    if (role === "stranger" && !workshop.closed && !limits.keys(request)) throw new Refused("slow-down");
    if (role === "stranger") throw new Refused(workshop.closed ? "closed" : "wrong-key");
    if (role !== "facilitator" && !(role === "participant" && FOR_ALL.test(name))) throw new Refused("not-your-role");
    const file = await exportOf(workshop, name, { code, origin: originOf(request) });
    if (!file) throw new Refused("no-such-item");
    response
      .writeHead(200, {
        "content-type": file.type,
        "content-language": workshop.settings.lang,
        "content-disposition": `attachment; filename="${name}"`,
        "cache-control": "no-store",
      })
      .end(file.bytes);
  };

  /** From this machine, not by way of a proxy; or with the operator's key. To anyone else there is no such page. */
  const metrics: Route = async ({ request, response }) => {
    const own = limits.isHere(request) && !request.headers["x-forwarded-for"];
    const given = Buffer.from(/^Bearer (.+)$/.exec(request.headers.authorization ?? "")?.[1] ?? "");
    const wanted = Buffer.from(house.metricsKey ?? "");
    const may = own || (wanted.length > 0 && wanted.length === given.length && timingSafeEqual(wanted, given));
    if (!may || !house.measures) return void response.writeHead(404).end();
    response.writeHead(200, { "content-type": house.measures.type, "cache-control": "no-store" }).end(await house.measures.told());
  };

  const questionnaire = questionnaireRoutes(house, known);
  const ROUTES: readonly [method: string, path: RegExp, route: Route][] = [
    ["GET", /^\/metrics$/, metrics],
    [
      "GET",
      /^\/wifi\.svg$/,
      async ({ response }) => {
        if (!house.wifi) return void response.writeHead(404).end();
        response.writeHead(200, { "content-type": "image/svg+xml", "cache-control": "no-store" }).end(renderSVG(house.wifi, { border: 2 }));
      },
    ],
    ["GET", /^\/health$/, async ({ response }) => void response.writeHead(200, { "content-type": "text/plain" }).end("ok")],
    [
      "GET",
      /^\/api\/deck$/,
      async ({ response, url }) => {
        const deck = decks[url.searchParams.get("lang") === "en" ? "en" : "fr"];
        json(response, 200, {
          langs: house.english ? LANGS : ["fr"],
          themes: deck.themes.map(({ id, name, short }) => ({ id, name, short })),
          cards: choiceIn(deck).cards,
          openers: OPENERS.filter((phase) => ({ discovering: "items", mapping: "map", valuing: "values" } as const)[phase] in deck),
        });
      },
    ],
    ["GET", /^\/api\/lint\/(fr|en)$/, async ({ request, response, url }) => lint(request, response, url.pathname.endsWith("en") ? "en" : "fr")],
    ["GET", /^\/api\/words\/(fr|en)$/, async ({ request, response, url }) => words(request, response, url.pathname.endsWith("en") ? "en" : "fr")],
    [
      "GET",
      /^\/api\/decks\/model\.ods$/,
      async ({ response }) => {
        const bytes = await modelOf(house.deck);
        response
          .writeHead(200, { "content-type": "application/vnd.oasis.opendocument.spreadsheet", "content-disposition": 'attachment; filename="cartes.ods"' })
          .end(bytes);
      },
    ],
    [
      "POST",
      /^\/api\/decks$/,
      async ({ request, response, url }) => {
        if (!limits.files(request)) throw new Refused("slow-down");
        await readOwnCards(request, response, url.searchParams.get("name") ?? "", house.deck, url.searchParams.get("lang") === "en" ? "en" : "fr");
      },
    ],
    ["GET", /^\/api\/texts\/donnees\.html$/, privacy],
    ["POST", /^\/api\/workshops$/, open],
    ["GET", /^\/api\/workshops\/(\w+)$/, look],
    ["POST", /^\/api\/workshops\/(\w+)\/seats$/, takeSeat],
    ["GET", /^\/api\/workshops\/(\w+)\/questionnaire$/, questionnaire.look],
    ["POST", /^\/api\/workshops\/(\w+)\/questionnaire$/, questionnaire.answer],
    ["POST", /^\/api\/workshops\/(\w+)\/recover$/, recover],
    ["POST", /^\/api\/workshops\/(\w+)\/enter$/, enter],
    ["POST", /^\/api\/workshops\/(\w+)\/pairings$/, askPairing],
    ["POST", /^\/api\/workshops\/(\w+)\/pairings\/(\d{4})$/, pair],
    ["GET", /^\/api\/workshops\/(\w+)\/pairings$/, fetchPairing],
    ["GET", /^\/api\/workshops\/(\w+)\/qr\.svg$/, qr],
    ["GET", /^\/api\/workshops\/(\w+)\/exports\/([\w.-]+)$/, download],
    ...charterRoutes(house, charters, originOf, limits),
  ];

  const answer: Routes["answer"] = async (asked) => {
    const { request, response, url } = asked;
    const found = ROUTES.map(([method, path, route]) => ({ method, match: path.exec(url.pathname), route, name: `${method} ${path.source}` })).filter(
      ({ match }) => match,
    );
    const exact = found.find(({ method }) => method === request.method);
    if (!exact) {
      if (!found.length && !url.pathname.startsWith("/api/")) return false;
      if (found.length) response.setHeader("allow", found.map(({ method }) => method).join(", "));
      nowhere(response, found.length ? 405 : 404);
      return true;
    }
    try {
      await exact.route(asked, (exact.match![1] ?? "").toUpperCase(), exact.match![2] ?? "");
    } catch (why) {
      if (why instanceof Refused) {
        if (why.refusal === "not-made") house.trace.error({ route: exact.name, why: String(why.cause) }, "a document could not be made");
        problem(response, why.refusal);
      } else if (!request.destroyed || request.complete) {
        // else its phone hung up while it spoke: nobody is left to be told
        house.trace.error({ route: exact.name, why: String(why) }, "a route failed");
        problem(response, "not-saved");
      }
    }
    return true;
  };
  return { answer, list: ROUTES.map(([method, path]) => `${method} ${path.source}`) };
}
