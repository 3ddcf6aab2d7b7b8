// Writes a plain view into a Colyseus state of the same shape, touching only what differs, so that the wire carries deltas.
// Shapes: records of primitives, records and maps; maps by id of primitives or records; lists of primitives. Only records may be missing.
import { $childType, ArraySchema, MapSchema, Metadata, Schema } from "@colyseus/schema";

type Plain = { readonly [key: string]: unknown };
type Maker = new () => Schema;
const shown = new WeakMap<object, Plain>();

export function mirror(state: Schema, view: Plain): void {
  if (shown.get(state) === view) return; // what did not change is the same object
  shown.set(state, view);
  const target = state as unknown as Record<string, unknown>;
  for (const [key, type] of fieldsOf(state)) {
    const value = view[key];
    const current = target[key];
    if (current instanceof MapSchema) mirrorMap(current, value as Plain);
    else if (current instanceof ArraySchema) mirrorList(current, value as readonly unknown[]);
    else if (current instanceof Schema && value) mirror(current, value as Plain);
    else if (current !== value) target[key] = typeof value === "object" ? made(type as Maker, value as Plain) : value;
  }
}

function mirrorMap(map: MapSchema, view: Plain): void {
  if (shown.get(map) === view) return;
  shown.set(map, view);
  for (const key of Array.from(map.keys())) if (!Object.hasOwn(view, key)) map.delete(key);
  for (const [key, value] of Object.entries(view)) {
    const current = map.get(key);
    if (current instanceof Schema) mirror(current, value as Plain);
    else if (current !== value) map.set(key, typeof value === "object" ? made((map as unknown as { [$childType]: Maker })[$childType], value as Plain) : value);
  }
}

/** Place by place, then the rest: ArraySchema.splice loses an element on the client when it inserts a double (schema 5.0.34). */
function mirrorList(list: ArraySchema, view: readonly unknown[]): void {
  while (list.length > view.length) list.pop();
  view.forEach((value, i) => {
    if (i >= list.length) list.push(value);
    else if (list[i] !== value) list[i] = value;
  });
}

/** Filled before it is put in place, and never put in two places. */
function made(Class: Maker, view: Plain): Schema {
  const child = new Class();
  mirror(child, view);
  return child;
}

const fields = new WeakMap<object, [string, unknown][]>();
function fieldsOf({ constructor }: Schema): [string, unknown][] {
  if (!fields.has(constructor)) fields.set(constructor, Object.entries(Metadata.getFields(constructor)));
  return fields.get(constructor)!;
}
