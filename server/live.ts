// The room of a workshop, found or rebuilt from its log: a knock, a restart, a crash and the death of another process are one path.
import { matchMaker } from "@colyseus/core";
import type { Neighbours } from "./neighbours.ts";
import { WorkshopRoom } from "./workshop-room.ts";

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
    const made = matchMaker.getLocalRoomById(code) as WorkshopRoom | undefined;
    if (!made) throw new Error("another process holds this workshop");
    return made;
  }
  return (code) => {
    const there = matchMaker.getLocalRoomById(code) as WorkshopRoom | undefined;
    if (there?.clerk) return Promise.resolve(there);
    if (!opening.has(code))
      opening.set(
        code,
        make(code).finally(() => opening.delete(code)),
      );
    return opening.get(code)!;
  };
}

/** Sends everyone of a workshop away, whichever process they are in: its log is about to go. */
export async function putOut(code: string): Promise<void> {
  if (await matchMaker.driver.findOne({ roomId: code })) await matchMaker.remoteRoomCall(code, "disconnect", [4000]).catch(() => undefined); // dead: nobody is in it
}
