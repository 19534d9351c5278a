import { expect, it } from 'vitest';
import { initialTransition } from 'xstate';
import type { Prompt } from '../../../src/conversation/asked/prompt.ts';
import { conversationMachine } from '../../../src/conversation/machine.ts';
import { openingOf, targetsOf } from '../../../src/conversation/understand/targets.ts';
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
const empty = { kind: 'overview', question, keys: [], items: [] } as unknown as Prompt;

const [{ context }] = initialTransition(conversationMachine, { ruleSet: smallRuleSet });
const answers = { goal: 'recognition', helpers: 2, partner: 'no' };

it('what can be changed is what has an answer and counts, and what is told of the item at hand', () => {
  const targets = (prompt: Prompt | null) => targetsOf({ ...context, answers }, prompt);
  expect(targets(null)).toEqual(['goal', 'helpers']);
  expect(targets(empty)).toEqual(['goal', 'helpers']);
  const told = ['series.fields.title', 'series.fields.activities', 'goal', 'helpers'];
  expect(targets(field)).toEqual(told);
  expect(targets(overview)).toEqual(told);
});

it('a field is opened of the item at hand, the last one of a list; else the question is', () => {
  const opened = { type: 'field.opened', question: 'series', field: 'title' };
  expect(openingOf('series.fields.title', field)).toEqual({ ...opened, item: 4 });
  expect(openingOf('series.fields.title', overview)).toEqual({ ...opened, item: 5 });
  const whole = { type: 'question.opened', question: 'series' };
  expect(openingOf('series.fields.title', empty)).toEqual(whole);
  expect(openingOf('series.fields.title', null)).toEqual(whole);
  expect(openingOf('series', field)).toEqual(whole);
});
