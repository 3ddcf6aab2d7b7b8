// Every sentence of the book of models. Plain spaces and marks here: typography.ts sets them.
export const fr = {
  title: "Cahier de modèles",
  about: "À copier, à remplir, à adapter. Ces modèles vont avec la charte ; ils ne remplacent pas l’avis d’un juriste.",
  parts: {
    request: "Demander un outil",
    mentions: "Dire qu’une IA a aidé",
    breach: "En cas de fuite ou d’erreur",
    register: "Le registre des usages",
    certificate: "Attestation de lecture, sans nom",
    resolution: "Modèle de délibération",
    announcement: "Annoncer la charte",
    resources: "Pour aller plus loin",
  },

  requestIntro: "Une page par outil, avant de s’en servir pour l’association, même s’il est gratuit.",
  approval: "Qui valide",
  requestHead: ["Question", "Réponse"],
  requestRows: [
    "Quel outil, de quel éditeur ?",
    "Pour faire quoi, que l’on ne fait pas autrement ?",
    "Qui s’en servira (des fonctions) ?",
    "Quelles données y entreront, de la plus à la moins délicate ?",
    "Compte de l’association, ou compte personnel ?",
    "Où vont les textes, et servent-ils à entraîner l’outil ?",
    "Combien coûte-t-il, et qui paie ?",
    "Qui relit ce qui en sort ?",
    "Qui l’essaie, et jusqu’à quand ?",
    "Que fait-on des personnes qui n’en veulent pas ?",
    "Avis : oui, sous conditions, non. Lesquelles ?",
    "Décidé par (une fonction), le",
  ],
  requestEnd: "Un refus se motive. Un oui se note dans le registre, avec la date où l’on en reparle.",

  mentionsIntro: "Une phrase, au plus près du texte ou de l’image. Choisir celle qui dit vrai.",
  mentionsHead: ["Quand", "Mention"],
  mentions: [
    ["Un texte écrit par une personne, corrigé par une IA", "Texte relu avec l’aide d’une IA."],
    ["Un brouillon fait par une IA, repris par une personne", "Première version faite par une IA, relue et signée par (fonction)."],
    ["Une image, une voix ou une vidéo faite par une IA", "Image faite par une IA : elle ne montre personne de réel."],
    ["Une traduction", "Traduit par une IA, pas encore relu. Vous pouvez demander une personne."],
    ["Le compte rendu d’une réunion", "Compte rendu préparé par une IA, avec l’accord des personnes présentes, relu par (fonction)."],
    ["Une réponse automatique", "C’est une machine qui vous répond. Pour parler à quelqu’un : (téléphone)."],
  ],

  breachIntro: "Des données sont parties, ou une erreur a touché quelqu’un. Le dire tout de suite n’est jamais une faute.",
  breach: [
    ["Arrêter", "ne plus rien envoyer, fermer la conversation ou l’outil, ne rien effacer : ce sera utile pour comprendre."],
    ["Prévenir, le jour même", "la personne à qui parler, nommée plus bas. Un appel suffit."],
    ["Noter", "quand, quel outil, quelles données, combien de personnes, ce que l’on a déjà fait."],
    ["Limiter", "changer un mot de passe, demander à l’éditeur d’effacer, retirer ce qui a été publié, corriger."],
    ["Décider avec le DPO", "si des personnes risquent d’en souffrir, la CNIL est prévenue dans les 72 heures ; si le risque est grand, les personnes aussi."],
    ["Réparer", "dire aux personnes touchées ce qui s’est passé et ce que l’on fait, avec des mots simples."],
    ["Apprendre", "inscrire l’événement au registre des fuites, et revoir la règle qui a manqué."],
  ],
  breachWho: "À qui parler",

  registerIntro: "Ce que l’on fait avec une IA, en une ligne par usage. Les premières viennent de l’atelier.",
  registerData: "Sortes de données :",
  registerHead: ["Usage", "Outil", "Données", "Règle qui s’applique", "Revu le"],

  certificate: (organisation: string) =>
    `La charte de l’IA de ${organisation}, version ……, a été lue et expliquée aux personnes suivantes, comptées par fonction. Aucun nom n’est noté.`,
  certificateHead: ["Date", "Fonction ou groupe", "Combien", "Par qui (une fonction)"],
  certificateWhy: "Ce tableau suffit pour montrer que la charte est connue. Un nom ne s’y ajoute que si la loi ou un contrat le demande.",

  resolutionHead: (organisation: string) => `Extrait du procès-verbal du conseil d’administration de ${organisation}, séance du ……………, quorum ……………`,
  resolutionSeen: "Le conseil, après lecture du projet de charte issu de l’atelier et des avis reçus (………………), décide :",
  resolution: (rules: number, soft: string) => [
    rules === 0
      ? "de valider la charte de l’intelligence artificielle, version ……, jointe ;"
      : `de valider la charte de l’intelligence artificielle, version ……, jointe, et ses ${rules}\u00A0${rules < 2 ? "règle" : "règles"} ;`,
    "de la faire entrer en vigueur le …………… ;",
    `d’ouvrir six mois de rodage : ${soft}`,
    "de nommer à la fonction de référent·e IA : ……………, avec …… heures par mois ;",
    "de la relire le …………… ;",
    "de saisir le CSE, s’il y en a un, avant toute inscription au règlement intérieur.",
  ],
  resolutionTrials: "Restent à l’essai, et seront revues à leur date :",
  resolutionVote: "Pour : …… Contre : …… Abstentions : ……",

  announcementIntro: "À coller dans un message, une fois la charte validée.",
  announcement: (organisation: string, contact: string) => [
    `Bonjour, ${organisation} a désormais une charte de l’IA. Elle a été débattue et votée par des personnes d’ici, pas copiée ailleurs.`,
    "Elle dit ce que l’on fait, ce que l’on ne fait pas, et à qui demander. Elle est affichée, et se lit en dix minutes.",
    `Pendant six mois, une erreur se signale et ne se punit pas. Un doute ? ${contact}`,
  ],

  resourcesIntro: "À lire, dans cet ordre si le temps manque.",
};
