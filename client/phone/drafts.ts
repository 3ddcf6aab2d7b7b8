// Half-typed text is never lost: it survives re-renders and a reload, and is forgotten once sent, or once its vote is counted.
import { useState } from "preact/hooks";

const shelf = (): Storage | undefined => {
  try {
    return window.sessionStorage;
  } catch {
    return undefined;
  }
};

/** A text kept under `name` for this tab; `first` until something was typed. */
export function useDraft(name: string, first = ""): readonly [string, (text: string) => void] {
  const stored = () => shelf()?.getItem(name) ?? first;
  const [kept, keep] = useState(() => ({ name, text: stored() }));
  const text = kept.name === name ? kept.text : stored();
  const set = (next: string) => {
    keep({ name, text: next });
    try {
      shelf()?.setItem(name, next);
    } catch {
      // full or refused: the page alone remembers
    }
  };
  return [text, set];
}

/** Erases what is kept under names that start so, `but` those. */
export function forget(start: string, but: string): void {
  const kept = shelf();
  for (const name of Object.keys(kept ?? {})) if (name.startsWith(start) && !name.startsWith(but)) kept!.removeItem(name);
}
