// What can be taken home, document by document: each opens on its formats, the charter's first.
import { useState } from "preact/hooks";
import "./downloads.css";
import { words } from "./words.ts";

const CHARTER = ["charte.docx", "charte.odt", "charte.pdf", "charte.html", "charte.md"] as const;
const BESIDE = ["affiche-a3.pdf", "charte.ics", "charte.csv", "charte.json"] as const;
const PRIVACY = ["donnees.docx", "donnees.odt", "donnees.pdf", "donnees.html", "donnees.md"] as const;
/** While the workshop is prepared: what is printed for the day, and what those who come are told. */
export const PREPARING = { print: ["affiche.pdf", "cartes.pdf", "bulletins.pdf", "guide.pdf"], privacy: PRIVACY } as const;
export const WORKSHOP = {
  charter: CHARTER,
  beside: BESIDE,
  file: ["atelier.docx", "atelier.odt", "atelier.pdf", "atelier.html", "atelier.md"],
  models: ["modeles.docx", "modeles.odt", "modeles.pdf", "modeles.html", "modeles.md"],
  privacy: PRIVACY,
} as const;
/** Once the working material is erased, the charter's own alone. */
export const CHARTER_ALONE = { charter: CHARTER, beside: BESIDE, privacy: PRIVACY } as const;
type Document = keyof typeof WORKSHOP | keyof typeof PREPARING;
type Name = (typeof WORKSHOP)[keyof typeof WORKSHOP][number] | (typeof PREPARING)[keyof typeof PREPARING][number];

/** `take`: what went wrong, in a sentence, else "". A button says its format, and to who hears it the document too. */
export function Downloads({ documents, take }: { documents: Readonly<Partial<Record<Document, readonly Name[]>>>; take(name: Name): Promise<string> }) {
  const [said, setSaid] = useState("");
  const press = async (name: Name) => {
    setSaid(words.downloading);
    setSaid(await take(name));
  };
  return (
    <div class="downloads">
      {(Object.entries(documents) as [Document, readonly Name[]][]).map(([document, names], place) => (
        <details key={document} class="document" name="downloads" open={place === 0}>
          <summary>{words.documents[document]}</summary>
          <div class="formats">
            {names.map((name, i) => (
              <button
                key={name}
                type="button"
                class={i === 0 ? "btn first" : "btn"}
                aria-label={words.short[name] ? undefined : words.files[name]}
                onClick={() => void press(name)}
              >
                {words.short[name] ?? words.formats[name.split(".")[1] as keyof typeof words.formats]}
              </button>
            ))}
          </div>
        </details>
      ))}
      <p role="status">{said}</p>
    </div>
  );
}
