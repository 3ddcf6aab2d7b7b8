// How people come to a table: as they sit, drawn mixed, or not at all.
import { SEATINGS, type Seating } from "../../shared/scales.ts";
import { tables as words } from "./words.ts";

export function Tables({ chosen, choose }: { chosen: Seating; choose: (seating: Seating) => void }) {
  return (
    <fieldset>
      <legend>{words.title}</legend>
      {SEATINGS.map((each) => (
        <label key={each} class="tick">
          <input type="radio" name="tables" checked={chosen === each} onChange={() => choose(each)} />
          <span>
            <b>{words.ways[each].name}</b>
            <small>{words.ways[each].hint}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
