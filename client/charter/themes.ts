/** Headings that name a theme wear its tint, in whichever language the charter is. */
export const themes: readonly (readonly [begins: RegExp, theme: string])[] = [
  [/^governance|^gouvernance/i, "gouvernance"],
  [/^reliability|^fiabilité/i, "fiabilite"],
  [/^data\b|^personal data|^données|^protection des données/i, "donnees"],
  [/^fairness|^equity|^équité/i, "equite"],
  [/^transparency|^transparence/i, "transparence"],
  [/^using less|^sobriété/i, "sobriete"],
];
