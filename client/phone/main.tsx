// The phone's page: the door, then the room; one screen at a time. A key that has no seat any more goes back to the door.
import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { codeInAddress, forgetKey, keyOf } from "../browser.ts";
import "../look/tokens.css";
import { refusals } from "../words.ts";
import { Arrival } from "./arrival.tsx";
import { Closing, Over } from "./closing.tsx";
import { Debating } from "./debating.tsx";
import { Deciding } from "./deciding.tsx";
import { Discovering } from "./discovering.tsx";
import { Door } from "./door.tsx";
import { Drafting } from "./drafting.tsx";
import { forget } from "./drafts.ts";
import { Plain } from "./frame.tsx";
import { Gathering } from "./gathering.tsx";
import { Mapping } from "./mapping.tsx";
import "./phone.css";
import "./parts.css";
import "./choices.css";
import "./decisions.css";
import { sceneOf } from "./scene.ts";
import { useSeat, type Seated } from "./seat.ts";
import { Valuing } from "./valuing.tsx";
import { door, room, titles } from "./words.ts";

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
    if (seatless) lost(refusals[refusal]);
  }, [seatless]);
  useAwake();

  if (status === "elsewhere") {
    return (
      <Plain title={door.elsewhereTitle}>
        <p role="alert">{door.elsewhere}</p>
        <button class="go" onClick={phone.again}>
          {door.here}
        </button>
      </Plain>
    );
  }
  if (status === "refused" && refusal === "closed") return <Over code={code} />;
  if (status === "refused") {
    return (
      <Plain title={door.title}>
        <p role="alert">{refusals[refusal ?? "malformed"]}</p>
        <button class="go" onClick={phone.again}>
          {door.again}
        </button>
      </Plain>
    );
  }
  if (!view || !seat) {
    return (
      <Plain title={door.title}>
        <p role="status">{status === "coming-back" ? `${room.away} ${room.comingBack}` : room.entering}</p>
      </Plain>
    );
  }
  return <Screen phone={{ ...phone, view, seat }} />;
}

function Screen({ phone }: { phone: Seated }) {
  const { code, view } = phone;
  const scene = sceneOf(view);
  const title = titles[scene];
  const vote = view.vote?.id ?? "";
  useEffect(() => {
    document.title = `${title} · ${view.organisation}`;
  }, [title, view.organisation]);
  // a phone no longer shows its own choice once it is counted
  useEffect(() => forget(`${code}:vote:`, `${code}:vote:${vote}:`), [code, vote]);
  useEffect(() => scrollTo(0, 0), [scene, view.round?.id, vote]);
  return (
    <>
      <Now phone={phone} />
      {!view.closed && <Arrival phone={phone} title={title} />}
    </>
  );
}

function Now({ phone }: { phone: Seated }) {
  const { closed, phase, round } = phone.view;
  if (closed) return <Over code={phone.code} view={phone.view} />;
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
    case "drafting":
      return <Drafting phone={phone} />;
    case "closing":
      return <Closing phone={phone} />;
  }
}

/** Keeps the screen on where the browser allows it (a secure address only); asked in the tap itself, as iOS wants. */
function useAwake(): void {
  useEffect(() => {
    let held: WakeLockSentinel | undefined;
    const ask = () => {
      if (document.visibilityState !== "visible" || held?.released === false || !("wakeLock" in navigator)) return;
      navigator.wakeLock.request("screen").then(
        (lock) => (held = lock),
        () => undefined,
      );
    };
    document.addEventListener("click", ask);
    document.addEventListener("visibilitychange", ask);
    return () => {
      document.removeEventListener("click", ask);
      document.removeEventListener("visibilitychange", ask);
      void held?.release();
    };
  }, []);
}

const code = codeInAddress();
document.title = `${door.title} ${code}`;
render(<Page code={code} />, document.getElementById("phone")!);
