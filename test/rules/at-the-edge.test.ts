import { expect, it } from 'vitest';
import { changed, errorsIn } from '../support/changed-rules.ts';
import { ruleSetOf } from '../support/rule-sets.ts';
import { ownSmallRuleSet } from '../support/small-rule-set.ts';

const shipped = ruleSetOf('vlaio-2021');
const day = '2021-05-04T12:00:00+02:00';

it.each<[string, string, unknown]>([
  ['a period of one day', 'period', { from: '2021-01-01', until: '2021-01-01' }],
  [
    'what holds for one day',
    'validity',
    { scheme: 'recognition', from: '2021-01-01', until: '2021-01-01' },
  ],
  ['an amount from so much to as much', 'amount.lines.0.first', { low: 500, high: 500 }],
  ['a change that takes days', 'questions.#ages.takes', 'days'],
  ['a change that takes months', 'questions.#ages.takes', 'months'],
  ['a change that takes others', 'questions.#ages.takes', 'others'],
  ['an amount that is open in Flanders', 'amount.perhapsIn', ['flanders']],
  ['an amount that is open in Brussels', 'amount.perhapsIn', ['brussels']],
  ['a call that has no end yet', 'call', { opens: day }],
  ['a call of which the beginning is not known', 'call', { deadline: day }],
])('%s is right', (_, where, value) => {
  expect(errorsIn(changed(shipped, { [where]: value }))).toEqual([]);
});

it.each<[string, string, unknown]>([
  [
    'an option that stands alone is proposed alone',
    'questions.#channels.changes',
    [{ to: ['nowhere'] }],
  ],
  [
    'several that do not are proposed together',
    'questions.#channels.changes',
    [{ to: ['web', 'paper'] }],
  ],
  ['a number of one value is asked', 'questions.#helpers.min', 9],
  ['a first item has the most that there can be', 'questions.#series.firstItem', { activities: 9 }],
  [
    'a first item has the least that there can be',
    'questions.#series.firstItem',
    { activities: 1 },
  ],
  ['two schemes have a step of one name', 'nextSteps.1.id', 'form'],
])('%s, and that is right', (_, where, value) => {
  const texts = errorsIn(changed(ownSmallRuleSet, { [where]: value })).filter(
    // Other steps want other texts, and a number of one value leaves a criterion no choice.
    ({ code }) => !['missing-text', 'never-unmet'].includes(code),
  );
  expect(texts).toEqual([]);
});

it('a choice that says that nothing is usual in it is right', () => {
  const place = { id: 'place', kind: 'choice', options: ['on-site', 'online'], usual: undefined };
  const set = changed(ownSmallRuleSet, { 'questions.#series.fields.#place': place });
  expect(errorsIn(set)).toEqual([]);
});
