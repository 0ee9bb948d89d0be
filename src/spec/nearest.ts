/**
 * The known word that a mistyped one most likely means: few letters apart, or the same letters in another case or with
 * other separators. Undefined where nothing is near, so that a finding never guesses wildly.
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = (word.length < 6 ? 1 : Math.max(2, Math.floor(word.length / 3))) + 0.5;
  for (const candidate of known) {
    if (candidate === word) continue;
    const distance =
      plain(candidate) === plain(word) ? 0 : Math.min(edits(word, candidate), beginning(word, candidate));
    if (distance < least && distance < candidate.length) [best, least] = [candidate, distance];
  }
  return best;
}

/** `did you mean X?` when something is near, else the list of what is known (its first twelve). */
export function meant(word: string, known: Iterable<string>): string {
  const all = [...known];
  const near = nearest(word, all);
  if (near !== undefined) return `did you mean ${near}?`;
  if (all.length === 0) return '';
  return `known: ${all.slice(0, 12).join(', ')}${all.length > 12 ? ', …' : ''}`;
}

/** Two remedies in a sentence; the first, as `meant` gives it, may be a question, a list or nothing. */
export function or(first: string, second: string): string {
  if (first === '') return second;
  return first.endsWith('?') ? `${first} Else ${second}` : `${first}; or ${second}`;
}

/** A word cut short, or with something behind it, is near. */
function beginning(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  return shorter > 2 && a.slice(0, shorter) === b.slice(0, shorter) ? 1.25 : Number.POSITIVE_INFINITY;
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** Letters to insert, delete or replace (Levenshtein), two neighbours swapped counting once. */
function edits(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + change);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
