// The screens of the phases after the gathering. They come once the first screen stands, so that a phone is in sooner.
import { Closing, Over } from "./closing.tsx";
import { Debating } from "./debating.tsx";
import { Deciding } from "./deciding.tsx";
import { Discovering } from "./discovering.tsx";
import { Drafting } from "./drafting.tsx";
import { Gathering } from "./gathering.tsx";
import { Mapping } from "./mapping.tsx";
import { Pausing } from "./pausing.tsx";
import type { Seated } from "./seat.ts";
import { HandOver, PassOn, useVeil } from "./sharing.tsx";
import { AskTable, useTableAsked } from "./table.tsx";
import { Valuing } from "./valuing.tsx";
import "./choices.css";
import "./leaving.css";
import "./decisions.css";

export { HandOver, Over };

export function Phase({ phone: seated }: { phone: Seated }) {
  const { done, phone, again } = useVeil(seated);
  const { closed, phase, round } = phone.view;
  const [asked, none] = useTableAsked(phone);
  if (closed) return <Over code={phone.code} view={phone.view} />;
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
