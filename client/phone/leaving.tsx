// Leaving, on the phone: what the time was worth, in secret; a sentence to leave with; what one offers to do afterwards.
import { MARKS, OFFERS, type Offer } from "../../shared/scales.ts";
import { Shape } from "../look/icon.tsx";
import { useDraft } from "./drafts.ts";
import { Secret } from "./frame.tsx";
import { leaving as words } from "./leaving-words.ts";
import type { Seated } from "./seat.ts";
import { Mine, Writing } from "./sentences.tsx";

export function Leaving({ phone }: { phone: Seated }) {
  return (
    <>
      <Rating phone={phone} />
      <LastWord phone={phone} />
      <Offers phone={phone} />
    </>
  );
}

function Rating({ phone }: { phone: Seated }) {
  const { counted, told, counts } = phone.view.ratings;
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (counted) return <p>{told ? words.told((counts["4"] ?? 0) + (counts["5"] ?? 0), all) : words.untold}</p>;
  return (
    <section class="stack">
      <h2>{words.rate}</h2>
      <p class="soft">{words.rateHelp}</p>
      <div class="marks" role="group" aria-label={words.rate}>
        {MARKS.map((mark) => (
          <button
            key={mark}
            class="mark num"
            aria-pressed={phone.seat.mark === mark}
            aria-label={words.marks[mark - 1]}
            onClick={() => phone.seat.mark !== mark && void phone.say({ type: "rateTime", mark })}
          >
            {mark}
          </button>
        ))}
      </div>
      {phone.seat.mark > 0 && <p role="status">{words.rated}</p>}
      <Secret />
    </section>
  );
}

function LastWord({ phone }: { phone: Seated }) {
  const draft = useDraft(`${phone.place}:word`);
  const written = phone.seat.mine.some(({ kind, status }) => kind === "word" && status !== "withdrawn");
  return written ? (
    <Mine phone={phone} kind="word" draft={draft} />
  ) : (
    <Writing draft={draft} label={words.word} help={words.wordHelp} send={(text) => phone.say({ type: "leaveWord", text })} />
  );
}

function Offers({ phone }: { phone: Seated }) {
  const mine = phone.seat.offers as readonly Offer[];
  const toggle = (offer: Offer) =>
    void phone.say({ type: "offerHelp", offers: mine.includes(offer) ? mine.filter((each) => each !== offer) : [...mine, offer] });
  return (
    <details>
      <summary>
        {words.help}
        {mine.length > 0 && ` (${words.offered(mine.length)})`}
      </summary>
      <p>{words.helpHow}</p>
      <div class="sides" role="group" aria-label={words.help}>
        {OFFERS.map((offer) => (
          <button key={offer} class="side tie line" aria-pressed={mine.includes(offer)} onClick={() => toggle(offer)}>
            <span>{words.offers[offer]}</span>
            <Shape class="tick" name="icon-for" />
          </button>
        ))}
      </div>
    </details>
  );
}
