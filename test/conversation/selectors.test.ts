import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answers, isList } from '../../src/assessment/answers.ts';
import { assess } from '../../src/assessment/assess.ts';
import { questionsIn } from '../../src/assessment/condition.ts';
import { conditionsOf } from '../../src/assessment/verdict.ts';
import { promptOf } from '../../src/conversation/asked/prompt.ts';
import { transcriptOf } from '../../src/conversation/asked/transcript.ts';
import { firstBoardOf } from '../../src/conversation/first-board.ts';
import type { ConversationEvent } from '../../src/conversation/machine/conversation-event.ts';
import {
  askedFieldsOf,
  assessmentOf,
  boardOf,
  canShowResult,
  nextStepsOf,
  progressOf,
  sourcesOf,
  standOf,
} from '../../src/conversation/selectors.ts';
import type { RuleSet } from '../../src/rules/schema.ts';
import { academy, trajectory, without } from '../support/academy.ts';
import { partialAnswers } from '../support/arbitraries.ts';
import { everyRuleSet, runsEach } from '../support/every-rule-set.ts';
import { eventOf, steps } from '../support/offered-events.ts';
import { ruleSetOf } from '../support/rule-sets.ts';
import { smallAcademy, smallRuleSet } from '../support/small-rule-set.ts';
import { asking, given, opened, openField, placeOf, say, type Talk } from '../support/talk.ts';

const vlaio = ruleSetOf('vlaio-2021');
const date = '2021-04-01';

const forAnswers = (ruleSet: RuleSet, check: (answers: Answers) => void) =>
  fc.assert(
    fc.property(partialAnswers(ruleSet), (answers) => {
      check(answers);
    }),
    { numRuns: runsEach(150) },
  );

describe('what is asked', () => {
  it('is the first question that waits', () => {
    expect(promptOf(asking(vlaio).context)).toMatchObject({
      kind: 'question',
      id: 'goal',
      answer: undefined,
    });
  });

  it('is the question that was opened, with its answer', () => {
    const talk = say(asking(vlaio, academy()), opened('announcement'));
    expect(promptOf(talk.context)).toMatchObject({ id: 'announcement', answer: ['website'] });
  });

  it('is one field of an item, with what is known of that', () => {
    const answers = academy({ trajectories: [trajectory(), trajectory({ activities: 7 })] });
    const list = say(asking(vlaio, answers), opened('trajectories'));
    const talk = openField(list, 1, 'activities');
    expect(promptOf(talk.context)).toMatchObject({
      kind: 'field',
      id: 'trajectories-1-activities',
      index: 1,
      answer: 7,
      item: trajectory({ activities: 7 }),
    });
  });

  it('is nothing where all is answered', () => {
    expect(promptOf(asking(vlaio, academy()).context)).toBeNull();
  });
});

describe('progress', () => {
  it('is what was said, of that and of what waits now', () => {
    expect(progressOf(asking(vlaio).context)).toEqual({ group: 'start', left: 23, done: 0 });
    const talk = asking(vlaio, without(academy(), 'relevance'));
    const said = transcriptOf(talk.context).length;
    expect(progressOf(talk.context)).toEqual({
      group: 'learning',
      left: 1,
      done: said / (said + 1),
    });
  });

  it('has less left once some does not apply', () => {
    const answers = { goal: 'recognition', 'recognition-status': 'current' };
    expect(progressOf(asking(vlaio, answers).context)).toMatchObject({
      group: 'openness',
      left: 6,
    });
  });

  it('is of the group of the question that was opened', () => {
    const talk = asking(vlaio, without(academy(), 'relevance'));
    expect(progressOf(say(talk, opened('partnership')).context)).toMatchObject({
      group: 'organisation',
      left: 2,
    });
  });

  it('counts what is opened to be changed, so that something is always left while it asks', () => {
    const whole = asking(vlaio, academy());
    const one = { left: 1 };
    expect(progressOf(say(whole, opened('goal')).context)).toMatchObject(one);
    const field = openField(whole, 0, 'place', 'trajectories');
    expect(progressOf(field.context)).toMatchObject(one);
    expect(progressOf(say(field, given('online')).context)).toMatchObject(one);
    expect(progressOf(say(whole, opened('trajectories')).context)).toMatchObject(one);
    const untitled = say(openField(asking(smallRuleSet, smallAcademy), 0, 'activities', 'series'), {
      type: 'question.left',
    });
    expect(promptOf(untitled.context)).toMatchObject({ field: { id: 'title' }, answer: undefined });
    expect(progressOf(untitled.context)).toMatchObject(one);
  });

  it('counts no text of an item that is not asked any more', () => {
    const series = [{ activities: 2, place: 'on-site', postcodes: ['9000'] }];
    const talk = say(
      asking(smallRuleSet, without({ ...smallAcademy, series }, 'helpers')),
      opened('series'),
    );
    expect(promptOf(talk.context)).toMatchObject({ kind: 'overview' });
    expect(progressOf(talk.context)?.left).toBe(2);
  });

  it('is nothing where all is answered', () => {
    expect(progressOf(asking(vlaio, academy()).context)).toBeNull();
  });

  it('moves on at every answer on the way of an organisation, inside an item too', () => {
    const moments = [progressOf(asking(vlaio).context)?.done ?? 0];
    let talk = asking(vlaio);
    for (const question of vlaio.questions) {
      const prompt = promptOf(talk.context);
      if (prompt?.question.id !== question.id) continue;
      const events: ConversationEvent[] =
        prompt.kind === 'overview'
          ? [{ type: 'item.added' }, ...Object.values(trajectory()).map(given)]
          : [given(academy()[question.id] ?? 'unknown')];
      if (prompt.kind === 'overview') events.push({ type: 'items.confirmed' });
      for (const event of events) {
        talk = say(talk, event);
        moments.push(progressOf(talk.context)?.done ?? 1);
      }
    }
    expect(placeOf(talk)).toBe('verdict');
    expect(moments.length).toBeGreaterThan(20);
    expect(moments).toEqual([...new Set(moments)].sort((one, other) => one - other));
  });

  it.each([
    ['small', smallRuleSet, 60],
    ['vlaio-2021', vlaio, 100],
  ])(
    'is a share, and moves on unless an answer adds questions or drops some: %s',
    (_, ruleSet, numRuns) => {
      fc.assert(
        fc.property(steps(40), (taken) => {
          let talk = asking(ruleSet);
          for (const step of taken) {
            const next = say(talk, eventOf(talk, step) ?? { type: 'question.left' });
            const [before, after] = [talk, next].map(({ context }) => progressOf(context));
            if (next.value === 'asking') expect(after?.left).toBeGreaterThan(0);
            if (after) {
              expect(after.done).toBeGreaterThanOrEqual(0);
              expect(after.done).toBeLessThan(1);
            }
            const isAnswer = ['answer.given', 'item.added', 'items.confirmed'].includes(
              (eventOf(talk, step) ?? { type: '' }).type,
            );
            const isInOrder = talk.value === 'asking' && talk.context.detour === null;
            const said = new Set(transcriptOf(next.context).map(({ id }) => id));
            const isAllKept = transcriptOf(talk.context).every(({ id }) => said.has(id));
            if (isAnswer && isInOrder && isAllKept && before && after && after.left <= before.left)
              expect(after.done).toBeGreaterThan(before.done);
            talk = next;
          }
        }),
        { numRuns },
      );
    },
  );
});

describe('the assessment of a moment', () => {
  it('is that of its answers', () => {
    const { context } = asking(vlaio, academy());
    expect(assessmentOf(context, date)).toEqual(assess(vlaio, academy(), { date }));
  });

  it('is the same object until the answers, the date or the rules change', () => {
    const talk = asking(vlaio, academy());
    const before = assessmentOf(talk.context, date);
    expect(assessmentOf(say(talk, opened('goal')).context, date)).toBe(before);
    const changed = say(talk, opened('goal'), given('recognition'));
    expect(assessmentOf(changed.context, date).verdicts.subsidy).toBe('not-asked');
    expect(assessmentOf(talk.context, '2021-06-01').call?.status).toBe('closed');
    expect(assessmentOf(talk.context, date).call?.status).toBe('open');
    const other = { ...vlaio, id: 'other' };
    expect(assessmentOf({ ...talk.context, ruleSet: other }, date).ruleSet).toBe('other');
  });
});

describe('the board', () => {
  it.each(everyRuleSet)('has what the assessment has, by scheme: $id', (ruleSet) => {
    forAnswers(ruleSet, (answers) => {
      const assessment = assess(ruleSet, answers, { date });
      const board = boardOf(ruleSet, assessment);
      const asked = ruleSet.schemes.filter(({ id }) => assessment.verdicts[id] !== 'not-asked');
      expect(board.map(({ scheme }) => scheme)).toEqual(asked.map(({ id }) => id));
      for (const { scheme, verdict, outcomes, met } of board) {
        const own = assessment.criteria.filter(
          (each) => each.scheme === scheme && each.outcome !== 'not-applicable',
        );
        expect(outcomes.map(({ id }) => id)).toEqual(own.map(({ id }) => id));
        expect(met).toBe(own.filter(({ outcome }) => outcome === 'met').length);
        expect(verdict).toBe(assessment.verdicts[scheme]);
      }
    });
  });

  it.each(everyRuleSet)('needs no assessment before anything is answered: $id', (ruleSet) => {
    const board = boardOf(ruleSet, assess(ruleSet, {}, { date }));
    expect(board).toMatchObject(firstBoardOf(ruleSet));
  });

  it('stands beside how much is left, of which nothing is said where all is', () => {
    const begun = asking(vlaio).context;
    expect(standOf(begun, date)).toMatchObject({ left: 23, board: firstBoardOf(vlaio) });
    const { context } = asking(vlaio, academy());
    const board = boardOf(vlaio, assessmentOf(context, date));
    expect(standOf(context, date)).toEqual({ left: undefined, board });
  });

  it('has no criteria of a recognition that is held', () => {
    const answers = academy({ 'recognition-status': 'current' });
    const [recognition, subsidy] = boardOf(vlaio, assess(vlaio, answers, { date }));
    expect(recognition).toMatchObject({ verdict: 'held', outcomes: [], met: 0 });
    expect(subsidy).toMatchObject({ verdict: 'eligible', met: 5 });
  });
});

describe('the result can be shown', () => {
  const canShowIn = ({ context }: Talk) => canShowResult(context, assessmentOf(context, date));
  const canShow = (answers: Answers, ruleSet = vlaio) => canShowIn(asking(ruleSet, answers));
  const none = { 'recognition-status': 'none' };

  it.each<[string, Answers, boolean]>([
    ['not before anything is known', {}, false],
    ['not while all is still open', { goal: 'both', ...none }, false],
    ['not where what was answered decides nothing', { goal: 'both', audience: 'everyone' }, false],
    ['not where a scheme is only not asked for', { goal: 'recognition', ...none }, false],
    ['once a recognition is held', { 'recognition-status': 'current' }, true],
    ['once something is surely not met', { ...none, ages: ['18-plus'] }, true],
    [
      'once one scheme is certain, although the other is not',
      { 'legal-form': 'unincorporated', goal: 'both' },
      true,
    ],
    ['once something is between yes and no', { ...none, 'inquiry-learning': 'partly' }, true],
    ['once something is not known', { ...none, 'inquiry-learning': 'unknown' }, true],
    ['once something is not known of the items', { ...none, trajectories: 'unknown' }, true],
    [
      'not while another answer can still settle what is not known',
      { ...none, 'teaching-expertise': 'unknown' },
      false,
    ],
    ['not any more once all is answered: then it is', academy(), false],
  ])('%s', (_, answers, expected) => {
    expect(canShow(answers)).toBe(expected);
  });

  it('from the first finding on, also about an item that is being described', () => {
    const list = asking(smallRuleSet, without(smallAcademy, 'series'));
    const begun = say(list, { type: 'item.added' }, given(''));
    expect(canShowIn(begun)).toBe(false);
    const short = say(begun, given(1));
    expect(transcriptOf(short.context).flatMap(({ findings }) => findings)).toHaveLength(1);
    expect(canShowIn(short)).toBe(true);
  });

  it.each(everyRuleSet)(
    'only while questions are left, and always where a scheme is decided: $id',
    (ruleSet) => {
      forAnswers(ruleSet, (answers) => {
        const { next, verdicts } = assess(ruleSet, answers, { date });
        const certain = Object.values(verdicts).filter(
          (verdict) => !['undetermined', 'not-asked'].includes(verdict),
        );
        if (next === null) expect(canShow(answers, ruleSet)).toBe(false);
        else if (certain.length > 0) expect(canShow(answers, ruleSet)).toBe(true);
      });
    },
  );
});

describe('next steps', () => {
  const stepsOf = (answers: Answers) =>
    nextStepsOf({ ruleSet: vlaio, answers }, assess(vlaio, answers, { date })).map(
      ({ scheme, id }) => `${scheme}.${id}`,
    );
  const application = ['recognition.form', 'recognition.mail', 'recognition.validity'];
  const subsidy = ['subsidy.admissibility', 'subsidy.jury', 'subsidy.amounts'];

  it.each<[string, Answers, string[]]>([
    ['both', academy(), [...application, 'subsidy.both', ...subsidy]],
    ['recognition alone', academy({ goal: 'recognition' }), application],
    [
      'a former recognition',
      academy({ goal: 'recognition', 'recognition-status': 'former' }),
      ['recognition.former', ...application],
    ],
    [
      'a recognition that is held',
      academy({ 'recognition-status': 'current' }),
      ['recognition.renewal', ...subsidy],
    ],
    [
      'parked answers, which do not count',
      academy({ goal: 'recognition', 'recognition-status': 'current', partnership: 'partner' }),
      ['recognition.renewal'],
    ],
  ])('%s', (_, answers, steps) => {
    expect(stepsOf(answers)).toEqual(steps);
  });

  it('keep those that can still apply', () => {
    expect(stepsOf({})).toEqual([
      'recognition.former',
      ...application,
      'recognition.renewal',
      'subsidy.both',
      ...subsidy,
    ]);
  });
});

describe('sources', () => {
  it.each(everyRuleSet)(
    'of each question are where the criteria that look at it are written, each place once: $id',
    (ruleSet) => {
      const judged = new Set(
        ruleSet.criteria.flatMap((criterion) => conditionsOf(criterion).flatMap(questionsIn)),
      );
      const drafted = new Set(ruleSet.draft.flatMap(({ doneWhen }) => questionsIn(doneWhen)));
      for (const question of ruleSet.questions) {
        const sources = sourcesOf(ruleSet, question);
        expect(sources.length > 0, question.id).toBe(
          judged.has(question.id) || drafted.has(question.id),
        );
        expect(new Set(sources.map((each) => JSON.stringify(each))).size).toBe(sources.length);
        for (const { document, place } of sources) {
          const source = ruleSet.sources.find((each) => each.id === document);
          expect(source?.places).toContain(place);
        }
      }
    },
  );

  it('are apart where the document or the place is another', () => {
    const sources = [
      { document: 'paper', place: 'one' },
      { document: 'paper', place: 'two' },
      { document: 'book', place: 'one' },
    ];
    const criteria = [...sources, ...sources].map((source, index) => ({
      ...{ id: `c${index}`, scheme: 'recognition', source },
      metWhen: { atLeast: ['helpers', 1] as [string, number] },
    }));
    const [helpers] = smallRuleSet.questions.filter(({ id }) => id === 'helpers');
    expect(helpers && sourcesOf({ ...smallRuleSet, criteria }, helpers)).toEqual(sources);
  });

  it('only what says what one wants and what one has has none', () => {
    const without = vlaio.questions.filter((question) => sourcesOf(vlaio, question).length === 0);
    expect(without.map(({ id }) => id)).toEqual(['goal', 'recognition-status']);
  });
});

describe('the fields of an item', () => {
  it.each([
    ['online', ['title', 'activities', 'place']],
    ['on-site', ['title', 'activities', 'place', 'postcodes']],
  ])('are those that apply to one that is %s', (place, fields) => {
    const [series] = smallRuleSet.questions.filter(isList);
    const { context } = asking(smallRuleSet, smallAcademy);
    const asked = series && askedFieldsOf(context, series, { place });
    expect(asked?.map(({ id }) => id)).toEqual(fields);
  });
});
