import { hasWordedOptions } from './bands.ts';
import {
  type Heard,
  hasOneOf,
  isDoubtful,
  isOwnLanguage,
  offered,
  spokenIn,
  type Understood,
} from './heard.ts';
import { hedgesIn } from './hedges.ts';
import { denial, type Near, nearestIn, termOf } from './nearest.ts';
import { tableFor } from './phrases.ts';
import { has, optionsIn, silence } from './reading.ts';
import { rolesIn } from './roles.ts';
import { segmentsOf } from './segments.ts';
import { addsUnknown } from './statement.ts';
import { inFull, phraseOf, sayingOf, type Vocabulary, wordsOf } from './vocabulary.ts';

/** So near it has to be to be taken, and so much nearer than anything else. */
const least = 0.45;
const margin = 1.4;
/** What is farther than this, or so much farther than the nearest, is not offered. */
const alone = [0.4, 1.3] as const;
const firstOfSome = [0.4, 1.4] as const;
const fewestSupported = 5;
const leastDenied = 0.6;
const leastOffered = { short: 0.25, long: 0.18 };
const shortest = 6;
const beside = 0.5;
const fewestOfSeveral = 3;
const fewest = 5;

/** A line that is much like what is known to be said for one option, and unlike the rest. */
export function asAlike(heard: Heard): Understood | null {
  const { asked, words } = heard;
  if (!hasWordedOptions(asked)) return null;
  if (isDoubtful(heard)) return null;
  const own = spokenIn(heard);
  const [reading = silence] = heard.readings;
  if (!own || own !== heard.vocabularies[0] || reading.asks || reading.mayAsk) return null;
  if (countsIn(words) || asksWithin(words, own)) return null;
  if (beginsOtherwise(heard, own)) return null;
  if (asked.kind === 'multi') return severalAlike(heard, own);
  if (words.length < fewest) return null;
  // Two of them by their names are not one.
  if (reading.isNamed && reading.values.length > 1) return null;
  const best = meantIn(nearOptions(heard, own), words, own);
  if (best && namesOther(heard, best, own)) return null;
  if (!best || (reading.values.length > 0 && !reading.values.includes(best.option))) return null;
  return { kind: 'answer', value: best.option };
}

/** "Niet wij": what is denied is not known; nor what a yes or a no means where no option begins with one. */
function beginsOtherwise({ asked, words, vocabularies }: Heard, own: Vocabulary): boolean {
  const roles = rolesIn(asked, vocabularies);
  const [first] = segmentsOf(words, tableFor(asked, own));
  const kind = first?.sense?.kind;
  const isAnswered = (kind === 'yes' || kind === 'no') && roles[kind].length === 0;
  return isAnswered || hasOneOf(inFull(words, own.words).slice(0, 1), own.words.not);
}

/** "Je moet lid zijn, anders kan het niet": it is like one, and another is named in it. */
function namesOther({ asked, words }: Heard, { option }: Near, own: Vocabulary): boolean {
  const named = segmentsOf(words, tableFor(asked, own)).filter(
    ({ sense }) => sense?.kind === 'option' && sense.by !== 'perhaps',
  );
  return named.length > 0 && !optionsIn(named).includes(option);
}

/** The one that is meant beyond doubt. */
function meantIn(
  [best, second]: readonly Near[],
  words: readonly string[],
  own: Vocabulary,
): Near | null {
  if (!best || best.isPerhaps || !best.isAlike) return null;
  if (best.score < (best.terms.has(denial) ? leastDenied : least)) return null;
  if (second && best.score < margin * second.score) return null;
  return isOpen(words, best, own) ? null : best;
}

/** Each part of it is much like one option. */
function severalAlike(heard: Heard, own: Vocabulary): Understood | null {
  const { asked, line, words, readings } = heard;
  if (words.length < fewestOfSeveral || !isOwnLanguage(heard)) return null;
  const ands = new Set(own.words.and.flatMap(phraseOf));
  const parts = line
    .split(/[,;:&+/]|\.\s/)
    .flatMap((part) => partsBetween(wordsOf(part), ands))
    .filter((part) => part.some((word) => word.length > 2));
  const near = parts.map((part) => meantIn(nearestIn(asked, own, part), part, own));
  const meant = asked.options.filter((option) => near.some((each) => each?.option === option));
  if (near.length === 0 || near.some((each) => !each || each.terms.has(denial))) return null;
  if (meant.some((option) => asked.exclusive.includes(option))) return null;
  const [reading = silence] = readings;
  const known = reading.values;
  if (known.length > 0 && !reading.isNamed) return null;
  const fits = known.length === 0 || known.some((value) => String(value) === String(meant));
  return fits ? { kind: 'answer', value: meant } : null;
}

function partsBetween(words: readonly string[], ands: ReadonlySet<string>): string[][] {
  const parts: string[][] = [[]];
  for (const word of words) {
    if (ands.has(word)) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts;
}

/** What may be meant is taken where it is also the likest: the fewer there are, the less it needs to be like it. */
export function asSupported(heard: Heard, found: Understood | null): Understood | null {
  const { asked, words, vocabularies } = heard;
  const [own] = vocabularies;
  if (found?.kind !== 'candidates' || asked.kind !== 'choice' || !own) return found;
  if (isDoubtful(heard) || words.length < fewestSupported || own !== spokenIn(heard)) return found;
  const [best, second] = nearOptions(heard, own);
  const [first, ...others] = found.values;
  if (!best?.isAlike || best.option !== first || isOpen(words, best, own)) return found;
  if (beginsOtherwise(heard, own) || turnsOf(heard, best, own)) return found;
  const [enough, farther] = others.length === 0 ? alone : firstOfSome;
  const isClear =
    !best.isPerhaps && best.score >= enough && (!second || best.score >= farther * second.score);
  return isClear ? { kind: 'answer', value: first } : found;
}

/** A count, a limit or one thing more says another thing than what it is like. */
function turnsOf(
  { asked, words, readings }: Heard,
  { option, denials }: Near,
  own: Vocabulary,
): boolean {
  const segments = segmentsOf(words, tableFor(asked, own));
  const [reading = silence] = readings;
  const isBegun = has(segments, 'yes', 'no');
  return (
    countsIn(words) ||
    asksWithin(words, own) ||
    (isBegun ? optionsIn(segments).some((each) => each !== option) : denials > 0) ||
    addsUnknown(segments) ||
    (has(segments, 'yes') && has(segments, 'only')) ||
    (has(segments, 'and', 'partly') && reading.isNamed === true && reading.values.length > 1)
  );
}

/** "Opvang, telt dat mee": it asks, also where no sign says so. */
function asksWithin(line: readonly string[], { words }: Vocabulary): boolean {
  const says = sayingOf(line, words);
  return words.asksLast.some((text) => says(inFull(phraseOf(text), words)));
}

const countsIn = (words: readonly string[]): boolean => words.some((word) => /^\d+$/.test(word));

/** Words that leave it open, and that what it is near to has not. */
function isOpen(words: readonly string[], near: Near, own: Vocabulary): boolean {
  return hedgesIn(words, own).some(
    (phrase) => !phrase.every((word) => near.terms.has(termOf(word))),
  );
}

/** After a yes only what yes may stand for. */
function nearOptions(heard: Heard, own: Vocabulary): Near[] {
  const { asked, words, vocabularies } = heard;
  const [first = '', ...rest] = inFull(words, own.words);
  const roles = rolesIn(asked, vocabularies);
  const kind = (['yes', 'no'] as const).find((each) =>
    own.words.beginnings[each].some((text) => phraseOf(text)[0] === first),
  );
  const among = kind && roles[kind].length > 0 ? roles[kind] : asked.options;
  return nearestIn(asked, own, kind && rest.length > 0 ? rest : words, among);
}

/** Last of all: the options that are spoken of in words like these. */
export function asNear(heard: Heard): Understood | null {
  const { asked, words } = heard;
  const own = spokenIn(heard);
  if (!own || !hasWordedOptions(asked)) return null;
  if (words.join('').length < shortest || countsIn(words)) return null;
  const segments = segmentsOf(words, tableFor(asked, own));
  const isDenied = has(segments, 'not', 'notYet', 'no');
  if (has(segments, 'unknown', 'except', 'notOnly')) return null;
  const named = isDenied ? optionsIn(segments) : [];
  if (named.length > (asked.kind === 'multi' ? 0 : 1)) return null;
  if (words.length < fewest && (isDenied || has(segments, 'only'))) return null;
  const near = nearOptions(heard, own);
  const [best] = near;
  if (
    !best ||
    best.score < leastOffered[words.length < fewest ? 'short' : 'long'] ||
    !isTelling(best, words, own)
  )
    return null;
  // What is denied is not what is meant.
  if (named.includes(best.option) && best.denials === 0) return null;
  const left = near
    .filter(({ score }) => score >= beside * best.score)
    .filter(({ option, denials }) => !named.includes(option) || denials > 0);
  return offered(
    asked,
    left.map(({ option }) => option),
  );
}

/** Of what they have in common some word says more than that there is a sentence. */
function isTelling({ terms }: Near, line: readonly string[], { words }: Vocabulary): boolean {
  const idle = new Set([...words.fillers, ...words.background, ...words.yes, ...words.no]);
  return line.some((word) => !idle.has(word) && terms.has(termOf(word)));
}
