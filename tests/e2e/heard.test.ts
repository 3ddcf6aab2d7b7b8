// A round without eyes: what the phone, the wall and the desk tell a screen reader. Each change once, nothing twice, nothing that is still secret.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sit } from "../rehearsal/people.ts";
import { startServer, type Running } from "../rehearsal/server.ts";
import { actor, launch, settled, SIZES } from "./actors.ts";
import { listenTo } from "./heard.ts";
import { stageFor, type Moment } from "./stage.ts";

let server: Running;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launch()]);
});
afterAll(async () => {
  await browser.close();
  await server.kill();
});

/** What each moment is told as, once. The desk's own buttons take its facilitator along: nothing else is said there. */
const TOLD: Partial<Record<Moment, { phone: string; wall: RegExp }>> = {
  card: { phone: "Une nouvelle carte", wall: /^Nouvelle carte : / },
  first: { phone: "Une position à prendre", wall: /Elle reste fermée/ },
  split: { phone: "Les premières positions", wall: /^Première position : \d+ pour/ },
  talk: { phone: "Les arguments", wall: /^La carte se retourne/ },
  second: { phone: "Une seconde position à prendre", wall: /Elle reste fermée/ },
  crossed: { phone: "Ce qui a bougé", wall: /changé d’avis/ },
  choosing: { phone: "Les pratiques au choix", wall: /^Que mettre au vote/ },
  voting: { phone: "Un bulletin à déposer", wall: /^Vote ouvert/ },
  counted: { phone: "Un résultat", wall: /^Retenue : / },
};
/** Between a vote and its result; one may come so soon after the other that it is not seen. */
const PASSING = /^Le vote (se )?ferme|^Ce que la salle décide/;

test("in a round each screen tells each change once, and nothing secret", { timeout: 90_000 }, async () => {
  const stage = await stageFor(server.url, 7);
  const { code, keys } = stage.opened;
  const ana = await sit(server.url, code, { alias: "Ana" });
  ana.link.leave();
  await stage.reach("valued");
  const phone = await actor(browser, `${server.url}/${code}#key=${ana.key}`, SIZES.phone);
  const wall = await actor(browser, `${server.url}/wall/${code}?renderer=canvas#key=${keys.wall}`, SIZES.desk);
  const desk = await actor(browser, `${server.url}/desk/${code}#key=${keys.desk}`, SIZES.desk);
  const pages = { phone, wall, desk };
  for (const page of Object.values(pages)) await settled(page);
  const heard = { phone: await listenTo(phone), wall: await listenTo(wall), desk: await listenTo(desk) };
  const pass = async () => {
    for (const page of Object.values(pages)) await settled(page);
    const [onPhone, onWall, onDesk] = await Promise.all([heard.phone(), heard.wall(), heard.desk()]);
    expect(onDesk).toEqual([]);
    return { onPhone: onPhone.filter((each) => !PASSING.test(each)), onWall: onWall.filter((each) => !PASSING.test(each)) };
  };
  for (const [moment, { phone: ours, wall: theirs }] of Object.entries(TOLD)) {
    await stage.reach(moment as Moment);
    await phone.locator(".arrival .sr", { hasText: ours }).waitFor({ state: "attached" });
    const said = async () => ((await wall.locator("p.sr[role=status]").textContent()) ?? "").replace(/\s/g, " ");
    await expect.poll(said, { timeout: 20_000 }).toMatch(theirs);
    const { onPhone, onWall } = await pass();
    expect(onPhone, moment).toEqual([ours]);
    expect(onWall, moment).toEqual([expect.stringMatching(theirs)]);
    if (moment !== "first" && moment !== "second") continue;
    // who answers hears that it arrived; nobody else hears anything
    await phone.getByRole("button", { name: /^Contre/ }).press("Enter");
    await phone.locator(".panel").getByText("C’est arrivé.").waitFor(); // where it is seen
    expect(await pass()).toEqual({ onPhone: ["C’est arrivé."], onWall: [] });
  }
});
