// The questionnaire by link: what it asks, and an answer, without a key. Of who answers, only how often an address did is known, for ten minutes, in memory.
import type { IncomingMessage } from "node:http";
import { z } from "zod";
import type { QuestionnaireAsked } from "../../shared/protocol.ts";
import { HOUSE } from "../../shared/state.ts";
import { AnswerQuestionnaire } from "../../shared/questionnaire.ts";
import type { House } from "../house.ts";
import type { WorkshopRoom } from "../workshop-room.ts";
import { addressOf, fewFrom } from "./addresses.ts";
import { bodyOf, json, Refused } from "./answer.ts";
import type { Route } from "./routes.ts";

/** `id`: sent again after a lost answer, it counts once. It tells nothing of who sent it: the page draws it, and forgets it once answered. */
const Answer = AnswerQuestionnaire.omit({ type: true }).extend({ id: z.string().min(8).max(64).optional() });
/** A whole office answers from one address. */
const ANSWERS = { most: 150, per: 600_000 };

export function questionnaireRoutes(house: House, known: (request: IncomingMessage, code: string) => Promise<WorkshopRoom>): { look: Route; answer: Route } {
  const mayAnswer = fewFrom(house.now, ANSWERS);
  return {
    async look({ request, response }, code) {
      const { workshop } = (await known(request, code)).clerk;
      const { organisation, title, settings, map, closed, questionnaire } = workshop;
      const lines = Object.entries(map).filter(([, { own }]) => !own);
      json(response, 200, {
        lang: settings.lang,
        organisation,
        title,
        contact: settings.contact ?? "",
        over: closed || questionnaire.count !== undefined,
        lines: lines.map(([id, { list, use = "", text }]) => ({ id, list, use, text })),
      } satisfies QuestionnaireAsked);
    },
    async answer({ request, response }, code) {
      if (!mayAnswer(addressOf(request))) throw new Refused("slow-down");
      const answer = Answer.safeParse(await bodyOf(request, z.unknown()));
      if (!answer.success) throw new Refused(answer.error.issues.some(tooLong) ? "too-long" : "malformed");
      const room = await known(request, code);
      const { id = house.newId(), ...said } = answer.data;
      const reply = await room.say(id, { type: "answerQuestionnaire", ...said }, HOUSE);
      if (!reply.ok) throw new Refused(reply.refusal);
      response.writeHead(204).end();
    },
  };
}

const tooLong = (issue: z.core.$ZodIssue): boolean => issue.code === "too_big" && issue.origin === "string";
