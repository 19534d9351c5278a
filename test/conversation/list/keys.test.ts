import { expect, it } from 'vitest';
import { type Item, isList, type ListQuestion } from '../../../src/assessment/answers.ts';
import { sameItems } from '../../../src/conversation/list/keys.ts';
import { smallRuleSet } from '../../support/small-rule-set.ts';

const list = smallRuleSet.questions.find(isList) as ListQuestion;
const [a, b, c] = [1, 2, 3].map((activities): Item => ({ activities })) as [Item, Item, Item];

it.each<[string, Item[], Item[], number[]]>([
  ['all as they were', [a, b], [a, b], [0, 1]],
  ['one changed', [a, c], [a, b], [0, 1]],
  ['one taken away', [b], [a, b], [1]],
  ['one added', [a, b, c], [a, b], [0, 1, 2]],
  ['in another order', [b, a], [a, b], [1, 0]],
  ['another before one of two that are the same', [c, a], [a, a, b], [-1, 1]],
  ['another in place of two', [c], [a, b], [-1]],
])('an item that is the same object is the same one: %s', (_, items, before, expected) => {
  expect(sameItems(list, items, before)).toEqual(expected);
});
