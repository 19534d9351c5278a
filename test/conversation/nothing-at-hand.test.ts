import { describe, expect, it } from 'vitest';
import { initialTransition } from 'xstate';
import type { Aside } from '../../src/conversation/asides/aside.ts';
import { questionsForMail } from '../../src/conversation/asides/asides.ts';
import { withClosed, withFieldOpened } from '../../src/conversation/detour.ts';
import { redone, undone } from '../../src/conversation/history.ts';
import {
  withAnswer,
  withRound,
  withRoundConfirmed,
} from '../../src/conversation/machine/answering.ts';
import { conversationMachine } from '../../src/conversation/machine.ts';
import { packed } from '../../src/conversation/packed-items.ts';
import { isExpired } from '../../src/conversation/saved-session.ts';
import { codeFor } from '../../src/conversation/share-link.ts';
import { withVariantKept } from '../../src/conversation/variants.ts';
import { academy } from '../support/academy.ts';
import { smallRuleSet } from '../support/small-rule-set.ts';

const [{ context }] = initialTransition(conversationMachine, { ruleSet: smallRuleSet });

describe('where nothing of the kind is at hand', () => {
  it('nothing changes', () => {
    expect(undone(context, 'asking')).toEqual({});
    expect(redone(context, 'asking')).toEqual({});
    expect(withClosed(context)).toEqual({});
    expect(
      withFieldOpened(context, 'asking', { question: 'goal', item: 0, field: 'title' }),
    ).toEqual({});
    expect(withVariantKept(context, 7)).toEqual({});
    expect(withRound(context, (round) => round)).toEqual({});
    expect(withRoundConfirmed(context)).toEqual({});
  });

  it('an answer is none when everything has one', () => {
    const answers = { goal: 'recognition', channels: ['web'], helpers: 1, series: 'unknown' };
    expect(withAnswer({ ...context, answers }, 'both')).toEqual({});
  });
});

it('a session that cannot be read is not too old', () => {
  const now = '2021-04-01T12:00:00Z';
  for (const json of ['', '{', 'null', '{}', '{"savedAt":"soon"}'])
    expect(isExpired(json, now)).toBe(false);
  expect(isExpired('{"savedAt":"2019-04-01T12:00:00Z"}', now)).toBe(true);
});

it('what is for a mail is each question once, of those that were answered so', () => {
  const aside = (line: string, reply: object | null) => ({ line, reply }) as Aside;
  const helped = { kind: 'helped', isForMail: true };
  expect(
    questionsForMail([
      aside('when', helped),
      aside('where', { kind: 'helped', isForMail: false }),
      aside('who', helped),
      aside('when', helped),
      aside('what', { kind: 'nothing', isForMail: true }),
      aside('why', null),
    ]),
  ).toEqual(['when', 'who']);
});

it('more places than are ever told are in no link', async () => {
  const postcodes = Array.from({ length: 200_001 }, (_, index) => String(index));
  expect(packed(academy({ trajectories: [{ postcodes }] }))).toBeNull();
  expect(await codeFor(smallRuleSet, { series: [{ postcodes }] })).toBeNull();
});
