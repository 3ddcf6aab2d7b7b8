// Words in XML and HTML: what cannot be written is left out, what would be read as markup is escaped. One way, for every format made of tags.

/** Without the characters that XML has no way to write. */
export const legal = (text: string): string => text.toWellFormed().replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, "");

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
export const escaped = (text: string): string => legal(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
