// A wall without a key asks for one: it shows four digits, and waits until an open desk has typed them.
type Asked = { readonly digits: string; readonly ticket: string };

const pause = (ms: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, ms);
  });
const EVERY = 2000;

/** Resolves with the key. `told` hears the digits, and whether the server is slow to answer. Null where there is no such workshop. */
export async function paired(code: string, told: (digits: string | null, slow: boolean) => void): Promise<string | null> {
  let asked: Asked | null = null;
  for (;;) {
    try {
      if (!asked) {
        const answer = await fetch(`/api/workshops/${code}/pairings`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ screen: "wall" }),
        });
        if (answer.status === 404) return null;
        if (!answer.ok) throw new Error(String(answer.status));
        asked = (await answer.json()) as Asked;
      }
      told(asked.digits, false);
      const answer = await fetch(`/api/workshops/${code}/pairings`, { headers: { authorization: `Bearer ${asked.ticket}` } });
      if (answer.status === 200) return ((await answer.json()) as { key: string }).key;
      if (answer.status === 404 || answer.status === 410) asked = null; // the digits have run out: new ones
    } catch {
      told(asked?.digits ?? null, true);
    }
    await pause(EVERY);
  }
}
