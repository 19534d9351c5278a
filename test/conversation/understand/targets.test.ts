import { expect, it } from 'vitest';
import { initialTransition } from 'xstate';
import type { Prompt } from '../../../src/conversation/asked/prompt.ts';
import { conversationMachine } from '../../../src/conversation/machine.ts';
import { openingOf } from '../../../src/conversation/understand/opening.ts';
import { targetsOf } from '../../../src/conversation/understand/targets.ts';
import { smallRuleSet } from '../../support/small-rule-set.ts';

const question = smallRuleSet.questions.find(({ id }) => id === 'series');
const item = { title: 'Robots', activities: 2 };
const field = { kind: 'field', question, key: 4, item } as unknown as Prompt;
const overview = {
  kind: 'overview',
  question,
  keys: [3, 4, 5],
  items: [{}, {}, item],
} as unknown as Prompt;
const plain = { kind: 'question', question: smallRuleSet.questions[0] } as unknown as Prompt;
const empty = { kind: 'overview', question, keys: [], items: [] } as unknown as Prompt;

const [{ context }] = initialTransition(conversationMachine, { ruleSet: smallRuleSet });
const answers = { goal: 'recognition', helpers: 2, partner: 'no' };

it('what can be changed is what has an answer and counts, and what is told of the item at hand', () => {
  const targets = (prompt: Prompt | null) => targetsOf({ ...context, answers }, prompt);
  expect(targets(null)).toEqual(['goal', 'helpers']);
  expect(targets(empty)).toEqual(['goal', 'helpers']);
  expect(targets(plain)).toEqual(['goal', 'helpers']);
  const told = ['series.fields.title', 'series.fields.activities', 'goal', 'helpers'];
  expect(targets(field)).toEqual(told);
  expect(targets(overview)).toEqual(told);
});

it('where nothing is asked, what is told of the only item of a list can be changed too', () => {
  const keys = { series: [7, 8] };
  const targets = (...series: object[]) =>
    targetsOf({ ...context, keys, answers: { ...answers, series } as never }, null);
  expect(targets(item)).toEqual([
    'series.fields.title',
    'series.fields.activities',
    'goal',
    'helpers',
    'series',
  ]);
  expect(targets(item, item)).toEqual(['goal', 'helpers', 'series']);
});

it('a field is opened of the item at hand, the last one of a list; else the question is', () => {
  const open = (target: string, prompt: Prompt | null) => openingOf(target, prompt, context);
  const opened = { type: 'field.opened', question: 'series', field: 'title' };
  expect(open('series.fields.title', field)).toEqual({ ...opened, item: 4 });
  expect(open('series.fields.title', overview)).toEqual({ ...opened, item: 5 });
  const whole = { type: 'question.opened', question: 'series' };
  for (const prompt of [empty, plain, null])
    expect(open('series.fields.title', prompt)).toEqual(whole);
  expect(open('series', field)).toEqual(whole);
});

it('where nothing is asked, a field is opened of the only item of a list', () => {
  const open = (...series: object[]) =>
    openingOf('series.fields.title', null, {
      answers: { series } as never,
      keys: { series: [7, 8] },
    });
  expect(open(item)).toEqual({
    type: 'field.opened',
    question: 'series',
    item: 7,
    field: 'title',
  });
  expect(open(item, item)).toEqual({ type: 'question.opened', question: 'series' });
});
