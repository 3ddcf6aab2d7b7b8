// The home page: come in, or prepare a workshop, or, just opened, say which screen is which.
import { render } from "preact";
import { useState } from "preact/hooks";
import { keepFocus } from "../look/focus.ts";
import "../look/tokens.css";
import { Home } from "./home.tsx";
import "./home.css";
import "./opening.css";
import { keepOpened, openedBefore } from "./opened.ts";
import { Opening } from "./opening.tsx";
import { Ready } from "./ready.tsx";

function Page() {
  const [opened, setOpened] = useState(openedBefore);
  const [preparing, setPreparing] = useState(false);
  if (opened) return <Ready opened={opened} />;
  if (preparing)
    return (
      <Opening
        back={() => setPreparing(false)}
        opened={(fresh) => {
          keepOpened(fresh);
          setOpened(fresh);
          scrollTo(0, 0);
        }}
      />
    );
  return (
    <Home
      prepare={() => {
        setPreparing(true);
        scrollTo(0, 0);
      }}
    />
  );
}

const root = document.getElementById("home")!;
render(<Page />, root);
keepFocus(root);
