/**
 * How often a second the whole assessment runs, next to copying the same answers through JSON in the same run. Times
 * of a machine say little by themselves: it prints, compares, and never fails on them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

const core = new URL('../../dist/core.js', import.meta.url);
const cases = new URL('../cases/', import.meta.url);
const roundMilliseconds = 300;
const rounds = 7;

/** @type {typeof import('../../src/core.ts')} */
const { assess, ruleSets } = await import(core.href);

const inputs = readdirSync(cases)
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => JSON.parse(readFileSync(new URL(name, cases), 'utf8')))
  .map(({ ruleSet: id, answers, date }) => {
    const ruleSet = ruleSets.find((candidate) => candidate.id === id);
    if (!ruleSet) throw new Error(`A case names the rule set ${id}, which does not exist.`);
    return { ruleSet, answers, date };
  });

/** @type {Record<string, (input: (typeof inputs)[number]) => unknown>} */
const contenders = {
  assess: ({ ruleSet, answers, date }) => assess(ruleSet, answers, { date }),
  'copy through JSON': ({ answers }) => JSON.parse(JSON.stringify(answers)),
};

/** @param {(input: (typeof inputs)[number]) => unknown} run */
function perSecond(run) {
  const start = performance.now();
  let runs = 0;
  while (performance.now() - start < roundMilliseconds) {
    for (const input of inputs) run(input);
    runs += inputs.length;
  }
  return runs / ((performance.now() - start) / 1000);
}

/** @param {number[]} numbers */
function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

// The contenders take turns, so that a busy moment of the machine meets them alike. The first round warms up.
/** @type {Map<string, number[]>} */
const speeds = new Map(Object.keys(contenders).map((name) => [name, []]));
for (let round = 0; round <= rounds; round += 1) {
  for (const [name, run] of Object.entries(contenders)) {
    const speed = perSecond(run);
    if (round > 0) speeds.get(name)?.push(speed);
  }
}

console.log(`${inputs.length} cases, median of ${rounds} rounds, runs per second:`);
for (const [name, measured] of speeds) {
  console.log(`${Math.round(median(measured)).toLocaleString('en').padStart(12)}  ${name}`);
}
