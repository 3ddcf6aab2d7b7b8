// What a phone says when several people answer on it, one after the other.
export const sharing = {
  person: (nth: number) => `la personne ${nth}`,
  nth: (nth: number, of: number) => `(${nth} sur ${of})`,
  handTo: (who: string) => `Passez le téléphone à ${who}`,
  hidden: "Ce que la personne d’avant a répondu est caché.",
  itIsMe: "C’est moi, j’ai le téléphone",
  noted: "C’est noté",
  gone: "Votre réponse est arrivée, et ne s’affiche plus ici.",
  leaving: "Ça part…",
  pass: (nth: number) => `Passer à la personne ${nth}`,
  passShort: "Passer le téléphone",
  change: "Changer ma réponse",
};
