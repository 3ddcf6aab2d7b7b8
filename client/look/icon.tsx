// Every drawing comes from one sprite, ours (shapes.svg): icons, themes, pawns, the book.
import sprite from "./shapes.svg?url";

/** Decorative by default: the word stands beside it. `name` is a symbol's id: "icon-for", "theme-equite", "pawn-neutre". */
export function Shape({ name, class: className, viewBox }: { name: string; class?: string; viewBox?: string }) {
  return (
    <svg class={className} viewBox={viewBox} aria-hidden="true">
      <use href={`${sprite}#${name}`} />
    </svg>
  );
}
