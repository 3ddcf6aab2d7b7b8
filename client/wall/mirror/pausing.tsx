// The pause, in words: when the room comes back.
import type { PublicView } from "../../../shared/views.ts";
import { timeWords } from "../../words.ts";
import { say } from "../words.ts";

export function Pausing({ view: { clock }, lead }: { view: PublicView; lead: number }) {
  return (
    <section class="pause">
      <h1>{say.pausing.title}</h1>
      <p>{clock?.running ? say.pausing.back(timeWords(clock.endsAt - lead)) : say.pausing.soon}</p>
    </section>
  );
}
