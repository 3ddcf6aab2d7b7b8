// The draft to take home: while the seat is good it is fetched, and held by this phone; once the workshop is closed, what is held is all there is.
import { useEffect, useState } from "preact/hooks";
import { locale } from "../lang.ts";
import { give, heldOf, hold, letGo } from "./held.ts";
import { leaving as words } from "./leaving-words.ts";

/** Phones of a whole room do not ask in the same second. */
const SPREAD = 15_000;
const timeOf = (at: number) => new Date(at).toLocaleTimeString(locale, { hour: "2-digit", minute: "2-digit" });

/** Without `seatKey`, the workshop is closed. `changed`: what makes the draft worth fetching again. */
export function TakeHome({ code, seatKey, changed = "" }: { code: string; seatKey?: string; changed?: string }) {
  const [held, setHeld] = useState(() => heldOf(code));
  const [said, setSaid] = useState("");
  useEffect(() => {
    if (!seatKey) return;
    const later = setTimeout(() => void hold(code, seatKey).then((next) => next && setHeld(next)), Math.random() * SPREAD);
    return () => clearTimeout(later);
  }, [code, seatKey, changed]);
  const take = async () => {
    setSaid(seatKey ? words.fetching : "");
    const newest = (seatKey && (await hold(code, seatKey))) || held;
    setSaid(newest ? "" : words.failed);
    if (!newest) return;
    setHeld(newest);
    give(newest);
  };
  const drop = () => {
    letGo(code);
    setHeld(null);
  };
  if (!seatKey && !held)
    return (
      <section class="stack">
        <h2>{words.home}</h2>
        <p>{words.gone}</p>
      </section>
    );
  return (
    <section class="stack">
      <h2>{words.home}</h2>
      <p class="soft">{held ? words.held(timeOf(held.at)) : words.homeHelp}</p>
      <button class="quiet" onClick={() => void take()}>
        {words.take}
      </button>
      {seatKey ? (
        <a class="plain link" href={`/charter/${code}`} target="_blank" rel="noopener">
          {words.read}
        </a>
      ) : (
        <button class="plain" onClick={drop}>
          {words.forget}
        </button>
      )}
      <p role="status">{said}</p>
    </section>
  );
}
