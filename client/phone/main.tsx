// The phone's page: the door, then the room; one screen at a time. A key that has no seat any more goes back to the door.
import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { codeInAddress, forgetKey } from "../browser.ts";
import "../look/tokens.css";
import { refusals } from "../words.ts";
import { Arrival } from "./arrival.tsx";
import { Door } from "./door.tsx";
import { forget } from "./drafts.ts";
import { Plain } from "./frame.tsx";
import { Gathering } from "./gathering.tsx";
import "./phone.css";
import "./parts.css";
import "./dark.css";
import { clear, freePlace, placesHere, type Place } from "./places.ts";
import { sceneOf } from "./scene.ts";
import { useSeat, type Seated } from "./seat.ts";
import type { Sharing } from "./sharing.tsx";
import { door, room, titles } from "./words.ts";

type Stage = "in" | "adding" | "handing";
/** One person most often; or several, one after the other, each with a place of their own. */
function Page({ code }: { code: string }) {
  const [places, setPlaces] = useState(() => placesHere(code));
  const [at, setAt] = useState(0);
  const [stage, setStage] = useState<Stage>(places.length > 1 ? "handing" : "in");
  const [problem, setProblem] = useState("");
  const [fresh, setFresh] = useState("");
  const Phases = usePhases();
  const place = places[at] ?? places[0];
  const free = freePlace(code, places);
  const seated = (key: string) => {
    setFresh(key);
    const others = places.filter(({ name }) => name !== free);
    setPlaces([...others, { name: free, key }]);
    setAt(others.length);
    setStage("in"); // whoever typed the name holds the phone
  };
  const over = Phases ? <Phases.Over code={code} /> : <Entering />;
  if (!place) return <Door code={code} place={code} problem={problem} seated={seated} over={over} />;
  if (stage === "adding") return <Door code={code} place={free} problem="" seated={seated} over={over} back={() => setStage("in")} />;
  const lost = (sentence: string) => {
    forgetKey("phone", place.name);
    forgetKey("word", place.name);
    forgetKey("outbox", place.name); // what waited was said by that seat
    setProblem(sentence);
    setPlaces(places.filter((each) => each !== place));
    setAt(0);
  };
  const sharing = {
    nth: places.indexOf(place) + 1,
    of: places.length,
    pass() {
      clear(place.name);
      setAt((places.indexOf(place) + 1) % places.length);
      setStage("handing");
    },
    add() {
      clear(place.name);
      if (free) setStage("adding");
    },
  };
  return (
    <Room
      key={place.key}
      code={code}
      Phases={Phases}
      place={place}
      fresh={fresh === place.key}
      sharing={sharing}
      handing={stage === "handing"}
      here={() => setStage("in")}
      lost={lost}
    />
  );
}

/** `fresh`: the person came in by the door just now. */
type RoomParts = {
  fresh: boolean;
  code: string;
  Phases: Phases | null;
  place: Place;
  sharing: Sharing;
  handing: boolean;
  here(): void;
  lost(sentence: string): void;
};
function Room({ fresh, code, Phases, place, sharing, handing, here, lost }: RoomParts) {
  const phone = useSeat(code, place);
  const { view, seat, status, refusal } = phone;
  const seatless = status === "refused" && (refusal === "not-seated" || refusal === "wrong-key" || refusal === "removed");
  useEffect(() => {
    if (seatless) lost(refusals[refusal]);
  }, [seatless]);

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
  if (status === "refused" && refusal === "closed") return Phases ? <Phases.Over code={code} /> : <Entering />;
  if (status === "refused") {
    return (
      <Plain title={refusal === "banned" ? door.bannedTitle : door.title}>
        <p role="alert">{refusals[refusal ?? "malformed"]}</p>
        {refusal !== "banned" && (
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
        <p role="status">{refusal ? refusals[refusal] : status === "coming-back" ? `${room.away} ${room.comingBack}` : room.entering}</p>
      </Plain>
    );
  }
  if (handing && !view.closed) return Phases ? <Phases.HandOver nth={sharing.nth} alias={seat.alias} here={here} /> : <Entering />;
  return <Screen phone={{ ...phone, view, seat, sharing }} fresh={fresh} Phases={Phases} />;
}

function Screen({ phone, fresh, Phases }: { phone: Seated; fresh: boolean; Phases: Phases | null }) {
  const { place, view } = phone;
  const scene = sceneOf(view);
  const title = titles[scene];
  const vote = view.vote?.id ?? "";
  useEffect(() => {
    document.title = `${title} · ${view.organisation}`;
  }, [title, view.organisation]);
  // a phone no longer shows its own choice once it is counted
  useEffect(() => forget(`${place}:vote:`, `${place}:vote:${vote}:`), [place, vote]);
  useEffect(() => scrollTo(0, 0), [scene, view.round?.id, vote]);
  return (
    <>
      {Phases ? <Phases.Phase phone={phone} fresh={fresh} /> : view.phase === "gathering" ? <Gathering phone={phone} /> : <Entering />}
      {!view.closed && (
        <Arrival phone={phone} title={title}>
          {Phases && <Phases.Sharer phone={phone} />}
        </Arrival>
      )}
    </>
  );
}

const Entering = () => (
  <Plain title={door.title}>
    <p role="status">{room.entering}</p>
  </Plain>
);

type Phases = typeof import("./phases.tsx");
/** Asked for at once, and again until they come: a network may fail in between. */
function usePhases(): Phases | null {
  const [phases, setPhases] = useState<Phases | null>(null);
  useEffect(() => {
    let later: ReturnType<typeof setTimeout>;
    const ask = () =>
      import("./phases.tsx").then(setPhases, () => {
        later = setTimeout(ask, 2000);
      });
    later = setTimeout(ask);
    return () => clearTimeout(later);
  }, []);
  return phases;
}

const code = codeInAddress();
document.title = `${door.title} ${code}`;
render(<Page code={code} />, document.getElementById("phone")!);
