import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isList } from '../../src/assessment/answers.ts';
import { parseAnswers } from '../../src/assessment/parse-answers.ts';
import { promptOf } from '../../src/conversation/asked/prompt.ts';
import { transcriptOf } from '../../src/conversation/asked/transcript.ts';
import type { Moment } from '../../src/conversation/machine/context.ts';
import {
  type OtherDraft,
  underChosenRules,
  underOtherRules,
} from '../../src/conversation/other-rules.ts';
import { assessmentOf } from '../../src/conversation/selectors.ts';
import type { RuleSet } from '../../src/rules/schema.ts';
import { changed, errorsIn } from '../support/changed-rules.ts';
import { afterWalk, steps } from '../support/offered-events.ts';
import { smallAcademy, smallRuleSet } from '../support/small-rule-set.ts';
import { asking, momentOf, say, type Talk, talkOf } from '../support/talk.ts';
import { textsFor } from '../support/texts-for.ts';

const asIs: OtherDraft = { isThere: true, fitTexts: (texts) => texts };

/** The conversation goes on under these rules. */
function under(talk: Talk, ruleSet: RuleSet) {
  const { conversation, dropped } = underOtherRules(talk.context, ruleSet, asIs);
  return { talk: say(talk, { type: 'rules.replaced', conversation }), dropped };
}

/** Questions of the same names that are other questions. */
const others = changed(smallRuleSet, {
  id: 'others',
  'questions.2': { ...smallRuleSet.questions[3], id: 'channels' },
  'questions.3': { ...smallRuleSet.questions[2], id: 'helpers' },
  'questions.#series.max': 1,
  'findings.#nowhere.when': { not: { atLeast: ['channels', 1] } },
  'criteria.#known.metWhen': { atLeast: ['channels', 1] },
  'criteria.#staffed.metWhen': { oneOf: ['helpers', ['web', 'paper']] },
});

test('the other rules are rules', () =>
  expect(errorsIn({ ...others, texts: textsFor(others) })).toEqual([]));

test('what fits goes along, and what does not is named', () => {
  const talk = asking(smallRuleSet, smallAcademy);
  const after = under(talk, others);
  const { channels: _, helpers: __, ...fitting } = talk.context.answers;
  expect(after.talk).toMatchObject({ value: 'welcome', context: { ruleSet: others } });
  expect(after.talk.context.answers).toEqual(fitting);
  expect(after.dropped).toEqual(['channels', 'helpers']);
});

test('a list that is gone through goes along where it fits, and is named where it does not', () => {
  const walks = steps(12).map((taken) => afterWalk(asking(smallRuleSet), taken));
  fc.assert(
    fc.property(walks, ({ context }) => {
      const same = underOtherRules(context, { ...smallRuleSet, id: 'same' }, asIs);
      expect(same.conversation.round).toEqual(context.round);
      expect(same.dropped).toEqual([]);
      const { round } = context;
      const [first] = smallRuleSet.questions.find(isList)?.fields ?? [];
      const without = changed(smallRuleSet, { 'questions.#series.fields.0.id': 'else' });
      if (!first || !round?.items.some((item) => first.id in item)) return;
      const after = underOtherRules(context, without, asIs);
      expect(after.dropped).toContain(round.question);
      const items = round.items.map(({ [first.id]: _, ...item }) => item);
      const isLost = round.items.some((item) => Object.keys(item).join() === first.id);
      expect(after.conversation.round?.items).toEqual(isLost ? undefined : items);
    }),
  );
});

/** Draws what a conversation shows; throws where something in it does not fit. */
function look({ context }: Talk): void {
  expect(parseAnswers(context.answers, [context.ruleSet])).toMatchObject({ ok: true });
  promptOf(context);
  transcriptOf(context);
  assessmentOf(context, '2021-04-01');
}

const said = ({ answers, keys, round }: Moment) => ({ answers, keys, round });

test('wherever a conversation is, it can be undone and redone as far as before, and nothing in it breaks', () => {
  fc.assert(
    fc.property(steps(), steps(8), (before, after) => {
      const start = afterWalk(talkOf(smallRuleSet), before);
      let { talk } = under(start, others);
      expect(talk.context.past).toHaveLength(start.context.past.length);
      expect(talk.context.future).toHaveLength(start.context.future.length);
      look(talk);
      const there = said(talk.context);
      let undone = 0;
      while (talk.context.past.length > 0) {
        talk = say(talk, { type: 'history.undone' });
        undone++;
        look(talk);
      }
      for (; undone > 0; undone--) {
        talk = say(talk, { type: 'history.redone' });
        look(talk);
      }
      expect(said(talk.context)).toEqual(there);
      look(afterWalk(talk, after));
    }),
  );
});

test('the rules that were there bring back what they had', () => {
  fc.assert(
    fc.property(steps(), (taken) => {
      const talk = afterWalk(talkOf(smallRuleSet), taken);
      const back = under(under(talk, { ...smallRuleSet, id: 'same' }).talk, smallRuleSet);
      const elsewhere = say(talk, { type: 'welcome.opened' });
      expect(said(back.talk.context)).toEqual(said(elsewhere.context));
      expect(back.dropped).toEqual([]);
      const undo = (each: Talk) => momentOf(say(each, { type: 'history.undone' }));
      if (talk.context.past.length > 0 && !talk.context.trial)
        expect(undo(back.talk)).toEqual({ ...undo(talk), section: null });
    }),
  );
});

test('rules without a draft bring nobody back to one', () => {
  const drafting = say(asking(smallRuleSet, smallAcademy), { type: 'draft.opened' });
  const revised = say(drafting, { type: 'answer.revised', question: 'helpers', value: 3 });
  const none: OtherDraft = { isThere: false, fitTexts: () => ({ fields: {}, examples: [] }) };
  const { conversation } = underOtherRules(revised.context, { ...smallRuleSet, id: 'same' }, none);
  const after = say(revised, { type: 'rules.replaced', conversation });
  expect(say(after, { type: 'history.undone' }).value).toBe('verdict');
});

/** The person goes on under these rules. */
const chosen = (talk: Talk, ruleSet: RuleSet) =>
  say(talk, {
    type: 'rules.chosen',
    conversation: underChosenRules(talk.context, ruleSet, asIs).conversation,
  });

test('who chooses other rules is asked what these ask anew, and sees the result where nothing is', () => {
  const end = asking(smallRuleSet, smallAcademy);
  expect(end.value).toBe('verdict');
  const same = chosen(end, { ...smallRuleSet, id: 'same' });
  expect(same.value).toBe('verdict');
  const after = chosen(end, others);
  expect(after.value).toBe('asking');
  expect(promptOf(after.context)?.question.id).toBe('channels');
});

test('who chose other rules takes that back with all that it lost, goes further back, and does it again', () => {
  fc.assert(
    fc.property(steps(), steps(8), (before, after) => {
      const start = say(afterWalk(talkOf(smallRuleSet), before), { type: 'trial.dropped' });
      if (start.value !== 'verdict' && start.value !== 'asking') return;
      const there = chosen(start, others);
      expect(there.context.ruleSet).toBe(others);
      look(there);
      const back = say(there, { type: 'history.undone' });
      expect(back.context.ruleSet).toBe(smallRuleSet);
      expect(back.context.past).toEqual(start.context.past);
      expect(back.context.answers).toEqual(start.context.answers);
      expect(back.context.texts).toEqual(start.context.texts);
      const again = say(back, { type: 'history.redone' });
      expect(again.context.ruleSet).toBe(others);
      expect(said(again.context)).toEqual(said(there.context));
      const further = afterWalk(again, after);
      look(further);
      let talk = further;
      while (talk.context.past.length > 0) {
        talk = say(talk, { type: 'trial.dropped' }, { type: 'history.undone' });
        look(talk);
      }
    }),
  );
});

test('what is tried is settled before other rules are chosen', () => {
  const tried = say(asking(smallRuleSet, smallAcademy), {
    type: 'answer.tried',
    question: 'helpers',
    value: 3,
  });
  expect(chosen(tried, others).context.ruleSet).toBe(smallRuleSet);
});

test('rules that the page replaces are replaced in what can be come back to as well', () => {
  const there = chosen(asking(smallRuleSet, smallAcademy), others);
  const third = { ...smallRuleSet, id: 'third' };
  const { talk } = under(there, third);
  expect(say(talk, { type: 'history.undone' }).context.ruleSet).toBe(third);
});
