import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { itemsOf } from '../../src/assessment/answers.ts';
import { parseAnswers } from '../../src/assessment/parse-answers.ts';
import { replay } from '../../src/assessment/path.ts';
import { promptOf } from '../../src/conversation/asked/prompt.ts';
import { transcriptOf } from '../../src/conversation/asked/transcript.ts';
import type { Detour } from '../../src/conversation/machine/context.ts';
import type { ConversationEvent } from '../../src/conversation/machine/conversation-event.ts';
import { conversationMachine } from '../../src/conversation/machine.ts';
import { assessmentOf, boardOf, progressOf } from '../../src/conversation/selectors.ts';
import { anyEventOf, type Happenings, happenings } from '../support/any-events.ts';
import { deepFreeze } from '../support/deep-freeze.ts';
import { everyRuleSet } from '../support/every-rule-set.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';
import { say, type Talk, talkOf } from '../support/talk.ts';
import { wholeItems } from '../support/whole-items.ts';

const date = '2021-04-01';

interface Taken {
  before: Talk;
  event: ConversationEvent;
  after: Talk;
}

/** The moves of a conversation in which all this happens, the first of them from its welcome. */
function movesIn(start: Talk, { steps, fromPage }: Happenings): Taken[] {
  const moves: Taken[] = [];
  let talk = start;
  for (const step of steps) {
    const event = anyEventOf(talk, step, fromPage);
    if (!event) continue;
    const after = say(talk, event);
    moves.push({ before: talk, event, after });
    talk = after;
  }
  return moves;
}

/** All that a view asks of a moment. */
function lookAt({ context }: Talk): void {
  const assessment = assessmentOf(context, date);
  boardOf(context.ruleSet, assessment);
  progressOf(context);
  transcriptOf(context);
  promptOf(context);
}

/** The keys of the items that are answers, and of those that are gone through, or wait to be gone on with. */
const keysIn = ({ context: { keys, round, detour } }: Talk): number[] => [
  ...new Set([...Object.values(keys).flat(), ...(round?.keys ?? []), ...waitingKeys(detour)]),
];
const waitingKeys = (detour: Detour | null): readonly number[] =>
  detour ? [...(detour.round?.keys ?? []), ...waitingKeys(detour.outer)] : [];

/** Where a removed item can come back from. */
const bringsBack = (type: string): boolean => /^(history|variant\.kept|trial\.kept)/.test(type);
const onlyTries = (type: string): boolean =>
  /^(answer\.tried|change\.tried|trial\.dropped|variant\.(saved|named|removed))$/.test(type);

/** What of a move is not as it always has to be. */
function expectSound({ before, event, after }: Taken): void {
  const { context } = after;
  const what = JSON.stringify(event);
  lookAt(after);
  if (after.value === 'asking') expect(promptOf(context), what).not.toBeNull();
  if (after.value !== 'asking' && after.value !== 'verdict') lookAt(after);

  // A trial is never an answer.
  if (onlyTries(event.type)) {
    expect(context.answers, what).toBe(before.context.answers);
    expect(context.keys, what).toBe(before.context.keys);
    expect(context.past, what).toBe(before.context.past);
  }
  if (after.value === 'drafting') expect(context.trial, what).toBeNull();

  // An item keeps its key, and no other one gets it.
  for (const [list, keys] of Object.entries(context.keys)) {
    expect(keys.length, what).toBe(itemsOf(context.answers[list])?.length ?? 0);
    expect(new Set(keys).size, what).toBe(keys.length);
  }
  if (context.round) expect(context.round.keys.length, what).toBe(context.round.items.length);
  expect(context.nextKey, what).toBeGreaterThanOrEqual(before.context.nextKey);
  const known = new Set(keysIn(before));
  for (const key of keysIn(after)) {
    expect(key, what).toBeLessThan(context.nextKey);
    const isNew = key >= before.context.nextKey;
    expect(known.has(key) || isNew || bringsBack(event.type), `${key}, ${what}`).toBe(true);
  }

  // An event that cannot be is none.
  if (!before.can(event)) expect(after.context, what).toEqual(before.context);
}

/** Only the answers, kept and read again, make the same conversation. */
function expectReplayed({ context }: Talk): void {
  const { ruleSet, answers } = context;
  // Other rules may ask for more of an item than was said of it.
  expect(parseAnswers(wholeItems(ruleSet, answers), [ruleSet]).ok).toBe(true);
  const anew = say(talkOf(ruleSet, JSON.parse(JSON.stringify(answers))), {
    type: 'conversation.started',
  });
  const { next, questions, counted } = replay(ruleSet, answers);
  expect(anew.value).toBe(next ? 'asking' : 'verdict');
  if (next) expect(promptOf(anew.context)?.question.id).toBe(next.id);
  const again = replay(ruleSet, anew.context.answers);
  expect(again.questions.map(({ id }) => id)).toEqual(questions.map(({ id }) => id));
  expect(again.counted).toEqual(counted);
  expect(assessmentOf(anew.context, date)).toEqual(assessmentOf(context, date));
}

describe.each(everyRuleSet.map((ruleSet) => ({ name: ruleSet.id, ruleSet: deepFreeze(ruleSet) })))(
  'whatever happens, in whatever order: $name',
  { timeout: 7_200_000 },
  ({ ruleSet }) => {
    it('nothing throws, trials stay apart, items keep their identity, and answers make the same again', () => {
      fc.assert(
        fc.property(happenings(ruleSet, 40), (happening) => {
          const start = talkOf(ruleSet);
          const moves = movesIn(start, happening);
          for (const move of moves) expectSound(move);
          const last = moves.at(-1)?.after ?? start;
          expectReplayed(last);

          const actor = createActor(conversationMachine, { input: { ruleSet } }).start();
          for (const { event } of moves) actor.send(event);
          expect(actor.getSnapshot().value).toBe(last.value);
          expect(actor.getSnapshot().context).toEqual(last.context);
        }),
        { numRuns: fuzzRuns(20, 'sequences of events through the machine, over all rule sets') },
      );
    });
  },
);
