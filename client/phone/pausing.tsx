// The pause on the phone: when the room comes back; nothing to do.
import { timeWords } from "../words.ts";
import { Frame, Hello, Say } from "./frame.tsx";
import { Scenery } from "./scenery.tsx";
import type { Seated } from "./seat.ts";
import { pausing as words } from "./phase-words.ts";

export function Pausing({ phone }: { phone: Seated }) {
  const { clock, organisation } = phone.view;
  const back = clock?.running ? words.back(timeWords(clock.endsAt - phone.lead)) : words.soon;
  return (
    <Frame
      phone={phone}
      label={organisation}
      top={
        <>
          <Hello title={words.title}>{back}</Hello>
          <Scenery />
        </>
      }
    >
      <Say icon="pause">{words.stays}</Say>
    </Frame>
  );
}
