// Which table one sits at, asked of who comes late or picked none.
import { askedNow } from "./asked.ts";
import { useDraft } from "./drafts.ts";
import { Frame, Hello } from "./frame.tsx";
import type { Seated } from "./seat.ts";
import { Numbers } from "./table.tsx";
import { table as words } from "./table-words.ts";

/** Asked once, never before what each person is asked now; "no table" is an answer. */
export function useTableAsked(phone: Seated): readonly [boolean, () => void] {
  const [said, say] = useDraft(`${phone.place}:no-table`);
  const { seating, tables, phase, closed } = phone.view;
  const without = seating === "seated" && phone.seat.table === 0 && Object.keys(tables).length > 0;
  const busy = closed || phase === "gathering" || phase === "closing" || askedNow(phone.view) !== "";
  return [without && said === "" && !busy, () => say("none")];
}

export function AskTable({ phone, none }: { phone: Seated; none(): void }) {
  return (
    <Frame phone={phone} label={phone.view.organisation} top={<Hello title={words.title}>{words.help}</Hello>}>
      <Numbers phone={phone} picked={() => undefined} />
      <button class="quiet" onClick={none}>
        {words.none}
      </button>
    </Frame>
  );
}
