// What the desk calls an item of the agenda.
import type { Item } from "./time.ts";
import { agenda as words } from "./words.ts";

export const nameOf = ({ kind, title }: Item): string => title || words.kinds[kind] || kind;
