// The typeface inside a Word document (ECMA-376, 17.8.1): each face is a part whose first 32 bytes are crossed with a key that stands beside it.
import { strFromU8, strToU8 } from "fflate";
import { face, FACES, FONT, STAND_IN, type Weight } from "./typeface.ts";

type Parts = Record<string, Uint8Array>;

const KEYS: Readonly<Record<Weight, string>> = { Regular: "3B5E0B1C-6D2A-4C57-9A41-7E2D90F4C8A1", Bold: "A7D1C6F2-0E93-4B8D-8C35-51F6E8B20D4E" };
const path = (weight: Weight) => `fonts/${weight}.odttf`;

const crossed = new Map<Weight, Uint8Array>();
function partOf(weight: Weight): Uint8Array {
  const made = crossed.get(weight) ?? cross(face(weight), KEYS[weight]);
  crossed.set(weight, made);
  return made;
}
function cross(font: Uint8Array, key: string): Uint8Array {
  const bytes = Buffer.from(key.replaceAll("-", ""), "hex").toReversed();
  return font.map((byte, i) => (i < 32 ? byte ^ bytes[i % 16]! : byte));
}

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const HEAD = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`;
export const FONT_TABLE = `${HEAD}<w:fonts xmlns:w="${W}" xmlns:r="${R}"><w:font w:name="${FONT}"><w:altName w:val="${STAND_IN}"/><w:family w:val="swiss"/><w:pitch w:val="variable"/>${FACES.map((weight) => `<w:embed${weight} r:id="${weight}" w:fontKey="{${KEYS[weight]}}"/>`).join("")}</w:font></w:fonts>`;
const LINKS = `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${FACES.map((weight) => `<Relationship Id="${weight}" Type="${R}/font" Target="${path(weight)}"/>`).join("")}</Relationships>`;

/** `parts`: of a document whose font table is the one above. Word keeps the typeface when it saves. */
export const withFonts = (parts: Parts): Parts => ({
  ...parts,
  "word/settings.xml": strToU8(strFromU8(parts["word/settings.xml"]!).replace("<w:displayBackgroundShape/>", "$&<w:embedTrueTypeFonts/>")),
  "word/_rels/fontTable.xml.rels": strToU8(LINKS),
  ...Object.fromEntries(FACES.map((weight) => [`word/${path(weight)}`, partOf(weight)])),
});
