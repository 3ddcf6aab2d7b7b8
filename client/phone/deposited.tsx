// The ballot is in: a closed envelope on the table, and the way to change it.
import { Shape } from "../look/icon.tsx";
import { Frame, Secret } from "./frame.tsx";
import { Scenery } from "./scenery.tsx";
import type { Seated } from "./seat.ts";
import { waits } from "./waiting.ts";
import { deciding as words } from "./phase-words.ts";
import { room } from "./words.ts";

export function Deposited({ phone, theme, label, again }: { phone: Seated; theme: string; label: string; again(): void }) {
  const left = !waits(phone, "castBallot");
  return (
    <Frame
      phone={phone}
      label={label}
      theme={theme}
      top={
        <Scenery theme={theme}>
          <Envelope />
        </Scenery>
      }
      foot={
        <button class="quiet" onClick={again}>
          <Shape name="icon-reword" />
          {words.change}
        </button>
      }
    >
      <h1>
        <Shape name={left ? "icon-arrived" : "icon-time"} />
        {left ? words.deposited : words.leaving}
      </h1>
      <p>{left ? words.depositedHelp : words.leavingHelp}</p>
      <p>{room.put}</p>
      <Secret />
    </Frame>
  );
}

const Envelope = () => (
  <g class="lift">
    <path fill="var(--paper)" d="M134 226H224V280H134Z" />
    <path fill="none" stroke="var(--ink)" stroke-width="3" stroke-linejoin="round" d="M135 227L179 258 223 227" />
    <circle cx="179" cy="257" r="10" fill="var(--game)" />
  </g>
);
