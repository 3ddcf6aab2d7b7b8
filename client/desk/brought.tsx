// Practices that other charters brought: read and added to before the first card; offered to the room, one by one, while candidates are chosen.
import { useState } from "preact/hooks";
import { BROUGHT_AT_ONCE } from "../../shared/charter-file.ts";
import type { BroughtView } from "../../shared/brought-view.ts";
import type { Force } from "../../shared/scales.ts";
import { readCharter } from "../brought/read.ts";
import { charterOf, forces } from "../words.ts";
import { brought as words } from "./brought-words.ts";
import type { Open } from "./room.ts";

const FITS = ["round", "today", ""] as const;

/** While the room gathers: all of them, by what they answer; and a file to add. */
export function Brought({ room }: { room: Open }) {
  const { brought, mayBring } = room.desk;
  if (brought.length === 0 && !mayBring) return null;
  return (
    <details class="own-case brought">
      <summary>{words.title(brought.length)}</summary>
      <p class="soft">{words.help}</p>
      {mayBring && <Bring room={room} />}
      {FITS.map((fit) => ({ fit, those: brought.filter(({ fits }) => fits === fit) }))
        .filter(({ those }) => those.length > 0)
        .map(({ fit, those }) => (
          <section key={fit}>
            <h4>{words.fits[fit]}</h4>
            {fit === "" && <p class="soft">{words.unasked}</p>}
            <ul>
              {those.map((each) => (
                <Practice key={each.id} room={room} practice={each} />
              ))}
            </ul>
          </section>
        ))}
    </details>
  );
}

/** In parts: one command is one message. What was there already is passed over. */
function Bring({ room: { say, tell } }: { room: Open }) {
  const [added, setAdded] = useState("");
  const take = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    setAdded("");
    const read = await readCharter(file);
    input.value = ""; // the same file, mended, can be chosen again
    if (typeof read === "string") return tell(read);
    const { organisation: from, clauses } = read;
    for (let at = 0; at < clauses.length; at += BROUGHT_AT_ONCE) {
      const practices = clauses.slice(at, at + BROUGHT_AT_ONCE);
      const reply = await say({ type: "bringPractices", from, practices });
      if (!reply.ok && reply.refusal !== "already-brought") return;
      if (reply.ok) setAdded(words.added(from));
    }
  };
  return (
    <p>
      <label>
        <b>{words.file}</b>
        <input type="file" accept=".json,application/json" onChange={({ currentTarget }) => void take(currentTarget)} />
      </label>
      <span role="status">{added}</span>
    </p>
  );
}

/** While candidates are chosen: those of this question, then the others, folded away. */
export function Offering({ room }: { room: Open }) {
  const { brought } = room.desk;
  const here = brought.filter(({ fits }) => fits === "round");
  const others = brought.filter(({ fits }) => fits !== "round");
  if (brought.length === 0) return null;
  const listed = (those: readonly BroughtView[]) => (
    <ul>
      {those.map((each) => (
        <Practice key={each.id} room={room} practice={each} offered />
      ))}
    </ul>
  );
  return (
    <section class="brought">
      <h3>{words.here}</h3>
      {here.length > 0 && listed(here)}
      {others.length > 0 && (
        <details>
          <summary>{words.others(others.length)}</summary>
          {listed(others)}
        </details>
      )}
    </section>
  );
}

function Practice({ room: { view, say }, practice, offered = false }: { room: Open; practice: BroughtView; offered?: boolean }) {
  const { id, from, asked, force, wording, fits, said } = practice;
  return (
    <li>
      <div>
        <small class="kind">
          <b class={force === "ban" ? "against" : "game"}>{forces[force as Force]}</b> · {charterOf(from, from === view.organisation)}
        </small>
        <p class="wording">{wording}</p>
        {fits !== "round" && <small class="soft">{words.asked(asked)}</small>}
        {offered && said && <small class="soft">{words.said}</small>}
      </div>
      {offered && !said && (
        <button
          type="button"
          class="btn small"
          aria-label={words.offerOf(wording)}
          onClick={() => void say({ type: "offerPractice", round: view.round!.id, brought: id })}
        >
          {words.offer}
        </button>
      )}
    </li>
  );
}
