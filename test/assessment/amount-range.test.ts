import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Amount, estimate } from '../../src/assessment/amount.ts';
import { type Item, isList, lookupIn } from '../../src/assessment/answers.ts';
import { replay } from '../../src/assessment/path.ts';
import { trajectory } from '../support/academy.ts';
import { countedItem, fullItem, partialItem } from '../support/arbitraries.ts';
import { combinations, everyItem } from '../support/enumerate.ts';
import { everyRuleSet } from '../support/every-rule-set.ts';
import { ruleSetOf } from '../support/rule-sets.ts';

const withAmount = everyRuleSet.filter((each) => each.amount);
const numRuns = Math.ceil(3000 / withAmount.length);

describe.each(withAmount)('the range of the amount: $id', (ruleSet) => {
  const list = ruleSet.questions
    .filter(isList)
    .find((each) => each.id === ruleSet.amount?.question);
  if (!list) throw new Error('the amount counts no list');
  const amountOf = (items: readonly Item[]): Amount => {
    const { counted } = replay(ruleSet, { [list.id]: items });
    const amount = estimate(ruleSet, lookupIn(counted));
    if (!amount) throw new Error('no amount');
    return amount;
  };
  const { places } = list.roles;
  /** A number that no part of the amount looks at can be anything. */
  const looksAt = JSON.stringify(ruleSet.amount);
  const idle = Object.fromEntries(
    list.fields.flatMap((field) =>
      field.kind === 'number' && !looksAt.includes(`"${field.id}"`) ? [[field.id, field.min]] : [],
    ),
  );
  const someItem = fc.oneof(partialItem(list, true), countedItem(ruleSet, list));
  const partialItems = fc.array(someItem, { minLength: 1, maxLength: 5 });

  it('holds the amount of every completion, postcodes that are not known counted as one', () => {
    const completed = partialItems.chain((items) =>
      fc.tuple(
        fc.constant(items),
        fc.tuple(
          ...items.map((item) =>
            fullItem(list, item).map((full) =>
              places === undefined
                ? full
                : {
                    ...full,
                    [places]: Array.isArray(item[places])
                      ? item[places]
                      : (full[places] as readonly string[]).slice(0, 1),
                  },
            ),
          ),
        ),
      ),
    );
    fc.assert(
      fc.property(completed, ([partial, complete]) => {
        const now = amountOf(partial);
        const later = amountOf(complete);
        expect(now.low).toBeLessThanOrEqual(later.low);
        expect(now.high).toBeGreaterThanOrEqual(later.high);
      }),
      { numRuns },
    );
  });

  it('has as its high end an amount that some completion reaches', () => {
    fc.assert(
      fc.property(fc.array(countedItem(ruleSet, list), { minLength: 1, maxLength: 5 }), (items) => {
        const listed = items.flatMap(({ postcodes }) =>
          Array.isArray(postcodes) ? postcodes : [],
        );
        // One for each item whose places are not known, that no other item lists.
        const elsewhere = Array.from({ length: 30 }, (_, index) => String(9500 + index)).filter(
          (postcode) => !listed.includes(postcode),
        );
        const completions = combinations(
          items.map((item, index) =>
            everyItem(
              list,
              Array.isArray(item.postcodes)
                ? { ...item, ...idle }
                : { ...item, ...idle, postcodes: elsewhere.slice(index, index + 1) },
            ),
          ),
        );
        const highest = Math.max(...completions.map((complete) => amountOf(complete).high));
        expect(amountOf(items).high).toBe(highest);
      }),
      { numRuns: Math.ceil(600 / withAmount.length) },
    );
  });
});

describe('the range of the amount of vlaio-2021', () => {
  const amountOf = (items: readonly Item[]) =>
    estimate(ruleSetOf('vlaio-2021'), lookupIn({ goal: 'both', trajectories: items }));

  it('counts a trajectory of which the place is not known where it can bring most', () => {
    const here = trajectory();
    const somewhere: Item = { ...here, place: 'unknown', new: 'unknown' };
    expect(amountOf([here, somewhere])).toMatchObject({ low: 1000, high: 2000 });
    const wide: Item = { ...somewhere, postcodes: ['9000', '8500'] };
    expect(amountOf([somewhere, wide])).toMatchObject({ low: 0, high: 3000 });
    expect(amountOf([wide, somewhere])).toMatchObject({ low: 0, high: 3000 });
  });
});
