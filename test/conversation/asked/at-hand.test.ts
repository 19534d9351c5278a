import { expect, it } from 'vitest';
import { canRevise, hasSaid, sameRound } from '../../../src/conversation/asked/at-hand.ts';
import { fieldOfPromptId, promptOf } from '../../../src/conversation/asked/prompt.ts';
import type { Round } from '../../../src/conversation/list/round.ts';
import type { ConversationContext } from '../../../src/conversation/machine/context.ts';
import { academy } from '../../support/academy.ts';
import { ruleSetOf } from '../../support/rule-sets.ts';
import { smallAcademy, smallRuleSet } from '../../support/small-rule-set.ts';
import { talkOf } from '../../support/talk.ts';

const { context } = talkOf(smallRuleSet);
const round: Round = { question: 'series', items: [], keys: [], begun: null, opened: null };
const about = { item: null, fields: {}, units: [] };

it.each<[string, object, boolean]>([
  ['nothing', {}, false],
  ['an answer', { answers: { goal: 'both' } }, true],
  ['a list that is gone through', { round }, true],
  ['a line', { asides: [{}] }, true],
  ['a text of a field', { texts: { fields: { why: 'So' }, examples: [] } }, true],
  ['a text about an item', { texts: { fields: {}, examples: [about] } }, true],
])('something was said where there is %s', (_, more, expected) => {
  expect(hasSaid({ ...context, ...more } as ConversationContext)).toBe(expected);
});

it.each<[string, boolean]>([
  ['goal', true],
  ['companies', true],
  ['legal-form', false],
  ['colour', false],
])('the draft can change what is asked here or there only: %s', (id, expected) => {
  const talk = talkOf(ruleSetOf('vlaio-2021'), academy({ goal: 'recognition' }));
  expect(canRevise(talk.context, id)).toBe(expected);
});

it('what is asked is a question with its answer, and nothing where all is answered', () => {
  const prompt = { kind: 'question', id: 'goal', question: { id: 'goal' }, answer: undefined };
  expect(promptOf(context)).toMatchObject(prompt);
  expect(promptOf(talkOf(smallRuleSet, smallAcademy).context)).toBeNull();
});

it('a list is gone on with while its answer stays', () => {
  const before = { series: [], goal: 'both' };
  expect(sameRound(round, before, { ...before, goal: 'recognition' })).toBe(round);
  expect(sameRound(round, before, { ...before, series: [] })).toBeNull();
  expect(sameRound(null, before, before)).toBeNull();
});

it.each<[string, string, unknown]>([
  ['series-12-place', 'series', { key: 12, field: 'place' }],
  ['series-1-2-3', 'series-1', { key: 2, field: '3' }],
  ['series', 'series', null],
  ['series-overview-3', 'series', null],
  ['series-of-4-place', 'series', null],
])('the id of a prompt tells of which field it is: %s', (id, question, expected) => {
  expect(fieldOfPromptId(id, question)).toEqual(expected);
});
