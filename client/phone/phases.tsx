// The screens of the phases after the gathering. They come once the first screen stands, so that a phone is in sooner.
import { useEffect, useState } from "preact/hooks";
import { keepFocus } from "../look/focus.ts";
import { useAwake } from "./awake.ts";
import { Closing, Over } from "./closing.tsx";
import { Debating } from "./debating.tsx";
import { Deciding } from "./deciding.tsx";
import { Discovering } from "./discovering.tsx";
import { Drafting } from "./drafting.tsx";
import { Gathering } from "./gathering.tsx";
import { Mapping } from "./mapping.tsx";
import { Pausing } from "./pausing.tsx";
import type { Seated } from "./seat.ts";
import { Sharer } from "./sharer.tsx";
import { HandOver, PassOn, useVeil } from "./sharing.tsx";
import { AskTable, useTableAsked } from "./asking-table.tsx";
import { Valuing } from "./valuing.tsx";
import "./choices.css";
import "./leaving.css";
import "./decisions.css";

export { HandOver, Over, Sharer };

keepFocus(document.getElementById("phone")!);

/** `fresh`: the person came in by the door just now; late, they read where the room is first. */
export function Phase({ phone: seated, fresh }: { phone: Seated; fresh: boolean }) {
  const [late, setLate] = useState(fresh && seated.view.phase !== "gathering");
  const CatchUp = useCatchUp(late);
  const { done, phone, again } = useVeil(seated);
  const { closed, phase, round } = phone.view;
  const [asked, none] = useTableAsked(phone);
  useAwake(!closed);
  if (closed) return <Over code={phone.code} view={phone.view} />;
  if (late && CatchUp) return <CatchUp phone={phone} done={() => setLate(false)} />;
  if (done) return <PassOn phone={phone} again={again} />;
  if (asked) return <AskTable phone={phone} none={none} />;
  switch (phase) {
    case "debating":
      return round ? <Debating phone={phone} round={round} /> : <Gathering phone={phone} />;
    case "deciding":
      return round ? <Deciding phone={phone} round={round} /> : <Gathering phone={phone} />;
    case "gathering":
      return <Gathering phone={phone} />;
    case "discovering":
      return <Discovering phone={phone} />;
    case "mapping":
      return <Mapping phone={phone} />;
    case "valuing":
      return <Valuing phone={phone} />;
    case "pausing":
      return <Pausing phone={phone} />;
    case "drafting":
      return <Drafting phone={phone} />;
    case "closing":
      return <Closing phone={phone} />;
  }
}

type CatchUp = typeof import("./catch-up.tsx").CatchUp;
/** Fetched for who comes late only; where it does not come, they go straight to the screen. */
function useCatchUp(late: boolean): CatchUp | null {
  const [screen, setScreen] = useState<CatchUp | null>(null);
  useEffect(() => {
    if (late) void import("./catch-up.tsx").then(({ CatchUp }) => setScreen(() => CatchUp)).catch(() => undefined);
  }, [late]);
  return screen;
}
