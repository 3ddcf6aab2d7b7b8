// The wall: what the room sees. It has a key of its own, which can only look.
import "./styles.ts";
import { checkOnWaking, codeInAddress, forgetKey, keepKey, keyOf } from "../browser.ts";
import { stayIn } from "../connection.ts";
import { translated } from "../translated.ts";
import { bellHere } from "./bell.ts";
import { offerCorner } from "./corner.tsx";
import { paired } from "./pairing.ts";
import { say } from "./words.ts";
import { wallIn } from "./screen.ts";

document.title = say.page;
const bell = bellHere();
offerCorner(bell);
const code = codeInAddress();
const screen = wallIn(document.getElementById("stage")!, document.getElementById("words")!, code, bell.ring);

async function enter(): Promise<void> {
  const key = keyOf("wall", code) ?? (await paired(code, screen.pairing));
  if (!key) return screen.status("refused", "no-such-workshop");
  keepKey("wall", code, key);
  const link = stayIn(
    { server: location.origin, code, key, screen: "wall" },
    translated({
      status(status, refusal) {
        if (status !== "refused" || refusal !== "wrong-key") return screen.status(status, refusal);
        link.leave();
        forgetKey("wall", code); // not this room's: the desk may let this screen in again
        void enter();
      },
      entered: screen.entered,
      shown: screen.show,
    }),
  );
  checkOnWaking(link);
}

void enter();
