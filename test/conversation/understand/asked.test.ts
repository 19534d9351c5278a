import { expect, test } from 'vitest';
import type { Prompt } from '../../../src/conversation/asked/prompt.ts';
import { askedIn, keyOf } from '../../../src/conversation/understand/asked.ts';
import { promptsOf } from '../../support/prompts.ts';
import { smallRuleSet } from '../../support/small-rule-set.ts';

const prompts = promptsOf(smallRuleSet);
const promptAt = (key: string): Prompt => {
  const prompt = prompts.get(key);
  if (!prompt) throw new Error(`Nothing asks ${key}.`);
  return prompt;
};
const askedAt = (key: string) => askedIn(promptAt(key));
const nothing = { options: [], exclusive: [], min: 0, max: 0, canBeUnknown: true };

test('a question is heard by its own options, or between its own ends', () => {
  expect(askedAt('partner')).toEqual({
    ...nothing,
    key: 'partner',
    kind: 'choice',
    options: ['yes', 'no'],
  });
  expect(askedAt('channels')).toEqual({
    ...nothing,
    key: 'channels',
    kind: 'multi',
    options: ['web', 'paper', 'nowhere'],
    exclusive: ['nowhere'],
  });
  expect(askedAt('helpers')).toEqual({ ...nothing, key: 'helpers', kind: 'number', max: 9 });
});

test('a question of which no option stands alone has none that does', () => {
  const prompt = promptAt('channels');
  if (prompt.kind !== 'question' || prompt.question.kind !== 'multi') throw new Error('It is not.');
  const { exclusive: _, ...question } = prompt.question;
  expect(askedIn({ ...prompt, question }).exclusive).toEqual([]);
});

test('a field goes by its place in the list, and a title is never unknown', () => {
  expect(askedAt('series.fields.title')).toEqual({
    ...nothing,
    key: 'series.fields.title',
    kind: 'text',
    max: 20,
    canBeUnknown: false,
  });
  expect(askedAt('series.fields.activities')).toMatchObject({ kind: 'number', min: 1, max: 9 });
  expect(askedAt('series.fields.place')).toMatchObject({
    key: 'series.fields.place',
    kind: 'choice',
    options: ['on-site', 'online'],
  });
  expect(askedAt('series.fields.postcodes')).toEqual({
    ...nothing,
    key: 'series.fields.postcodes',
    kind: 'postcodes',
  });
});

test('of a list it is asked whether there is a first item, or another one, which it is until it is full', () => {
  const first = {
    ...nothing,
    key: 'series.first',
    kind: 'choice',
    item: 'first',
    options: ['yes', 'no'],
  };
  expect(askedAt('series.first')).toEqual(first);
  const { question } = promptAt('series.first');
  expect(askedIn({ kind: 'question', id: 'series', question, answer: undefined })).toEqual(first);
  expect(askedAt('series.more')).toEqual({
    ...first,
    key: 'series.more',
    item: 'more',
    canBeUnknown: false,
  });
  const full = { ...promptAt('series.more'), items: [{}, {}] } as Prompt;
  expect(askedIn(full).options).toEqual(['no']);
});

test('what is made of a question is known by its key', () => {
  expect(keyOf(askedAt('series.fields.place'))).toBe('series.fields.place');
});
