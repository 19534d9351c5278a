/**
 * How long an assessment takes with everything explained, in every state of a conversation, beside json-rules-engine
 * asking the same criteria for nothing but a yes or no, in the same run. Times of a machine say little by themselves: it
 * prints, compares, and never fails on them. Each assessment gets answers of its own, so that nothing is remembered.
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { Engine } from 'json-rules-engine';

const core = new URL('../../dist/core.js', import.meta.url);
const cases = new URL('../cases/vlaio-2021.json', import.meta.url);
const roundMilliseconds = 50;
const rounds = 20;

/** @type {typeof import('../../src/core.ts')} */
const { assess, defaultRuleSet } = await import(core.href);
/** @typedef {import('../../src/core.ts').Answers} Answers */

/** @type {{ answers: Answers; date: string }[]} */
const [first] = JSON.parse(readFileSync(cases, 'utf8'));
if (!first) throw new Error('There is no case.');
const { answers: met, date } = first;
const ids = defaultRuleSet.questions.map(({ id }) => id);
const unmet = {
  'legal-form': 'unincorporated',
  'stem-expertise': 'none',
  'expertise-evidence': 'no',
  announcement: ['none'],
  audience: 'one-school',
  'individual-enrolment': 'no',
  trajectories: [{ coherent: 'no', activities: 1, place: 'on-site', postcodes: ['9000'] }],
  'school-hours': 'during',
  ages: ['18-plus'],
  partnership: 'partner',
  'inquiry-learning': 'no',
  'key-skills': 'no',
  'integrated-stem': 'no',
  relevance: 'no',
};

/** @type {Record<string, Answers>} */
const states = {
  'all met': met,
  'one unmet': { ...met, relevance: 'no' },
  'all unmet': { ...met, ...unmet },
  empty: {},
  'the first half': Object.fromEntries(
    Object.entries(met).filter(([id]) => ids.indexOf(id) < ids.length / 2),
  ),
  'every other one': Object.fromEntries(
    Object.entries(met).filter(([id]) => ids.indexOf(id) % 2 === 1),
  ),
  'all unknown': Object.fromEntries(ids.map((id) => [id, 'unknown'])),
};

/** @typedef {import('../../src/core.ts').Condition} Condition */

/**
 * The same condition for the other engine. What has no answer is not met there.
 * @param {Condition} condition
 * @returns {import('json-rules-engine').NestedCondition}
 */
function translated(condition) {
  if ('all' in condition) return { all: condition.all.map(translated) };
  if ('any' in condition) return { any: condition.any.map(translated) };
  if ('not' in condition) return { not: translated(condition.not) };
  const [operator, operands] = /** @type {[string, [string, unknown]]} */ (
    Object.entries(condition)[0]
  );
  return { fact: operands[0], operator, value: operands[1] };
}

/**
 * @param {Condition} condition
 * @param {Record<string, unknown>} item
 * @returns {boolean}
 */
function isMet(condition, item) {
  if ('all' in condition) return condition.all.every((each) => isMet(each, item));
  if ('any' in condition) return condition.any.some((each) => isMet(each, item));
  if ('not' in condition) return !isMet(condition.not, item);
  if ('oneOf' in condition) return condition.oneOf[1].includes(String(item[condition.oneOf[0]]));
  return 'atLeast' in condition && Number(item[condition.atLeast[0]]) >= condition.atLeast[1];
}

/** A rule for each scheme; the second one waits for the first. */
function otherEngine() {
  const engine = new Engine([], { allowUndefinedFacts: true });
  /** @param {unknown} answer */
  const chosen = (answer) => (answer === undefined ? [] : [answer].flat().map(String));
  engine.addOperator('oneOf', (answer, /** @type {string[]} */ options) =>
    chosen(answer).some((each) => options.includes(each)),
  );
  engine.addOperator('onlyOf', (answer, /** @type {string[]} */ options) =>
    chosen(answer).every((each) => options.includes(each)),
  );
  engine.addOperator('someItem', (answer, /** @type {Condition} */ condition) =>
    Array.isArray(answer) ? answer.some((item) => isMet(condition, item)) : false,
  );
  engine.addOperator('verdict', (answer, /** @type {string[]} */ verdicts) =>
    verdicts.includes(String(answer)),
  );
  for (const [index, { id }] of defaultRuleSet.schemes.entries()) {
    const own = defaultRuleSet.criteria.filter(({ scheme }) => scheme === id);
    engine.addRule({
      priority: defaultRuleSet.schemes.length - index,
      conditions: { all: own.flatMap(({ metWhen }) => (metWhen ? [translated(metWhen)] : [])) },
      event: { type: id },
      onSuccess: (_, almanac) => almanac.addRuntimeFact(id, 'eligible'),
    });
  }
  return engine;
}

const engine = otherEngine();

/** @type {Record<string, (answers: Answers) => unknown>} */
const contenders = {
  assess: (answers) => assess(defaultRuleSet, answers, { date }),
  'json-rules-engine': (answers) => engine.run({ ...answers }),
};

/**
 * Microseconds of the processor's time for one run.
 * @param {(answers: Answers) => unknown} run
 * @param {Answers} answers
 */
async function timeOf(run, answers) {
  const start = performance.now();
  const before = process.cpuUsage();
  let runs = 0;
  while (performance.now() - start < roundMilliseconds) {
    for (let each = 0; each < 20; each += 1) await run(answers);
    runs += 20;
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / runs;
}

const names = Object.keys(contenders);
for (const run of Object.values(contenders))
  for (const answers of Object.values(states))
    for (let warm = 0; warm < 2; warm += 1) await timeOf(run, answers);

console.log(`Microseconds of processor time, quietest of ${rounds} rounds:`);
console.log(['', ...names, 'ratio'].map((name) => name.padStart(18)).join(''));
for (const [state, answers] of Object.entries(states)) {
  // The contenders take turns, so that a busy moment of the machine meets them alike.
  const measured = names.map(() => /** @type {number[]} */ ([]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, run] of Object.values(contenders).entries()) {
      measured[index]?.push(await timeOf(run, answers));
    }
  }
  const [ours = 0, theirs = 0] = measured.map((times) => Math.min(...times));
  const row = [state, ours.toFixed(0), theirs.toFixed(0), (ours / theirs).toFixed(2)];
  console.log(row.map((cell) => cell.padStart(18)).join(''));
}

/** Rule sets that leave much open: what decides is to be found in less time than a person notices. */
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
 * @returns {typeof defaultRuleSet}
 */
function ruleSetOf(questions, metWhen) {
  const source = { document: 'paper', place: 'page' };
  const criteria = [{ id: 'criterion', scheme: 'scheme', metWhen, source }];
  const [schemes, none] = [[{ id: 'scheme' }], { findings: [], draft: [], nextSteps: [] }];
  return /** @type {typeof defaultRuleSet} */ (
    /** @type {unknown} */ ({ ...defaultRuleSet, ...none, schemes, questions, criteria })
  );
}

console.log(
  '\nMilliseconds for what decides of rules that leave much open, the first time and later:',
);
for (const [name, ruleSet] of Object.entries(large)) {
  const { amount: _, overall: __, ...rules } = ruleSet;
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    assess(rules, {}, { date });
    return performance.now() - start;
  });
  console.log(`${name.padStart(26)} ${times[0]?.toFixed(2)} ${times[2]?.toFixed(2)}`);
}
