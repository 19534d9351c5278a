/**
 * Rule sets that leave much open: what decides is to be found in less time than a person notices.
 *
 * @typedef {import('../../../src/core.ts').Condition} Condition
 */
import { assess, date, defaultRuleSet } from './assessing.mjs';

const large = {
  '16 questions in one all': chosen(16, (is) => ({ all: is })),
  'any of two all of 10': chosen(20, (is) => ({
    any: [{ all: is.slice(0, 10) }, { all: is.slice(10) }],
  })),
  'any of 10 pairs': chosen(20, (is) => ({
    any: is.slice(10).map((each, index) => ({ all: [each, is[index] ?? each] })),
  })),
  '20 options together': options(20, (is) => ({ all: is })),
};

/**
 * @param {number} count
 * @param {(is: Condition[]) => Condition} criterion
 */
function chosen(count, criterion) {
  const named = Array.from({ length: count }, (_, index) => `question-${index}`);
  const asked = { group: 'all', kind: 'choice', options: ['yes', 'no'] };
  return ruleSetOf(
    named.map((id) => ({ id, ...asked })),
    criterion(named.map((id) => ({ oneOf: [id, ['yes']] }))),
  );
}

/**
 * @param {number} count
 * @param {(is: Condition[]) => Condition} criterion
 */
function options(count, criterion) {
  const all = Array.from({ length: count }, (_, index) => `option-${index}`);
  const question = { id: 'question', group: 'all', kind: 'multi', options: all };
  return ruleSetOf([question], criterion(all.map((option) => ({ oneOf: ['question', [option]] }))));
}

/**
 * @param {object[]} questions
 * @param {Condition} metWhen
 * @returns {import('../../../src/core.ts').RuleSet}
 */
function ruleSetOf(questions, metWhen) {
  const source = { document: 'paper', place: 'page' };
  const criteria = [{ id: 'criterion', scheme: 'scheme', metWhen, source }];
  const [schemes, none] = [[{ id: 'scheme' }], { findings: [], draft: [], nextSteps: [] }];
  return /** @type {typeof defaultRuleSet} */ (
    /** @type {unknown} */ ({ ...defaultRuleSet, ...none, schemes, questions, criteria })
  );
}

/** Milliseconds, the first time and later. */
export const measureOpenRules = () =>
  Object.entries(large).map(([name, ruleSet]) => {
    const { amount: _, overall: __, ...rules } = ruleSet;
    const [first = 0, , later = 0] = [1, 2, 3].map(() => {
      const start = performance.now();
      Object.values(assess(rules, {}, { date }));
      return performance.now() - start;
    });
    return { name, first, later };
  });
