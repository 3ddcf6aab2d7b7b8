// The wall's language, in a corner: shown only to who points at it or reaches it with the keyboard.
import { render } from "preact";
import { OtherLanguage } from "../look/language.tsx";
import "./language.css";

export function offerLanguage(): void {
  const corner = document.createElement("div");
  corner.className = "corner";
  document.body.append(corner);
  render(<OtherLanguage />, corner);
}
