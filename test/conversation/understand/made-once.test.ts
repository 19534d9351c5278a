import { expect, test } from 'vitest';
import { madeOnce } from '../../../src/conversation/understand/made-once.ts';
import type { Vocabulary } from '../../../src/conversation/understand/vocabulary.ts';
import { vocabularyOf } from '../../support/small-vocabulary.ts';

test('what is made of a vocabulary is made once for each key, and anew for another vocabulary', () => {
  const [one, other] = [vocabularyOf({}), vocabularyOf({}, {}, 'fr')];
  const make = madeOnce(
    (given: number) => String(given % 10),
    (given, { language }: Vocabulary) => ({ given, language }),
  );
  const first = make(1, one);
  expect(first).toEqual({ given: 1, language: 'nl' });
  expect(make(1, one)).toBe(first);
  expect(make(11, one)).toBe(first);
  expect(make(2, one)).toEqual({ given: 2, language: 'nl' });
  expect(make(1, other)).toEqual({ given: 1, language: 'fr' });
  expect(make(1, one)).toBe(first);
});
