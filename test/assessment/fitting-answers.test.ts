import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isList, itemsOf } from '../../src/assessment/answers.ts';
import { assess } from '../../src/assessment/assess.ts';
import { fittingAnswers, fittingItems } from '../../src/assessment/fitting-answers.ts';
import { parseAnswers } from '../../src/assessment/parse-answers.ts';
import { ruleSets } from '../../src/regulations/rule-sets.ts';
import { academy, online, trajectory } from '../support/academy.ts';
import { fullAnswers, partialAnswers } from '../support/arbitraries.ts';
import { changed } from '../support/changed-rules.ts';
import { everyRuleSet, runsEach } from '../support/every-rule-set.ts';
import { anythingUnder, hostileValues } from '../support/hostile.ts';
import { ruleSetOf } from '../support/rule-sets.ts';
import { smallRuleSet } from '../support/small-rule-set.ts';
import { wholeItems } from '../support/whole-items.ts';

const ruleSet = ruleSetOf('vlaio-2021');

test.each(everyRuleSet)('answers that fit are all kept: $id', (each) => {
  fc.assert(
    fc.property(partialAnswers(each), (answers) => {
      expect(fittingAnswers(answers, each)).toEqual({ answers, dropped: [] });
    }),
    { numRuns: runsEach(100) },
  );
});

test.each(everyRuleSet)(
  'of anything only what fits is kept, and the rest is named: $id',
  (each) => {
    const isOfList = (id: string) => each.questions.some((one) => one.id === id && isList(one));
    fc.assert(
      fc.property(anythingUnder(each.questions.map(({ id }) => id)), (value) => {
        const { answers, dropped } = fittingAnswers(value, each);
        expect(parseAnswers(wholeItems(each, answers), [each]).ok).toBe(true);
        const kept = dropped.filter((question) => Object.hasOwn(answers, question));
        expect(kept.filter((question) => !isOfList(question))).toEqual([]);
      }),
      { numRuns: runsEach(300) },
    );
  },
);

test.each(ruleSets.flatMap((one) => ruleSets.map((other) => [one.id, other.id] as const)))(
  'answers given under %s keep their items under %s, and every answer that these ask for',
  (one, other) => {
    const [before, after] = [ruleSetOf(one), ruleSetOf(other)];
    fc.assert(
      fc.property(fullAnswers(before), (given) => {
        const { answers, dropped } = fittingAnswers(given, after);
        for (const [id, answer] of Object.entries(given)) {
          const question = after.questions.find((each) => each.id === id);
          if (!question) expect(dropped).toContain(id);
          else if (!isList(question)) expect(answers[id]).toEqual(answer);
          else expect(itemsOf(answers[id])).toHaveLength(itemsOf(answer)?.length ?? -1);
        }
      }),
      { numRuns: 50 },
    );
  },
);

test('an item keeps the fields that other rules ask for, and is asked for the others', () => {
  const given = { trajectories: [online({ title: 'Robots' })] };
  const { new: _, ...kept } = online({ title: 'Robots' });
  const of2024 = ruleSetOf('vlaio-2024');
  expect(fittingAnswers(given, of2024)).toEqual({
    answers: { trajectories: [kept] },
    dropped: ['trajectories'],
  });
  const short = { 'recognition-status': 'none', trajectories: [{ coherent: 'yes' }] };
  expect(fittingAnswers(short, ruleSet)).toEqual({ answers: short, dropped: [] });
  expect(assess(ruleSet, { ...academy(), ...short }, { date: '2021-04-01' }).next).toBe(
    'trajectories',
  );
});

test.each<[string, unknown]>([
  ['no items', 'x'],
  ['an item of which nothing fits', [{ colour: 'red' }]],
  ['an item that is none', [trajectory(), 7]],
  ['more than there can be', Array.from({ length: 201 }, () => ({ coherent: 'yes' }))],
])('a list with %s is dropped', (_what, trajectories) => {
  expect(fittingAnswers({ trajectories }, ruleSet)).toEqual({
    answers: {},
    dropped: ['trajectories'],
  });
});

test('a list as long as it may be is kept', () => {
  const answers = { trajectories: Array.from({ length: 200 }, () => ({ coherent: 'yes' })) };
  expect(fittingAnswers(answers, ruleSet)).toEqual({ answers, dropped: [] });
});

test('a text is none of what an item lacks, however short it has to be', () => {
  const short = changed(smallRuleSet, { 'questions.#series.fields.#title.max': 3 });
  const answers = { series: [{ place: 'online', title: 'Zon' }] };
  expect(fittingAnswers(answers, short)).toEqual({ answers, dropped: [] });
});

test.each<[string, unknown, boolean, unknown]>([
  ['nothing', {}, true, { items: [{}], isLess: false }],
  ['nothing, where something has to be said', {}, false, null],
  ['what does not fit', { colour: 'red' }, true, null],
  [
    'more than fits',
    { colour: 'red', place: 'online' },
    false,
    { items: [{ place: 'online' }], isLess: true },
  ],
])('an item of which is said: %s', (_what, item, canBegin, expected) => {
  expect(fittingItems('series', [item], smallRuleSet, canBegin)).toEqual(expected);
});

test.each([['a text'], [['a list']], [7], [null], [undefined]])('%j has no answers', (value) => {
  expect(fittingAnswers(value, ruleSet)).toEqual({ answers: {}, dropped: [] });
});

test('what cannot be read has no answers', () => {
  const ownKeys = () => {
    throw new Error('read me not');
  };
  const value = new Proxy({}, { ownKeys });
  expect(fittingAnswers(value, ruleSet)).toEqual({ answers: {}, dropped: [] });
});

test.each(hostileValues)('%s does no harm', (_what, value) => {
  expect(() => fittingAnswers(value, ruleSet)).not.toThrow();
  expect(fittingItems('trajectories', [value], ruleSet)).toBeNull();
});
