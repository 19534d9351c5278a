import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/assessment/answers.ts';
import { outlooksOf } from '../../src/assessment/deciding.ts';
import { replay } from '../../src/assessment/path.ts';
import { judge } from '../../src/assessment/verdict.ts';
import type { RuleSet } from '../../src/rules/schema.ts';
import { without } from '../support/academy.ts';
import { fullAnswers } from '../support/arbitraries.ts';
import { changed } from '../support/changed-rules.ts';
import { everyAnswer } from '../support/enumerate.ts';
import { everyRuleSet } from '../support/every-rule-set.ts';
import { relevanceSilent } from '../support/silent-rule-sets.ts';
import { smallRuleSet } from '../support/small-rule-set.ts';

const source = { document: 'paper', place: 'one' };
const yesOrNo = (id: string) => ({ id, group: 'start', kind: 'choice', options: ['yes', 'no'] });
const isYes = (id: string) => ({ oneOf: [id, ['yes']] });
const [, , , , series] = smallRuleSet.questions;

/**
 * A third scheme that rests on both others, with questions that only the scheme or a condition on it looks at; and a list
 * with a field that is called as one of another list, and one that rests on a question that nothing else looks at.
 */
const fuller: RuleSet = changed(smallRuleSet, {
  'schemes.+': { id: 'prize', askWhen: isYes('wants'), heldWhen: isYes('has') },
  'criteria.+': {
    id: 'ready',
    scheme: 'prize',
    metWhen: {
      any: [
        { verdict: ['subsidy', ['eligible', 'conditional']] },
        { someItem: ['visits', { oneOf: ['place', ['abroad']] }] },
        { someItem: ['visits', isYes('far')] },
        { someItem: ['series', { oneOf: ['place', ['online']] }] },
      ],
    },
    onConditionWhen: isYes('later'),
    source,
  },
  'questions.5': yesOrNo('goes'),
  'questions.6': {
    ...series,
    id: 'visits',
    fields: [
      { id: 'place', kind: 'choice', options: ['abroad', 'here'] },
      { id: 'far', kind: 'choice', options: ['yes', 'no'], askWhen: isYes('goes') },
    ],
    roles: {},
    firstItem: {},
  },
});
const fullest: RuleSet = {
  ...fuller,
  id: 'fullest',
  questions: [...fuller.questions, ...['wants', 'has', 'later', 'heard'].map(yesOrNo)],
  criteria: [
    ...fuller.criteria.map((each) => ({ onConditionWhen: undefined, ...each })),
    {
      id: 'heading',
      scheme: 'prize',
      silent: true,
      metWhen: isYes('heard'),
      openPoints: [{ id: 'no-rule' }],
      source,
    },
  ],
} as unknown as RuleSet;

const verdictsAfter = (ruleSet: RuleSet, answers: Answers) => {
  const { rulings } = judge(ruleSet, replay(ruleSet, answers).counted);
  return ruleSet.schemes.map(({ id }) => rulings.get(id)?.verdict);
};

describe.each([...everyRuleSet, relevanceSilent, fullest])('what can come out: $id', (ruleSet) => {
  const open = ruleSet.questions.filter(({ kind }) => kind !== 'list');

  it('is what does for some answer to the question that is open', () => {
    fc.assert(
      fc.property(fullAnswers(ruleSet), fc.constantFrom(...open), (full, question) => {
        const answers = without(full, question.id);
        const outlooks = outlooksOf(ruleSet, answers);
        const found = everyAnswer(question).map((answer) =>
          verdictsAfter(ruleSet, { ...answers, [question.id]: answer }),
        );
        for (const [at, { id }] of ruleSet.schemes.entries()) {
          const verdicts = new Set(found.map((each) => each[at]));
          const { deciding, verdicts: possible } = outlooks.get(id) ?? { deciding: [] };
          expect(deciding).toEqual(verdicts.size > 1 ? [question.id] : []);
          if (possible) expect(new Set(possible)).toEqual(verdicts);
          else expect(verdicts.size).toBe(1);
        }
      }),
      { numRuns: 300 },
    );
  });
});
