/**
 * Changes the code in thousands of small ways, one at a time, and asks whether a test notices. `npm run mutation -- rules`
 * does one folder, `npm run mutation -- rules src/rules/help.ts` some files of it, and with beginnings of paths of tests after
 * that only those tests are asked, which is quicker. Fails where fewer than nine of ten are
 * noticed, and where one that is not stands without a reason in `test/mutation/survivors.json`. What was found before of code and tests that are still the same is not tried again.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { argv, env, exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import { folders } from '../test/mutation/folders.mjs';
import { survivorsIn } from '../test/mutation/survivors.mjs';
import { keepProof, proofOf } from './proof.mjs';

const least = 90;
const home = fileURLToPath(new URL('../test/mutation/', import.meta.url));

/** @param {string} command @param {string[]} words @param {import('node:child_process').SpawnSyncOptions} [options] */
function run(command, words, options) {
  const { status } = spawnSync(command, words, { stdio: 'inherit', ...options });
  return status === 0;
}

const given = argv.slice(2);
const some = given.filter((each) => each.startsWith('src/'));
const asked = given.filter((each) => each.startsWith('test/'));
const wanted = given.filter((each) => !some.includes(each) && !asked.includes(each));
for (const name of wanted)
  if (!folders[name]) {
    console.error(`There is no ${name}, but ${Object.keys(folders).join(', ')}.`);
    exit(1);
  }
if (!existsSync(`${home}node_modules`) && !run('npm', ['ci', '--no-audit'], { cwd: home })) exit(1);

/** @type {import('../test/mutation/survivors.mjs').Explained[]} */
const explained = JSON.parse(readFileSync(`${home}survivors.json`, 'utf8'));
const date = new Date().toISOString().slice(0, 10);
/** @type {Record<string, Record<string, string | number>>} */
const found = { ...proofOf('mutation')?.folders };
let isFine = true;

for (const [name, { mutate }] of Object.entries(folders)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const words = ['run', `${home}stryker.config.mjs`];
  if (some.length > 0) words.push('--mutate', some.join());
  const stryker = `${home}node_modules/@stryker-mutator/core/bin/stryker.js`;
  if (
    !run('node', [stryker, ...words], {
      env: {
        ...env,
        MUTATION_FOLDER: name,
        ...(asked.length > 0 && { MUTATION_TESTS: asked.join() }),
      },
    })
  )
    exit(1);
  const report = JSON.parse(readFileSync(`proof/mutation/${name}.json`, 'utf8'));
  const { mutants, noticed, survivors, unexplained, stale } = survivorsIn(report, explained);
  const score = Math.floor((1000 * noticed) / mutants) / 10;
  const row = {
    // What was found before of other files counts along.
    what:
      some.length > 0
        ? `${Object.keys(report.files).length} files of ${mutate.join(', ')}`
        : mutate.join(', '),
    mutants,
    noticed,
    survived: survivors,
    score,
    date,
  };
  found[name] = { ...row, unexplained: unexplained.length };
  for (const { at, ...each } of unexplained)
    console.log(`Not noticed, ${at}: ${JSON.stringify(each)}`);
  for (const each of stale) console.log(`Noticed by now, or gone: ${JSON.stringify(each)}`);
  isFine &&= score >= least && unexplained.length === 0 && stale.length === 0;
}

console.table(found);
keepProof('mutation', { least, folders: found });
exit(isFine ? 0 : 1);
