// What the document of a living charter adds to the charter's words. Plain spaces and marks: typography.ts sets them.
const list = (all: readonly string[]) => (all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} et ${all.at(-1)}`);
export const fr = {
  otherUses: "Autres règles",
  versionRatified: (number: number, bodies: readonly string[]) => `Version ${number}, validée par ${list(bodies)}`,
  versionDraft: (number: number) => `Version ${number}, projet non validé`,
  ratifiedBy: (body: string, day: string, minutes: string, from: string) =>
    `Validée par ${body} le ${day}${minutes ? ` (compte rendu : ${minutes})` : ""}, en vigueur depuis le ${from}.`,
  workshop: (title: string, day: string, people: number) => `${title ? `« ${title} », ` : ""}${day}, ${people}\u00A0${people < 2 ? "personne" : "personnes"}`,
  from: (workshops: readonly string[]) => `Issue ${workshops.length < 2 ? "de l’atelier" : "des ateliers"} : ${workshops.join(" ; ")}.`,
  clashes: "Questions à trancher entre deux ateliers",
  clashesWhy: "Deux ateliers ont répondu autrement à ces questions : leurs règles restent hors de la charte jusqu’à la réunion de revue.",
  elsewhere: "Ajoutée après l’atelier",
  noClauses: "La charte n’a pas encore de règle.",
  notDebated: "Ajoutée après l’atelier, non débattue",
  owner: "Responsable",
};
