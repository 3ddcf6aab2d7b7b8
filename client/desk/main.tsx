// The desk's page: paired first, then open. A key that opens nothing is forgotten.
import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { codeInAddress, forgetKey, keyOf } from "../browser.ts";
import { keepFocus } from "../look/focus.ts";
import "../look/tokens.css";
import { refusals } from "../words.ts";
import "./desk.css";
import "./panels.css";
import "./round.css";
import "./debate.css";
import "./deciding.css";
import "./opening.css";
import "./closing.css";
import "./narrow.css";
import { Desk } from "./desk.tsx";
import { Pairing } from "./pairing.tsx";
import { isOpen, useRoom } from "./room.ts";
import { pairing, top } from "./words.ts";

function Page({ code }: { code: string }) {
  const [key, setKey] = useState(() => keyOf("desk", code));
  const [wrong, setWrong] = useState(false);
  if (!key)
    return (
      <Pairing
        code={code}
        wrong={wrong}
        found={(found) => {
          setWrong(false);
          setKey(found);
        }}
      />
    );
  return (
    <Keyed
      key={key}
      code={code}
      deskKey={key}
      refused={() => {
        forgetKey("desk", code);
        setWrong(true);
        setKey(null);
      }}
    />
  );
}

function Keyed({ code, deskKey, refused }: { code: string; deskKey: string; refused: () => void }) {
  const room = useRoom(code, deskKey);
  const useless = room.status === "refused" && (room.refusal === "wrong-key" || room.refusal === "not-your-role");
  useEffect(() => {
    if (useless) refused();
  }, [useless]);
  if (room.status === "refused" || room.status === "elsewhere" || !isOpen(room)) {
    return (
      <main class="alone-page">
        <div class="sheetp">
          <p>
            {pairing.room} <b class="code">{code}</b>
          </p>
          <p role="status">
            {room.refusal ? refusals[room.refusal] : room.status === "elsewhere" ? pairing.elsewhere : room.status === "coming-back" ? top.lost : top.entering}
          </p>
          {room.status !== "entering" && (
            <p class="row">
              <button type="button" class="btn" onClick={room.again}>
                {pairing.again}
              </button>
              <a class="btn" href="/">
                {pairing.home}
              </a>
            </p>
          )}
        </div>
      </main>
    );
  }
  return <Desk room={room} />;
}

const code = codeInAddress();
document.title = `${code} · ${top.page}`;
const root = document.getElementById("desk")!;
render(<Page code={code} />, root);
keepFocus(root, ".go");
