import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/assessment/answers.ts';
import { promptOf } from '../../src/conversation/asked/prompt.ts';
import type { DraftTexts } from '../../src/conversation/draft-texts.ts';
import type { Moment } from '../../src/conversation/machine/context.ts';
import { fittingTexts } from '../../src/draft/import/fitting-texts.ts';
import { wholeRuleSets } from '../../src/regulations/rule-sets.ts';
import type { RuleSet } from '../../src/rules/schema.ts';
import { type Drafts, underChosenRules } from '../../src/years/chosen-rules.ts';
import { fullAnswers } from '../support/arbitraries.ts';
import { changed } from '../support/changed-rules.ts';
import { draftTexts } from '../support/draft-arbitraries.ts';
import { look } from '../support/look.ts';
import { afterWalk, steps } from '../support/offered-events.ts';
import { otherSmallRules } from '../support/other-small-rules.ts';
import { smallAcademy, smallRuleSet } from '../support/small-rule-set.ts';
import { asking, give, opened, say, type Talk, talkOf } from '../support/talk.ts';

const asIs: Drafts = { isThere: true, fitted: (texts) => texts };

/** What the drafts of our rules make of texts. */
const drafts: Drafts = {
  isThere: true,
  fitted: (texts, { application }) =>
    application ? fittingTexts(texts, application).texts : { fields: {}, examples: [] },
};

/** The person goes on under these rules. */
const chosen = (talk: Talk, ruleSet: RuleSet, fitting = asIs) =>
  say(talk, {
    type: 'rules.chosen',
    conversation: underChosenRules(talk.context, ruleSet, fitting).conversation,
  });

const said = ({ answers, keys, round }: Moment) => ({ answers, keys, round });

test('who chooses other rules is asked what these ask anew, and sees the result where nothing is', () => {
  const end = asking(smallRuleSet, smallAcademy);
  expect(end.value).toBe('verdict');
  const same = chosen(end, { ...smallRuleSet, id: 'same' });
  expect(same.value).toBe('verdict');
  const after = chosen(end, otherSmallRules);
  expect(after.value).toBe('asking');
  expect(promptOf(after.context)?.question.id).toBe('channels');
});

test('who chose other rules takes that back with all that it lost, goes further back, and does it again', () => {
  fc.assert(
    fc.property(steps(), steps(8), (before, after) => {
      const start = say(afterWalk(talkOf(smallRuleSet), before), { type: 'trial.dropped' });
      if (start.value !== 'verdict' && start.value !== 'asking') return;
      const there = chosen(start, otherSmallRules);
      expect(there.context.ruleSet).toBe(otherSmallRules);
      look(there);
      const back = say(there, { type: 'history.undone' });
      expect(back.context.ruleSet).toBe(smallRuleSet);
      expect(back.context.past).toEqual(start.context.past);
      expect(back.context.answers).toEqual(start.context.answers);
      expect(back.context.texts).toEqual(start.context.texts);
      const again = say(back, { type: 'history.redone' });
      expect(again.context.ruleSet).toBe(otherSmallRules);
      expect(said(again.context)).toEqual(said(there.context));
      const further = afterWalk(again, after);
      look(further);
      look(chosen(further, smallRuleSet));
      let talk = further;
      while (talk.context.past.length > 0) {
        talk = say(talk, { type: 'trial.dropped' }, { type: 'history.undone' });
        look(talk);
      }
    }),
    { numRuns: 60 },
  );
});

test('what is tried is settled before other rules are chosen', () => {
  const tried = say(asking(smallRuleSet, smallAcademy), {
    type: 'answer.tried',
    question: 'helpers',
    value: 3,
  });
  expect(chosen(tried, otherSmallRules).context.ruleSet).toBe(smallRuleSet);
});

const pairs = wholeRuleSets.flatMap((from) =>
  wholeRuleSets
    .filter((to) => to !== from)
    .map((to) => ({ from, to, name: `${from.id} ${to.id}` })),
);

describe.each(pairs)('there and back: $name', ({ from, to }) => {
  const written = from.application
    ? draftTexts(from.application, fc.constant(null))
    : fc.constant<DraftTexts>({ fields: {}, examples: [] });

  test('all that was answered and written is there again, though the others have no place for it', () => {
    fc.assert(
      fc.property(fullAnswers(from), written, (answers, texts) => {
        const start = say(talkOf(from, answers), { type: 'result.requested' });
        const fitting = drafts.fitted(texts, from);
        const talk = say(
          start,
          { type: 'draft.opened' },
          { type: 'draft.written', texts: fitting },
        );
        const there = chosen(talk, to, drafts);
        look(there);
        const { context } = chosen(there, from, drafts);
        expect(said(context)).toEqual({ ...said(talk.context), round: null });
        expect(context.texts.fields).toEqual(fitting.fields);
      }),
      { numRuns: Math.ceil(60 / pairs.length) },
    );
  });
});

describe('who comes back to rules that they left', () => {
  const there = chosen(asking(smallRuleSet, smallAcademy), otherSmallRules);
  const back = (talk: Talk) => chosen(talk, smallRuleSet).context.answers;

  test('has what was answered there since, where both ask it', () => {
    const since = give(say(there, opened('partner')), 'yes');
    expect(back(since)).toEqual({ ...smallAcademy, partner: 'yes' });
    const told = give(there, 3);
    expect(told.context.answers.channels).toBe(3);
    expect(back(told)).toEqual(smallAcademy);
  });

  test('is told of nothing as lost that was lost before', () => {
    expect(underChosenRules(there.context, otherSmallRules, asIs).dropped).toEqual([]);
    expect(underChosenRules(there.context, smallRuleSet, asIs).dropped).toEqual([]);
  });

  test('finds the fields of an item that the others do not ask, where it is still there', () => {
    const without = changed(smallRuleSet, {
      id: 'without',
      'questions.#series.fields': smallRuleSet.questions
        .flatMap((each) => (each.kind === 'list' ? each.fields : []))
        .filter(({ id }) => id !== 'activities'),
      'questions.#series.roles.size': undefined,
      'questions.#series.firstItem.activities': undefined,
    });
    const series = [
      { activities: 2, place: 'online' },
      { activities: 7, place: 'online' },
    ];
    const at = chosen(asking(smallRuleSet, { ...smallAcademy, series }), without);
    expect(at.context.answers.series).toEqual([{ place: 'online' }, { place: 'online' }]);
    expect(back(at).series).toEqual(series);
    const opening = say(at, opened('series'));
    const [, second = -1] = at.context.keys.series ?? [];
    const removed = say(
      opening,
      { type: 'item.removed', item: at.context.keys.series?.[0] ?? -1 },
      { type: 'items.confirmed' },
    );
    expect(removed.context.keys.series).toEqual([second]);
    expect(back(removed).series).toEqual([{ activities: 7, place: 'online' }]);
  });

  const anew: readonly [string, (talk: Talk) => Talk][] = [
    ['one began again', (talk) => say(talk, { type: 'conversation.restarted' })],
    ['the page set others', (talk) => say(talk, { type: 'answers.replaced', answers: {} })],
    ['what was kept came instead', (talk) => say(talk, { type: 'session.continued', answers: {} })],
    [
      'a draft was opened',
      (talk) =>
        say(talk, { type: 'draft.imported', answers: {}, texts: { fields: {}, examples: [] } }),
    ],
  ];
  test.each(anew)('finds nothing of what was said before %s', (_, begin) => {
    const none: Answers = {};
    expect(back(begin(there))).toEqual(none);
    expect(back(say(begin(there), { type: 'history.undone' }))).toEqual(smallAcademy);
  });

  test('has a variant as it was put aside', () => {
    const aside = say(
      asking(smallRuleSet, smallAcademy),
      { type: 'answer.tried', question: 'helpers', value: 5 },
      { type: 'variant.saved' },
    );
    const at = chosen(aside, otherSmallRules);
    expect(at.context.variants[0]?.answers).not.toHaveProperty('helpers');
    expect(chosen(at, smallRuleSet).context.variants).toEqual(aside.context.variants);
  });
});
