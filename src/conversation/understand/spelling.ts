/** How many slips of the finger lie between two words: a letter too many, too few, wrong, or swapped with the next. */
export function slipsBetween(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, index) => index);
  let twoBefore = before;
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        (before[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (before[j - 1] ?? 0) + (isSame ? 0 : 1),
        isSwapped ? (twoBefore[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    twoBefore = before;
    before = row;
  }
  return before[b.length] ?? 0;
}

/** Right, wrong beyond doubt about what is meant, or so that another word may be meant. */
export type Spelling = 'same' | 'near' | 'far';

/** By length of the known word: up to how many slips it is still meant, and up to how many it may be. */
const leniency: readonly { from: number; near: number; far: number }[] = [
  { from: 9, near: 2, far: 2 },
  { from: 6, near: 1, far: 2 },
  { from: 5, near: 0, far: 1 },
];

/** Of any word. */
const mostSlips = 2;

/** One slip that is a letter swapped with the next, doubled or left out: another word is rarely that near. */
function isSlipOfFinger(typed: string, known: string): boolean {
  if (known.length < shortestSlip) return false;
  if (typed.length === known.length) return [...typed].sort().join() === [...known].sort().join();
  const isDoubled = single(typed) === single(known);
  return isDoubled || Math.min(typed.length, known.length) > shortestSlip;
}

const shortestSlip = 4;
const single = (word: string): string => word.replace(/(.)\1/g, '$1');

/** The first letter has to be right: it is where "mogelijk" and "onmogelijk" part. */
export function likeness(typed: string, known: string): Spelling | 'other' {
  if (typed === known) return 'same';
  if (typed[0] !== known[0] || /\d/.test(typed)) return 'other';
  if (Math.abs(typed.length - known.length) > mostSlips) return 'other';
  const slips = slipsBetween(typed, known);
  if (slips === 1 && isSlipOfFinger(typed, known)) return 'near';
  const lenient = leniency.find(({ from }) => known.length >= from);
  if (!lenient) return 'other';
  if (slips <= lenient.near) return 'near';
  return slips <= lenient.far ? 'far' : 'other';
}

const shortestStem = 5;

/** A word without its ending: "folders" and "foldertjes" are alike, short words stay as they are. */
export function stemOf(word: string, endings: readonly string[]): string {
  if (word.length < shortestStem) return word;
  const ending = endings.find(
    (each) => word.endsWith(each) && word.length - each.length >= shortestStem,
  );
  return (ending ? word.slice(0, -ending.length) : word)
    .replace(/([^aeiouy])\1$/, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
}

const shortestEnd = 6;

/** "Computerlokaal" is a kind of "lokaal"; "onbetaalbaar" is not "betaalbaar". */
export function isCompoundOf(word: string, end: string, turningParts: readonly string[]): boolean {
  const first = word.slice(0, -end.length);
  return (
    end.length >= shortestEnd &&
    first.length > 2 &&
    word.endsWith(end) &&
    !turningParts.some((part) => first.startsWith(part))
  );
}
