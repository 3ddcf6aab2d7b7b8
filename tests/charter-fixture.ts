// A small deck and workshops played on it, command by command, then replayed from their events.
import type { Card, Deck } from "../shared/deck.ts";
import type { Group, Stance } from "../shared/scales.ts";
import { empty, HOUSE, SETTINGS, type Workshop } from "../shared/state.ts";
import { decide, evolve, replay, type Command, type Event } from "../shared/workshop.ts";

const practice = (id: string, force: "rule" | "advice" | "ban", text: string, more: object = {}): Card["practices"][number] => ({
  id,
  force,
  text,
  refuses: force === "ban",
  blanks: {},
  ...more,
});
const fact = (text: string, date: string) => ({ text, source: `Institut du fait « ${text.slice(0, 5)} »`, scope: "Cent associations, en France", date });
const notes = { draw: "Faire parler.", watch: "Le temps." };

export const deck: Deck = {
  themes: [
    {
      id: "fiabilite",
      name: "Fiabilité et responsabilité",
      short: "Fiabilité",
      stake: "Une IA se trompe.",
      questions: [{ id: "relecture", kind: "whether", text: "Un texte peut-il partir sans relecture ?", short: "Relecture" }],
    },
    {
      id: "equite",
      name: "Équité",
      short: "Équité",
      stake: "Une IA apprend du passé.",
      questions: [
        { id: "tri", kind: "whether", text: "L’IA peut-elle trier les candidatures ?", short: "Tri" },
        { id: "traduction", kind: "whether", text: "L’IA peut-elle traduire un entretien ?", short: "Traduction" },
      ],
    },
    {
      id: "sobriete",
      name: "Sobriété",
      short: "Sobriété",
      stake: "Chaque demande use des machines.",
      questions: [{ id: "outil", kind: "which", text: "Quel outil choisit-on d’abord ?", short: "Outil" }],
    },
  ],
  cards: [
    {
      id: "trier",
      theme: "equite",
      question: "tri",
      title: "Trier les candidatures",
      ask: "Trier ?",
      situation: "Cent quarante lettres.",
      thesis: "L’association laisse une IA trier.",
      fact: fact("Un tri sur deux favorise un nom", "2024-07"),
      counter: fact("Un humain fatigué trie mal aussi", "2023"),
      law: { text: "Une machine ne décide pas seule.", source: "RGPD, article 22", date: "2026-11-24" },
      notes,
      practices: [
        practice("tri-relu", "rule", "Une personne relit chaque candidature écartée."),
        practice("tri-masque", "advice", "Le nom est masqué avant le tri."),
        practice("tri-refus", "ban", "Aucune IA ne trie les candidatures."),
      ],
    },
    {
      id: "relire",
      theme: "fiabilite",
      question: "relecture",
      title: "Relire avant l’envoi",
      ask: "Relire ?",
      situation: "Soixante messages.",
      thesis: "L’association laisse partir sans relire.",
      fact: fact("Une réponse sur dix est fausse", "2024-02-14"),
      counter: fact("Répondre vite rend service", "2025-10-01"),
      notes,
      practices: [
        practice("relu-qui", "rule", "{qui} relit avant l’envoi.", {
          blanks: { qui: ["Le secrétariat", "Le bureau"] },
          ok: "Vingt réponses relues le lundi.",
          ko: "Tout part d’un coup.",
        }),
        practice("relu-jamais", "advice", "Les messages courants partent seuls."),
        practice("relu-refus", "ban", "Aucun message n’est écrit par une IA."),
      ],
    },
    {
      id: "choisir",
      theme: "sobriete",
      question: "outil",
      title: "Choisir un outil",
      ask: "Lequel ?",
      situation: "Trois outils.",
      fact: fact("Une image use mille fois plus", "2024"),
      counter: fact("Un petit modèle suffit souvent", "2025"),
      notes,
      practices: [
        practice("outil-petit", "rule", "On prend le plus petit outil qui convient."),
        practice("outil-libre", "rule", "On prend un outil libre."),
        practice("outil-note", "advice", "On note ce que chaque outil consomme."),
      ],
    },
    {
      id: "traduire",
      theme: "equite",
      question: "traduction",
      title: "Traduire un entretien",
      ask: "Traduire ?",
      situation: "Vendredi soir.",
      thesis: "L’association laisse une IA traduire.",
      fact: fact("Un je devient nous", "2023"),
      counter: fact("Deux cents langues sont traduites", "2024-06-05"),
      notes,
      practices: [
        practice("trad-choix", "rule", "La personne choisit."),
        practice("trad-relu", "advice", "Un interprète relit."),
        practice("trad-refus", "ban", "Aucune IA ne traduit."),
      ],
    },
  ],
};

export const DESK = "desk";
/** 24 November 2026, 13:30 in Greenwich. */
export const OPENED = Date.UTC(2026, 10, 24, 13, 30);

export type Play = {
  say(by: string, command: Command): void;
  /** Seats are named g1, g2… after their group, in order; with none, s1, s2…; the alias is told to nobody. */
  seat(count: number, group?: Group): string[];
  /** The card's positions are skipped: straight to its practices, which are chosen. */
  choose(round: string, practices: string[], alternatives?: string[][]): void;
  vote(practice: string, stances: Stance[], reason?: (stance: Stance, i: number) => { reason?: string; whom?: string }): void;
  settle(practice: string, more?: { objections?: string[]; owner?: string; reviewOn?: string }): void;
  now(): Workshop;
};

/** What was said, by whom, when: to say it again elsewhere. */
export type Said = { readonly by: string; readonly command: Command; readonly at: number };

export function played(organisation: string, play: (play: Play) => void, heard: Said[] = []): Workshop {
  const events: Event[] = [];
  let workshop = empty;
  let at = OPENED;
  let votes = 0;
  const say = (by: string, command: Command): void => {
    const decision = decide(workshop, command, { by, at: (at += 10_000), dice: 0.42, here: () => Object.keys(workshop.seats) });
    if (!decision.ok) throw new Error(`${command.type}: ${decision.refusal}`);
    heard.push({ by, command, at });
    events.push(...decision.events);
    workshop = decision.events.reduce(evolve, workshop);
  };
  const agenda = [
    { id: "gathering", kind: "gathering" as const, minutes: 10 },
    ...["trier", "relire", "choisir", "traduire"].map((card, i) => ({ id: `r${i + 1}`, kind: "round" as const, card, minutes: 20 })),
    { id: "drafting", kind: "drafting" as const, minutes: 10 },
    { id: "closing", kind: "closing" as const, minutes: 10 },
  ];
  say(HOUSE, {
    type: "openWorkshop",
    organisation,
    title: "Notre atelier",
    settings: { ...SETTINGS, closingNotice: 0, moderated: false },
    deck,
    agenda,
    screens: { [DESK]: "desk" },
  });
  play({
    say,
    now: () => workshop,
    seat(count, group) {
      const seats = Array.from({ length: count }, (_, i) => `seat-${group ?? "none"}-${i + 1}`);
      for (const seat of seats) say(seat, { type: "takeSeat", alias: `Alias ${seat}`, ...(group ? { group } : {}) });
      return seats;
    },
    choose(round, practices, alternatives = []) {
      say(DESK, { type: "choosePractices", round, practices, alternatives });
    },
    vote(practice, stances, reason = () => ({})) {
      say(DESK, { type: "openVote", practice });
      const vote = `v${(votes += 1)}`;
      const seats = Object.keys(workshop.seats);
      stances.forEach((stance, i) =>
        say(seats[i]!, {
          type: "castBallot",
          vote,
          stance,
          ...(stance === "0" ? { reason: "Cela exclut", whom: "les plus fragiles" } : {}),
          ...reason(stance, i),
        }),
      );
      say(DESK, { type: "announceClosing", vote });
      say(DESK, { type: "closeVote", vote });
    },
    settle: (practice, more = {}) => say(DESK, { type: "settleOutcome", practice, ...more }),
  });
  return replay(events);
}

export const times = (count: number, stance: Stance): Stance[] => Array.from({ length: count }, () => stance);

/** The workshop of the tests: 24 people, three cards played of four; one rule adopted, one on trial, one preferred, two open, one dropped. */
export function fullWorkshop(heard: Said[] = []): Workshop {
  return played(
    "La Maison des Voisins",
    ({ say, seat, choose, vote, settle }) => {
      const [first, second] = [...seat(12, "salarie"), ...seat(8, "benevole"), ...seat(2, "beneficiaire"), ...seat(2)] as [string, string];
      say(DESK, { type: "confirmHeadcount", people: 24 });

      say(DESK, { type: "playItem", item: "r1" });
      for (const which of ["first", "second"] as const) {
        say(DESK, { type: "openPositions", round: "r1", which });
        if (which === "first") for (const seat of [first, second]) say(seat, { type: "takePosition", round: "r1", which, position: "against" });
        say(DESK, { type: "closePositions", round: "r1", which });
        if (which === "second") continue;
        say(DESK, { type: "turnCard", round: "r1" });
        say(first, { type: "addArgument", round: "r1", side: "for", text: "Cela fait gagner deux soirées" });
        say(second, { type: "addArgument", round: "r1", side: "for", text: "Moins soutenu que l’autre" });
        say(second, { type: "addArgument", round: "r1", side: "against", text: "Une lettre se lit, elle ne se note pas" });
        say(second, { type: "supportArgument", argument: "a1" });
        say(first, { type: "addArgument", round: "r1", side: "against", text: "Phrase retirée par son auteur" });
        say(first, { type: "withdrawSentence", sentence: "a4" });
      }
      say(DESK, { type: "openChoosing", round: "r1" });
      choose("r1", ["r1.tri-relu", "r1.tri-masque"]);
      vote("r1.tri-relu", [...times(23, "3"), "0"]);
      settle("r1.tri-relu", { objections: ["Cela exclut les plus fragiles"], owner: "la coordination", reviewOn: "2027-03-24" });
      vote("r1.tri-masque", [...times(13, "3"), ...times(11, "1")], (stance, i) => (stance === "1" && i === 20 ? { reason: "Masquer prend du temps" } : {}));
      settle("r1.tri-masque");

      say(DESK, { type: "playItem", item: "r2" });
      for (const which of ["first"] as const) {
        say(DESK, { type: "openPositions", round: "r2", which });
        say(DESK, { type: "closePositions", round: "r2", which });
      }
      say(DESK, { type: "openChoosing", round: "r2" });
      say(DESK, { type: "fillBlank", practice: "r2.relu-qui", blank: "qui", words: "Le secrétariat" });
      choose("r2", ["r2.relu-qui", "r2.relu-jamais"]);
      vote("r2.relu-qui", [...times(10, "4"), ...times(12, "2"), ...times(2, "1")], (_, i) => (i === 23 ? { reason: "Et quand l’accueil est fermé" } : {}));
      settle("r2.relu-qui");
      vote("r2.relu-jamais", [...times(4, "3"), ...times(20, "1")]);
      settle("r2.relu-jamais");

      say(DESK, { type: "playItem", item: "r3" });
      choose("r3", ["r3.outil-petit", "r3.outil-libre"], [["r3.outil-petit", "r3.outil-libre"]]);
      vote("r3.outil-petit", times(24, "4"));
      vote("r3.outil-libre", [...times(20, "3"), ...times(4, "2")]);
      settle("r3.outil-petit");
      settle("r3.outil-libre");

      say(DESK, { type: "skipItem", item: "r4" });
      say(DESK, { type: "playItem", item: "drafting" });
      say(DESK, {
        type: "fillField",
        field: "preamble",
        words: "Nous avons commencé chacun dans notre coin : un compte rendu ici, un courrier là.\nNous voulions en parler ensemble.",
      });
      say(DESK, { type: "fillField", field: "approval", words: "Le conseil, à sa réunion du mois." });
      for (const seat of [first, second]) say(seat, { type: "flagClause", practice: "r2.relu-qui", flagged: true });
      say(DESK, { type: "playItem", item: "closing" });
      say(DESK, { type: "addAction", what: "Afficher la charte dans la cuisine", owner: "l’accueil", by: "2026-12-01" });
      say(DESK, { type: "closeWorkshop" });
    },
    heard,
  );
}
