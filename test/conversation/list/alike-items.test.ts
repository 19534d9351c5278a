import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Item, isList, type ListQuestion } from '../../../src/assessment/answers.ts';
import { alikeItems } from '../../../src/conversation/list/alike-items.ts';
import { smallRuleSet } from '../../support/small-rule-set.ts';

const list = smallRuleSet.questions.find(isList) as ListQuestion;
const [a, b, c] = [1, 2, 3].map((activities): Item => ({ activities, place: 'online' })) as [
  Item,
  Item,
  Item,
];
const called = (title: string, item: Item): Item => ({ title, ...item });

describe('which item each one was before', () => {
  it.each<[string, Item[], Item[], number[]]>([
    ['all as they were', [a, b], [a, b], [0, 1]],
    ['others in another order', [b, c, a], [a, b, c], [1, 2, 0]],
    ['one left out', [b, c], [a, b, c], [1, 2]],
    ['one put in', [a, c, b], [a, b], [0, -1, 1]],
    ['equal ones where they are', [b, a, a], [a, a, a], [0, 1, 2]],
    ['its fields in another order', [{ place: 'online', activities: 1 }], [b, a], [1]],
    ['another answer, of as many', [a, c], [a, b], [0, 1]],
    ['another answer, its place taken by one that moved', [b, c], [a, b], [1, -1]],
    ['another answer, of fewer', [c], [a, b], [-1]],
    ['another answer, under its title', [called('B', c)], [called('A', a), called('B', b)], [1]],
    ['none before', [a], [], [-1]],
    ['none now', [], [a], []],
  ])('%s', (_, items, before, expected) => {
    expect(alikeItems(list, items, before)).toEqual(expected);
  });

  it('a list without titles goes by its answers', () => {
    const untitled = { ...list, roles: { size: 'activities' } };
    expect(alikeItems(untitled, [called('B', c)], [called('A', a), called('B', b)])).toEqual([-1]);
    expect(alikeItems(untitled, [b, a], [a, b])).toEqual([1, 0]);
  });

  it('no two are the same one', () => {
    const items = fc.array(fc.constantFrom(a, b, c, called('A', a), called('A', b)), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(items, items, (now, before) => {
        const found = alikeItems(list, now, before).filter((place) => place >= 0);
        expect(new Set(found).size).toBe(found.length);
        expect(found.every((place) => place < before.length)).toBe(true);
      }),
    );
  });
});
