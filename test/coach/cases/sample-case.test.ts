import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/assessment/assess.ts';
import { parseAnswers } from '../../../src/assessment/parse-answers.ts';
import { isAnswer, optionsOf } from '../../../src/coach/cases/options-of.ts';
import { nameOfStep, type SampleCase, stepsOf } from '../../../src/coach/cases/sample-case.ts';
import { walkOf } from '../../../src/conversation/walk.ts';
import { languagesOf } from '../../../src/i18n/languages.ts';
import { loadTexts } from '../../../src/i18n/texts.ts';
import { casesOf } from '../../../src/regulations/cases.ts';
import { ruleSets } from '../../../src/regulations/rule-sets.ts';

interface HeldCase extends SampleCase {
  date: string;
  expect: { recognition: string; subsidy: string; unmet?: string[]; unknown?: string[] };
}

const held = await Promise.all(
  ruleSets.map(async (ruleSet) => ({
    ruleSet,
    cases: (await casesOf(ruleSet)) as unknown as readonly HeldCase[],
  })),
);
const all = held.flatMap(({ ruleSet, cases }) =>
  cases.map((each) => [each.id, ruleSet, each] as const),
);

test('there are at least eight, each with a name of its own', () => {
  expect(all.length).toBeGreaterThanOrEqual(8);
  expect(new Set(all.map(([id]) => id)).size).toBe(all.length);
});

describe.each(all)('%s', (_id, ruleSet, each) => {
  test('has answers that can be given, and comes to what is expected of it', () => {
    expect(parseAnswers(each.answers, [ruleSet])).toMatchObject({ ok: true });
    const { verdicts, criteria } = assess(ruleSet, each.answers, { date: each.date });
    const those = (outcome: string) =>
      criteria.filter((one) => one.outcome === outcome).map(({ id }) => id);
    const { unmet = [], unknown, ...expected } = each.expect;
    expect(verdicts).toEqual(expected);
    expect(those('unmet')).toEqual(unmet);
    if (unknown) expect(those('unknown')).toEqual(expect.arrayContaining(unknown));
  });

  test('is walked through to its end, and the end is that of its answers', () => {
    const { answers, ruleSet: rules } = walkOf(ruleSet, each.answers).at(-1)?.after ?? {};
    expect(rules).toBe(ruleSet);
    expect(answers).toEqual(each.answers);
  });

  test('asks the room what is asked of it, once, with its answer among the options', () => {
    const steps = stepsOf(ruleSet, each);
    expect(new Set(steps.map(nameOfStep))).toEqual(new Set(each.asks));
    for (const step of steps) {
      const options = optionsOf(step);
      expect(options.length, step.id).toBeGreaterThan(1);
      expect(
        options.some((option) => isAnswer(step, option)),
        step.id,
      ).toBe(true);
    }
  });

  test.each(languagesOf(ruleSet))(
    'has a name, a story of three sentences and a trap in %s',
    async (language) => {
      const texts = await loadTexts(language, ruleSet);
      await texts.load('coach');
      const keys = ['name', 'story.1', 'story.2', 'story.3', 'trap'];
      for (const key of keys) expect(texts.rule(`cases.${each.id}.${key}`), key).not.toBe('');
    },
  );
});

test('who brings answers without choosing is asked all there is', () => {
  const [first] = held;
  if (!first) return;
  const { ruleSet, cases } = first;
  const answers = cases[0]?.answers ?? {};
  const names = stepsOf(ruleSet, { id: 'own', answers }).map(nameOfStep);
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThan(cases[0]?.asks?.length ?? 0);
});
