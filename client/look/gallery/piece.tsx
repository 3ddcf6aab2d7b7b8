// A piece of the look: its name, then its states side by side.
import type { ComponentChildren } from "preact";

type States = Readonly<Record<string, ComponentChildren>>;
export const Piece = ({ name, small = false, states }: { name: string; small?: boolean; states: States }) => (
  <section class="piece">
    <h2>{name}</h2>
    <div class={small ? "states small" : "states"}>
      {Object.entries(states).map(([state, shown]) => (
        <figure key={state}>
          <figcaption>{state}</figcaption>
          {shown}
        </figure>
      ))}
    </div>
  </section>
);

/** One state for each of a list. */
export const each = <Name extends string>(names: readonly Name[], of: (name: Name) => ComponentChildren): States =>
  Object.fromEntries(names.map((name) => [name, of(name)]));
