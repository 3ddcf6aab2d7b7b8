// The charters that live after their workshops: a clerk for each, begun from what its workshop gives; and what is erased, on disk and in memory.
import { matchMaker } from "@colyseus/core";
import type { Refusal } from "../shared/decision.ts";
import { noCharter, type Charter } from "../shared/living/charter.ts";
import { charterRoleOf, decideCharter, evolveCharter, type CharterCommand, type CharterEvent } from "../shared/living/life.ts";
import { materialOf, type Material } from "../shared/living/material.ts";
import type { CharterRefusal } from "../shared/living/scales.ts";
import { KEPT_FOR } from "../shared/scales.ts";
import { HOUSE, type SeatId } from "../shared/state.ts";
import { replay, roleOf } from "../shared/workshop.ts";
import { clerkBy, type Answer, type ClerkOf } from "./clerk.ts";
import { forgetMade } from "./documents/made.ts";
import type { House } from "./house.ts";
import { putOut } from "./live.ts";

export type CharterClerk = ClerkOf<Charter, CharterCommand, Refusal | CharterRefusal>;
/** No workshop's code has a colon. */
export const charterLog = (code: string): string => `charter:${code}`;

const DAY = 24 * 3600_000;
/** Clerks kept in memory. */
const MOST = 200;

export type Charters = {
  /** Null where no charter of this code has begun. */
  find(code: string): Promise<CharterClerk | null>;
  /** The material of a workshop, for whoever holds one of its desks' keys. */
  materialFor(code: string, key: SeatId): Promise<Material | Refusal | CharterRefusal>;
  begin(code: string, material: Material): Promise<CharterClerk>;
  say(clerk: CharterClerk, id: string, command: CharterCommand, by: SeatId): Promise<Answer<Refusal | CharterRefusal>>;
  /** Erases the material whose days are over; a workshop that never closed is over once nothing was said for as long. */
  eraseOld(): Promise<void>;
};

/** How often a command is said again; a database that refuses everything is soon told of. */
const AGAIN = 5;
/** Over which the processes tell each other that something was erased. */
const ERASED = "charte:erased";

export function chartersOf(house: House): Charters {
  const clerks = new Map<string, Promise<CharterClerk>>();
  void matchMaker.presence.subscribe(ERASED, forgetMade);

  function clerk(code: string): Promise<CharterClerk> {
    const known = clerks.get(code);
    if (known) return known;
    if (clerks.size >= MOST) clerks.delete(clerks.keys().next().value!);
    const made = clerkBy<Charter, CharterCommand, CharterEvent, Refusal | CharterRefusal>(
      { empty: noCharter, decide: decideCharter, evolve: evolveCharter },
      {
        code: charterLog(code),
        log: house.log,
        now: house.now,
        random: house.random,
        here: () => [],
        show: () => undefined,
        failed: (why) => house.trace.error({ why: String(why) }, "a charter's write failed"),
      },
    );
    const ready = made.recall().then(() => made);
    ready.catch(() => clerks.delete(code));
    if (!house.shared) clerks.set(code, ready); // else another process may have written since: read again each time
    return ready;
  }

  async function find(code: string): Promise<CharterClerk | null> {
    return clerks.has(code) || (await house.log.store.has(charterLog(code))) ? clerk(code) : null;
  }

  async function begin(code: string, material: Material): Promise<CharterClerk> {
    const begun = await clerk(code);
    const answer = await begun.say("begin", { type: "beginCharter", material }, HOUSE);
    if (!answer.ok && answer.refusal !== "already-so") throw new Error(`a charter did not begin: ${answer.refusal}`);
    return begun;
  }

  /** A room holds its workshop in memory, and would write to a log that is gone. */
  const leave = (codes: readonly string[]) => Promise.all(codes.map(putOut));

  /** Where another process wrote meanwhile, it is said again: judged then on what that one wrote. */
  async function saidBy(spoken: CharterClerk, ...said: Parameters<CharterClerk["say"]>): Promise<Answer<Refusal | CharterRefusal>> {
    let answer = await spoken.say(...said);
    for (let again = 0; house.shared && again < AGAIN && !answer.ok && answer.refusal === "not-saved"; again++) answer = await spoken.say(...said);
    return answer;
  }

  const say: Charters["say"] = async (spoken, id, command, by) => {
    const erases = command.type === "eraseMaterial" || (command.type === "eraseCharter" && command.material);
    const role = charterRoleOf(spoken.state, by, house.now());
    if (!erases || (role !== "referent" && role !== "house")) return saidBy(spoken, id, command, by);
    const codes = spoken.state.workshops.map(({ code }) => code);
    await leave(codes);
    const answer = await saidBy(spoken, id, command, by);
    await leave(codes);
    forgetMade();
    void matchMaker.presence.publish(ERASED, true);
    return answer;
  };

  return {
    find,
    begin,
    say,
    async materialFor(code, key) {
      const past = await house.log.store.read(code);
      if (past.events.length === 0) return "no-such-workshop";
      const workshop = replay(past.events);
      if (roleOf(workshop, key) !== "facilitator") return "wrong-key";
      return workshop.closed ? materialOf(workshop, code, past.at) : "workshop-not-closed"; // R1
    },
    async eraseOld() {
      for (const code of await house.log.store.quietSince(house.now() - DAY)) {
        try {
          let charter = await find(code);
          if (!charter) {
            const past = await house.log.store.read(code);
            const workshop = replay(past.events);
            if (past.at > house.now() - (workshop.settings.keptFor ?? KEPT_FOR) * DAY) continue;
            charter = await begin(code, materialOf(workshop, code, past.at));
          }
          await say(charter, house.newId(), { type: "eraseMaterial" }, HOUSE); // R13: refused while its days are not over
        } catch (why) {
          house.trace.error({ why: String(why) }, "old material was not erased");
        }
      }
    },
  };
}
