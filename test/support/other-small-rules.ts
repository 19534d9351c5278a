import { changed } from './changed-rules.ts';
import { smallRuleSet } from './small-rule-set.ts';

/** Questions of the same names that are other questions. */
export const otherSmallRules = changed(smallRuleSet, {
  id: 'others',
  'questions.2': { ...smallRuleSet.questions[3], id: 'channels' },
  'questions.3': { ...smallRuleSet.questions[2], id: 'helpers' },
  'questions.#series.max': 1,
  'findings.#nowhere.when': { not: { atLeast: ['channels', 1] } },
  'criteria.#known.metWhen': { atLeast: ['channels', 1] },
  'criteria.#staffed.metWhen': { oneOf: ['helpers', ['web', 'paper']] },
});
