import { fileURLToPath } from 'node:url';
import { folderAtHand, nameAtHand as name } from './folders.mjs';

/** What Stryker is told. */
export default {
  mutate: folderAtHand.mutate,
  testRunner: 'bundled',
  plugins: [fileURLToPath(new URL('runner.mjs', import.meta.url))],
  coverageAnalysis: 'perTest',
  concurrency: 1,
  incremental: true,
  incrementalFile: `proof/mutation/${name}.incremental.json`,
  jsonReporter: { fileName: `proof/mutation/${name}.json` },
  reporters: ['json', 'clear-text', 'progress-append-only'],
  clearTextReporter: { reportTests: false, allowColor: false, reportMutants: false },
  tempDirName: '.stryker-tmp',
  ignorePatterns: [
    '/*',
    '!/src',
    '!/locales',
    '!/test',
    '!/package.json',
    '/test/browser',
    '/test/mutation',
  ],
  dryRunTimeoutMinutes: 30,
  // What is only slow, on a machine that is busy, was not noticed: rounds without end are counted as well.
  timeoutMS: 60_000,
  timeoutFactor: 1,
};
