// Half-typed text is never lost: it survives re-renders and a reload, and is forgotten once sent.
import { useState } from "preact/hooks";

const shelf = (): Storage | undefined => {
  try {
    return window.sessionStorage;
  } catch {
    return undefined;
  }
};

/** A text field's value, kept under `name` for this tab. */
export function useDraft(name: string): readonly [string, (text: string) => void] {
  const [kept, keep] = useState<{ name: string; text: string }>({ name, text: shelf()?.getItem(name) ?? "" });
  const text = kept.name === name ? kept.text : (shelf()?.getItem(name) ?? "");
  const set = (next: string) => {
    keep({ name, text: next });
    try {
      if (next) shelf()?.setItem(name, next);
      else shelf()?.removeItem(name);
    } catch {
      // full or refused: the page alone remembers
    }
  };
  return [text, set];
}
