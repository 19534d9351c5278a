import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answers, itemsOf } from '../../src/assessment/answers.ts';
import { parseAnswers } from '../../src/assessment/parse-answers.ts';
import { openedQuestion } from '../../src/conversation/asked/at-hand.ts';
import type { Filled } from '../../src/conversation/filled.ts';
import type { ConversationEvent } from '../../src/conversation/machine/conversation-event.ts';
import { anyBeginning } from '../support/arbitraries.ts';
import { everyRuleSet, runsEach } from '../support/every-rule-set.ts';
import { eventOf, type Steps, steps } from '../support/offered-events.ts';
import { smallAcademy, smallRuleSet } from '../support/small-rule-set.ts';
import { asking, given, momentOf, opened, say, type Talk, talkOf } from '../support/talk.ts';

type Moment = ReturnType<typeof momentOf>;

const undo = (talk: Talk) => say(talk, { type: 'history.undone' });
const redo = (talk: Talk) => say(talk, { type: 'history.redone' });
const countUndoable = ({ context }: Talk) => context.past.length;

/** An opened question, or field of a finished list, of which nothing has changed yet. */
function isOnlyOpened({ value, context }: Talk): boolean {
  const { answers, detour, round } = context;
  const question = openedQuestion(context);
  if (value !== 'asking' || question === null) return false;
  if (round?.question !== question) return true;
  const goesOn = detour?.round?.question === question;
  const items = goesOn ? detour.round?.items : itemsOf(answers[question]);
  return detour?.isOfField === true && JSON.stringify(round.items) === JSON.stringify(items);
}

/** An opened field of an item counts as not opened: what there is to come back to are the items. */
const withoutOpenedField = (moment: Moment): Moment => ({
  ...moment,
  round: moment.round && { ...moment.round, opened: null },
});

interface Change {
  event: ConversationEvent;
  before: Moment;
  after: Talk;
}

/** A walk, with what each change has to bring back when it is undone. */
function walk(start: Talk, taken: Steps): { talk: Talk; changes: Change[] } {
  const changes: Change[] = [];
  let talk = start;
  let beforeOpening = momentOf(talk);
  for (const step of taken) {
    const event = eventOf(talk, step);
    if (!event || event.type.startsWith('history.')) continue;
    // What is kept while an answer is looked at is an answer there too: `trial.test.ts` looks at that.
    if (event.type === 'trial.kept' && talk.context.detour) continue;
    const next = say(talk, event);
    if (countUndoable(next) > countUndoable(talk)) {
      const before = isOnlyOpened(talk) ? beforeOpening : withoutOpenedField(momentOf(talk));
      changes.push({ event, before, after: next });
    }
    if (isOnlyOpened(next) && !isOnlyOpened(talk))
      beforeOpening = withoutOpenedField(momentOf(talk));
    talk = next;
  }
  return { talk, changes };
}

/** A failure is not brought back: what was drawn then is tried again. */
const unlessFailed = (moment: Moment) =>
  moment.phase === 'failed'
    ? { ...moment, phase: expect.stringMatching(/asking|verdict/) }
    : moment;

describe('what was said and written beside the answers', () => {
  const result = { type: 'result.requested' } as const;
  const draft = { type: 'draft.opened' } as const;
  const tried = { type: 'answer.tried', question: 'helpers', value: 5 } as const;
  const texts = { fields: { why: 'So' }, examples: [] };
  const filled: Filled[] = [{ ask: 'why', isLeft: true }];
  const addBeside = (talk: Talk) =>
    say(
      talk,
      { type: 'line.typed', line: 'what?' },
      result,
      tried,
      { type: 'variant.saved' },
      draft,
      { type: 'draft.written', texts, filled },
    );
  const beside = ({ context }: Talk) => ({
    ruleSet: context.ruleSet.id,
    texts: context.texts,
    filled: context.filled,
    variants: context.variants,
    asides: context.asides.map(({ line }) => line),
  });
  const start = asking(smallRuleSet, smallAcademy);

  it('comes back with a step that took its place, and goes with it, again and again', () => {
    const before = addBeside(start);
    const after = say(before, { type: 'conversation.restarted' });
    expect(beside(after)).toEqual(beside(talkOf(smallRuleSet)));
    let talk = after;
    for (let time = 0; time < 2; time++) {
      talk = undo(talk);
      expect(beside(talk)).toEqual(beside(before));
      talk = redo(talk);
      expect(beside(talk)).toEqual(beside(after));
      expect(talk.context.past.at(-1)?.isOver).toBe(true);
    }
  });

  it('stays as it is by then where another step is taken back, or taken again', () => {
    const back = undo(say(start, opened('helpers'), given(4)));
    const since = addBeside(say(back, opened('helpers')));
    const now = { ...smallRuleSet, id: 'now' };
    const talk = say(since, { type: 'rules.replaced', conversation: { ruleSet: now } });
    const again = redo(talk);
    expect(again.context.answers.helpers).toBe(4);
    expect(beside(again)).toEqual({ ...beside(since), ruleSet: 'now' });
    expect(again.context.past.at(-1)).not.toHaveProperty('isOver');
    expect(beside(undo(again))).toEqual(beside(again));
  });

  it('goes with the rules that a person chose, back and on again', () => {
    const now = { ...smallRuleSet, id: 'now' };
    const chosen = say(start, { type: 'rules.chosen', conversation: { ruleSet: now } });
    expect(undo(chosen).context.ruleSet).toBe(smallRuleSet);
    expect(redo(undo(chosen)).context.ruleSet).toBe(now);
  });

  it('is nothing to take again once something else was done', () => {
    const talk = say(undo(say(start, opened('helpers'), given(4))), opened('helpers'), given(3));
    expect(talk.context.future).toEqual([]);
    expect(talk.context.past).toHaveLength(1);
    const two = say(talk, opened('helpers'), given(2));
    expect(redo(undo(two)).context.past).toHaveLength(2);
  });
});

describe.each(everyRuleSet)('whatever a person does: $id', (ruleSet) => {
  const forWalks = (check: (walked: ReturnType<typeof walk>, answers: Answers) => void) =>
    fc.assert(
      fc.property(anyBeginning(ruleSet), steps(40), (answers, taken) => {
        check(walk(talkOf(ruleSet, answers), taken), answers);
      }),
      { numRuns: runsEach(140) },
    );

  it('undo brings back the moment before a change, and redo the moment after it', () => {
    forWalks(({ changes }) => {
      for (const { event, before, after } of changes) {
        const undone = undo(after);
        expect(momentOf(undone), event.type).toEqual(unlessFailed(before));
        expect(momentOf(redo(undone)), event.type).toEqual(momentOf(after));
      }
    });
  });

  it('undo all the way gives what was before the first change, redo all the way the end', () => {
    forWalks(({ talk: last, changes: [first] }, answers) => {
      const talk = say(last, { type: 'trial.dropped' });
      const count = countUndoable(talk);
      const undone = Array.from({ length: count }).reduce<Talk>(undo, talk);
      expect(countUndoable(undone)).toBe(0);
      expect(undone.context.answers).toEqual(answers);
      if (!first) return;
      expect(momentOf(undone)).toEqual(unlessFailed(first.before));
      const redone = Array.from({ length: count }).reduce<Talk>(redo, undone);
      expect(momentOf(redone)).toEqual(unlessFailed(momentOf(talk)));
    });
  });

  it('only holds answers that could come from outside', () => {
    const seen = new Set<string>();
    forWalks(({ changes }) => {
      for (const { after } of changes) {
        const text = JSON.stringify(after.context.answers);
        if (seen.has(text)) continue;
        seen.add(text);
        expect(parseAnswers(after.context.answers, [ruleSet]).ok, text).toBe(true);
      }
    });
  });

  it('opening, looking and going back leave nothing to undo', () => {
    forWalks(({ changes }) => {
      for (const { event } of changes)
        expect(event.type).toMatch(/given|kept|revised|restarted|added|removed|confirmed|left/);
    });
  });
});
