// Every page around the day, in the states that people meet: home, the questionnaire, the charter and its life, a body's review, the public page.
import { randomUUID } from "node:crypto";
import type { ReferentView, ReviewView } from "../../shared/living/views.ts";
import { post } from "../rehearsal/people.ts";
import type { Actor } from "./actors.ts";
import { stageFor } from "./stage.ts";

/** `act`: what is done on the page before it is looked at, whatever its language. */
export type Around = { readonly name: string; readonly path: string; readonly key?: string; readonly act?: (page: Actor) => Promise<void> };
const TABS = ["rules", "versions", "links", "opinions", "ratify", "returned", "meeting", "documents", "sharing", "joining", "keeping"] as const;
const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const signed = { who: "groupe de suivi", why: "Un retour l’a demandé" };

/** Everything that unfolds, unfolded. */
const unfold = (page: Actor) => page.evaluate(() => document.querySelectorAll("main details").forEach((each) => ((each as HTMLDetailsElement).open = true)));
const onTab = (tab: string) => async (page: Actor) => {
  await page.locator(`nav a[href="#${tab}"]`).click();
  await page.locator(`nav a[href="#${tab}"][aria-current]`).waitFor();
  await unfold(page);
};
const press = (page: Actor, selector: string) => page.locator(selector).first().click();

/** Two workshops: one is under way, so that its questionnaire and its draft are open; the other is closed, and its charter has lived. */
export async function around(server: string): Promise<Around[]> {
  const open = await stageFor(server, 6);
  await open.reach("drafting");
  const stage = await stageFor(server, 6);
  await stage.reach("drafting");
  await stage.order({ type: "fillField", field: "contact", words: "le bureau, au local, tous les jours" });
  await stage.order({
    type: "fillField",
    field: "preamble",
    words: "Nous voulons gagner du temps sans perdre le lien avec les personnes que nous accueillons.",
  });
  await stage.order({ type: "playItem", item: "closing" });
  await stage.order({ type: "closeWorkshop" });
  const { code, keys } = stage.opened;
  const at = (path: string, of = code) => `${server}/api/charters/${of}${path}`;
  const look = async () => (await (await fetch(at(""), { headers: { authorization: `Bearer ${keys.desk}` } })).json()) as ReferentView;
  const say = async (command: object) => {
    const { status, body } = await post<ReferentView>(at("/commands"), { id: randomUUID(), command }, keys.desk);
    if (status >= 300) throw new Error(`${JSON.stringify(command)}: ${status} ${JSON.stringify(body)}`);
    return body;
  };
  const made = async (name: string, body: object) => (await post<{ key: string }>(at(`/${name}`), body, keys.desk)).body.key;

  const begun = await look();
  const [first] = begun.clauses;
  for (const [i, text] of ["On écrit dans le cahier bleu ce que l’on a demandé à l’outil.", "Personne ne colle un nom dans un outil gratuit."].entries())
    await say({ type: "addClause", question: begun.unanswered[i], text, force: i ? "ban" : "advice", ...signed });
  const board = await made("links", { body: "le conseil d’administration", until: day(20) });
  const council = await made("links", { body: "le CSE", until: day(20) });
  const revoked = await made("links", { body: "un groupe d’experts", until: day(20) });
  const opine = (key: string, said: object) =>
    post<ReviewView>(at("/review"), { id: randomUUID(), command: { type: "giveOpinion", version: 1, clause: first!.id, comment: "", ...said } }, key);
  await opine(board, { opinion: "agree" });
  await opine(council, { opinion: "change", comment: "Dire qui relit le samedi, quand le bureau est fermé." });
  await say({ type: "revokeLink", link: (await look()).links.at(-1)!.id });
  await say({ type: "publishVersion", what: "Deux règles ajoutées, que le conseil avait demandées." });
  await say({ type: "ratify", version: 2, body: "le conseil d’administration", day: day(0), minutes: "PV 2026-11", from: day(0), except: [] });
  await say({ type: "editClause", clause: first!.id, revision: 1, text: `${first!.wording.replace(/\.$/, "")}, y compris pendant les vacances.`, ...signed });
  const feedbackKey = await made("feedback-link", {});
  for (const feedback of [
    { kind: "unclear", clause: first!.id, text: "Et pendant les vacances, qui relit ?" },
    { kind: "new-tool", text: "On essaie un outil de sous-titres pour les réunions." },
  ])
    await post(at("/feedback"), { id: randomUUID(), feedback }, feedbackKey);
  await made("referents", { label: "trésorerie" });
  await say({ type: "setPublic", open: true });
  await say({
    type: "importPractices",
    data: {
      format: "charte-en-jeu/charter",
      organisation: "Les Jardins du Canal",
      clauses: [{ question: "Qui relit ?", force: "rule", wording: "Deux personnes relisent tout courrier qui part." }],
    },
  });

  const review = `/review/${code}`;
  const reading = `/public/${code}`;
  const avant = `/avant/${open.opened.code}`;
  const on = async (page: Actor, times: number) => {
    for (let i = 0; i < times; i++) await press(page, "form .go");
  };
  return [
    { name: "home", path: "/" },
    { name: "avant-1", path: avant, act: async (page) => press(page, "button.side") },
    { name: "avant-4", path: avant, act: async (page) => on(page, 3) },
    {
      name: "avant-5-sent",
      path: avant,
      act: async (page) => {
        await press(page, "button.side");
        await on(page, 4);
        await page.locator("main form").waitFor({ state: "detached" });
      },
    },
    { name: "avant-over", path: `/avant/${code}` },
    { name: "avant-unknown", path: "/avant/ZZZZZ" },
    { name: "charter-no-key", path: `/charter/${code}` },
    { name: "charter-wrong-key", path: `/charter/${code}`, key: "x".repeat(32) },
    { name: "charter-draft", path: `/charter/${open.opened.code}`, key: open.opened.keys.desk },
    ...TABS.map((tab, i) => ({ name: `living-${String(i + 1).padStart(2, "0")}-${tab}`, path: `/charter/${code}`, key: keys.desk, act: onTab(tab) })),
    {
      name: "living-hint",
      path: `/charter/${code}`,
      key: keys.desk,
      act: async (page) => {
        await press(page, "article.rule summary");
        await page.locator("article.rule textarea").first().fill("Le LLM est relu si possible.");
        await page.locator(".wording-check li").first().waitFor();
      },
    },
    {
      name: "living-refused",
      path: `/charter/${code}`,
      key: keys.desk,
      act: async (page) => {
        await press(page, "article.rule summary");
        const form = page.locator("article.rule form").first();
        for (const field of await form.locator("input[required]").all()) await field.fill("référente");
        await form.locator("button.first").click();
        await form.getByRole("alert").waitFor();
      },
    },
    { name: "review-1", path: review, key: board },
    { name: "review-2-clause", path: review, key: council, act: async (page) => press(page, "button.go") },
    {
      name: "review-3-refused",
      path: review,
      key: council,
      act: async (page) => {
        await press(page, "button.go");
        await press(page, "form .go");
        await page.locator("[role=alert]:not(:empty)").waitFor();
      },
    },
    {
      name: "review-4-whole",
      path: review,
      key: board,
      act: async (page) => {
        await press(page, "button.go");
        for (let skip = page.locator("button.plain + button.plain"); await skip.count(); await page.waitForTimeout(50)) await skip.click();
      },
    },
    { name: "review-tampered", path: review, key: `${board.slice(0, -2)}xy` },
    { name: "review-revoked", path: review, key: revoked },
    { name: "review-no-key", path: review },
    { name: "public", path: reading },
    {
      name: "public-empty",
      path: reading,
      act: async (page) => {
        await press(page, "form.send-back button");
        await page.locator("form [role=alert]").waitFor();
      },
    },
    { name: "public-tampered", path: `/public/${open.opened.code}`, key: "x".repeat(32) },
    { name: "public-none", path: `/public/ZZZZZ` },
  ];
}
