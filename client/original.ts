// A wording shown in another language may have to be changed and said back: then it starts from what it is.
/** From what is shown to what it is; filled by translation.ts, empty on screens in their workshop's language. */
export const originals = new Map<string, string>();
export const original = (text: string): string => originals.get(text) ?? text;
