// The questionnaire by link: what it asks, and an answer, without a key. Of who answers, only how often an address did is known, for ten minutes, in memory.
import type { IncomingMessage } from "node:http";
import { z } from "zod";
import type { SurveyAsked } from "../../shared/protocol.ts";
import { HOUSE } from "../../shared/state.ts";
import { AnswerSurvey } from "../../shared/survey.ts";
import type { House } from "../house.ts";
import type { WorkshopRoom } from "../workshop-room.ts";
import { bodyOf, json, Refused } from "./answer.ts";
import type { Route } from "./routes.ts";

const Answer = AnswerSurvey.omit({ type: true });
/** A whole office answers from one address. */
const ANSWERS = { most: 150, per: 600_000 };

export function surveyRoutes(house: House, known: (code: string) => Promise<WorkshopRoom>): { look: Route; answer: Route } {
  let recent = new Map<string, number>();
  let since = house.now();

  function mayAnswer(address: string): boolean {
    if (house.now() - since > ANSWERS.per) {
      recent = new Map();
      since = house.now();
    }
    const count = (recent.get(address) ?? 0) + 1;
    recent.set(address, count);
    return count <= ANSWERS.most;
  }

  return {
    async look({ response }, code) {
      const { workshop } = (await known(code)).clerk;
      const { organisation, title, settings, map, closed, survey } = workshop;
      const lines = Object.entries(map).filter(([, { own }]) => !own);
      json(response, 200, {
        organisation,
        title,
        contact: settings.contact ?? "",
        over: closed || survey.count !== undefined,
        lines: lines.map(([id, { list, use = "", text }]) => ({ id, list, use, text })),
      } satisfies SurveyAsked);
    },
    async answer({ request, response }, code) {
      if (!mayAnswer(addressOf(request))) throw new Refused("slow-down");
      const answer = Answer.safeParse(await bodyOf(request, z.unknown()));
      if (!answer.success) throw new Refused(answer.error.issues.some(tooLong) ? "too-long" : "malformed");
      const room = await known(code);
      const reply = await room.say(house.newId(), { type: "answerSurvey", ...answer.data }, HOUSE);
      if (!reply.ok) throw new Refused(reply.refusal);
      response.writeHead(204).end();
    },
  };
}

const tooLong = (issue: z.core.$ZodIssue): boolean => issue.code === "too_big" && issue.origin === "string";

/** Behind a proxy on this machine, the address that it names; else the one that asks. */
function addressOf({ socket, headers }: IncomingMessage): string {
  const asks = socket.remoteAddress ?? "";
  const named = [headers["x-forwarded-for"]].flat().at(-1)?.split(",").at(-1)?.trim();
  return named && /^(127\.|::1|::ffff:127\.)/.test(asks) ? named : asks;
}
