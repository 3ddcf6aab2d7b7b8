// Two wordings side by side: what went is struck through, what came is underlined. Never by colour alone.
import { changesOf } from "../../shared/changes.ts";

/** The old wording, what went struck through. */
export const Before = ({ before, after }: { before: string; after: string }) => <Told before={before} after={after} without="in" />;
/** The new wording, what came underlined. */
export const After = ({ before, after }: { before: string; after: string }) => <Told before={before} after={after} without="out" />;

function Told({ before, after, without }: { before: string; after: string; without: "in" | "out" }) {
  const told = changesOf(before, after).filter(({ is }) => is !== without);
  return (
    <>
      {told.map(({ is, text }, i) => (
        <>
          {i > 0 && " "}
          {is === "kept" ? text : is === "out" ? <del key={i}>{text}</del> : <ins key={i}>{text}</ins>}
        </>
      ))}
    </>
  );
}
