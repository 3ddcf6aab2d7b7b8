// The phone's page: the door, then the room; one screen per phase. A key that has no seat any more goes back to the door.
import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { codeInAddress, forgetKey, keyOf } from "../browser.ts";
import "../look/tokens.css";
import { refusals } from "../words.ts";
import { Closing } from "./closing.tsx";
import { Debating } from "./debating.tsx";
import { Deciding } from "./deciding.tsx";
import { Door, Plain } from "./door.tsx";
import { Drafting } from "./drafting.tsx";
import { Gathering } from "./gathering.tsx";
import "./phone.css";
import { useSeat, type Seated } from "./seat.ts";
import { closing, door, room } from "./words.ts";

function Page({ code }: { code: string }) {
  const [key, setKey] = useState(() => keyOf("phone", code));
  const [problem, setProblem] = useState("");
  if (!key) return <Door code={code} problem={problem} seated={setKey} />;
  const lost = (sentence: string) => {
    forgetKey("phone", code);
    setProblem(sentence);
    setKey(null);
  };
  return <Room key={key} code={code} seatKey={key} lost={lost} />;
}

function Room({ code, seatKey, lost }: { code: string; seatKey: string; lost(sentence: string): void }) {
  const phone = useSeat(code, seatKey);
  const { view, seat, status, refusal } = phone;
  const seatless = status === "refused" && (refusal === "not-seated" || refusal === "wrong-key");
  useEffect(() => {
    if (seatless) lost(refusals["not-seated"]);
  }, [seatless]);
  useEffect(() => {
    document.title = view ? `${view.organisation} · Charte en jeu` : "Charte en jeu";
  }, [view?.organisation]);
  useAwake();
  if (status === "elsewhere") {
    return (
      <Plain title={door.elsewhereTitle}>
        <p>{door.elsewhere}</p>
        <button class="go" onClick={phone.again}>
          {door.here}
        </button>
      </Plain>
    );
  }
  if (status === "refused") {
    return (
      <Plain title={refusal === "closed" ? closing.over : door.title}>
        <p role="alert">{refusals[refusal ?? "malformed"]}</p>
        {refusal === "closed" ? (
          <p>{closing.overHelp}</p>
        ) : (
          <button class="go" onClick={phone.again}>
            {door.again}
          </button>
        )}
      </Plain>
    );
  }
  if (!view || !seat) {
    return (
      <Plain title={door.title}>
        <p role="status">{status === "coming-back" ? room.comingBack : room.entering}</p>
      </Plain>
    );
  }
  return <Screen phone={{ ...phone, view, seat }} />;
}

function Screen({ phone }: { phone: Seated }) {
  const { phase, round, closed } = phone.view;
  if (closed) return <Closing phone={phone} />;
  switch (phase) {
    case "gathering":
      return <Gathering phone={phone} />;
    case "debating":
      return round ? <Debating phone={phone} round={round} /> : <Gathering phone={phone} />;
    case "deciding":
      return round ? <Deciding phone={phone} round={round} /> : <Gathering phone={phone} />;
    case "drafting":
      return <Drafting phone={phone} />;
    case "closing":
      return <Closing phone={phone} />;
  }
}

/** Keeps the screen on where the browser allows it (a secure address only); asked in the tap itself, as iOS wants. */
function useAwake(): void {
  useEffect(() => {
    const ask = () => void navigator.wakeLock?.request("screen").catch(() => undefined);
    document.addEventListener("click", ask);
    return () => document.removeEventListener("click", ask);
  }, []);
}

render(<Page code={codeInAddress()} />, document.getElementById("phone")!);
