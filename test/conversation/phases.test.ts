import { describe, expect, it } from 'vitest';
import { type Item, isList } from '../../src/assessment/answers.ts';
import type { Question, RuleSet } from '../../src/rules/schema.ts';
import { smallAcademy, smallRuleSet } from '../support/small-rule-set.ts';
import {
  asking,
  describeItem,
  give,
  given,
  opened,
  placeOf,
  remove,
  say,
  type Talk,
  talkOf,
} from '../support/talk.ts';

const half = { goal: 'both' };
const now: RuleSet = { ...smallRuleSet, id: 'now' };
const chosen = { type: 'rules.chosen', conversation: { ruleSet: now } } as const;
const failed = { type: 'view.failed' } as const;
const result = { type: 'result.requested' } as const;
const resumed = { type: 'conversation.resumed' } as const;
const closed = { type: 'question.closed' } as const;
const draft = { type: 'draft.opened' } as const;
const tried = (value: number) => ({ type: 'answer.tried', question: 'helpers', value }) as const;
const end = asking(smallRuleSet, smallAcademy);
const pastOf = ({ context }: Talk) => context.past.length;

describe('from the welcome', () => {
  it.each([
    ['a session', { type: 'session.continued', answers: half }],
    ['answers of the page', { type: 'answers.replaced', answers: half }],
  ] as const)('%s goes on with what it does not say', (_, event) => {
    expect(placeOf(say(talkOf(smallRuleSet), event))).toBe('partner');
  });

  it('other rules go on with what was said', () => {
    const talk = say(talkOf(smallRuleSet, half), chosen);
    expect(placeOf(talk)).toBe('partner');
    expect(talk.context.ruleSet).toBe(now);
    expect(pastOf(talk)).toBe(1);
  });
});

describe('what was only opened is closed', () => {
  const open = say(end, opened('goal'));

  it.each([
    ['rules of the page', { type: 'rules.replaced', conversation: {} }],
    ['the welcome', { type: 'welcome.opened' }],
    ['the draft', draft],
    ['a failure', failed],
  ] as const)('by %s', (_, event) => {
    expect(open.context.detour).not.toBeNull();
    expect(say(open, event).context.detour).toBeNull();
  });
});

describe('the draft', () => {
  it('opens at a section, and at the one it was left at', () => {
    const talk = say(end, { ...draft, section: 'save' });
    expect(talk.context.section).toBe('save');
    expect(say(talk, result, draft).context.section).toBe('save');
  });

  it('is come back to once a question that was opened there is answered', () => {
    const talk = say(end, draft, opened('helpers'), given(3));
    expect(placeOf(talk)).toBe('drafting');
    expect(talk.context.detour).toBeNull();
  });

  it('is come back to from the welcome, unless a question waits', () => {
    const away = say(end, { ...draft, section: 'save' }, { type: 'welcome.opened' });
    expect(away.context.detour).toMatchObject({ question: null, from: 'drafting' });
    const back = say(away, { type: 'conversation.started' });
    expect(placeOf(back)).toBe('drafting');
    expect(back.context).toMatchObject({ section: 'save', detour: null });
    expect(placeOf(say(away, opened('helpers'), given(3)))).toBe('drafting');
    const unfinished = say(asking(smallRuleSet, half), draft, { type: 'welcome.opened' });
    expect(placeOf(say(unfinished, { type: 'conversation.started' }))).toBe('partner');
  });

  it('leads to what waits still, once a list that was left unfinished is done there', () => {
    const { helpers: _, ...rest } = smallAcademy;
    const begun = say(asking(smallRuleSet, rest), result, opened('series'));
    const left = say(remove(begun, 0), draft, opened('series'));
    const done = say(left, { type: 'items.confirmed' });
    expect(placeOf(done)).toBe('drafting');
    expect(placeOf(say(done, resumed))).toBe('helpers');
    const away = say(done, { type: 'welcome.opened' });
    expect(placeOf(say(away, { type: 'conversation.started' }))).toBe('helpers');
  });

  it('leads to a question only where one waits', () => {
    expect(say(end, draft).can(resumed)).toBe(false);
    expect(placeOf(say(asking(smallRuleSet, half), draft, resumed))).toBe('partner');
  });
});

describe('what is tried', () => {
  it('is none any more in the draft, or after a failure', () => {
    const same = say(end, tried(2));
    expect(same.context.trial).not.toBeNull();
    expect(say(same, draft).context.trial).toBeNull();
    expect(say(end, tried(4), failed).context.trial).toBeNull();
  });

  it('keeps other rules away', () => {
    expect(say(end, tried(4)).can(chosen)).toBe(false);
    expect(end.can(chosen)).toBe(true);
  });

  it('can be put aside, and taken away again', () => {
    const talk = say(end, tried(4), { type: 'variant.saved' });
    expect(talk.context.variants).toHaveLength(1);
    const removed = { type: 'variant.removed', number: 1 } as const;
    expect(say(talk, removed).context.variants).toEqual([]);
  });
});

it('after a failure one can begin anew', () => {
  const talk = say(end, failed, { type: 'conversation.restarted' });
  expect(placeOf(talk)).toBe('welcome');
  expect(talk.context.answers).toEqual({});
});

it('an item that is added, and a list that is confirmed, can be taken back', () => {
  const { series: _, ...others } = smallAcademy;
  const list = asking(smallRuleSet, others);
  const added = say(list, { type: 'item.added' });
  expect(pastOf(added)).toBe(pastOf(list) + 1);
  const [item] = smallAcademy.series as Item[];
  const described = describeItem(added, item ?? {});
  expect(pastOf(say(described, { type: 'items.confirmed' }))).toBe(pastOf(described) + 1);
});

it('what became new by an answer cannot be closed', () => {
  const { partner: _, ...others } = smallAcademy;
  const series = (smallAcademy.series as Item[]).map((item) => ({ ...item, shared: 'no' }));
  const before = asking(smallRuleSet, { ...others, series, goal: 'recognition' });
  expect(placeOf(before)).toBe('verdict');
  const talk = give(say(before, opened('goal')), 'both');
  expect(placeOf(talk)).toBe('partner');
  expect(talk.can(closed)).toBe(false);
});

it('a line is typed under what is asked, and at an early result under nothing', () => {
  const talk = asking(smallRuleSet, half);
  const line = { type: 'line.typed', line: 'what?' } as const;
  expect(say(talk, line).context.asides).toMatchObject([{ at: 'partner' }]);
  expect(say(talk, result, line).context.asides).toMatchObject([{ at: '' }]);
});

describe('a list that was opened and changed', () => {
  const lists = (change: object): RuleSet => ({
    ...smallRuleSet,
    questions: smallRuleSet.questions.flatMap((each): Question[] =>
      isList(each)
        ? [
            { ...each, ...change },
            { ...each, id: 'others' },
          ]
        : [each],
    ),
  });

  it('is over where another answer makes it one that is not asked', () => {
    const rules = lists({ askWhen: { oneOf: ['goal', ['both']] } });
    const { helpers: _, ...answers } = smallAcademy;
    const changed = remove(say(asking(rules, { ...answers, others: [] }), opened('series')), 0);
    const talk = say(changed, opened('goal'), given('recognition'));
    expect(placeOf(talk)).toBe('helpers');
  });

  it('is come back to from another one that was opened twice', () => {
    const others = smallAcademy.series as Item[];
    const start = asking(lists({}), { ...smallAcademy, others });
    const first = remove(say(start, opened('series')), 0);
    const second = remove(say(first, opened('others')), 0);
    const talk = say(second, opened('others'), closed);
    expect(placeOf(talk)).toBe('series overview');
    expect(placeOf(say(talk, closed))).toBe('verdict');
  });
});
