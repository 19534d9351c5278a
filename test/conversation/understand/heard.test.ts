import { expect, test } from 'vitest';
import type { Asked } from '../../../src/conversation/understand/asked.ts';
import {
  asTyped,
  type Heard,
  hasOneOf,
  isDoubtful,
  isOwnLanguage,
  leavesLimit,
  offered,
  spokenIn,
  wholeReadings,
} from '../../../src/conversation/understand/heard.ts';
import { type Reading, silence } from '../../../src/conversation/understand/reading.ts';
import { wordsOf } from '../../../src/conversation/understand/vocabulary.ts';
import { vocabularyOf } from '../../support/small-vocabulary.ts';

const asked = (kind: Asked['kind'], options: readonly string[] = []) =>
  ({ kind, options, key: 'tea' }) as unknown as Asked;
const reading = (some: Partial<Reading>): Reading => ({ ...silence, ...some });

test('no more than three options are offered, each once, and several together as lists', () => {
  const options = ['tea', 'milk', 'tea', 'sugar', 'cup'];
  expect(offered(asked('choice'), options)).toEqual({
    kind: 'candidates',
    values: ['tea', 'milk', 'sugar'],
    rest: '',
  });
  expect(offered(asked('multi'), ['tea'])).toEqual({
    kind: 'candidates',
    values: [['tea']],
    rest: '',
  });
  expect(offered(asked('choice'), [])).toBeNull();
});

test('of the readings of a whole line the best spelled ones count', () => {
  const whole = { isWhole: true, values: ['tea'] };
  const spelled = (spelling: Reading['spelling']) => reading({ ...whole, spelling });
  const [same, near, far] = [spelled('same'), spelled('near'), spelled('far')];
  const part = reading({ ...whole, isWhole: false });
  const empty = reading({ ...whole, values: [] });
  const among = (...readings: Reading[]) => wholeReadings({ readings } as unknown as Heard);
  expect(among(far, near, same, part, empty, same)).toEqual([same, same]);
  expect(among(far, near, part)).toEqual([near]);
  expect(among(part, empty, far)).toEqual([far]);
  expect(among(part, empty)).toEqual([]);
});

test('a line that ends as a question asks whether it is so, but for a title', () => {
  for (const line of ['tea?', 'tea?  '])
    expect(isDoubtful({ line, asked: asked('choice') })).toBe(true);
  expect(isDoubtful({ line: 'tea? milk', asked: asked('choice') })).toBe(false);
  expect(isDoubtful({ line: 'tea?', asked: asked('text') })).toBe(false);
});

test.each(['no', 'notYet', 'not', 'notOnly', 'only', 'except'] as const)(
  'a word for %s that is not explained leaves a limit, in any language',
  (kind) => {
    const vocabularies = [vocabularyOf({}), vocabularyOf({ [kind]: ['nay'] })];
    const heard = { asked: asked('choice'), vocabularies } as unknown as Heard;
    expect(leavesLimit(reading({ rest: ['tea', 'nay'] }), heard)).toBe(true);
    expect(leavesLimit(reading({ rest: ['tea'] }), heard)).toBe(false);
  },
);

test('what counts something else leaves a limit on a scale only', () => {
  const vocabularies = [vocabularyOf({ otherUnits: ['days'] })];
  const leaves = (options: string[]) =>
    leavesLimit(reading({ rest: ['days'] }), {
      asked: asked('multi', options),
      vocabularies,
    } as unknown as Heard);
  expect(leaves(['under-10', '10-plus'])).toBe(true);
  expect(leaves(['tea', 'milk'])).toBe(false);
});

const english = vocabularyOf({ yes: ['tea'], spellings: { cuppa: 'cup of tea' } }, {}, 'en');
const dutch = vocabularyOf({ yes: ['thee', 'kop', 'tea'] }, {}, 'nl');
const said = (line: string) => ({ words: wordsOf(line), vocabularies: [english, dutch] });

test('a line is spoken in the language that has most of its words, the first of two alike', () => {
  expect(spokenIn(said('thee kop'))?.language).toBe('nl');
  expect(spokenIn(said('tea'))?.language).toBe('en');
  expect(spokenIn(said('cuppa thee'))?.language).toBe('en');
  expect(spokenIn({ words: ['tea'], vocabularies: [] })).toBeUndefined();
});

test('it is the own language where no other one has as many of the words', () => {
  expect(isOwnLanguage(said('cuppa'))).toBe(true);
  expect(isOwnLanguage(said('tea'))).toBe(false);
  expect(isOwnLanguage(said('thee'))).toBe(false);
  expect(isOwnLanguage({ words: ['zxcv'], vocabularies: [english] })).toBe(true);
});

test('one of some phrases is a word of the line', () => {
  expect(hasOneOf(['tea', 'please'], ['milk', 'tea'])).toBe(true);
  expect(hasOneOf(['tea', 'please'], ['tea please', 'milk'])).toBe(false);
  expect(hasOneOf([], ['tea'])).toBe(false);
});

test('some words are said as they were typed, with a comma between what stands apart', () => {
  const typed = (line: string, ...words: string[]) =>
    asTyped({ line, vocabularies: [dutch, english] } as unknown as Heard, words);
  expect(typed('Graag een Grote, Ronde Kop!', 'grote', 'ronde', 'kop')).toBe('Grote Ronde Kop');
  expect(typed('grote en Ronde', 'grote', 'ronde')).toBe('grote, Ronde');
  expect(typed('een Cuppa (warm) graag', 'tea', 'warm')).toBe('Cuppa warm');
  expect(typed('kop, en kop', 'kop')).toBe('kop');
  expect(typed('thee', 'kop')).toBe('');
  expect(typed('en   of kop', 'kop')).toBe('kop');
});
