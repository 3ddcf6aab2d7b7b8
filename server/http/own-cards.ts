// POST /api/decks?name=cartes.ods: an association's own cards, from a file of its own. Nothing is kept: the page holds them until its workshop opens.
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Deck } from "../../shared/deck.ts";
import { deckFrom } from "../deck-reader.ts";
import { TABLE } from "../decks/cells.ts";
import { nameOf } from "../decks/tables.ts";
import { bytesOf, json, Refused } from "./answer.ts";
import { choiceIn } from "./choice.ts";

const MOST = 2_100_000;
const FAULTS = 20;
const FILE = /^[^/\\]{1,120}$/;

/** One file at a time: reading one may take seconds, and nobody needs a key to ask. */
let before: Promise<unknown> = Promise.resolve();

export async function readOwnCards(request: IncomingMessage, response: ServerResponse, name: string, house: Deck, lang: "fr" | "en"): Promise<void> {
  if (!FILE.test(name) || !(TABLE.test(name) || /\.ya?ml$/i.test(name))) throw new Refused("malformed");
  const bytes = await bytesOf(request, MOST);
  const reading = before.then(() => deckFrom(name, [{ file: name, bytes }], house));
  before = reading.catch(() => undefined);
  const read = await reading;
  if (!read.ok) return json(response, 422, { faults: read.faults.slice(0, FAULTS).map((fault) => nameOf(fault, lang)) });
  const ours = new Set(house.cards.map(({ id }) => id));
  const cards = read.deck.cards.filter(({ id }) => !ours.has(id)).map((card) => ({ ...card, own: true as const }));
  const known = new Set(house.themes.map(({ id }) => id));
  const themes = read.deck.themes.filter(({ id }) => !known.has(id));
  json(response, 200, { cards, themes, choice: choiceIn({ ...read.deck, cards }).cards });
}
