// Every sentence of the texts on personal data. Each says what the program does: whoever changes what is kept, or until when, changes it here too.
/** What a notice, a register and a contract take from the workshop. `blank`: to be filled in by hand. */
export type Told = {
  readonly organisation: string;
  readonly workshop: string;
  readonly contact: string;
  /** Days. */
  readonly kept: number;
  readonly moderated: boolean;
  readonly blank: string;
};

export type Row = readonly [string, ...string[]];
export type Rows = readonly Row[];

const days = (count: number) => `${count}\u00A0${count < 2 ? "jour" : "jours"}`;

export const fr = {
  title: "Données personnelles : textes à copier",
  about:
    "Cinq parties : pour qui vient, pour le registre de l’association, pour vérifier ce qui est effacé, pour l’hébergeur, pour répondre à une demande. Complétez les pointillés. Votre DPO, s’il y en a un, relit : ces textes ne remplacent pas l’avis d’un juriste.",
  parts: {
    notice: "Informer les personnes",
    register: "Inscrire l’atelier au registre",
    kept: "Ce qui est gardé, et jusqu’à quand",
    host: "Qui héberge le serveur",
    asked: "Si quelqu’un demande",
  },

  noticeHow: "À joindre à l’invitation, et à afficher à l’entrée (RGPD, article 13). Chaque téléphone en montre le résumé avant d’entrer.",
  workshopName: (title: string) => (title ? `l’atelier « ${title} »` : "un atelier"),
  notice: ({ organisation, workshop, kept, contact, blank }: Told): Rows => [
    ["Qui organise", `${organisation}, ${blank} (adresse, téléphone ou courriel). Son DPO, s’il y en a un : ${blank}`],
    ["Pourquoi", `préparer et tenir ${workshop}, puis écrire, faire valider et revoir une charte de l’intelligence artificielle.`],
    [
      "De quel droit",
      "l’intérêt légitime de l’association à se donner des règles avec celles et ceux qui les suivront (RGPD, article 6, paragraphe 1, f). Rien n’oblige à donner un prénom, à dire son point de vue ou à répondre ; s’en abstenir n’a aucune conséquence.",
    ],
    [
      "Ce qui est gardé",
      "si vous les donnez, un prénom ou un surnom, et un point de vue (salarié·e, bénévole…) ; vos phrases, sans votre nom ; des nombres de réponses et de votes. Aucun compte, aucun courriel, aucun nom de famille, aucune adresse de connexion, aucun traceur. Le questionnaire d’avant n’a ni nom, ni heure, ni point de vue.",
    ],
    [
      "Jusqu’à quand",
      `vos réponses secrètes et vos votes, jusqu’à leur comptage. Votre prénom, votre point de vue et le lien entre vous et vos phrases, jusqu’à la fermeture de l’atelier. Le reste (carte des usages, phrases, nombres, déroulé), ${days(kept)} après la fermeture, ou moins si l’association l’efface plus tôt. La charte, qui ne nomme personne, jusqu’à ce que l’association l’efface. Les sauvegardes du serveur, s’il y en a : ${blank} de plus.`,
    ],
    [
      "Qui voit quoi",
      `votre prénom, la personne qui anime. Votre point de vue, personne : on compte combien de personnes par point de vue. Vos phrases, la salle, sans votre nom. Vos réponses secrètes et vos votes, personne ; qui tient le serveur pourrait techniquement lire un vote encore ouvert. La charte, les personnes à qui l’association la montre. Le serveur est tenu par : ${blank}, dans ce pays : ${blank}`,
    ],
    ["Aucune machine ne décide", "il n’y a pas d’intelligence artificielle dans ce programme, et rien n’est décidé automatiquement sur personne."],
    [
      "Vos droits",
      "demander à voir, à corriger ou à effacer ce qui vous concerne, à en limiter l’usage, et vous y opposer. Pendant l’atelier, vous retirez vous-même une phrase jusqu’à l’ouverture du vote qui la concerne, et la personne qui anime peut vous retirer de la salle. Après la fermeture, plus rien ne relie une phrase à vous : l’association ne peut plus retrouver les vôtres (RGPD, article 11). Si une phrase vous fait reconnaître, dites laquelle.",
    ],
    ["À qui demander", contact || blank],
    ["Si la réponse ne vous convient pas", "vous pouvez vous plaindre à la CNIL : cnil.fr, ou 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07."],
  ],

  registerHow: "Une fiche du registre des traitements (RGPD, article 30), à recopier dans le vôtre.",
  registerHead: ["Rubrique", "Ce qui s’y écrit"],
  register: ({ organisation, kept, moderated, blank }: Told): Rows => [
    ["Traitement", "Atelier et charte de l’intelligence artificielle"],
    ["Responsable", `${organisation}, ${blank} (adresse). Qui la représente : ${blank} DPO : ${blank}`],
    ["Finalités", "Préparer et tenir un atelier ; écrire une charte, la faire valider, la publier, la revoir."],
    ["Base légale", "Intérêt légitime (article 6, paragraphe 1, f) : se donner des règles avec les personnes concernées, sans obligation de répondre."],
    [
      "Personnes concernées",
      "Qui participe : salarié·es, bénévoles, bénéficiaires, membres de la gouvernance, partenaires. Qui répond au questionnaire. Qui anime, qui tient la charte ensuite.",
    ],
    [
      "Données",
      `Facultatifs : prénom ou surnom, point de vue. Par place : l’empreinte d’une clé et d’un mot de secours, le numéro de table. Réponses, positions, votes, tenus secrets. Phrases libres. Nombres. Aucune donnée sensible n’est demandée ; une phrase libre peut en contenir : on demande de n’y mettre ni nom ni situation reconnaissable${moderated ? ", et une personne les relit avant de les montrer" : ""}.`,
    ],
    [
      "Destinataires",
      "La personne qui anime ; la salle, sans les noms ; qui tient la charte ; les instances qui la relisent ; qui héberge le serveur (partie 4).",
    ],
    ["Hors de l’Union européenne", `Le programme n’appelle aucun autre service et n’envoie rien ailleurs. Pays du serveur et de ses sauvegardes : ${blank}`],
    [
      "Durées",
      `Secrets : jusqu’au comptage. Noms : jusqu’à la fermeture. Matière de l’atelier : ${days(kept)} après la fermeture. Charte : jusqu’à sa suppression. Le détail est en partie 3 ; les sauvegardes, en partie 4.`,
    ],
    [
      "Sécurité",
      "Clés tirées au hasard, gardées sous forme d’empreinte. Réponses secrètes rangées à part et effacées dans l’écriture même qui les compte. Moins de cinq votes : aucun détail montré. L’adresse du réseau ne sert qu’à freiner les essais de codes et les envois répétés : en mémoire, jamais écrite. Adresse en https si le serveur est sur Internet ; disque chiffré sur un ordinateur portable.",
    ],
    [
      "Analyse d’impact",
      `À voir avec le DPO. Sont en jeu des personnes parfois vulnérables ; ne le sont ni grand nombre, ni notation, ni décision sur une personne. Avis : ${blank}`,
    ],
    [
      "Violation de données",
      "Prévenir qui tient la charte le jour même ; la CNIL dans les 72 heures si des personnes risquent d’en souffrir. Les étapes sont dans les modèles.",
    ],
    ["Fiche à jour au", blank],
  ],

  keptHead: ["Quoi", "Jusqu’à quand", "Comment c’est effacé"],
  kept: ({ kept, blank }: Told): Rows => [
    [
      "Réponses au questionnaire",
      "L’ouverture de la carte des usages, ou la fermeture",
      "Comptées, puis effacées ; de moins de cinq, rien n’est gardé. Les phrases libres restent, sans auteur, avec la matière de l’atelier",
    ],
    ["Réponses, positions, soutiens et votes secrets", "Leur comptage ; oubliés ouverts, 24 heures", "Dans l’écriture qui garde les nombres"],
    [
      "Prénom, point de vue, clé et table de chaque place ; qui a écrit quoi",
      "La fermeture de l’atelier",
      "Dans l’écriture qui le ferme ; reste le nombre de personnes par point de vue",
    ],
    [
      "Matière de l’atelier : carte des usages, phrases, nombres, objections, déroulé",
      `${days(kept)} après la fermeture`,
      "Par le programme ; ou tout de suite, à la demande. Une ligne dit quoi, et quel jour",
    ],
    ["Un atelier que personne n’a fermé, noms compris", `${days(kept)} après ce qui y a été dit en dernier`, "De même, en entier"],
    [
      "La charte, ses versions, les avis, ce que des lecteurs ont signalé, l’empreinte des clés de qui la tient",
      "Ce que décide l’association",
      "À la demande, seule ou avec la matière. Une ligne dit quel jour",
    ],
    ["Sur chaque téléphone : la clé de sa place", "L’effacement des données du site", "Par la personne, dans son navigateur"],
    ["Documents téléchargés, feuilles, bulletins de papier", blank, "Par l’association"],
    ["Sauvegardes du serveur", blank, "Par qui les tient (partie 4)"],
  ],
  keptChanged: ({ kept }: Told) =>
    `Le délai se change sur la page de la charte, dans « Clés et effacement ». Plus court, rien à dire. Plus long que les ${days(kept)} annoncés, il faut d’abord prévenir les personnes qui sont venues.`,

  hostOwn: [
    "Le serveur est un ordinateur de l’association",
    "personne d’autre n’a les données, il n’y a pas de sous-traitant. Le disque est chiffré, l’ordinateur à jour, et le dossier des données n’est ni partagé ni copié dans un nuage.",
  ] as Row,
  hostOther: [
    "Le serveur est tenu par quelqu’un d’autre",
    "c’est un sous-traitant (RGPD, article 28), même bénévole, même une autre association. Un contrat écrit est signé avant l’atelier. Il dit :",
  ] as Row,
  contract: ({ organisation, kept, blank }: Told): readonly string[] => [
    `l’objet : héberger l’atelier de ${organisation} et sa charte ; la durée : ${blank} ; les personnes et les données : celles de la fiche de registre ;`,
    "l’hébergeur n’agit que sur instruction écrite, ne se sert des données pour rien d’autre, et tient au secret qui y a accès ;",
    "il sécurise le serveur : mises à jour, https, accès limités, aucune adresse de connexion gardée par ce qui est placé devant (proxy) ;",
    `aucun autre sous-traitant sans accord écrit ; le serveur et ses sauvegardes sont dans ce pays : ${blank} ;`,
    `il prévient d’une violation de données dans les ${blank} heures, et aide à répondre aux personnes ;`,
    `il garde ses sauvegardes ${blank} au plus, et n’en prend pas pendant l’atelier ;`,
    `à la fin, ou après ${days(kept)}, il efface ou rend tout, et laisse vérifier.`,
  ],
  hostLine: ({ blank }: Told): Row => ["Ligne à recopier au registre", `hébergeur : ${blank}, contrat du ${blank}, sauvegardes gardées : ${blank}`],
  backups: ({ kept }: Told): Row => [
    "Sauvegardes",
    `ce que le programme efface quitte sa base, jamais les copies déjà faites. Une sauvegarde, ou l’archive WAL d’un serveur PostgreSQL, garde ce qui a été effacé jusqu’à ce qu’elle expire elle-même. La durée à annoncer est donc ${days(kept)}, plus celle des sauvegardes. La sauvegarde du programme (npm run backup) laisse de côté ce qui est secret et pas encore compté ; une copie du disque prise pendant un vote en contient les réponses.`,
  ],

  asked: [
    [
      "Pendant l’atelier",
      "la personne retire sa phrase sur son téléphone ; au pupitre, dans Salle, on retire quelqu’un : son prénom, et ce qu’il a dit en secret et qui n’est pas compté, ne servent plus, et quittent le serveur au comptage ou à la fermeture.",
    ],
    [
      "Après la fermeture",
      "répondez que plus rien n’est à son nom. Si elle montre une phrase où on la reconnaît, récrivez la règle sur la page de la charte, ou effacez la matière de l’atelier.",
    ],
    [
      "Pour tout effacer",
      "sur la page de la charte, « Clés et effacement » : la matière de l’atelier, la charte, ou les deux. C’est immédiat. Une ligne reste, avec le jour : c’est la preuve.",
    ],
    ["Toujours", "répondez dans le mois, et notez la demande et la réponse, sans plus."],
  ] as Rows,
};
