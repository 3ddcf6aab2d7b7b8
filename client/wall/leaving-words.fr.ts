// What the wall says of the return on time, beside the sentences to leave with.
import { many } from "../words.fr.ts";

export const leaving = {
  word: "La salle retient",
  time: "Du temps bien employé\u202F?",
  told: (well: number, all: number) => `${many(well, "réponse", "réponses")} sur ${all} disent oui (4 ou 5 sur 5)`,
};
