// What the charter page says around the charter.
export const words = {
  nav: "Parties de la charte",
  title: "La charte",
  docx: "Télécharger pour Word, LibreOffice",
  md: "Télécharger en texte",
  print: "Imprimer",
  loading: "On ouvre la charte…",
  downloading: "On prépare le fichier…",
  noKeyTitle: "Cette charte s’ouvre avec une clé",
  noKey: "Ouvrez cette page sur l’appareil qui a servi à l’atelier\u00A0: le pupitre, ou un téléphone qui était dans la salle.",
  phrase: "Ou ouvrez le pupitre avec la phrase de six mots, puis la charte depuis le pupitre.",
  desk: "Ouvrir le pupitre",
  home: "Retour à l’accueil",
  again: "Réessayer",
  noAnswer: "Le serveur ne répond pas. Vérifiez le réseau, puis réessayez.",
  notReady: "La charte ne peut pas encore être lue. Réessayez dans un instant.",
  notDownloaded: "Le fichier n’a pas pu être préparé. Réessayez.",
  empty: "La charte est encore vide.",
};

/** Headings that name a theme wear its tint. */
export const themes: readonly (readonly [begins: RegExp, theme: string])[] = [
  [/^gouvernance/i, "gouvernance"],
  [/^fiabilité/i, "fiabilite"],
  [/^(protection des )?données/i, "donnees"],
  [/^équité/i, "equite"],
  [/^transparence/i, "transparence"],
  [/^sobriété/i, "sobriete"],
];
