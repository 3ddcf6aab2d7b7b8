// Every component in every state, for who carries on: `npx vite`, then /look/. It is no part of what is built: nobody else comes here.
// Each screen has a sheet of its own, since each has styles of its own: /look/?phone, /look/?desk, /look/?charter.
import { render } from "preact";
import type { ComponentChildren } from "preact";
import "../tokens.css";
import "./gallery.css";

const SHEETS = {
  tokens: () => import("./tokens.tsx"),
  phone: () => import("./phone.tsx"),
  desk: () => import("./desk.tsx"),
  charter: () => import("./charter.tsx"),
} as const;
type Sheet = keyof typeof SHEETS;

const asked = location.search.slice(1).split("&")[0] as Sheet;
const name: Sheet = asked in SHEETS ? asked : "tokens";
const { sheet } = (await SHEETS[name]()) as { sheet: ComponentChildren };
render(
  <div class="gallery">
    <nav aria-label="Look">
      {(Object.keys(SHEETS) as Sheet[]).map((each) => (
        <a key={each} href={`?${each}`} {...(each === name ? { "aria-current": "page" as const } : {})}>
          {each}
        </a>
      ))}
    </nav>
    {sheet}
  </div>,
  document.getElementById("look")!,
);
