import { describe, expect, it } from 'vitest';
import { getShortestPaths } from 'xstate/graph';
import { unknown } from '../../src/assessment/answers.ts';
import { parseAnswers } from '../../src/assessment/parse-answers.ts';
import { promptOf } from '../../src/conversation/asked/prompt.ts';
import type { Phase } from '../../src/conversation/machine/phase.ts';
import { conversationMachine } from '../../src/conversation/machine.ts';
import { parseRuleSet } from '../../src/rules/parse-rule-set.ts';
import type { Field, Question } from '../../src/rules/schema.ts';
import { academy, online } from '../support/academy.ts';
import { departures } from '../support/departures.ts';
import { deadEnds, keyOf, type Move } from '../support/explore.ts';
import { onward } from '../support/offered-events.ts';
import { ruleSetOf } from '../support/rule-sets.ts';
import { ownSmallRuleSet, smallAcademy, smallRuleSet } from '../support/small-rule-set.ts';
import { placeOf, type Talk } from '../support/talk.ts';

const phases: Phase[] = ['welcome', 'asking', 'verdict', 'drafting', 'failed'];
const vlaio = ruleSetOf('vlaio-2021');

const isVerdict = ({ value }: Talk) => value === 'verdict';

/** `question=option`, `list.field=option`: what was answered on these moves. */
const answered = (moves: readonly Move[]): Set<string> =>
  new Set(
    moves.flatMap(({ state, event }) => {
      const prompt = promptOf(state.context);
      if (event.type !== 'answer.given' || !prompt) return [];
      const id =
        prompt.kind === 'field' ? `${prompt.question.id}.${prompt.field.id}` : prompt.question.id;
      return [event.value].flat().map((value) => `${id}=${String(value)}`);
    }),
  );

/** All that a person can answer in the conversation, but for free text and numbers in between. */
function answerable(asked: Question | Field, id = asked.id): string[] {
  if (asked.askedIn) return [];
  if ('fields' in asked)
    return [
      `${id}=${unknown}`,
      ...asked.fields.flatMap((field) => answerable(field, `${id}.${field.id}`)),
    ];
  if (asked.kind === 'text') return [`${id}=`];
  const known =
    'options' in asked
      ? asked.options
      : asked.kind === 'number'
        ? [asked.min, asked.max]
        : ['9000'];
  return [...known, unknown].map((value) => `${id}=${value}`);
}

it('the small rule set of these tests is one', () => {
  expect(parseRuleSet(ownSmallRuleSet)).toEqual({ ok: true, ruleSet: ownSmallRuleSet });
});

const ways = [
  {
    name: 'small, twice off the way of an academy',
    ruleSet: smallRuleSet,
    ...departures(smallRuleSet, smallAcademy, 2),
  },
  {
    name: 'vlaio-2021, once off the way of an academy on site',
    ruleSet: vlaio,
    ...departures(vlaio, academy(), 1),
  },
  {
    name: 'vlaio-2021, once off the way of an academy online',
    ruleSet: vlaio,
    ...departures(vlaio, academy({ trajectories: [online()] }), 1),
  },
];

describe.each(ways)('every way through the conversation: $name', ({ ruleSet, states, moves }) => {
  it('reaches every phase and no other state', () => {
    expect(new Set(states.map(({ value }) => value))).toEqual(new Set(phases));
  });

  it('always has something to ask while it asks', () => {
    const asking = states.filter(({ value }) => value === 'asking');
    expect(asking.filter(({ context }) => promptOf(context) === null).map(keyOf)).toEqual([]);
  });

  it('leads from everywhere to the verdict, by answering alone', () => {
    const answering = moves.filter(
      ({ state, event }) => state.value !== 'asking' || event.type !== 'result.requested',
    );
    expect(deadEnds(states, answering, isVerdict)).toEqual([]);
  });

  it('ends with answers that could have come from outside', () => {
    const reached = states.filter(isVerdict);
    const distinct = new Set(reached.map(({ context }) => JSON.stringify(context.answers)));
    expect(distinct.size).toBeGreaterThan(1);
    for (const answers of [...distinct].map((text) => JSON.parse(text)))
      expect(parseAnswers(answers, [ruleSet])).toEqual({ ok: true, answers });
  });
});

it.each([
  ['small', smallRuleSet, ways.slice(0, 1)],
  ['vlaio-2021', vlaio, ways.slice(1)],
])('every option of every question and field can be answered: %s', (_, ruleSet, explored) => {
  const given = answered(explored.flatMap(({ moves }) => moves));
  const missing = ruleSet.questions
    .flatMap((each) => answerable(each))
    .filter((each) => !given.has(each));
  expect(missing).toEqual([]);
});

it('the shortest way to the verdict asks every question that applies, the list without items', () => {
  const [path] = getShortestPaths(conversationMachine, {
    input: { ruleSet: smallRuleSet },
    events: (talk: Talk) => (talk.context.round ? [] : onward(talk)),
    serializeState: keyOf,
    toState: isVerdict,
    limit: 10_000,
  });
  expect(path?.steps.map(({ state }) => placeOf(state))).toEqual([
    'welcome',
    'goal',
    'channels',
    'helpers',
    'series overview',
    'verdict',
  ]);
});
