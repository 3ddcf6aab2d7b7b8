// The routes of a charter that lives on: the referent's page, a body's review, the public page, what is sent back, and its documents.
import type { IncomingMessage } from "node:http";
import { z } from "zod";
import { GiveFeedback } from "../../shared/living/feedback.ts";
import { AdmitReferent } from "../../shared/living/keeping.ts";
import { CharterCommand, charterRoleOf, PASSER, shutFor, type CharterRole } from "../../shared/living/life.ts";
import { CreateReviewLink } from "../../shared/living/reviewing.ts";
import { publicAnswer, referentView, reviewView } from "../../shared/living/views.ts";
import type { SeatId } from "../../shared/state.ts";
import type { CharterClerk, Charters } from "../charters.ts";
import type { House } from "../house.ts";
import { CODE, keyFrom, seatOf } from "../keys.ts";
import { addressOf, fewFrom } from "./addresses.ts";
import { bodyOf, json, keyIn, Refused } from "./answer.ts";
import type { Limits } from "./limits.ts";
import { livingExportOf, workshopExportOf } from "./living-exports.ts";
import type { Route } from "./routes.ts";

/** Of what is said: said again under the same id, it counts once. */
const SaidId = z.string().min(8).max(64);
const Envelope = z.strictObject({ id: SaidId, command: z.unknown() });
/** What a script sends may go without. */
const Once = z.strictObject({ id: SaidId.optional() });
const Link = Once.extend(CreateReviewLink.pick({ body: true, until: true }).shape);
const Referent = Once.extend(AdmitReferent.pick({ label: true }).shape);
const Joined = Once.extend({ code: z.string().regex(CODE), key: z.string().min(8).max(120) });
const Sent = z.strictObject({ id: SaidId, feedback: GiveFeedback.omit({ type: true }) });

const WRONG_CODE_COSTS = 700;
/** A whole office reads and writes from one address. */
const SENT = { most: 60, per: 600_000 };
/** A key that opens nothing may be a guess. */
const WRONG_KEYS = { most: 30, per: 60_000 };

export function charterRoutes(
  house: House,
  charters: Charters,
  originOf: (request: IncomingMessage) => string,
  limits: Limits,
): readonly [method: string, path: RegExp, route: Route][] {
  const maySend = fewFrom(house.now, SENT);
  const mayTry = fewFrom(house.now, WRONG_KEYS);

  async function known(request: IncomingMessage, code: string): Promise<CharterClerk> {
    const may = limits.search(request, code);
    const clerk = CODE.test(code) ? await charters.find(code) : null;
    const by = () => (request.headers.authorization ? seatOf(keyIn(request)) : PASSER);
    if (!clerk || (!may && charterRoleOf(clerk.state, by(), house.now()) === "stranger")) {
      await new Promise((later) => setTimeout(later, WRONG_CODE_COSTS));
      throw new Refused(may ? "no-such-charter" : "slow-down");
    }
    limits.found(request, code);
    if (clerk.state.erasedAt) throw new Refused("charter-erased"); // R14
    return clerk;
  }
  /** The charter, for a key that has this role; else why it opens nothing. */
  async function enter(request: IncomingMessage, code: string, wanted: CharterRole): Promise<{ clerk: CharterClerk; by: SeatId }> {
    const by = seatOf(keyIn(request));
    const clerk = wanted === "referent" ? await begun(request, code, by) : await known(request, code);
    const role = charterRoleOf(clerk.state, by, house.now());
    if (role === wanted) return { clerk, by };
    if (role === "stranger" && !mayTry(addressOf(request))) throw new Refused("slow-down");
    throw new Refused(shutFor(role) ?? "not-your-role");
  }
  /** A code or a key that opens nothing may be a guess: it costs time, and there are only so many. */
  async function guessed(request: IncomingMessage): Promise<void> {
    await new Promise((later) => setTimeout(later, WRONG_CODE_COSTS));
    if (!mayTry(addressOf(request))) throw new Refused("slow-down");
  }
  /** R1: whoever holds a desk's key finds the charter, which begins the first time. */
  async function begun(request: IncomingMessage, code: string, by: SeatId): Promise<CharterClerk> {
    if (CODE.test(code) && (await charters.find(code))) return known(request, code);
    const material = CODE.test(code) ? await charters.materialFor(code, by) : "no-such-workshop";
    if (material === "no-such-workshop") return known(request, code);
    if (typeof material === "string") {
      if (limits.search(request, code)) limits.found(request, code);
      else await known(request, code);
      throw new Refused(material);
    }
    return charters.begin(code, material);
  }
  async function said(clerk: CharterClerk, id: string, command: Parameters<Charters["say"]>[2], by: SeatId): Promise<void> {
    const answer = await charters.say(clerk, id, command, by);
    if (!answer.ok) throw new Refused(answer.refusal);
  }

  /** The same key where the same is asked again: whoever missed the answer is given the link that was made, not a second one (R16). */
  const keyFor = (request: IncomingMessage, id: string): string => keyFrom(keyIn(request), id);

  const look: Route = async ({ request, response }, code) => {
    const { clerk, by } = await enter(request, code, "referent");
    json(response, 200, referentView(clerk.state, by, house.now()));
  };
  /** Answered with what the referent then sees, so that its page never shows what is no longer so. */
  const command: Route = async ({ request, response }, code) => {
    const { clerk, by } = await enter(request, code, "referent");
    const { id, command: raw } = await bodyOf(request, Envelope);
    const command = CharterCommand.safeParse(raw);
    if (!command.success) throw new Refused(command.error.issues.some(tooLong) ? "too-long" : "malformed");
    await said(clerk, id, command.data, by);
    if (clerk.state.erasedAt) return void response.writeHead(204).end();
    json(response, 200, referentView(clerk.state, by, house.now()));
  };
  const review: Route = async ({ request, response }, code) => {
    const { clerk, by } = await enter(request, code, "body");
    json(response, 200, reviewView(clerk.state, by));
  };
  const opine: Route = async ({ request, response }, code) => {
    const { clerk, by } = await enter(request, code, "body");
    const { id, command: raw } = await bodyOf(request, Envelope);
    const command = CharterCommand.safeParse(raw);
    if (!command.success || command.data.type !== "giveOpinion") throw new Refused(command.error?.issues.some(tooLong) ? "too-long" : "malformed");
    await said(clerk, id, command.data, by);
    json(response, 200, reviewView(clerk.state, by));
  };

  /** A key of its own, told once; the charter keeps its hash. */
  const createLink: Route = async ({ request, response }, code) => {
    const { clerk, by } = await enter(request, code, "referent");
    const { id = house.newId(), ...link } = await bodyOf(request, Link);
    const key = keyFor(request, id);
    await said(clerk, id, { type: "createReviewLink", key: seatOf(key), ...link }, by);
    json(response, 201, { key });
  };
  const openFeedback: Route = async ({ request, response }, code) => {
    const { clerk, by } = await enter(request, code, "referent");
    const { id = house.newId() } = await bodyOf(request, Once);
    const key = keyFor(request, id);
    await said(clerk, id, { type: "openFeedback", key: seatOf(key) }, by);
    json(response, 201, { key });
  };
  const admit: Route = async ({ request, response }, code) => {
    const { clerk, by } = await enter(request, code, "referent");
    const { id = house.newId(), label } = await bodyOf(request, Referent);
    const key = keyFor(request, id);
    await said(clerk, id, { type: "admitReferent", key: seatOf(key), label }, by);
    json(response, 201, { key });
  };
  /** R11: another workshop joins, by the key of one of its desks. */
  const join: Route = async ({ request, response }, code) => {
    const { clerk, by } = await enter(request, code, "referent");
    const { id = house.newId(), ...other } = await bodyOf(request, Joined);
    const material = await charters.materialFor(other.code, seatOf(other.key));
    if (typeof material === "string") {
      if (material !== "workshop-not-closed") await guessed(request);
      throw new Refused(material);
    }
    await said(clerk, id, { type: "joinWorkshop", material }, "house");
    json(response, 200, referentView(clerk.state, by, house.now()));
  };

  /** Who reads the public page has no key; who has the link reads the page only where it is open. */
  async function reader(request: IncomingMessage, code: string): Promise<{ clerk: CharterClerk; by: SeatId }> {
    const clerk = await known(request, code);
    const by = request.headers.authorization ? seatOf(keyIn(request)) : PASSER;
    const role = charterRoleOf(clerk.state, by, house.now());
    if (role === "reader" || role === "referent" || role === "body") return { clerk, by };
    if (clerk.state.public) return { clerk, by: PASSER };
    throw new Refused(by === PASSER ? "not-public" : (shutFor(role) ?? "not-your-role"));
  }
  const published: Route = async ({ request, response }, code) => {
    const { clerk } = await reader(request, code);
    json(response, 200, publicAnswer(clerk.state, clerk.state.public));
  };
  const feedback: Route = async ({ request, response }, code) => {
    if (!maySend(addressOf(request))) throw new Refused("slow-down");
    const { clerk, by } = await reader(request, code);
    const sent = Sent.safeParse(await bodyOf(request, z.unknown()));
    if (!sent.success) throw new Refused(sent.error.issues.some(tooLong) ? "too-long" : "malformed");
    await said(clerk, sent.data.id, { type: "giveFeedback", ...sent.data.feedback }, by);
    response.writeHead(204).end();
  };

  const download: Route = async ({ request, response, url }, code, name) => {
    const { clerk } = await enter(request, code, "referent");
    const here = { code, origin: originOf(request) };
    const own = await livingExportOf(clerk.state, name, url.searchParams.get("by") === "use" ? "use" : "theme", here);
    const file = own ?? (await workshopExportOf((each) => house.log.store.read(each), name, here));
    if (!file) throw new Refused("no-such-item");
    response
      .writeHead(200, {
        "content-type": file.type,
        "content-language": clerk.state.lang,
        "content-disposition": `attachment; filename="${name}"`,
        "cache-control": "no-store",
      })
      .end(file.bytes);
  };

  return [
    ["GET", /^\/api\/charters\/(\w+)$/, look],
    ["POST", /^\/api\/charters\/(\w+)\/commands$/, command],
    ["GET", /^\/api\/charters\/(\w+)\/review$/, review],
    ["POST", /^\/api\/charters\/(\w+)\/review$/, opine],
    ["POST", /^\/api\/charters\/(\w+)\/links$/, createLink],
    ["POST", /^\/api\/charters\/(\w+)\/feedback-link$/, openFeedback],
    ["POST", /^\/api\/charters\/(\w+)\/referents$/, admit],
    ["POST", /^\/api\/charters\/(\w+)\/workshops$/, join],
    ["GET", /^\/api\/charters\/(\w+)\/public$/, published],
    ["POST", /^\/api\/charters\/(\w+)\/feedback$/, feedback],
    ["GET", /^\/api\/charters\/(\w+)\/exports\/([\w.-]+)$/, download],
  ];
}

const tooLong = (issue: z.core.$ZodIssue): boolean => issue.code === "too_big" && issue.origin === "string";
