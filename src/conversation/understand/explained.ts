import type { Answer } from '../../assessment/answers.ts';
import {
  type Heard,
  hasOneOf,
  isDoubtful,
  leavesLimit,
  mostCandidates,
  type Understood,
  wholeReadings,
} from './heard.ts';
import { wordValue } from './numbers.ts';
import { tableFor } from './phrases.ts';
import { has, type Reading, silence } from './reading.ts';
import { rolesIn } from './roles.ts';
import { segmentsOf } from './segments.ts';
import { inFull, phraseOf } from './vocabulary.ts';

/** What gives what was said before it another turn. */
const turns = ['and', 'also', 'but', 'doubt', 'partly', 'unknown', 'all', 'few'] as const;

/** An answer with a few words behind it that explain it, and that change nothing: "op school, in de refter". */
export function asExplained(heard: Heard): Understood | null {
  const { asked, readings } = heard;
  if (!['choice', 'number'].includes(asked.kind) || isDoubtful(heard)) return null;
  const said = readings.filter(({ values }) => values.length > 0);
  const best = said.reduce((a, b) => (b.share > a.share ? b : a), silence);
  const [value] = best.values;
  // What another language makes of a part of a line is too little.
  const isPlain =
    best === readings[0] &&
    best.isSure &&
    best.follows &&
    !best.asks &&
    !best.mayAsk &&
    !leavesTurn(best, heard);
  if (value === undefined || !isPlain || wholeReadings(heard).length > 0) return null;
  const agree = said.every((each) => each.share < best.share || isOnly(each, value));
  return agree ? { kind: 'answer', value } : null;
}

/** What is said after an answer names another one, or takes something back. */
export function disturbs(heard: Heard, value: Answer): boolean {
  const { asked, words, vocabularies } = heard;
  return vocabularies.some((vocabulary, index) => {
    const reading = heard.readings[index] ?? silence;
    if (reading.values.length > 0) return !(isOnly(reading, value) && reading.isSure);
    const segments = segmentsOf(words, tableFor(asked, vocabulary));
    return has(segments, 'option', 'yes', 'no', 'notYet', 'not', 'except', ...turns);
  });
}

const isOnly = ({ values }: Reading, value: Answer): boolean =>
  values.length === 1 && JSON.stringify(values[0]) === JSON.stringify(value);

/** A word that limits or turns what was said, in one of the languages, or that counts. */
const leavesTurn = (reading: Reading, heard: Heard): boolean =>
  leavesLimit(reading, heard) ||
  heard.vocabularies.some(
    ({ words }) =>
      turns.some((kind) => hasOneOf(reading.rest, words[kind])) ||
      reading.rest.some((word) => /\d/.test(word) || wordValue(word, words) !== null),
  );

/** A yes or a no with more behind it than we can tell: it is offered, with what is left, and never taken. */
export function asBeginning({ asked, line, words, vocabularies }: Heard): Understood | null {
  const isSingle = asked.kind === 'choice';
  const isSaid = (kind: 'yes' | 'no') =>
    vocabularies.some((vocabulary) => {
      const [first] = segmentsOf(words, tableFor(asked, vocabulary));
      const [word = ''] = inFull(words, vocabulary.words);
      const { beginnings } = vocabulary.words;
      return first?.sense?.kind === kind && beginnings[kind].some((each) => fits(each, word));
    });
  const [kind, ...others] = (['yes', 'no'] as const).filter(isSaid);
  if (!kind || others.length > 0 || !(isSingle || (asked.kind === 'multi' && kind === 'no')))
    return null;
  const options = rolesIn(asked, vocabularies)[kind].slice(0, mostCandidates.choice);
  const [, ...rest] = line.split(/\s+/);
  if (options.length === 0 || rest.length === 0) return null;
  return {
    kind: 'candidates',
    values: isSingle ? options : options.map((option) => [option]),
    rest: rest.join(' '),
  };
}

const fits = (text: string, word: string): boolean => phraseOf(text)[0] === word;

/** "De tweede": by its place among the options. */
export function asOrdinal({ asked, words, vocabularies }: Heard): Understood | null {
  if (asked.kind !== 'choice') return null;
  for (const { words: own } of vocabularies) {
    const idle = [...own.articles, ...own.fillers, ...own.background].flatMap(phraseOf);
    const [word = '', ...others] = inFull(words, own).filter(
      (each) => Object.hasOwn(own.ordinals, each) || !idle.includes(each),
    );
    const place = Object.hasOwn(own.ordinals, word) ? own.ordinals[word] : undefined;
    const option = place && asked.options.at(place > 0 ? place - 1 : place);
    if (option && others.length === 0) return { kind: 'candidates', values: [option], rest: '' };
  }
  return null;
}
