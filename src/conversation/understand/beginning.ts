import { type Heard, mostCandidates, type Understood } from './heard.ts';
import { madeOnceOf } from './made-once.ts';
import { tableFor } from './phrases.ts';
import { rolesIn } from './roles.ts';
import { segmentsOf } from './segments.ts';
import { inFull, phraseOf, type Words } from './vocabulary.ts';

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
    const idle = idleIn(own);
    const [word = '', ...others] = inFull(words, own).filter(
      (each) => Object.hasOwn(own.ordinals, each) || !idle.has(each),
    );
    const place = Object.hasOwn(own.ordinals, word) ? own.ordinals[word] : undefined;
    const option = place && asked.options.at(place > 0 ? place - 1 : place);
    if (option && others.length === 0) return { kind: 'candidates', values: [option], rest: '' };
  }
  return null;
}

const idleIn = madeOnceOf(
  ({ articles, fillers, background }: Words): ReadonlySet<string> =>
    new Set([...articles, ...fillers, ...background].flatMap(phraseOf)),
);
