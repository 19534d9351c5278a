import { expect, test } from 'vitest';
import { packed, unpacked } from '../../src/conversation/packed-items.ts';

const most = 200_000;
const wordsOf = (count: number) => Array.from({ length: count }, (_, at) => String(at));
const inItem = (count: number) => ({ series: [{ postcodes: wordsOf(count) }] });

test('as many words as fit are packed, and unpacked again', () => {
  const content = packed(inItem(most));
  expect(content && unpacked(content)).toEqual(inItem(most));
});

test('more words are neither packed nor unpacked', () => {
  expect(packed(inItem(most + 1))).toBeNull();
  const content = { series: [{ postcodes: [0] }] };
  expect(() => unpacked([content, [wordsOf(most + 1)]])).toThrow(new RangeError('Too many words.'));
});

test('what is no item stays as it is', () => {
  const answers = { series: [null, 7] };
  expect(unpacked([answers, []])).toEqual(answers);
});
