import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isList } from '../../src/assessment/answers.ts';
import type { Moment } from '../../src/conversation/machine/context.ts';
import {
  fittingSaid,
  hasTexts,
  type OtherDraft,
  underOtherRules,
} from '../../src/conversation/other-rules.ts';
import { ruleSets } from '../../src/regulations/rule-sets.ts';
import type { RuleSet } from '../../src/rules/schema.ts';
import { anyBeginning } from '../support/arbitraries.ts';
import { changed, errorsIn } from '../support/changed-rules.ts';
import { everyRuleSet, runsEach } from '../support/every-rule-set.ts';
import { look } from '../support/look.ts';
import { afterWalk, steps } from '../support/offered-events.ts';
import { otherSmallRules } from '../support/other-small-rules.ts';
import { smallAcademy, smallRuleSet } from '../support/small-rule-set.ts';
import { asking, momentOf, say, type Talk, talkOf } from '../support/talk.ts';
import { textsFor } from '../support/texts-for.ts';

const asIs: OtherDraft = { isThere: true, fitTexts: (texts) => texts };
const noDraft: OtherDraft = { isThere: false, fitTexts: () => ({ fields: {}, examples: [] }) };

/** The conversation goes on under these rules. */
function under(talk: Talk, ruleSet: RuleSet) {
  const { conversation, dropped } = underOtherRules(talk.context, ruleSet, asIs);
  return { talk: say(talk, { type: 'rules.replaced', conversation }), dropped };
}

test('the other rules are rules', () =>
  expect(errorsIn({ ...otherSmallRules, texts: textsFor(otherSmallRules) })).toEqual([]));

test('what fits goes along, and what does not is named', () => {
  const talk = asking(smallRuleSet, smallAcademy);
  const after = under(talk, otherSmallRules);
  const { channels: _, helpers: __, ...fitting } = talk.context.answers;
  expect(after.talk).toMatchObject({ value: 'welcome', context: { ruleSet: otherSmallRules } });
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

test('a text of a field is one, and so is one about an item', () => {
  const about = { item: null, fields: {}, units: [] };
  expect(hasTexts({ fields: { why: 'So' }, examples: [] })).toBe(true);
  expect(hasTexts({ fields: {}, examples: [about] })).toBe(true);
  expect(hasTexts({ fields: {}, examples: [] })).toBe(false);
});

const said = ({ answers, keys, round }: Moment) => ({ answers, keys, round });

/** Each rule set with other rules that a conversation under it can come to. */
const pairs = [
  { from: smallRuleSet, to: otherSmallRules },
  ...ruleSets.map((from, at) => ({
    from,
    to: ruleSets[(at + 1) % ruleSets.length] ?? otherSmallRules,
  })),
];

test.each(pairs)(
  'wherever a conversation is, it can be undone and redone as far as before, and nothing in it breaks: $from.id $to.id',
  ({ from, to }) => {
    fc.assert(
      fc.property(anyBeginning(from), steps(), steps(8), (answers, before, after) => {
        const start = afterWalk(talkOf(from, answers), before);
        let { talk } = under(start, to);
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
      { numRuns: Math.ceil(80 / pairs.length) },
    );
  },
);

test.each(everyRuleSet)('the rules that were there bring back what they had: $id', (each) => {
  fc.assert(
    fc.property(anyBeginning(each), steps(), (answers, taken) => {
      const talk = afterWalk(talkOf(each, answers), taken);
      const back = under(under(talk, { ...each, id: 'same' }).talk, each);
      const elsewhere = say(talk, { type: 'welcome.opened' });
      expect(said(back.talk.context)).toEqual(said(elsewhere.context));
      expect(back.dropped).toEqual([]);
      const undo = (each: Talk) => momentOf(say(each, { type: 'history.undone' }));
      if (talk.context.past.length > 0 && !talk.context.trial)
        expect(undo(back.talk)).toEqual({ ...undo(talk), section: null });
    }),
    { numRuns: runsEach(100) },
  );
});

test('rules without a draft bring nobody back to one', () => {
  const drafting = say(asking(smallRuleSet, smallAcademy), { type: 'draft.opened' });
  const revised = say(drafting, { type: 'answer.revised', question: 'helpers', value: 3 });
  const { conversation } = underOtherRules(
    revised.context,
    { ...smallRuleSet, id: 'same' },
    noDraft,
  );
  const after = say(revised, { type: 'rules.replaced', conversation });
  expect(say(after, { type: 'history.undone' }).value).toBe('verdict');
});

test('rules that the page replaces are replaced in what can be come back to as well', () => {
  const start = asking(smallRuleSet, smallAcademy);
  const { conversation } = underOtherRules(start.context, otherSmallRules, asIs);
  const { past: _, future: __, ...now } = conversation;
  const there = say(start, { type: 'rules.chosen', conversation: now });
  const third = { ...smallRuleSet, id: 'third' };
  const { talk } = under(there, third);
  expect(say(talk, { type: 'history.undone' }).context.ruleSet).toBe(third);
});

const atVerdict = say(talkOf(smallRuleSet, smallAcademy), { type: 'result.requested' });
const compared = say(
  atVerdict,
  { type: 'change.tried', set: { partner: 'yes' } },
  { type: 'variant.saved' },
);
const { channels: _channels, helpers: _helpers, ...fitsOthers } = smallAcademy;

test('what is compared goes along where it fits, by the same name', () => {
  const { conversation } = underOtherRules(compared.context, otherSmallRules, asIs);
  const [before] = compared.context.variants;
  const answers = { ...fitsOthers, partner: 'yes' };
  expect(conversation.variants).toEqual([{ ...before, answers }]);
});

test('what was wholly replaced goes along with all that was beside the answers', () => {
  const reply = { kind: 'offered', values: ['web'], rest: '' } as const;
  const aside = { id: 9, at: 'channels', question: 'channels', line: 'Online', reply };
  const texts = { fields: { why: 'So' }, examples: [] };
  const started = say(compared, { type: 'session.continued', asides: [aside], texts });
  const replaced = say(started, { type: 'conversation.restarted' });
  const { past = [] } = underOtherRules(replaced.context, otherSmallRules, noDraft).conversation;
  const [first, second] = past;
  const answers = { ...fitsOthers, partner: 'yes' };
  const [variant] = compared.context.variants;
  expect(first?.ruleSet).toBe(otherSmallRules);
  expect(first?.variants).toEqual([{ ...variant, answers }]);
  expect(second?.asides).toMatchObject([{ line: 'Online', reply: { kind: 'nothing' } }]);
  expect(second?.texts).toEqual({ fields: {}, examples: [] });
});

test('one comes back to where one was, and to a draft only where there is one', () => {
  const { context } = say(
    talkOf(smallRuleSet),
    { type: 'conversation.started' },
    { type: 'answer.given', value: 'both' },
    { type: 'draft.opened' },
    { type: 'answer.revised', question: 'goal', value: 'recognition' },
  );
  const phasesUnder = (draft: OtherDraft) =>
    underOtherRules(context, smallRuleSet, draft).conversation.past?.map(({ phase }) => phase);
  expect(phasesUnder(asIs)).toEqual(['asking', 'drafting']);
  expect(phasesUnder(noDraft)).toEqual(['asking', 'verdict']);
});

test('a list that was left for another question is still there', () => {
  const { series: _, ...others } = smallAcademy;
  const listing = say(asking(smallRuleSet, others), { type: 'item.added' });
  const { context } = say(listing, { type: 'question.opened', question: 'goal' });
  expect(context.detour?.round?.items).toHaveLength(1);
  const { conversation } = underOtherRules(context, otherSmallRules, asIs);
  expect(conversation.detour?.round).toEqual(context.detour?.round);
});

test.each([
  ['place', 'place'],
  ['gone', undefined],
])('a field that was opened stays so where the list has it: %s', (field, left) => {
  const round = {
    question: 'series',
    items: [{ activities: 2 }],
    keys: [0],
    begun: null,
    opened: { item: 0, field },
  };
  const fitting = fittingSaid({ answers: {}, keys: {}, round }, smallRuleSet);
  expect(fitting.round?.opened?.field).toBe(left);
});

test('a list that is not answered has no keys', () => {
  const keys = { series: [3] };
  expect(fittingSaid({ answers: {}, keys, round: null }, smallRuleSet).keys).toEqual({});
});
