import { expect, test } from 'vitest';
import { likestOf } from '../../src/help/likeness.ts';

/** Words with a capital tell something. */
const tells = (term: string) => /^[A-Z]/.test(term);
const way = (id: string, asked: string) => ({ id, terms: asked.split(' ') });
const likest = (line: string, ...ways: ReturnType<typeof way>[]) =>
  likestOf(ways, tells)(new Set(line.split(' ')));

test('a line is like what it has words in common with, the likest first', () => {
  const ways = [way('near', 'Dogs eat Fish here'), way('far', 'Cats eat Birds in Trees')];
  expect(likest('Dogs eat Fish', ...ways)).toEqual([
    { id: 'near', share: 6 / 7, telling: 2, isSame: true },
    { id: 'far', share: 2 / 8, telling: 0, isSame: false },
  ]);
  expect(likest('Dogs eat Fish', ...ways.reverse()).map(({ id }) => id)).toEqual(['near', 'far']);
  expect(likest('Snails crawl', ...ways)).toEqual([]);
});

test('of the ways to ask for an entry the likest counts, wherever it stands', () => {
  const ways = [way('one', 'Dogs bark'), way('one', 'Dogs bark loud'), way('one', 'Dogs')];
  for (const all of [ways, ways.toReversed()])
    expect(likest('Dogs bark loud', ...all)).toEqual([
      { id: 'one', share: 1, telling: 1, isSame: true },
    ]);
});

test('whether all the words that tell are the same is known of the way that is likest, and of any other', () => {
  const ways = [way('one', 'is Dogs it that bark Cats'), way('one', 'Dogs')];
  for (const all of [ways, ways.toReversed()])
    expect(likest('is Dogs it that bark', ...all)).toMatchObject([{ id: 'one', isSame: true }]);
  expect(likest('is Dogs it', way('one', 'is Dogs it Fish'))).toMatchObject([{ isSame: false }]);
  expect(likest('is Dogs Fish', way('one', 'is Dogs it'))).toMatchObject([{ isSame: false }]);
});

test('a line in which no word tells is only like a way to ask of that kind, and has to be very like it', () => {
  const plain = way('when', 'until when can it be');
  expect(likest('until when can it be', plain)).toEqual([
    { id: 'when', share: 1, telling: 0, isSame: true },
  ]);
  expect(likest('until when can it', plain)).toHaveLength(1);
  expect(likest('until when can', plain)).toEqual([]);
  expect(likest('until when can it but not so late', plain)).toEqual([]);
  expect(likest('until when can it be', way('when', 'until when can it be Late'))).toEqual([]);
  expect(likest('until when can it be Late', plain)).toEqual([]);
  const row = (from: number) => Array.from({ length: 20 }, (_, at) => `w${from + at}`).join(' ');
  expect(likest(row(0), way('just', row(7)), way('less', row(8))).map(({ id }) => id)).toEqual([
    'just',
  ]);
});
