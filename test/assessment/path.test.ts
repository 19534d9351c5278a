import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Answer,
  type Answers,
  type Item,
  isList,
  itemsOf,
  lookupIn,
  unknown,
} from '../../src/assessment/answers.ts';
import { assess } from '../../src/assessment/assess.ts';
import { evaluate } from '../../src/assessment/condition.ts';
import { askedFields, nextField, replay } from '../../src/assessment/path.ts';
import type { Question } from '../../src/rules/schema.ts';
import { academy, online, trajectory, without } from '../support/academy.ts';
import { knownAnswer, partialAnswers } from '../support/arbitraries.ts';
import { everyRuleSet } from '../support/every-rule-set.ts';
import { ruleSetOf } from '../support/rule-sets.ts';

const date = '2021-04-01';

describe.each(everyRuleSet)('the path: $id', (ruleSet) => {
  const forAnswers = (check: (answers: Answers) => void) =>
    fc.assert(
      fc.property(partialAnswers(ruleSet, { unfinished: true }), (answers) => {
        check(answers);
      }),
      { numRuns: 300 },
    );
  const isUnmet = ({ askWhen }: Pick<Question, 'askWhen'>, path: string[], answers: Answers) =>
    askWhen !== undefined &&
    evaluate(askWhen, (id) => (path.includes(id) ? answers[id] : undefined)) === 'unmet';

  it('has every question in order, but those that surely do not apply', () => {
    forAnswers((answers) => {
      const path = replay(ruleSet, answers).questions.map(({ id }) => id);
      const expected = ruleSet.questions.filter(
        (question) => !question.askedIn && !isUnmet(question, path, answers),
      );
      expect(path).toEqual(expected.map(({ id }) => id));
    });
  });

  it('counts the answers to its questions, and of items to the fields asked of them', () => {
    forAnswers((answers) => {
      const { questions, counted } = replay(ruleSet, answers);
      const outside = lookupIn(counted);
      const expected = questions.flatMap((question): [string, Answer][] => {
        const answer = answers[question.id];
        const items = itemsOf(answer);
        if (answer === undefined) return [];
        if (!isList(question) || !items) return [[question.id, answer]];
        const ofItem = (item: Item): Item => {
          const fields = askedFields(question, item, outside).map(({ id }) => id);
          return Object.fromEntries(Object.entries(item).filter(([id]) => fields.includes(id)));
        };
        return [[question.id, items.map(ofItem)]];
      });
      const inDraft = ruleSet.questions.filter(({ askedIn }) => askedIn).map(({ id }) => id);
      expect(without(counted, ...inDraft)).toEqual(Object.fromEntries(expected));
    });
  });

  it('is remembered as long as the answers are', () => {
    const answers = { goal: 'both' };
    expect(replay(ruleSet, answers)).toBe(replay(ruleSet, answers));
    expect(replay(ruleSet, { ...answers })).not.toBe(replay(ruleSet, answers));
  });

  it('waits at its first question without a complete answer, and nowhere if there is none', () => {
    forAnswers((answers) => {
      const { questions, next, counted } = replay(ruleSet, answers);
      const isAnswered = (question: Question): boolean => {
        const answer = answers[question.id];
        if (!isList(question)) return answer !== undefined;
        return (
          answer === unknown ||
          itemsOf(answer)?.every((item) =>
            question.fields.every(
              (field) =>
                field.kind === 'text' ||
                field.askedIn ||
                item[field.id] !== undefined ||
                (field.askWhen &&
                  evaluate(field.askWhen, (id) => item[id] ?? counted[id]) === 'unmet'),
            ),
          ) === true
        );
      };
      expect(next).toBe(questions.find((question) => !isAnswered(question)) ?? null);
    });
  });

  it('ends, whatever is answered, within as many answers as there are questions', () => {
    const given: fc.Arbitrary<Record<string, Answer>> = fc
      .tuple(
        ...ruleSet.questions.map((question) =>
          fc.oneof(
            fc.constant(unknown),
            knownAnswer(ruleSet, question),
            knownAnswer(ruleSet, question),
          ),
        ),
      )
      .map((each) =>
        Object.fromEntries(ruleSet.questions.map(({ id }, index) => [id, each[index] ?? unknown])),
      );
    fc.assert(
      fc.property(given, partialAnswers(ruleSet), (replies, start) => {
        let answers = start;
        const asked: string[] = [];
        for (let next = replay(ruleSet, answers).next; next; next = replay(ruleSet, answers).next) {
          asked.push(next.id);
          expect(new Set(asked).size).toBe(asked.length);
          answers = { ...answers, [next.id]: replies[next.id] ?? unknown };
        }
        const { questions, counted } = replay(ruleSet, answers);
        expect(questions.filter(({ id }) => counted[id] === undefined)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('leaves an assessment as it is when a question off the path gets another answer', () => {
    const withParked = partialAnswers(ruleSet).chain((answers) => {
      const { questions } = replay(ruleSet, answers);
      const parked = ruleSet.questions.filter(
        (question) => !question.askedIn && !questions.includes(question),
      );
      return fc.tuple(
        fc.constant(answers),
        fc.tuple(...parked.map((question) => knownAnswer(ruleSet, question))).map((given) => ({
          ...answers,
          ...Object.fromEntries(parked.map(({ id }, index) => [id, given[index] as Answer])),
        })),
      );
    });
    fc.assert(
      fc.property(withParked, ([answers, more]) => {
        expect(assess(ruleSet, more, { date })).toEqual(assess(ruleSet, answers, { date }));
      }),
      { numRuns: 150 },
    );
  });
});

describe('the path of vlaio-2021', () => {
  const ruleSet = ruleSetOf('vlaio-2021');
  const pathOf = (answers: Answers) => assess(ruleSet, answers, { date }).path;
  const nextOf = (answers: Answers) => assess(ruleSet, answers, { date }).next;
  const all = ruleSet.questions.filter(({ askedIn }) => !askedIn).map(({ id }) => id);
  const ofSubsidy = ['legal-form', 'partnership'];

  it.each<[string, Answers, string[]]>([
    ['nothing is known', {}, all],
    ['nothing is known of the goal', { goal: 'unknown' }, all],
    ['all is asked', { goal: 'both', 'recognition-status': 'none' }, all],
    [
      'only recognition is wanted',
      { goal: 'recognition' },
      all.filter((id) => !ofSubsidy.includes(id)),
    ],
    [
      'nobody knows the subject or how to teach it: there is nothing to prove',
      { 'stem-expertise': 'none', 'teaching-expertise': 'none' },
      all.filter((id) => id !== 'expertise-evidence'),
    ],
    [
      'the recognition is held',
      { 'recognition-status': 'current' },
      ['goal', 'recognition-status', 'ages', 'trajectories', ...ofSubsidy, 'hard-to-reach'],
    ],
  ])('when %s', (_, answers, path) => {
    expect(pathOf(answers)).toEqual(path);
  });

  it('begins with the goal and ends after the last answer', () => {
    expect(nextOf({})).toBe('goal');
    expect(nextOf(without(academy(), 'ages', 'relevance'))).toBe('ages');
    expect(nextOf(academy())).toBeNull();
  });

  it('passes what is not known, and does not ask it again', () => {
    const unknowns = Object.fromEntries(all.map((id) => [id, 'unknown']));
    expect(nextOf(unknowns)).toBeNull();
  });

  it('leaves out what only the draft asks, and counts it once it is answered', () => {
    const answers = { goal: 'both', companies: 'yes' };
    const { questions, counted } = replay(ruleSet, answers);
    const asked = questions.map(({ id }) => id);
    for (const id of ['companies', 'living-world', 'challenges']) expect(asked).not.toContain(id);
    expect(counted).toStrictEqual(answers);
    expect(nextOf(without(academy(), 'companies', 'living-world', 'challenges'))).toBeNull();
    expect(assess(ruleSet, academy(), { date }).tasks).not.toContain('companies');
  });

  it('comes back to the trajectories when another goal asks more of them', () => {
    const { postcodes: _, ...here } = trajectory();
    const answers = academy({ trajectories: [here], goal: 'recognition' });
    expect(nextOf(answers)).toBeNull();
    expect(nextOf({ ...answers, goal: 'both' })).toBe('trajectories');
  });

  it('leaves a list as it is where all of it counts, and else takes out what does not', () => {
    const whole = [online(), trajectory()];
    expect(replay(ruleSet, academy({ trajectories: whole })).counted.trajectories).toBe(whole);
    const { new: _, ...kept } = online({ new: 'no', place: 'on-site' });
    expect(
      replay(ruleSet, academy({ trajectories: [{ ...kept, new: 'no' }] })).counted.trajectories,
    ).toStrictEqual([kept]);
  });

  it('takes an empty list of trajectories for an answer', () => {
    expect(nextOf(academy({ trajectories: [] }))).toBeNull();
  });
});

describe('the fields of a trajectory', () => {
  const list = ruleSetOf('vlaio-2021').questions.find(isList);
  if (!list) throw new Error('no list');
  const outside = (goal: string) => (id: string) => (id === 'goal' ? goal : undefined);

  it.each<[string, Item, string, string[]]>([
    ['on site', trajectory(), 'both', ['title', 'coherent', 'activities', 'place', 'postcodes']],
    [
      'partly online',
      trajectory({ place: 'mixed' }),
      'both',
      ['title', 'coherent', 'activities', 'place', 'postcodes'],
    ],
    ['online', online(), 'subsidy', ['title', 'coherent', 'activities', 'place', 'new']],
    [
      'for a recognition only',
      trajectory(),
      'recognition',
      ['title', 'coherent', 'activities', 'place'],
    ],
    [
      'anywhere',
      trajectory({ place: 'unknown' }),
      'both',
      ['title', 'coherent', 'activities', 'place', 'postcodes', 'new'],
    ],
  ])('asked of one %s', (_, item, goal, expected) => {
    expect(askedFields(list, item, outside(goal)).map(({ id }) => id)).toEqual(expected);
  });

  it('wait in order, what the draft asks and an unknown excepted', () => {
    const next = (item: object) => nextField(list, { ...item }, outside('both'))?.id ?? null;
    expect(next({})).toBe('coherent');
    expect(next({ coherent: 'unknown' })).toBe('activities');
    expect(next({ coherent: 'unknown', activities: 2, place: 'online' })).toBe('new');
    expect(next(online())).toBeNull();
  });
});
