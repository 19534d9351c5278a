/**
 * How long an assessment takes with everything explained, in every state of a conversation, beside engines that ask the
 * same criteria for nothing but a yes or no. Each assessment gets answers of its own, so that nothing is remembered.
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { interleaved, median } from './statistics.mjs';

/**
 * @typedef {import('../../../src/core.ts').Answers} Answers
 * @typedef {{ id: string, when: import('../../../src/core.ts').Condition }} Granted
 * @typedef {object} Other an engine
 * @property {(answers: Answers) => unknown} given what it wants of the answers, made beforehand
 * @property {(given: unknown) => boolean[] | Promise<boolean[]>} run whether each scheme is granted
 */

/** @type {typeof import('../../../src/core.ts')} */
export const { assess, defaultRuleSet } = await import(
  new URL('../../../dist/core.js', import.meta.url).href
);

/** @type {{ answers: Answers; date: string }[]} */
const cases = JSON.parse(
  readFileSync(new URL('../../cases/vlaio-2021.json', import.meta.url), 'utf8'),
);
const [first] = cases;
if (!first) throw new Error('There is no case.');
export const { answers: met, date } = first;
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

/** @param {(index: number) => boolean} isGiven @returns {Answers} */
const metWhere = (isGiven) =>
  Object.fromEntries(Object.entries(met).filter(([id]) => isGiven(ids.indexOf(id))));

/** @type {Record<string, { answers: Answers, schemes?: number }>} */
const states = {
  'all met': { answers: met },
  'all met, one scheme': { answers: { ...met, goal: 'recognition' }, schemes: 1 },
  'one unmet': { answers: { ...met, relevance: 'no' } },
  '14 unmet': { answers: { ...met, ...unmet } },
  empty: { answers: {} },
  'the first half': { answers: metWhere((index) => index < ids.length / 2) },
  'every other one': { answers: metWhere((index) => index % 2 === 1) },
  'all unknown': { answers: Object.fromEntries(ids.map((id) => [id, 'unknown'])) },
};

/** All of it: some is only worked out when it is looked at. @param {Answers} answers */
export const assessOnce = (answers) => ({ ...assess(defaultRuleSet, answers, { date }) });

const roundMilliseconds = 50;

/**
 * Microseconds of the processor's time for one run.
 * @param {() => unknown} run
 */
export async function timeOf(run) {
  const start = performance.now();
  const before = process.cpuUsage();
  let runs = 0;
  while (performance.now() - start < roundMilliseconds) {
    for (let each = 0; each < 20; each += 1) await run();
    runs += 20;
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / runs;
}

/**
 * A scheme is granted where it is asked for, and held, or all that it asks is met. It may look at the ones before it.
 * @param {import('../../../src/core.ts').RuleSet} ruleSet
 * @returns {Granted[]}
 */
const grantedBy = ({ schemes, criteria }) =>
  schemes.map(({ id, askWhen, heldWhen }) => {
    const own = criteria.filter(({ scheme }) => scheme === id);
    const isMet = { all: own.flatMap(({ metWhen }) => metWhen ?? []) };
    const isGranted = heldWhen ? { any: [heldWhen, isMet] } : isMet;
    return { id, when: askWhen ? { all: [askWhen, isGranted] } : isGranted };
  });

/** The same as ours sees it, for all that was answered. @param {Answers} answers */
const grantedByOurs = (answers) =>
  Object.values(assessOnce(answers).verdicts).map((verdict) =>
    ['held', 'eligible', 'conditional'].includes(verdict),
  );

/** @param {number} rounds */
export async function measureAssessing(rounds) {
  /** @type {{ others: Record<string, (granted: Granted[]) => Other> }} */
  const { others } = await import(new URL('../peers/engines.mjs', import.meta.url).href);
  const granted = grantedBy(defaultRuleSet);
  /** @type {Record<string, { state: string, name: string, run: () => unknown }>} */
  const runs = {};
  for (const [state, { answers, schemes = granted.length }] of Object.entries(states)) {
    runs[`${state}, ours`] = { state, name: 'ours', run: () => assessOnce(answers) };
    for (const [name, make] of Object.entries(others)) {
      const other = make(granted.slice(0, schemes));
      for (const each of [answers, ...cases.map(({ answers }) => answers)]) {
        const [theirs, ours] = [await other.run(other.given(each)), grantedByOurs(each)];
        if (theirs.join() !== ours.slice(0, schemes).join())
          throw new Error(
            `${name} says ${theirs} where ours says ${ours}: ${JSON.stringify(each)}`,
          );
      }
      const given = other.given(answers);
      runs[`${state}, ${name}`] = { state, name, run: () => other.run(given) };
    }
  }
  const times = await interleaved(Object.keys(runs), rounds, (key) =>
    timeOf(() => runs[key]?.run()),
  );
  /** @type {Record<string, Record<string, number>>} by state and engine */
  const found = {};
  for (const [key, each] of Object.entries(times)) {
    const { state = '', name = '' } = runs[key] ?? {};
    found[state] = { ...found[state], [name]: median(each) };
  }
  return found;
}
