import { expect, test } from 'vitest';
import type { Asked } from '../../../src/conversation/understand/asked.ts';
import { asBeginning, asOrdinal } from '../../../src/conversation/understand/beginning.ts';
import type { Heard } from '../../../src/conversation/understand/heard.ts';
import { wordsOf } from '../../../src/conversation/understand/vocabulary.ts';
import { vocabularyOf } from '../../support/small-vocabulary.ts';

const options = ['yes', 'no', 'no-tea', 'no-milk', 'no-cup', 'no-time'];
const rules = {
  questions: {
    tea: {
      options: Object.fromEntries(
        options.slice(2).map((id) => [id, { label: `Nee, geen ${id.slice(3)}` }]),
      ),
    },
  },
};
const dutch = vocabularyOf(
  {
    yes: ['ja', 'graag'],
    no: ['nee'],
    beginnings: { yes: ['ja', 'jawel'], no: ['nee', 'neen'] },
    ordinals: { eerste: 1, tweede: 2, laatste: -1, honderdste: 100 },
    articles: ['de'],
    fillers: ['graag', 'neem de tweede'],
    background: ['vandaag'],
    spellings: { jah: 'ja', twidde: 'tweede' },
  },
  rules,
);
const asked = {
  key: 'tea',
  kind: 'choice',
  options,
  exclusive: [],
  min: 0,
  max: 0,
  canBeUnknown: true,
} satisfies Asked;

const heardIn = (line: string, own: Partial<Asked> = {}, vocabularies = [dutch]) =>
  ({ asked: { ...asked, ...own }, line, words: wordsOf(line), vocabularies }) as unknown as Heard;
const french = vocabularyOf(
  { yes: ['oui', 'ja'], no: ['non'], beginnings: { yes: ['oui'], no: ['non'] } },
  {},
  'fr',
);
const begun = (...given: Parameters<typeof heardIn>) => asBeginning(heardIn(...given));

test('a yes with more behind it is offered, with what that is', () => {
  const offered = { kind: 'candidates', values: ['yes'], rest: 'qwerty Zxcvb' };
  expect(begun('ja qwerty  Zxcvb')).toEqual(offered);
  expect(begun('jah qwerty Zxcvb')).toEqual(offered);
  expect(begun('oui qwerty Zxcvb', {}, [dutch, french])).toEqual(offered);
});

test('of what a no stands for no more than four are offered', () => {
  expect(begun('nee qwerty')).toEqual({
    kind: 'candidates',
    values: ['no', 'no-tea', 'no-milk', 'no-cup'],
    rest: 'qwerty',
  });
});

test('a yes alone, one that begins nothing, and one that stands further on offer nothing', () => {
  expect(begun('ja')).toBeNull();
  expect(begun('graag qwerty')).toBeNull();
  expect(begun('jawel qwerty')).toBeNull();
  expect(begun('qwerty ja')).toBeNull();
  expect(begun('')).toBeNull();
});

test('nothing is offered where a yes stands for no option, or a no does', () => {
  expect(begun('ja qwerty', { key: 'coffee', options: ['black', 'white'] })).toBeNull();
  expect(begun('nee qwerty', { key: 'coffee', options: ['yes'] })).toBeNull();
});

test('what is a yes in one language and a no in another is neither', () => {
  const turned = vocabularyOf({ no: ['ja'], beginnings: { yes: [], no: ['ja'] } }, {}, 'xx');
  expect(begun('ja qwerty', {}, [dutch, turned])).toBeNull();
});

test('of a question with several answers only a no can begin one, and of others nothing', () => {
  const multi = { kind: 'multi', options: ['yes', 'no'] } as const;
  expect(begun('nee qwerty', multi)).toMatchObject({ values: [['no']] });
  expect(begun('ja qwerty', multi)).toBeNull();
  expect(begun('nee qwerty', { kind: 'number' })).toBeNull();
  expect(begun('ja qwerty', { kind: 'text' })).toBeNull();
});

const ordinal = (...given: Parameters<typeof heardIn>) => asOrdinal(heardIn(...given));

test.each([
  ['de eerste', 'yes'],
  ['tweede', 'no'],
  ['twidde graag', 'no'],
  ['neem de laatste vandaag', 'no-time'],
])('“%s” is the option at that place', (line, option) => {
  expect(ordinal(line)).toEqual({ kind: 'candidates', values: [option], rest: '' });
});

test('a place that is not there, one beside others, and no place at all are none', () => {
  expect(ordinal('de honderdste')).toBeNull();
  expect(ordinal('de eerste twee')).toBeNull();
  expect(ordinal('de eerste en tweede')).toBeNull();
  expect(ordinal('graag')).toBeNull();
  expect(ordinal('')).toBeNull();
  expect(ordinal('constructor')).toBeNull();
});

test('only one of several options has a place, in any language', () => {
  expect(ordinal('de eerste', { kind: 'multi' })).toBeNull();
  const spoken = vocabularyOf({ ordinals: { second: 2 }, articles: ['the'] }, {}, 'en');
  expect(ordinal('the second', {}, [dutch, spoken])).toMatchObject({ values: ['no'] });
});
