import { expect, it } from 'vitest';
import {
  type DraftTexts,
  textsFromSaved,
  textsToSave,
} from '../../src/conversation/draft-texts.ts';

const about = (...items: (number | null)[]): DraftTexts => ({
  fields: { why: 'So' },
  examples: items.map((item) => ({ item, fields: { how: 'Like this' }, units: [] })),
});

it('a text keeps its item by place where it is saved, and by key in a conversation', () => {
  expect(textsToSave(about(7, 5), [5, 6, 7])).toEqual(about(2, 0));
  expect(textsFromSaved(about(2, 0), [5, 6, 7])).toEqual(about(7, 5));
});

it('a text of an item that is not there is of none', () => {
  expect(textsToSave(about(4, null), [5, 6])).toEqual(about(null, null));
  expect(textsFromSaved(about(2, null), [5, 6])).toEqual(about(null, null));
});
