// Leaving, on the desk: what the time was worth, the sentences to leave with, and how many offer to help. Never who.
import { MARKS, OFFERS } from "../../shared/scales.ts";
import { leaving as words } from "./leaving-words.ts";
import type { Open } from "./room.ts";

export function Leaving({ room }: { room: Open }) {
  const said = Object.values(room.view.words).sort((a, b) => a.order - b.order);
  return (
    <>
      <Ratings room={room} />
      <section class="leaving">
        <h3>{words.words}</h3>
        {said.length === 0 && <p class="soft">{words.noWords}</p>}
        <ul>
          {said.map(({ text, order }) => (
            <li key={order}>{text}</li>
          ))}
        </ul>
      </section>
      <Volunteers room={room} />
    </>
  );
}

function Ratings({ room: { view, say } }: { room: Open }) {
  const { counted, told, counts } = view.ratings;
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <section class="leaving">
      <h3>{words.ratings}</h3>
      {!counted ? (
        <>
          <p class="soft">{words.ask}</p>
          <button type="button" class="btn" onClick={() => void say({ type: "revealRatings" })}>
            {words.reveal}
          </button>
        </>
      ) : told ? (
        <>
          <p>{words.told((counts["4"] ?? 0) + (counts["5"] ?? 0), all)}</p>
          <ul class="marks">
            {MARKS.map((mark) => (
              <li key={mark}>{words.mark(mark, counts[mark] ?? 0)}</li>
            ))}
          </ul>
        </>
      ) : (
        <p class="soft">{words.untold}</p>
      )}
    </section>
  );
}

export function Volunteers({ room: { desk } }: { room: Open }) {
  const offered = OFFERS.filter((offer) => (desk.offers[offer] ?? 0) > 0);
  return (
    <section class="leaving">
      <h3>{words.volunteers}</h3>
      {offered.length === 0 ? <p class="soft">{words.nobody}</p> : <p>{words.note}</p>}
      <ul class="offers">
        {offered.map((offer) => (
          <li key={offer}>
            <b class="num">{desk.offers[offer]}</b> {words.offers[offer]}
          </li>
        ))}
      </ul>
    </section>
  );
}
