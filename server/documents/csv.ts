// A table for spreadsheets: semicolons, as French ones read them, and a mark that says UTF-8. A cell that would be computed is shown as text.
export const csvOf = (rows: readonly (readonly string[])[]): string => `\uFEFF${rows.map((row) => row.map(cell).join(";")).join("\r\n")}\r\n`;

const cell = (text: string): string => {
  const shown = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n']|^\s|\s$/.test(shown) ? `"${shown.replaceAll('"', '""')}"` : shown;
};
