// The room of a workshop, found or rebuilt from its log: a knock, a restart, a crash and the death of another process are one path.
import { matchMaker } from "@colyseus/core";
import type { Log } from "./log/log.ts";
import type { Neighbours } from "./neighbours.ts";
import { WorkshopRoom } from "./workshop-room.ts";

const roomOf = (code: string) => matchMaker.getLocalRoomById(code) as WorkshopRoom | undefined;
export type Live = (code: string) => Promise<WorkshopRoom>;

/** One knock at a time per code. Rejects where a neighbour holds the workshop. */
export function liveOf(neighbours: Neighbours | null): Live {
  const opening = new Map<string, Promise<WorkshopRoom>>();
  async function make(code: string): Promise<WorkshopRoom> {
    if (neighbours && !(await neighbours.driver.claim(code))) throw new Error("another process holds this workshop");
    try {
      await matchMaker.createRoom("workshop", { code });
    } catch (why) {
      await neighbours?.driver.remove(code);
      throw why;
    }
    const made = roomOf(code);
    if (!made) throw new Error("another process holds this workshop");
    return made;
  }
  return (code) => {
    const there = roomOf(code);
    if (there?.clerk) return Promise.resolve(there);
    if (!opening.has(code))
      opening.set(
        code,
        make(code).finally(() => opening.delete(code)),
      );
    return opening.get(code)!;
  };
}

/** The rooms that another process has overtaken, as where Redis forgot that they are here, read their logs, find so, and send everyone to knock again. */
export async function doubtOvertaken({ store }: Log, codes: readonly string[]): Promise<void> {
  const clerks = new Map(
    codes.flatMap((code) => {
      const clerk = roomOf(code)?.clerk;
      return clerk ? [[code, clerk] as const] : [];
    }),
  );
  for (const code of await store.ahead(new Map([...clerks].map(([code, { seq }]) => [code, seq])))) clerks.get(code)!.doubt();
}

/** Sends everyone of a workshop away, whichever process they are in: its log is about to go. */
export async function putOut(code: string): Promise<void> {
  if (await matchMaker.driver.findOne({ roomId: code })) await matchMaker.remoteRoomCall(code, "disconnect", [4000]).catch(() => undefined); // dead: nobody is in it
}
