// Discovering on the phone: one received idea, answered blind; then the right answer, why, and who says so.
import type { DiscoveryView } from "../../shared/views.ts";
import { Shape } from "../look/icon.tsx";
import { useDraft } from "./drafts.ts";
import { Arrived, Frame, Hello, Secret, Sheet } from "./frame.tsx";
import type { Seated } from "./seat.ts";
import { discovering as words } from "./opening-words.ts";
import { score } from "./table-words.ts";

export function Discovering({ phone }: { phone: Seated }) {
  const idea = phone.view.discovery;
  if (!idea) {
    return (
      <Frame phone={phone} label={phone.view.organisation} top={<Hello title={words.title}>{words.wait}</Hello>}>
        {null}
      </Frame>
    );
  }
  const mine = phone.seat.answer;
  const top = (
    <Sheet>
      <h1>{idea.text}</h1>
    </Sheet>
  );
  return (
    <Frame phone={phone} label={words.label(idea.number, idea.of)} top={top} foot={idea.open && mine !== "" && <Arrived>{words.canChange}</Arrived>}>
      {idea.open ? <Asked key={idea.id} phone={phone} idea={idea} /> : <Explained phone={phone} idea={idea} />}
    </Frame>
  );
}

function Asked({ phone, idea }: { phone: Seated; idea: DiscoveryView }) {
  const answer = (said: string) => void phone.say({ type: "answerDiscovery", item: idea.id, answer: said });
  if (idea.kind === "order") return <Ordering phone={phone} idea={idea} answer={answer} />;
  const choices = idea.kind === "claim" ? Object.entries(words.claim) : idea.choices.map((choice, i) => [String(idea.places[i]), choice] as const);
  const title = idea.kind === "claim" ? words.choose : words.estimate;
  return (
    <>
      <h2>{title}</h2>
      <Secret />
      <div class="sides" role="group" aria-label={title}>
        {choices.map(([value, name]) => (
          <button key={value} class="side tie" aria-pressed={phone.seat.answer === value} onClick={() => answer(value)}>
            <span>{name}</span>
            <Shape class="tick" name="icon-for" />
          </button>
        ))}
      </div>
    </>
  );
}

/** Milestones are touched from first to last; the last one left falls into place. */
function Ordering({ phone, idea, answer }: { phone: Seated; idea: DiscoveryView; answer(said: string): void }) {
  const [kept, keep] = useDraft(`${phone.place}:order:${idea.id}`, phone.seat.answer);
  const picked = kept === "" ? [] : kept.split(",");
  const pick = (place: string) => keep([...picked, place].join(","));
  const ready = picked.length === idea.places.length && kept !== phone.seat.answer;
  return (
    <>
      <h2>{words.order}</h2>
      <p>{words.orderHelp}</p>
      <Secret />
      <div class="sides" role="group" aria-label={words.order}>
        {idea.choices.map((choice, i) => {
          const place = String(idea.places[i]);
          const at = picked.indexOf(place);
          return (
            <button key={place} class="side tie" aria-pressed={at >= 0} aria-disabled={at >= 0} onClick={() => at < 0 && pick(place)}>
              <span>{choice}</span>
              {at >= 0 && <b class="num">{at + 1}</b>}
            </button>
          );
        })}
      </div>
      <button class="quiet" disabled={picked.length === 0} onClick={() => keep("")}>
        {words.again}
      </button>
      <button class="go" aria-disabled={!ready} onClick={() => ready && answer(kept)}>
        {words.send}
      </button>
    </>
  );
}

function Explained({ phone, idea }: { phone: Seated; idea: DiscoveryView }) {
  const { tableRight, tableOf } = phone.seat;
  return (
    <>
      <h2>{words.right}</h2>
      {idea.kind === "order" ? (
        <ol class="list steps">
          {idea.answer.split(",").map((place, i) => (
            <li key={place}>
              <b class="num">{i + 1}</b> {idea.choices[idea.places.indexOf(Number(place))]}
            </li>
          ))}
        </ol>
      ) : (
        <p class="seal adopted">
          <Shape name="icon-for" /> {idea.kind === "claim" ? words.claim[idea.answer] : idea.choices[idea.places.indexOf(Number(idea.answer))]}
        </p>
      )}
      <p>{idea.told ? words.told(idea.right, idea.answered) : words.untold}</p>
      {tableOf > 0 && <p>{score(tableRight, tableOf)}</p>}
      <p>{idea.why}</p>
      <p class="soft">
        {words.source} {idea.source}
      </p>
      <p class="soft">
        {words.scope} {idea.scope}
      </p>
    </>
  );
}
