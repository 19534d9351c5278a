import fc from 'fast-check';
import type { Answers } from '../../src/assessment/answers.ts';
import { fittingAnswers } from '../../src/assessment/fitting-answers.ts';
import { textsToSave } from '../../src/conversation/draft-texts.ts';
import type { ConversationEvent } from '../../src/conversation/machine/conversation-event.ts';
import { underOtherRules } from '../../src/conversation/other-rules.ts';
import { parseSession, sessionOf } from '../../src/conversation/saved-session.ts';
import type { RuleSet } from '../../src/rules/schema.ts';
import { partialAnswers } from './arbitraries.ts';
import { everyRuleSet } from './every-rule-set.ts';
import { aside, onward, openings, typings } from './offered-events.ts';
import type { Talk } from './talk.ts';

type Events = readonly ConversationEvent[];

/** What happens one after the other, and the answers that a page sets meanwhile. */
export interface Happenings {
  steps: readonly (readonly [sort: number, index: number])[];
  fromPage: readonly Answers[];
}

export const happenings = (ruleSet: RuleSet, maxLength: number): fc.Arbitrary<Happenings> =>
  fc.record({
    steps: fc.array(fc.tuple(fc.nat(19), fc.nat(9999)), { maxLength, size: 'max' }),
    fromPage: fc.array(partialAnswers(ruleSet), { minLength: 1, maxLength: 3 }),
  });

/** An event with an id that is none, or at a moment when nobody could mean it. */
function strays({ context: { ruleSet, answers } }: Talk): Events {
  const ids = [...ruleSet.questions.map(({ id }) => id), 'nowhere', '__proto__', ''];
  return [
    { type: 'conversation.started' },
    { type: 'conversation.restarted' },
    { type: 'conversation.resumed' },
    { type: 'welcome.opened' },
    { type: 'result.requested' },
    { type: 'draft.opened' },
    { type: 'draft.opened', section: 'nowhere' },
    { type: 'section.opened', section: null },
    { type: 'question.left' },
    { type: 'question.closed' },
    { type: 'item.added' },
    { type: 'item.added', opens: 'nowhere' },
    { type: 'item.removed', item: -1 },
    { type: 'item.removed', item: 999 },
    { type: 'items.confirmed' },
    { type: 'trial.kept' },
    { type: 'trial.dropped' },
    { type: 'variant.saved' },
    { type: 'variant.named', number: 1, name: 'Other' },
    { type: 'variant.removed', number: 1 },
    { type: 'variant.kept', number: 9 },
    { type: 'line.answered', id: 999, reply: { kind: 'nothing' } },
    { type: 'history.undone' },
    { type: 'history.redone' },
    { type: 'view.failed' },
    { type: 'answer.revised', question: 'nowhere', value: 'yes' },
    { type: 'change.tried', set: answers },
    ...ids.map((question): ConversationEvent => ({ type: 'question.opened', question })),
    ...ids.map(
      (question): ConversationEvent => ({
        type: 'field.opened',
        question,
        item: 999,
        field: 'nowhere',
      }),
    ),
  ];
}

/** What comes from elsewhere: other rules, answers of the page, what was kept, a file. */
function fromElsewhere({ context }: Talk, fromPage: readonly Answers[]): Events {
  const { ruleSet, answers, keys, texts } = context;
  const otherRules = everyRuleSet
    .filter(({ id }) => id !== ruleSet.id)
    .map((other): ConversationEvent => {
      const { conversation } = underOtherRules(context, other, {
        isThere: true,
        fitTexts: (each) => each,
      });
      return { type: 'rules.replaced', conversation };
    });
  const now = '2021-04-01T00:00:00.000Z';
  const parsed = parseSession(sessionOf(context, now) ?? '', ruleSet, now);
  const list = Object.keys(keys)[0];
  return [
    ...fromPage.map(
      (each): ConversationEvent => ({
        type: 'answers.replaced',
        answers: fittingAnswers(each, ruleSet).answers,
      }),
    ),
    ...(parsed.ok ? [{ type: 'session.continued', ...parsed.session } as const] : []),
    { type: 'draft.imported', answers, texts: textsToSave(texts, keys[list ?? ''] ?? []), list },
    ...otherRules,
  ];
}

/** The event of a step; undefined where nothing of its sort can be there. Most lead on, so that one gets somewhere. */
export function anyEventOf(
  talk: Talk,
  [sort, index]: Happenings['steps'][number],
  fromPage: readonly Answers[],
): ConversationEvent | undefined {
  const events = () => {
    if (sort < 9) return onward(talk);
    if (sort < 11) return openings(talk);
    if (sort < 15) return aside(talk);
    if (sort < 16) return typings(talk);
    return sort < 19 ? strays(talk) : fromElsewhere(talk, fromPage);
  };
  const offered = events();
  return offered[index % Math.max(1, offered.length)];
}
