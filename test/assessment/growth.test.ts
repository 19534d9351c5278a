import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Amount, estimate } from '../../src/assessment/amount.ts';
import {
  type Answers,
  type Item,
  isList,
  itemsOf,
  lookupIn,
} from '../../src/assessment/answers.ts';
import { replay } from '../../src/assessment/path.ts';
import { judge } from '../../src/assessment/verdict.ts';
import { countedItem, partialAnswers, partialItem } from '../support/arbitraries.ts';
import { everyRuleSet } from '../support/every-rule-set.ts';

const rankOfOutcome = ['unmet', 'unknown', 'met'];
const rankOfVerdict = ['ineligible', 'undetermined', 'conditional', 'eligible', 'held'];

const withAmount = everyRuleSet.filter((each) => each.amount);
const runs = (all: number): number => Math.ceil(all / withAmount.length);

describe.each(withAmount)('more of it: $id', (ruleSet) => {
  const list = ruleSet.questions
    .filter(isList)
    .find((each) => each.id === ruleSet.amount?.question);
  if (!list) throw new Error('the amount counts no list');
  const number = list.fields.find((field) => field.kind === 'number');

  const someItem = fc.oneof(partialItem(list, true), countedItem(ruleSet, list));
  const answersWith = (min: number) =>
    fc
      .tuple(partialAnswers(ruleSet), fc.array(someItem, { minLength: min, maxLength: 7 }))
      .map(([answers, items]): Answers => ({ ...answers, [list.id]: items }));
  const assessed = (answers: Answers) => {
    const { counted } = replay(ruleSet, answers);
    return { ...judge(ruleSet, counted), amount: estimate(ruleSet, lookupIn(counted)) };
  };
  type Assessed = ReturnType<typeof assessed>;

  const expectNoLess = (more: Amount | null, less: Amount | null) => {
    expect(more === null).toBe(less === null);
    expect(more?.low ?? 0).toBeGreaterThanOrEqual(less?.low ?? 0);
    expect(more?.high ?? 0).toBeGreaterThanOrEqual(less?.high ?? 0);
  };
  const expectNoWorse = (more: Assessed, less: Assessed) => {
    for (const [index, { id, outcome }] of less.criteria.entries()) {
      const now = more.criteria[index]?.outcome ?? '';
      expect(rankOfOutcome.indexOf(now), id).toBeGreaterThanOrEqual(rankOfOutcome.indexOf(outcome));
    }
    for (const { id } of ruleSet.schemes) {
      const [now, before] = [
        more.rulings.get(id)?.verdict ?? '',
        less.rulings.get(id)?.verdict ?? '',
      ];
      expect(rankOfVerdict.indexOf(now), id).toBeGreaterThanOrEqual(rankOfVerdict.indexOf(before));
    }
  };

  it('one activity more never turns yes into no, and never lowers the amount', () => {
    const grown = answersWith(1).chain((answers) => {
      const items = itemsOf(answers[list.id]) ?? [];
      return fc.integer({ min: 0, max: items.length - 1 }).map((index): [Answers, Answers] => {
        const more = items.map((item, place): Item => {
          const current = number && item[number.id];
          return place === index && number && typeof current === 'number'
            ? { ...item, [number.id]: Math.min(current + 1, number.max) }
            : item;
        });
        return [answers, { ...answers, [list.id]: more }];
      });
    });
    fc.assert(
      fc.property(grown, ([less, more]) => {
        const [before, now] = [assessed(less), assessed(more)];
        expectNoWorse(now, before);
        expectNoLess(now.amount, before.amount);
      }),
      { numRuns: runs(800) },
    );
  });

  it('one trajectory more never turns yes into no, and never lowers the amount', () => {
    fc.assert(
      fc.property(answersWith(0), partialItem(list, true), fc.nat(), (less, item, place) => {
        const items = itemsOf(less[list.id]) ?? [];
        const more = items.toSpliced(place % (items.length + 1), 0, item);
        const [before, now] = [assessed(less), assessed({ ...less, [list.id]: more })];
        expectNoWorse(now, before);
        expectNoLess(now.amount, before.amount);
      }),
      { numRuns: runs(800) },
    );
  });

  it('never brings the amount above the cap, nor its low end above its high end', () => {
    const many = fc.array(partialItem(list), { maxLength: 60 });
    fc.assert(
      fc.property(many, (items) => {
        const amount = estimate(ruleSet, lookupIn({ goal: 'both', [list.id]: items }));
        if (!amount) throw new Error('no amount');
        const { low, high, cap, capped, lines } = amount;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(high);
        expect(high).toBeLessThanOrEqual(cap);
        const sum = (end: 'low' | 'high') => lines.reduce((total, line) => total + line[end], 0);
        expect([low, high]).toEqual([Math.min(sum('low'), cap), Math.min(sum('high'), cap)]);
        expect(capped).toBe(sum('high') > cap);
        for (const line of lines) expect(line.low).toBeLessThanOrEqual(line.high);
      }),
      { numRuns: runs(400) },
    );
  });

  it('lets the order of the trajectories change nothing in the amount', () => {
    const shuffled = fc
      .array(partialItem(list), { maxLength: 6 })
      .chain((items) =>
        fc.tuple(
          fc.constant(items),
          fc.shuffledSubarray(items, { minLength: items.length, maxLength: items.length }),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([items, others]) => {
        const amountOf = (each: readonly Item[]) =>
          estimate(ruleSet, lookupIn({ [list.id]: each }));
        const [first, second] = [amountOf(items), amountOf(others)];
        expect([second?.low, second?.high]).toEqual([first?.low, first?.high]);
      }),
      { numRuns: runs(800) },
    );
  });
});
