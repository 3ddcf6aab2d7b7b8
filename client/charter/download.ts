// A file asked for with the key, which an ordinary link could not carry without showing it.
export const pathOf = (code: string, name: string): string => `/api/workshops/${code}/exports/${name}`;
/** A phrase is a key with accents: the server decodes it. */
export const bearer = (key: string): Record<string, string> => ({ authorization: `Bearer ${encodeURIComponent(key)}` });

/** True once the browser has the file. */
export async function download(code: string, name: string, key: string): Promise<boolean> {
  try {
    const answer = await fetch(pathOf(code, name), { headers: bearer(key) });
    if (!answer.ok) return false;
    const address = URL.createObjectURL(await answer.blob());
    const link = document.createElement("a");
    link.href = address;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
    return true;
  } catch {
    return false;
  }
}
