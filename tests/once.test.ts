// R16: what a screen sends beside the room counts once: tapped twice, answered late, or never answered and sent again.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { send } from "../client/living/speak.ts";

/** A server that hears everything and answers as it is told to; it counts what it hears by id, as a clerk does. */
let heard: { id: string; said: string }[] = [];
let answers: ((answer: Response | Error) => void)[] = [];
beforeEach(() => {
  heard = [];
  answers = [];
  vi.stubGlobal("fetch", (_path: string, { body }: { body: string }) => {
    const { id, ...said } = JSON.parse(body) as { id: string };
    heard.push({ id, said: JSON.stringify(said) });
    return new Promise<Response>((answered, failed) => answers.push((answer) => (answer instanceof Error ? failed(answer) : answered(answer))));
  });
});
afterEach(() => vi.unstubAllGlobals());

const counted = () => new Set(heard.map(({ id }) => id)).size;
const say = (text: string) => send("KEVRA", "a-key", "/commands", { command: { type: "addClause", text } });
const yes = () => new Response("null", { status: 200 });
const no = (status: number, refusal: string) => new Response(JSON.stringify({ refusal }), { status });
const answer = async (with_: Response | Error, of: Promise<unknown>) => {
  answers.at(-1)!(with_);
  return of;
};

test("R16 a lost answer, then the same again: one id, so that the server counts it once; then said anew, it is another thing", async () => {
  expect(await answer(new Error("lost"), say("Une règle."))).toMatchObject({ ok: false, status: 0 });
  expect(await answer(new Error("lost"), say("Une règle."))).toMatchObject({ ok: false });
  expect(await answer(yes(), say("Une règle."))).toMatchObject({ ok: true });
  expect([heard.length, counted()]).toEqual([3, 1]);
  await answer(yes(), say("Une règle."));
  expect(counted()).toBe(2);
});
test("R16 tapped twice before the answer comes: one id", async () => {
  const both = [say("Une règle."), say("Une règle.")];
  for (const each of answers) each(yes());
  await Promise.all(both);
  expect([heard.length, counted()]).toEqual([2, 1]);
});
test("a server that could not write may have written: the same id is kept; one that refused has not", async () => {
  await answer(no(503, "not-saved"), say("Une règle."));
  await answer(no(409, "edited-meanwhile"), say("Une règle."));
  expect(counted()).toBe(1);
  await answer(yes(), say("Une règle."));
  expect(counted()).toBe(2);
});
test("another text is another thing, whatever became of the first", async () => {
  await answer(new Error("lost"), say("Une règle."));
  await answer(yes(), say("Une autre règle."));
  expect(counted()).toBe(2);
  await answer(yes(), say("Une règle."));
  expect(counted()).toBe(2);
});
