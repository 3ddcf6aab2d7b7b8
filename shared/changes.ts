// What changed between two wordings, word by word: what stays, what goes, what comes.

export type Change = { readonly is: "kept" | "out" | "in"; readonly text: string };

const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean);

/** The longest common words stay; read without "in" it is the old wording, without "out" the new one. */
export function changesOf(before: string, after: string): Change[] {
  const [old, next] = [wordsOf(before), wordsOf(after)];
  // common[i][j]: how many words the rest of both share, from i and j on
  const common = Array.from({ length: old.length + 1 }, () => Array.from({ length: next.length + 1 }, () => 0));
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = next.length - 1; j >= 0; j--)
      common[i]![j] = old[i] === next[j] ? common[i + 1]![j + 1]! + 1 : Math.max(common[i + 1]![j]!, common[i]![j + 1]!);
  const changes: Change[] = [];
  const add = (is: Change["is"], word: string) => {
    const last = changes.at(-1);
    if (last?.is === is) changes[changes.length - 1] = { is, text: `${last.text} ${word}` };
    else changes.push({ is, text: word });
  };
  let [i, j] = [0, 0];
  while (i < old.length || j < next.length) {
    if (i < old.length && j < next.length && old[i] === next[j]) {
      add("kept", old[i]!);
      i++;
      j++;
    } else if (j >= next.length || (i < old.length && common[i + 1]![j]! >= common[i]![j + 1]!)) add("out", old[i++]!);
    else add("in", next[j++]!);
  }
  return changes;
}
