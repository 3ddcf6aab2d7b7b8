// Ten seconds for who comes late: what we are doing, what was decided, what is asked now; then the screen.
import { useEffect } from "preact/hooks";
import { Plain } from "./frame.tsx";
import "./late.css";
import { catchUp as words } from "./late-words.ts";
import { sceneOf } from "./scene.ts";
import type { Seated } from "./seat.ts";

const LASTS = 10_000;

export function CatchUp({ phone: { view }, done }: { phone: Seated; done(): void }) {
  useEffect(() => {
    const over = setTimeout(done, LASTS);
    return () => clearTimeout(over);
  }, []);
  const [doing, asked] = words.scenes[sceneOf(view)];
  const { answered, asked: of } = view.score;
  const last = Object.values(view.practices)
    .filter(({ outcome, status }) => status === "settled" && (outcome === "adopted" || outcome === "trial"))
    .at(-1);
  return (
    <Plain title={words.title} above={view.organisation}>
      <dl class="catch-up">
        <dt>{words.doing}</dt>
        <dd>{doing}</dd>
        <dt>{words.decided}</dt>
        <dd>{answered > 0 ? words.score(answered, of) : words.nothing}</dd>
        {last && <dd class="last">{words.last(last.wording)}</dd>}
        <dt>{words.asked}</dt>
        <dd>{asked}</dd>
      </dl>
      <div class="foot stick">
        <button class="go" onClick={done}>
          {words.go}
        </button>
        <span class="ten" aria-hidden="true" />
      </div>
    </Plain>
  );
}
