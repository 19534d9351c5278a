import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/assessment/answers.ts';
import { assess } from '../../src/assessment/assess.ts';
import { parseAnswers } from '../../src/core.ts';
import { ruleSets } from '../../src/regulations/rule-sets.ts';
import { academy, online, trajectory } from '../support/academy.ts';
import { fullAnswers, partialAnswers } from '../support/arbitraries.ts';
import { changed } from '../support/changed-rules.ts';
import { deepFreeze } from '../support/deep-freeze.ts';
import { ruleSetOf } from '../support/rule-sets.ts';

const date = '2021-04-01';

describe.each(ruleSets)('answers that a conversation can give: $id', (ruleSet) => {
  it.each([
    ['full', fullAnswers(ruleSet)],
    ['partial', partialAnswers(ruleSet)],
  ])('are accepted as they are: %s', (_, answersOf) => {
    fc.assert(
      fc.property(answersOf, (answers) => {
        const given = deepFreeze(structuredClone(answers));
        expect(parseAnswers(given)).toEqual({ ok: true, answers });
        expect(parseAnswers(given, [ruleSet])).toEqual({ ok: true, answers });
        expect(parseAnswers(JSON.parse(JSON.stringify(answers)))).toEqual({ ok: true, answers });
      }),
      { numRuns: 100 },
    );
  });

  it('are refused as soon as one option is not of the question, with its path', () => {
    const choices = ruleSet.questions.filter(({ kind }) => kind === 'choice');
    fc.assert(
      fc.property(fullAnswers(ruleSet), fc.constantFrom(...choices), (answers, { id }) => {
        expect(parseAnswers({ ...answers, [id]: 'an-option-of-another-year' })).toEqual({
          ok: false,
          errors: [{ path: id, code: 'unknown-option' }],
        });
      }),
      { numRuns: 50 },
    );
  });
});

describe('answers at the edge of what is allowed', () => {
  it.each<[string, Answers]>([
    ['none at all', {}],
    ['200 trajectories', { trajectories: Array.from({ length: 200 }, () => online()) }],
    ['no trajectories', { trajectories: [] }],
    ['1 activity', { trajectories: [trajectory({ activities: 1 })] }],
    ['365 activities', { trajectories: [trajectory({ activities: 365 })] }],
    [
      'everything unknown of a trajectory',
      {
        trajectories: [
          {
            coherent: 'unknown',
            activities: 'unknown',
            place: 'unknown',
            postcodes: 'unknown',
            new: 'unknown',
          },
        ],
      },
    ],
    [
      'a trajectory without title, postcodes and new',
      {
        trajectories: [{ coherent: 'yes', activities: 2, place: 'on-site' }],
      },
    ],
    ['an empty title', { trajectories: [trajectory({ title: '' })] }],
    ['a title of 120', { trajectories: [trajectory({ title: 'é'.repeat(120) })] }],
    [
      'a postcode twice in one trajectory',
      { trajectories: [trajectory({ postcodes: ['9000', '9000'] })] },
    ],
    [
      'the first and last postcodes',
      {
        trajectories: [trajectory({ postcodes: ['1000', '1299', '1500', '3999', '8000', '9999'] })],
      },
    ],
    ['an exclusive option alone', { announcement: ['none'] }],
    [
      'all options but the exclusive one',
      {
        announcement: ['uitdatabank', 'website', 'social-media', 'local-media', 'members-only'],
      },
    ],
    ['an unknown multi', { ages: 'unknown' }],
    ['an unknown list', { trajectories: 'unknown' }],
  ])('are accepted: %s', (_, answers) => {
    expect(parseAnswers(answers)).toEqual({ ok: true, answers });
  });
});

describe('answers that no conversation can give', () => {
  const vlaio2021 = ruleSetOf('vlaio-2021');
  const trajectories = (...items: unknown[]) => ({ trajectories: items });
  const withPostcodes = (...postcodes: unknown[]) => trajectories({ ...trajectory(), postcodes });
  const withField = (field: object) => trajectories({ ...trajectory(), ...field });
  const first = 'trajectories.0';

  it.each<[string, unknown, string, string]>([
    ['nothing', undefined, '', 'wrong-type'],
    ['null', null, '', 'wrong-type'],
    ['text', 'both', '', 'wrong-type'],
    ['a number', 1, '', 'wrong-type'],
    ['a list', [], '', 'wrong-type'],
    ['a function', () => ({}), '', 'wrong-type'],
    ['an unknown question', { budget: 'yes' }, 'budget', 'unknown-question'],
    ['a question in capitals', { Goal: 'both' }, 'Goal', 'unknown-question'],
    ['an unknown option', { goal: 'all' }, 'goal', 'unknown-option'],
    ['no text for a choice', { goal: 1 }, 'goal', 'unknown-option'],
    ['null for a choice', { goal: null }, 'goal', 'unknown-option'],
    ['a list for a choice', { goal: ['both'] }, 'goal', 'unknown-option'],
    ['text for a multi', { ages: '5-17' }, 'ages', 'wrong-type'],
    ['an object for a multi', { ages: { 0: '5-17' } }, 'ages', 'wrong-type'],
    ['an empty multi', { ages: [] }, 'ages', 'empty'],
    ['an unknown option in a multi', { ages: ['5-17', '18'] }, 'ages.1', 'unknown-option'],
    ['unknown beside another option', { ages: ['5-17', 'unknown'] }, 'ages.1', 'unknown-option'],
    ['an option twice', { ages: ['5-17', '5-17'] }, 'ages', 'duplicate'],
    ['none and a channel', { announcement: ['none', 'website'] }, 'announcement', 'exclusive'],
    ['a channel and none', { announcement: ['website', 'none'] }, 'announcement', 'exclusive'],
    [
      'not yet and something',
      { 'hard-to-reach': ['affordable', 'not-yet'] },
      'hard-to-reach',
      'exclusive',
    ],
    ['text for a list', { trajectories: 'none' }, 'trajectories', 'wrong-type'],
    [
      'one trajectory instead of a list',
      { trajectories: trajectory() },
      'trajectories',
      'wrong-type',
    ],
    [
      '201 trajectories',
      trajectories(...Array.from({ length: 201 }, () => online())),
      'trajectories',
      'too-many',
    ],
    ['a trajectory that is text', trajectories('Codeclub'), first, 'wrong-type'],
    ['a trajectory that is a list', trajectories([]), first, 'wrong-type'],
    ['the second of two', trajectories(online(), null), 'trajectories.1', 'wrong-type'],
    ['an unknown field', withField({ price: 1 }), `${first}.price`, 'unknown-field'],
    [
      'a field that is missing',
      trajectories({ coherent: 'yes', place: 'online' }),
      `${first}.activities`,
      'wrong-type',
    ],
    ['0 activities', withField({ activities: 0 }), `${first}.activities`, 'out-of-range'],
    ['366 activities', withField({ activities: 366 }), `${first}.activities`, 'out-of-range'],
    ['-1 activities', withField({ activities: -1 }), `${first}.activities`, 'out-of-range'],
    ['half an activity', withField({ activities: 2.5 }), `${first}.activities`, 'not-whole'],
    [
      'no number of activities',
      withField({ activities: Number.NaN }),
      `${first}.activities`,
      'not-whole',
    ],
    [
      'endless activities',
      withField({ activities: Number.POSITIVE_INFINITY }),
      `${first}.activities`,
      'not-whole',
    ],
    ['activities in text', withField({ activities: '3' }), `${first}.activities`, 'wrong-type'],
    ['coherent: maybe', withField({ coherent: 'maybe' }), `${first}.coherent`, 'unknown-option'],
    ['a place elsewhere', withField({ place: 'both' }), `${first}.place`, 'unknown-option'],
    ['new: true', withField({ new: true }), `${first}.new`, 'unknown-option'],
    ['a title of 121', withField({ title: 'x'.repeat(121) }), `${first}.title`, 'too-long'],
    ['a title that is a number', withField({ title: 3 }), `${first}.title`, 'wrong-type'],
    ['no postcodes', withPostcodes(), `${first}.postcodes`, 'empty'],
    ['postcodes in text', withField({ postcodes: '9000' }), `${first}.postcodes`, 'wrong-type'],
    ['a postcode that is a number', withPostcodes(9000), `${first}.postcodes.0`, 'wrong-type'],
    [
      'a postcode in Wallonia',
      withPostcodes('9000', '4000'),
      `${first}.postcodes.1`,
      'walloon-postcode',
    ],
    [
      'the last of Walloon Brabant',
      withPostcodes('1499'),
      `${first}.postcodes.0`,
      'walloon-postcode',
    ],
    [
      'a postcode of five digits',
      withPostcodes('90000'),
      `${first}.postcodes.0`,
      'malformed-postcode',
    ],
    [
      'a postcode with a space',
      withPostcodes('9000 '),
      `${first}.postcodes.0`,
      'malformed-postcode',
    ],
    ['a postcode from 0', withPostcodes('0999'), `${first}.postcodes.0`, 'malformed-postcode'],
    ['an empty postcode', withPostcodes(''), `${first}.postcodes.0`, 'malformed-postcode'],
  ])('are refused with path and code: %s', (_, value, path, code) => {
    expect(parseAnswers(value, [vlaio2021])).toEqual({ ok: false, errors: [{ path, code }] });
  });

  it('are all named at once', () => {
    const value = {
      goal: 'x',
      extra: 1,
      ages: [],
      trajectories: [trajectory({ activities: 0 }), 1],
    };
    const parsed = parseAnswers(value);
    expect(parsed.ok ? [] : parsed.errors.map(({ path }) => path).sort()).toEqual(
      ['goal', 'extra', 'ages', 'trajectories.0.activities', 'trajectories.1'].sort(),
    );
  });

  it('are what is their own: nothing that an object inherits is an answer', () => {
    const inheriting = Object.create({ goal: 'both', budget: 'yes' });
    inheriting.ages = ['5-17'];
    const item = Object.assign(Object.create({ price: 1 }), trajectory());
    inheriting.trajectories = [item];
    expect(parseAnswers(inheriting)).toEqual({
      ok: true,
      answers: { ages: ['5-17'], trajectories: [trajectory()] },
    });
    const { activities: _, ...short } = trajectory();
    const lacking = Object.assign(Object.create({ activities: 3 }), short);
    expect(parseAnswers({ trajectories: [lacking] }, [vlaio2021])).toEqual({
      ok: false,
      errors: [{ path: `${first}.activities`, code: 'wrong-type' }],
    });
  });

  it('may leave out what only the draft asks', () => {
    const { activities: _, ...short } = trajectory();
    const answers = { trajectories: [short] };
    expect(parseAnswers(answers, [ruleSetOf('vlaio-2023')])).toEqual({ ok: true, answers });
  });

  it('fit one of the rule sets where several have a question of this id', () => {
    const ruleSet = vlaio2021;
    const later = changed(ruleSet, {
      'questions.#audience.options': ['everyone', 'friends'],
      'questions.#trajectories.max': 2,
    });
    const two = Array.from({ length: 3 }, () => online());
    for (const sets of [
      [ruleSet, later],
      [later, ruleSet],
    ]) {
      const answers = { audience: 'one-school', trajectories: two };
      expect(parseAnswers(answers, sets)).toEqual({ ok: true, answers });
      expect(parseAnswers({ audience: 'friends' }, sets).ok).toBe(true);
      expect(parseAnswers({ audience: 'strangers' }, sets)).toEqual({
        ok: false,
        errors: [{ path: 'audience', code: 'unknown-option' }],
      });
    }
    expect(parseAnswers({ audience: 'friends' }, [ruleSet]).ok).toBe(false);
  });

  it('are judged by the questions of the rule sets that are given', () => {
    const ruleSet = ruleSetOf('vlaio-2021');
    const questions = ruleSet.questions.filter(({ id }) => id !== 'relevance');
    const { relevance: _, ...rest } = academy();
    const other = [{ ...ruleSet, questions }];
    expect(parseAnswers(rest, other)).toEqual({ ok: true, answers: rest });
    expect(parseAnswers(academy(), other)).toEqual({
      ok: false,
      errors: [{ path: 'relevance', code: 'unknown-question' }],
    });
    expect(assess(ruleSet, rest, { date }).next).toBe('relevance');
  });
});
