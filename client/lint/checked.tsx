// The wording check under a field: its rules, lists and words come once someone writes. It helps who writes, and never blocks.
import { useEffect, useState } from "preact/hooks";
import type { Hint } from "../../shared/charter/lint.ts";

/** `lang`: of what is written, which is the workshop's. `prose`: no practice, but a text around them: who, when and the like are not asked of it. */
export type Checking = { readonly text: string; readonly lang: "fr" | "en"; readonly prose?: boolean; replace(text: string): void };
type Check = Awaited<ReturnType<(typeof import("./told.tsx"))["checkIn"]>>;
/** A pause in the writing, ms: nothing is said in the middle of a word. */
const PAUSE = 700;
/** In signs: shorter is not a sentence yet. */
const ENOUGH = 12;
const NONE: readonly Hint[] = [];

/** Stands under the field and its buttons, so that nothing that one is about to tap moves. */
export function Checked({ text, lang, prose = false, replace }: Checking) {
  const [check, setCheck] = useState<Check | null>(null);
  const [hints, setHints] = useState(NONE);
  const writes = text.trim().length >= ENOUGH;
  useEffect(() => {
    let here = true;
    if (writes)
      import("./told.tsx")
        .then(({ checkIn }) => checkIn(lang))
        .then((found) => here && setCheck(found))
        .catch(() => undefined); // without network, no hint
    return () => void (here = false);
  }, [writes, lang]);
  useEffect(() => {
    if (!writes || !check) return setHints(NONE);
    const pause = setTimeout(() => setHints(check.hintsOn(text, prose)), PAUSE);
    return () => clearTimeout(pause);
  }, [text, writes, check, prose]);
  return (
    <div class="wording-check" role="status">
      {check && hints.length > 0 && <check.Told hints={hints} replace={(found, plain) => replace(check.plainly(text, found, plain))} />}
    </div>
  );
}
