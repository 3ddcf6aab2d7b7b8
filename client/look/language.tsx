// To read this screen in the other language; named as that language calls itself.
import { canChoose, choose, names, other } from "../lang.ts";

export const OtherLanguage = ({ short = false }: { short?: boolean }) =>
  canChoose ? (
    <button type="button" class="language" lang={other} aria-label={names[other]} title={names[other]} onClick={() => choose(other)}>
      {short ? other.toUpperCase() : names[other]}
    </button>
  ) : null;
