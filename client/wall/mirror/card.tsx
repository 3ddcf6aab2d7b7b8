// A card, as it hangs: a sheet with a snipped corner, its theme in a disc.
import type { ComponentChildren } from "preact";
import { Shape } from "../../look/icon.tsx";
import { signOf } from "../../look/theme.ts";

export function Disc({ theme }: { theme: string }) {
  return (
    <span class="disc">
      <Shape name={signOf(theme)} />
    </span>
  );
}

export function Card({ class: name, children }: { class: string; children: ComponentChildren }) {
  return (
    <section class={`lift ${name}`}>
      <article class="card">{children}</article>
    </section>
  );
}

/** A sign of the game, hung under the card. */
export function Sign({ icon, class: name = "", children }: { icon?: string; class?: string; children: ComponentChildren }) {
  return (
    <p class={`sign ${name}`}>
      {icon && <Shape name={icon} />}
      <span>{children}</span>
    </p>
  );
}
