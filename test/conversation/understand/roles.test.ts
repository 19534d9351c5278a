import { expect, test } from 'vitest';
import type { Asked } from '../../../src/conversation/understand/asked.ts';
import { isBoth, rolesIn } from '../../../src/conversation/understand/roles.ts';
import { vocabularyOf } from '../../support/small-vocabulary.ts';

const asked = {
  key: 'milk',
  kind: 'choice',
  options: ['always', 'yes', 'seldom', 'partly', 'later', 'never', 'no', 'twice'],
  exclusive: [],
  min: 0,
  max: 0,
  canBeUnknown: true,
} satisfies Asked;
const labels = {
  always: 'Ja, altijd',
  seldom: 'Soms een beetje',
  later: 'Nee, nog niet',
  never: 'Nee, nooit',
  twice: 'Twee keer',
};
const textsOf = (options: Record<string, string>) => ({
  questions: {
    milk: {
      options: Object.fromEntries(Object.entries(options).map(([id, label]) => [id, { label }])),
    },
  },
});
const words = {
  yes: ['ja', 'zeker'],
  no: ['nee', 'neen'],
  partly: ['soms'],
  notYet: ['nog niet', 'nee nog niet'],
  both: ['allebei', 'beide'],
  options: { milk: { twice: ['dubbel', 'beide'], never: ['zonder'] } },
};
const dutch = vocabularyOf(words, textsOf(labels));

test('an option plays the part that its id says, or with which its label begins', () => {
  expect(rolesIn(asked, [dutch])).toEqual({
    yes: ['always', 'yes'],
    no: ['later', 'never', 'no'],
    partly: ['seldom', 'partly'],
    both: ['twice'],
    plainNo: ['later'],
  });
});

test('a label that says nothing but no is a plain no', () => {
  const bare = vocabularyOf(words, textsOf({ ...labels, no: 'Neen', never: 'Nog niet, nee' }));
  expect(rolesIn(asked, [bare]).plainNo).toEqual(['later', 'no']);
});

test('what one of the languages says is enough', () => {
  const french = vocabularyOf(
    { yes: ['oui'], no: ['non'], partly: ['parfois'], both: ['les deux'] },
    textsOf({ twice: 'Oui, deux fois', no: 'Non' }),
    'fr',
  );
  expect(rolesIn(asked, [french, dutch])).toEqual({
    yes: ['always', 'yes', 'twice'],
    no: ['later', 'never', 'no'],
    partly: ['seldom', 'partly'],
    both: ['twice'],
    plainNo: ['later', 'no'],
  });
});

test('an option is both where one of its names says so', () => {
  expect(isBoth('milk', 'twice', dutch)).toBe(true);
  expect(isBoth('milk', 'never', dutch)).toBe(false);
  expect(isBoth('milk', 'always', dutch)).toBe(false);
  expect(isBoth('sugar', 'twice', dutch)).toBe(false);
});
