// A corner of the wall: its language and its sound. Seen while the pointer moves over the wall, or by who reaches it with the keyboard.
import { render } from "preact";
import { useState } from "preact/hooks";
import { OtherLanguage } from "../look/language.tsx";
import type { Bell } from "./bell.ts";
import { say } from "./words.ts";

const STAYS = 3000;

function Sound({ bell }: { bell: Bell }) {
  const [on, setOn] = useState(false);
  return (
    <button
      type="button"
      class="sound"
      onClick={() => {
        bell.turn(!on);
        setOn(!on);
      }}
    >
      {on ? say.sound.off : say.sound.on}
    </button>
  );
}

export function offerCorner(bell: Bell): void {
  const corner = document.createElement("div");
  corner.className = "corner";
  document.body.append(corner);
  render(
    <>
      <OtherLanguage />
      <Sound bell={bell} />
    </>,
    corner,
  );
  let hiding: ReturnType<typeof setTimeout> | undefined;
  document.addEventListener("pointermove", () => {
    corner.classList.add("near");
    clearTimeout(hiding);
    hiding = setTimeout(() => corner.classList.remove("near"), STAYS);
  });
}
