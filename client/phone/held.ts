// The draft charter that this phone holds: fetched while its seat is still good, kept in its storage, so that it can be opened once the workshop is closed.
import { keep } from "../browser.ts";
import { bearer, pathOf } from "../charter/download.ts";

/** `at`: ms, this phone's clock. `file`: the file as a data address. */
export type Held = { readonly at: number; readonly file: string };
const NAME = "charte.pdf";
const shelf = (code: string) => `held:${code}`;

export function heldOf(code: string): Held | null {
  try {
    return JSON.parse(keep?.getItem(shelf(code)) ?? "null") as Held | null;
  } catch {
    return null;
  }
}
export const letGo = (code: string): void => keep?.removeItem(shelf(code));

const addressOf = (file: Blob): Promise<string> =>
  new Promise((done, failed) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => done(reader.result as string));
    reader.addEventListener("error", () => failed(new Error("unreadable")));
    reader.readAsDataURL(file);
  });

/** Null where the server does not answer, or no longer knows the seat. A phone whose storage is full still has it, on this page alone. */
export async function hold(code: string, key: string): Promise<Held | null> {
  try {
    const answer = await fetch(pathOf(code, NAME), { headers: bearer(key) });
    if (!answer.ok) return null;
    const held: Held = { at: Date.now(), file: await addressOf(await answer.blob()) };
    try {
      keep?.setItem(shelf(code), JSON.stringify(held));
    } catch {
      // full or refused: the page alone remembers
    }
    return held;
  } catch {
    return null;
  }
}

/** Gives the browser the file. A data address of this length is refused as a link by some phones: it becomes a blob again. */
export function give({ file }: Held): void {
  const [head, body] = file.split(",") as [string, string];
  const bytes = Uint8Array.from(atob(body), (letter) => letter.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes], { type: /^data:([^;]+)/.exec(head)?.[1] ?? "" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = NAME;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
