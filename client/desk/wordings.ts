// Ready wordings for the settings of the charter, in the workshop’s language, whatever the desk’s: they are written into the charter.
export const wordingsIn = (lang: string) => (lang === "en" ? import("./wordings.en.ts") : import("./wordings.fr.ts")).then(({ wordings }) => wordings);
