/**
 * Tries far more examples than `npm test` does: sequences of events through the machine, and whatever can come in at each
 * entrance. `FUZZ_SEQUENCES` and `FUZZ_ENTRANCES` say how many times as many.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, exit } from 'node:process';
import { keepProof } from './proof.mjs';

const groups = [
  { times: env.FUZZ_SEQUENCES ?? '100', files: ['test/conversation/any-order.test.ts'] },
  {
    times: env.FUZZ_ENTRANCES ?? '5',
    files: [
      'test/assessment/parse-answers-hostile.test.ts',
      'test/conversation/share-link.test.ts',
      'test/conversation/saved-session.test.ts',
      'test/draft/import',
      'test/rules/parse-rule-set-shape.test.ts',
      'test/authoring/any-folder.test.ts',
      'test/element/any-attributes.test.ts',
      'test/embed/frame-height.test.ts',
    ],
  },
];

const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
/** @type {Map<string, number>} */
const tried = new Map();
let isFine = true;
for (const { times, files } of groups) {
  const log = join(folder, `${times}.jsonl`);
  const { status } = spawnSync('npx', ['vitest', 'run', ...files], {
    stdio: 'inherit',
    env: { ...env, FUZZ_TIMES: times, FUZZ_LOG: log },
  });
  isFine &&= status === 0;
  for (const line of readFileSync(log, 'utf8').trim().split('\n')) {
    const { what, runs } = JSON.parse(line);
    tried.set(what, (tried.get(what) ?? 0) + runs);
  }
}
rmSync(folder, { recursive: true });

console.log('\nTried:');
for (const [what, runs] of tried) console.log(`${String(runs).padStart(7)}  ${what}`);
console.log(isFine ? 'Nothing was found.' : 'Something was found: see above.');
if (isFine) keepProof('fuzz', { tried: Object.fromEntries(tried) });
exit(isFine ? 0 : 1);
