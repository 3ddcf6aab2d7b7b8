// Pages in turn: what is too long for one scene is told on several, whole. Nothing is decided by the time a page stays.
import { useEffect, useState } from "preact/hooks";

/** Long enough to be read aloud, ms. */
const STAYS = 9000;

/** The page on show. When what is told changes (`what`), the page `first` is shown at once. */
export function useTurning(pages: number, what: string, first = 0): number {
  const [page, setPage] = useState(first);
  useEffect(() => {
    setPage(first);
    if (pages < 2) return;
    const turn = setInterval(() => setPage((now) => (now + 1) % pages), STAYS);
    return () => clearInterval(turn);
  }, [pages, what, first]);
  return Math.min(page, Math.max(0, pages - 1));
}

/** Which page of how many: dots, the one on show full. */
export function Dots({ page, pages }: { page: number; pages: number }) {
  if (pages < 2) return null;
  return (
    <svg class="dots" aria-hidden="true" width={pages * 44} height="32" viewBox={`0 0 ${pages * 44} 32`}>
      {Array.from({ length: pages }, (_, place) => (
        <circle key={place} class={place === page ? "on" : ""} cx={place * 44 + 16} cy="16" r="13" />
      ))}
    </svg>
  );
}
