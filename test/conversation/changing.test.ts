import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Answers } from '../../src/assessment/answers.ts';
import { replay } from '../../src/assessment/path.ts';
import { promptOf } from '../../src/conversation/asked/prompt.ts';
import { transcriptOf } from '../../src/conversation/asked/transcript.ts';
import type { Question } from '../../src/rules/schema.ts';
import { academy, trajectory, without } from '../support/academy.ts';
import { fullAnswers } from '../support/arbitraries.ts';
import { everyRuleSet, runsEach } from '../support/every-rule-set.ts';
import { ruleSetOf } from '../support/rule-sets.ts';
import { smallAcademy, smallRuleSet } from '../support/small-rule-set.ts';
import {
  asking,
  give,
  given,
  momentOf,
  opened,
  openField,
  placeOf,
  remove,
  say,
  type Talk,
  talkOf,
} from '../support/talk.ts';

const vlaio = ruleSetOf('vlaio-2021');
const result = { type: 'result.requested' } as const;
const resumed = { type: 'conversation.resumed' } as const;

/** Another answer to a question, wherever the conversation is. */
const change = (talk: Talk, question: string, answer: Answer) =>
  give(say(talk, opened(question)), answer);
const turnsOf = ({ context }: Talk) => transcriptOf(context);

describe.each(everyRuleSet)('in whatever order questions are answered: $id', (ruleSet) => {
  const idsOf = (answers: Answers) => replay(ruleSet, answers).questions.map(({ id }) => id);
  const inOrder = (order: readonly string[], said: Answers) =>
    order.reduce((talk, id) => change(talk, id, said[id] as Answer), say(talkOf(ruleSet), result));
  const anyOrder = fullAnswers(ruleSet).chain((said) => {
    const ids = idsOf(said);
    return fc
      .shuffledSubarray(ids)
      .map((order) => ({ said, order, sorted: ids.filter((id) => order.includes(id)) }));
  });
  /** What is said of an item under an answer that comes later may be asked no more. */
  const countedIn = ({ context }: Talk) => replay(ruleSet, context.answers).counted;
  const saidIn = (talk: Talk) =>
    turnsOf(talk).map(({ id, answer, findings }) => ({ id, answer, findings }));

  it('the same question comes next, after the same transcript', () => {
    fc.assert(
      fc.property(anyOrder, ({ order, sorted, said }) => {
        const [shuffled, straight] = [order, sorted].map((each) =>
          say(inOrder(each, said), resumed),
        ) as [Talk, Talk];
        expect(countedIn(shuffled)).toEqual(countedIn(straight));
        expect(promptOf(shuffled.context)).toEqual(promptOf(straight.context));
        expect(saidIn(shuffled)).toEqual(saidIn(straight));
        expect(placeOf(shuffled)).toBe(placeOf(straight));
      }),
      { numRuns: runsEach(80) },
    );
  });

  it('all of them lead to the verdict, asked one after the other', () => {
    fc.assert(
      fc.property(fullAnswers(ruleSet), (answers) => {
        let talk = asking(ruleSet);
        for (const id of idsOf(answers)) {
          expect(promptOf(talk.context)?.question.id).toBe(id);
          talk = give(talk, answers[id] as Answer);
        }
        expect(placeOf(talk)).toBe('verdict');
        expect(Object.keys(talk.context.answers)).toEqual(idsOf(answers));
        expect(answers).toMatchObject(talk.context.answers);
      }),
      { numRuns: runsEach(20) },
    );
  });
});

describe('changing an earlier answer', () => {
  const halfway = without(
    academy(),
    'relevance',
    'hard-to-reach',
    'companies',
    'living-world',
    'challenges',
  );

  it('keeps all later answers', () => {
    const talk = change(asking(vlaio, halfway), 'partnership', 'partner');
    expect(talk.context.answers).toEqual({ ...halfway, partnership: 'partner' });
  });

  it('returns to the question that was being asked', () => {
    const talk = asking(vlaio, halfway);
    expect(placeOf(talk)).toBe('relevance');
    expect(placeOf(say(talk, opened('goal')))).toBe('goal');
    expect(placeOf(change(talk, 'partnership', 'partner'))).toBe('relevance');
  });

  it('asks only what became new, and then goes on where it was', () => {
    const talk = asking(vlaio, {
      ...without(halfway, 'legal-form', 'partnership'),
      goal: 'recognition',
    });
    const changed = change(talk, 'goal', 'both');
    expect(placeOf(changed)).toBe('legal-form');
    const answered = give(give(changed, 'public'), 'none');
    expect(placeOf(answered)).toBe('relevance');
  });

  it('returns to the verdict on answers that are not complete', () => {
    const talk = change(say(asking(vlaio, halfway), result), 'audience', 'one-school');
    expect(placeOf(talk)).toBe('verdict');
    expect(placeOf(say(talk, resumed))).toBe('relevance');
  });

  it('returns to the verdict on complete answers, once what became new is answered', () => {
    const answers = without(academy({ goal: 'recognition' }), 'legal-form', 'partnership');
    const talk = asking(vlaio, answers);
    const changed = change(talk, 'goal', 'both');
    expect(placeOf(changed)).toBe('legal-form');
    expect(placeOf(give(give(changed, 'public'), 'none'))).toBe('verdict');
  });

  it('returns to an early verdict at once, and leaves what became new for later', () => {
    const early = say(
      asking(vlaio, { ...halfway, ages: ['18-plus'], goal: 'recognition' }),
      result,
    );
    const answers = without(early.context.answers, 'legal-form');
    const changed = change(say(asking(vlaio, answers), result), 'goal', 'both');
    expect(placeOf(changed)).toBe('verdict');
    expect(placeOf(say(changed, resumed))).toBe('legal-form');
  });

  it('returns to a complete verdict, once what became new is answered', () => {
    const answers = without(academy({ goal: 'recognition' }), 'legal-form');
    const changed = change(say(asking(vlaio, answers), result), 'goal', 'both');
    expect(placeOf(changed)).toBe('legal-form');
    expect(placeOf(give(changed, 'public'))).toBe('verdict');
  });

  it('goes on with the other new questions where one of them is changed on the way', () => {
    const answers = academy({ 'recognition-status': 'current' });
    const verdict = say(asking(vlaio, without(answers, 'audience', 'relevance')), result);
    const asked = change(verdict, 'recognition-status', 'none');
    expect(placeOf(asked)).toBe('audience');
    const changed = change(asked, 'goal', 'recognition');
    expect(placeOf(changed)).toBe('audience');
    expect(placeOf(give(give(changed, 'everyone'), 'yes'))).toBe('verdict');
  });

  it('stays open until it is answered, whatever else is opened', () => {
    const talk = say(asking(vlaio, halfway), opened('goal'), opened('audience'));
    expect(placeOf(talk)).toBe('audience');
    expect(placeOf(give(talk, 'everyone'))).toBe('relevance');
  });

  it('parks what it makes irrelevant, and finds it back', () => {
    const talk = asking(vlaio, academy());
    const parked = change(talk, 'goal', 'recognition');
    expect(replay(vlaio, parked.context.answers).counted).not.toHaveProperty('partnership');
    expect(turnsOf(say(parked, opened('goal'))).map(({ id }) => id)).not.toContain('partnership');
    const back = change(parked, 'goal', 'both');
    expect(placeOf(back)).toBe('verdict');
    expect(replay(vlaio, back.context.answers).counted).toEqual(academy());
  });

  it('of a list that is being changed itself returns to its items as they were left', () => {
    const verdict = say(asking(vlaio, academy()), result, opened('trajectories'), {
      type: 'item.added',
    });
    const described = say(verdict, given('yes'));
    const changed = change(described, 'audience', 'one-school');
    expect(placeOf(changed)).toBe('trajectories.1.activities');
    const confirmed = say(changed, given(2), given('on-site'), given(['9000']), {
      type: 'items.confirmed',
    });
    expect(placeOf(confirmed)).toBe('verdict');
    expect(confirmed.context.answers.trajectories).toEqual([
      trajectory(),
      trajectory({ activities: 2 }),
    ]);
  });
});

describe('leaving an opened question as it was', () => {
  const closed = { type: 'question.closed' } as const;

  it.each([
    ['a question', (talk: Talk) => talk, 'recognition-status'],
    ['the verdict', (talk: Talk) => say(talk, result), 'verdict'],
  ])('returns to %s and changes nothing', (_, lead, place) => {
    const talk = lead(asking(vlaio, { goal: 'both' }));
    const left = say(talk, opened('goal'), closed);
    expect(placeOf(left)).toBe(place);
    expect(left.context).toEqual(talk.context);
  });

  it('keeps the items that were described before it was opened', () => {
    const begun = say(
      asking(vlaio, without(academy(), 'trajectories')),
      { type: 'item.added' },
      given('yes'),
    );
    const left = say(begun, result, opened('trajectories'), given(3), closed);
    expect(placeOf(left)).toBe('verdict');
    expect(placeOf(say(left, resumed))).toBe('trajectories.0.activities');
  });

  it('forgets what was changed in a list since it was opened', () => {
    const talk = remove(say(asking(vlaio, academy()), opened('trajectories')), 0);
    expect(placeOf(talk)).toBe('trajectories overview');
    const left = say(talk, closed);
    expect(placeOf(left)).toBe('verdict');
    expect(left.context.answers).toEqual(academy());
    expect(placeOf(say(left, opened('trajectories')))).toBe('trajectories overview');
    expect(promptOf(say(left, opened('trajectories')).context)).toMatchObject({
      items: [trajectory()],
    });
  });

  it.each([
    ['the verdict', academy(), 'verdict'],
    ['the question that waits', without(academy(), 'relevance'), 'relevance'],
  ])('that was opened again after a change returns to %s', (_, answers, place) => {
    const list = say(asking(vlaio, answers), opened('trajectories'));
    const again = say(remove(list, 0), opened('trajectories'));
    expect(placeOf(say(again, closed))).toBe(place);
    const done = say(again, { type: 'items.confirmed' });
    expect(placeOf(done)).toBe(place);
    expect(done.context.detour).toBeNull();
  });

  it('leaves only the field where one was opened', () => {
    const items = { trajectories: [trajectory(), trajectory()] };
    const removed = remove(say(asking(vlaio, academy(items)), opened('trajectories')), 0);
    const left = say(openField(removed, 0, 'place'), closed);
    expect(placeOf(left)).toBe('trajectories overview');
    expect(left.context.round?.items).toEqual([trajectory()]);
  });

  it('goes on with what was changed of one item when a field of another is opened elsewhere', () => {
    const online = { activities: 2, place: 'online' };
    const verdict = asking(smallRuleSet, { ...smallAcademy, series: [online, online] });
    const begun = say(openField(verdict, 0, 'place', 'series'), given('on-site'));
    expect(placeOf(begun)).toBe('series.0.postcodes');
    const second = openField(say(begun, { type: 'draft.opened' }), 1, 'activities', 'series');
    const changed = say(second, given(3));
    expect(placeOf(changed)).toBe('series.0.postcodes');
    expect(say(changed, given(['9000'])).context.answers.series).toEqual([
      { ...online, place: 'on-site', postcodes: ['9000'] },
      { ...online, activities: 3 },
    ]);
    expect(momentOf(say(changed, { type: 'history.undone' }))).toEqual(
      momentOf(say(begun, { type: 'draft.opened' })),
    );
    expect(say(second, { type: 'question.closed' }).context).toEqual(
      say(begun, { type: 'draft.opened' }).context,
    );
  });

  it('is left as it is by a field of another list that is opened and looked away from', () => {
    const list = smallRuleSet.questions.find(({ id }) => id === 'series') as Question;
    const questions = [...smallRuleSet.questions, { ...list, id: 'others' }];
    const item = { activities: 2, place: 'online' };
    const answers = { ...smallAcademy, series: [item, item], others: [{ ...item, activities: 3 }] };
    const begun = say(asking({ ...smallRuleSet, questions }, answers), opened('series'));
    const left = say(remove(begun, 0), { type: 'draft.opened' });
    const looked = say(openField(left, 0, 'place', 'others'), { type: 'draft.opened' });
    expect(looked.context).toEqual(left.context);
  });

  it('takes no answer back that was given to another question meanwhile', () => {
    const list = remove(say(asking(vlaio, academy()), opened('trajectories')), 0);
    const talk = say(change(list, 'audience', 'one-school'), closed);
    expect(placeOf(talk)).toBe('verdict');
    expect(talk.context.answers).toEqual(academy({ audience: 'one-school' }));
  });
});
