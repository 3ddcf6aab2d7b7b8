// The JSON schema of a deck's file, for editors that complete and check YAML: node server/decks/schema.ts > cards/deck.schema.json
import { z } from "zod";
import { DeckFile } from "../../shared/deck.ts";

export const schemaText = (): string => `${JSON.stringify(z.toJSONSchema(DeckFile, { io: "input", unrepresentable: "any" }), null, 2)}\n`;

if (import.meta.main) process.stdout.write(schemaText());
