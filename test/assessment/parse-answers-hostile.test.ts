import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answer, isList } from '../../src/assessment/answers.ts';
import { assess } from '../../src/assessment/assess.ts';
import { type ParsedAnswers, parseAnswers } from '../../src/core.ts';
import { ruleSets } from '../../src/regulations/rule-sets.ts';
import type { RuleSet } from '../../src/rules/schema.ts';
import { fullAnswers } from '../support/arbitraries.ts';
import { everyItem } from '../support/enumerate.ts';
import { everyRuleSet, runsEach } from '../support/every-rule-set.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';
import { anythingUnder, hostileValues, inherited } from '../support/hostile.ts';

const date = '2021-04-01';
const before = inherited();

const expectSound = (parsed: ParsedAnswers, sets: readonly RuleSet[] = ruleSets) => {
  if (parsed.ok) {
    for (const each of sets) assess(each, parsed.answers, { date });
    expect(parseAnswers(parsed.answers, sets)).toEqual(parsed);
  } else {
    expect(parsed.errors).not.toEqual([]);
    for (const { path, code } of parsed.errors) {
      expect(path).toBeTypeOf('string');
      expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    }
  }
  expect(inherited()).toEqual(before);
  expect({}).not.toHaveProperty('polluted');
};

describe.each(everyRuleSet)('answers to $id', (each) => {
  const questions = each.questions.map(({ id }) => id);
  const sets = [each];

  it('are refused or accepted whatever they are, and what is accepted can be assessed', () => {
    fc.assert(
      fc.property(anythingUnder(questions), (value) => {
        expectSound(parseAnswers(value, sets), sets);
      }),
      { numRuns: fuzzRuns(runsEach(300), 'answers that a page sets') },
    );
  });

  it('are refused or accepted where one is replaced by anything', () => {
    fc.assert(
      fc.property(
        fullAnswers(each),
        fc.constantFrom(...questions),
        fc.oneof(fc.jsonValue(), fc.anything()),
        (answers, question, value) => {
          expectSound(parseAnswers({ ...answers, [question]: value }, sets), sets);
        },
      ),
      { numRuns: fuzzRuns(runsEach(300), 'answers that a page sets') },
    );
  });

  it.each(each.questions.filter(isList))(
    'are refused or accepted where one field of an item is replaced by anything: $id',
    (list) => {
      const [first = {}] = everyItem(list);
      fc.assert(
        fc.property(
          fc.constantFrom(...list.fields.map(({ id }) => id), '__proto__'),
          fc.oneof(
            fc.jsonValue(),
            fc.anything(),
            fc.array(fc.oneof(fc.string(), fc.integer({ min: 0, max: 99_999 }).map(String))),
            fc.double(),
          ),
          (field, value) => {
            const item = { ...first };
            Object.defineProperty(item, field, { value, enumerable: true, configurable: true });
            expectSound(parseAnswers({ [list.id]: [item] }, sets), sets);
          },
        ),
        { numRuns: fuzzRuns(runsEach(500), 'answers that a page sets') },
      );
    },
  );
});

it.each(hostileValues)('does not throw on %s, and lets it reach nothing', (_, value) => {
  expectSound(parseAnswers(value));
  for (const question of ['goal', 'ages', 'trajectories'])
    expectSound(parseAnswers({ [question]: value }));
  expectSound(parseAnswers({ ages: [value], trajectories: [value] }));
});

it('says of what cannot be read that it is unreadable', () => {
  const value = Object.defineProperty({}, 'goal', {
    enumerable: true,
    get() {
      throw new Error('read me not');
    },
  });
  expect(parseAnswers(value)).toEqual({ ok: false, errors: [{ path: '', code: 'unreadable' }] });
});

it('names inherited keys like any other unknown question', () => {
  const value = JSON.parse('{"__proto__":{"goal":"both"},"constructor":1,"toString":2}');
  const parsed = parseAnswers(value);
  expect(parsed.ok ? [] : parsed.errors).toEqual([
    { path: '__proto__', code: 'unknown-question' },
    { path: 'constructor', code: 'unknown-question' },
    { path: 'toString', code: 'unknown-question' },
  ]);
});

it('reads a getter once: what was checked is what is given back', () => {
  const replies: Answer[] = ['both', 'not an option'];
  const value = Object.defineProperty({}, 'goal', { enumerable: true, get: () => replies.shift() });
  expect(parseAnswers(value)).toEqual({ ok: true, answers: { goal: 'both' } });
});

it('stands a thousand unknown keys and a very deep answer', () => {
  const many = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`q${index}`, 1]));
  const parsed = parseAnswers(many);
  expect(parsed.ok ? 0 : parsed.errors.length).toBe(1000);
  let lists: unknown = 'both';
  let objects: unknown = 'both';
  for (let depth = 0; depth < 100_000; depth += 1) {
    lists = [lists];
    objects = { goal: objects };
  }
  expect(parseAnswers({ goal: lists })).toEqual(unknownGoal);
  expect(parseAnswers({ goal: objects })).toEqual(unknownGoal);
  expectSound(parseAnswers({ goal: lists, trajectories: lists }));
});

const unknownGoal = { ok: false, errors: [{ path: 'goal', code: 'unknown-option' }] };

it('refuses a list that only says how long it is, without going through it', () => {
  const refusal = (length: number) => {
    const parsed = parseAnswers({ trajectories: Array(length) });
    return parsed.ok ? '' : parsed.errors.map(({ path, code }) => `${path} ${code}`).join();
  };
  expect(refusal(100_000)).toBe('trajectories too-many');
  expect(refusal(100_001)).toBe('trajectories wrong-type');
  expect(refusal(2 ** 32 - 1)).toBe('trajectories wrong-type');
});
