import { describe, expect, test } from 'vitest';
import { isList } from '../../../src/assessment/answers.ts';
import { placeFinder } from '../../../src/belgium/place-finder.ts';
import type { Prompt } from '../../../src/conversation/asked/prompt.ts';
import { askedIn } from '../../../src/conversation/understand/asked.ts';
import { offered } from '../../../src/conversation/understand/heard.ts';
import { wordValue } from '../../../src/conversation/understand/numbers.ts';
import { shareOf } from '../../../src/conversation/understand/reading.ts';
import { understand } from '../../../src/conversation/understand/understand.ts';
import { promptsOf } from '../../support/prompts.ts';
import { ruleSetOf } from '../../support/rule-sets.ts';
import { vocabularies } from '../../support/vocabularies.ts';

const ruleSet = ruleSetOf('vlaio-2021');
const prompts = promptsOf(ruleSet);
const count = 'trajectories.fields.activities';
const title = 'trajectories.fields.title';
const place = 'trajectories.fields.postcodes';

const hear = (question: string, line: string, more: { language?: string; isBare?: true } = {}) =>
  understand(line, {
    prompt: prompts.get(question) as Prompt,
    targets: ['goal'],
    vocabularies,
    language: more.language ?? 'nl',
    ...(!more.isBare && { places: placeFinder }),
  });

/** What is taken or offered; else what becomes of the line. */
function meantBy(...given: Parameters<typeof hear>): unknown {
  const found = hear(...given);
  if (found.kind === 'candidates') return { offer: found.values };
  if (found.kind === 'command') return found.command;
  return found.kind === 'answer' ? found.value : found.kind;
}

test.each<[question: string, line: string, meant: unknown]>([
  ['audience', 'niet', 'nothing'],
  ['relevance', 'niet', { offer: ['no'] }],
  ['relevance', 'maar', 'nothing'],
  ['relevance', 'euh', 'nothing'],
  ['announcement', 'xyzzy', 'nothing'],
  ['announcement', 'nee', { offer: [['none']] }],
  ['relevance', 'niet xyzzy', 'nothing'],
  ['relevance', 'ja xyzzy', { offer: ['yes'] }],
  ['stem-expertise', 'wijzelf, xyzzy', 'own'],
  ['goal', 'wijzig', { name: 'review' }],
  ['goal', 'wijzig doel', { name: 'change', targets: ['goal'] }],
])('%s: “%s”', (question, line, meant) => {
  expect(meantBy(question, line)).toEqual(meant);
});

describe('a number', () => {
  test.each([
    ['2 volle dagen, dus 4', 4],
    ['2 volle dagen, dus een tiental', 'nothing'],
    ['minstens 3 of minder', 'nothing'],
    ['minstens 3', { offer: [3, 4, 5] }],
    ['0', 'refused'],
  ])('“%s”', (line, meant) => {
    expect(meantBy(count, line)).toEqual(meant);
  });

  test.each([
    ['tweehonderd vier', 204],
    ['tweehonderd een', 201],
    ['tweehonderd tweeëntwintig', 222],
    ['honderd vier', 104],
    ['twee honderd', 200],
  ])('in more than one: “%s”', (line, value) => {
    expect(meantBy(count, line)).toEqual(value);
  });

  const dutch = vocabularies.find(({ language }) => language === 'nl')?.words;
  test.each([
    ['honderdtwintig', 120],
    ['honderdentwintig', 120],
    ['honderddrieentwintig', 123],
    ['tweehonderd', 200],
    ['tweehonderddrie', 203],
    ['grothonderd', null],
    ['honderdmaal', null],
    ['honderdhonderd', null],
  ])('in one word: “%s”', (word, value) => {
    expect(dutch && wordValue(word, dutch)).toBe(value);
  });
});

test.each<[string, string, unknown]>([
  [title, 'x'.repeat(121), 'nothing'],
  [title, 'het heet Robots', 'Robots'],
  [title, 'naam: Robots', { offer: ['Robots', 'naam: Robots'] }],
  [place, '12345', 'refused'],
  [place, 'niet in Gent bij xyzzy', 'nothing'],
  [place, 'een groep in Gent bij xyzzy', { offer: [['9000']] }],
])('of an item, %s: “%s”', (question, line, meant) => {
  expect(meantBy(question, line)).toEqual(meant);
});

test('without the table no name of a place is heard, and in a language that we do not speak all are', () => {
  for (const line of ['Gent', '9000'])
    expect(meantBy(place, line, { isBare: true })).toBe('nothing');
  expect(meantBy('relevance', 'ja', { language: 'xx' })).toBe('yes');
});

test('where there is nothing nothing is offered, or explained', () => {
  expect(offered(askedIn(prompts.get('goal') as Prompt), [])).toBeNull();
  expect(shareOf([])).toBe(0);
});

test('a list that is full asks for no other item', () => {
  const question = ruleSet.questions.find(isList);
  const items = Array.from({ length: question?.max ?? 0 }, () => ({}));
  const asked = { kind: 'overview', id: '', question, items, keys: [] } as unknown as Prompt;
  expect(askedIn(asked)).toMatchObject({ options: ['no'], item: 'more', canBeUnknown: false });
  const whole = { kind: 'question', id: '', question, answer: undefined } as unknown as Prompt;
  expect(askedIn(whole)).toMatchObject({ options: ['yes', 'no'], item: 'first' });
});
