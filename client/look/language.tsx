// To read this screen in the other language; named as that language calls itself.
import { canChoose, choose, names, other } from "../lang.ts";

export const OtherLanguage = ({ short = false, class: look = "language" }: { short?: boolean; class?: string }) =>
  canChoose ? (
    // its name begins with what is seen, for who speaks to their screen
    <button
      type="button"
      class={look}
      lang={other}
      aria-label={short ? `${other.toUpperCase()}, ${names[other]}` : names[other]}
      title={names[other]}
      onClick={() => choose(other)}
    >
      {short ? other.toUpperCase() : names[other]}
    </button>
  ) : null;
