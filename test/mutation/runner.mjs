/**
 * Runs tests for Stryker in one process: they are bundled once, and evaluated anew for each mutant, so that nothing of the one
 * before is remembered. Started by Vitest, each mutant takes seconds; so, most take a few hundredths of one.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cwd } from 'node:process';
import { Script } from 'node:vm';
import { bundledTests } from './bundled-tests.mjs';
import { testsAtHand } from './folders.mjs';

// What the code with its mutants looks at.
const shared = /** @type {Shared} */ (globalThis);
shared.__stryker__ ??= {};
const stryker = shared.__stryker__;

/** @typedef {import('./described.mjs').Test} Test */
/**
 * @typedef {{
 *   activeMutant?: string | undefined,
 *   currentTestId?: string | undefined,
 *   hitCount?: number | undefined,
 *   hitLimit?: number | undefined,
 *   mutantCoverage?: { static: Counts, perTest: Record<string, Counts> },
 * }} Stryker
 * @typedef {Record<string, number>} Counts how often each mutant was come by
 */
/** @typedef {{ __stryker__?: Stryker, startTest?: Test['run'] }} Shared */

/** As Stryker numbers them. */
const success = 0;
const timesFile = 'times-of-tests.json';
const mostLoading = 60;

class Runner {
  /** @type {string[]} */
  files = [];
  /** @type {(file: string) => Promise<Test[]>} */
  load = async () => [];
  /** What each test took: the quick ones go first. @type {Map<string, number>} */
  times = new Map();

  capabilities = () => ({ reloadEnvironment: true });

  async init() {
    this.files = testsAtHand();
    this.load = await bundledTests(this.files);
    // A process that never came to an end is followed by another.
    if (existsSync(timesFile)) this.times = new Map(JSON.parse(readFileSync(timesFile, 'utf8')));
  }

  /**
   * Every test in what is evaluated for it alone, where that is quick: what is remembered by one would hide that another
   * needs it. What happens while a file is evaluated counts for each of its tests.
   */
  async dryRun() {
    stryker.activeMutant = undefined;
    /** @type {Record<string, Counts>} */
    const perTest = {};
    stryker.mutantCoverage = { static: {}, perTest };
    const tests = [];
    for (const file of this.files) {
      stryker.currentTestId = file;
      const loading = performance.now();
      const once = await this.load(file);
      const isQuick = performance.now() - loading < mostLoading;
      for (const [index, { name }] of once.entries()) {
        const id = `${file}#${name}`;
        const test = isQuick ? (await this.load(file))[index] : once[index];
        stryker.currentTestId = id;
        const begun = performance.now();
        const failureMessage = await failureOf(async () => test?.run());
        const timeSpentMs = performance.now() - begun;
        const found = { id, name: id, fileName: `${cwd()}/${file}`, timeSpentMs };
        // What counts how often something was so can need all of its examples.
        if (failureMessage === undefined) tests.push({ ...found, status: success });
        else console.log(`Left out, since it fails of itself: ${id}: ${failureMessage}`);
      }
    }
    stryker.currentTestId = undefined;
    this.keepTimes(new Map(tests.map(({ id, timeSpentMs }) => [id, timeSpentMs])));
    for (const { id } of tests)
      perTest[id] = { ...perTest[id.split('#')[0] ?? ''], ...perTest[id] };
    for (const file of this.files) delete perTest[file];
    return { status: 'complete', tests, mutantCoverage: { static: {}, perTest } };
  }

  /** @param {Map<string, number>} times */
  keepTimes(times) {
    this.times = times;
    writeFileSync(timesFile, JSON.stringify([...times]));
  }

  /** @param {{ activeMutant: { id: string }, hitLimit?: number, testFilter?: string[] }} options */
  async mutantRun({ activeMutant, hitLimit, testFilter = [] }) {
    const timeOf = (/** @type {string} */ id) => this.times.get(id) ?? 0;
    stryker.activeMutant = activeMutant.id;
    stryker.hitLimit = hitLimit;
    stryker.hitCount = hitLimit === undefined ? undefined : 0;
    /** @type {Map<string, Map<string, Test>>} */
    const loaded = new Map();
    let nrOfTests = 0;
    for (const id of testFilter.toSorted((one, other) => timeOf(one) - timeOf(other))) {
      const [file = '', ...rest] = id.split('#');
      const failureMessage = await failureOf(async () => {
        if (!loaded.has(file))
          loaded.set(file, new Map((await this.load(file)).map((test) => [test.name, test])));
        await withinReason(
          loaded.get(file)?.get(rest.join('#')),
          patience + 20 * Math.ceil(timeOf(id)),
        );
      });
      nrOfTests += 1;
      if (
        failureMessage === endless ||
        (hitLimit !== undefined && (stryker.hitCount ?? 0) > hitLimit)
      )
        return { status: 'timeout', reason: 'It went round and round.' };
      if (failureMessage !== undefined)
        return { status: 'killed', killedBy: [id], failureMessage, nrOfTests };
    }
    return { status: 'survived', nrOfTests };
  }
}

const endless = 'endless';
const patience = 10_000;
const gone = () => Promise.reject(new Error('A test is no longer there.'));
const start = new Script('startTest()');

/** What goes round and round is stopped here: Stryker can only end the process. @param {Test | undefined} test @param {number} timeout */
function withinReason(test, timeout) {
  shared.startTest = test?.run ?? gone;
  try {
    return start.runInThisContext({ timeout });
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    throw code === 'ERR_SCRIPT_EXECUTION_TIMEOUT' ? endless : error;
  }
}

/** @param {() => Promise<void>} run */
async function failureOf(run) {
  try {
    await run();
    return undefined;
  } catch (error) {
    return String(error).slice(0, 200);
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'bundled', injectableClass: Runner }];
