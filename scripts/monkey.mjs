/**
 * Monkeys in real Chromium press, type and strike keys in the last build, each as its number has it: `MONKEYS` of them from
 * `MONKEY_SEED` on, each `MONKEY_ACTS` times. What failed says the number that shows it again.
 */
import { exit } from 'node:process';
import { loggedRun } from './logged-run.mjs';
import { keepProof } from './proof.mjs';

/** @type {{ status: number, lines: { seed: number, acts: number }[] }} */
const { status, lines } = loggedRun(['monkey'], { MONKEYS: '8', MONKEY_ACTS: '500' });
const acts = lines.reduce((sum, each) => sum + each.acts, 0);
console.log(`${lines.length} monkeys came to their end, and did ${acts} things`);
if (status === 0) keepProof('monkey', { monkeys: lines.length, acts });
exit(status);
