import type { Root } from "mdast";
import type { Workshop } from "../state.ts";
export function composeCharter(workshop: Workshop, _lang: "fr"): Root { return { type: "root", children: [{ type: "heading", depth: 1, children: [{ type: "text", value: workshop.title }] }] }; }
