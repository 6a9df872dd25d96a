/** Edits (Levenshtein) between two short words. */
const distance = (from: string, to: string): number => {
  let row = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (let i = 0; i < from.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < to.length; j++)
      next.push(Math.min(next[j]! + 1, row[j + 1]! + 1, row[j]! + (from[i] === to[j] ? 0 : 1)));
    row = next;
  }
  return row[to.length]!;
};

/** The known word that was probably meant: equal but for case and hyphens, or at most a third of it mistyped. */
export const didYouMean = (word: string, known: readonly string[]): string | undefined => {
  const plain = (text: string) =>
    text
      .slice(0, 40)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, '');
  const given = plain(word);
  let best: string | undefined;
  let least = given.length / 3 + 0.1;
  for (const candidate of known) {
    const edits = distance(given, plain(candidate));
    if (edits < least) {
      least = edits;
      best = candidate;
    }
  }
  return best;
};
