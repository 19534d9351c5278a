/**
 * Looks at every state of the last build in real Chromium: every question, field and verdict that the machine and the rules
 * lead to, and every part beside them; each in a few of the rows in which every two circumstances meet. `STATES_EACH` says in
 * how many. More words on the command line go to Playwright: `npm run states -- -g dark`.
 */
import { argv, exit } from 'node:process';
import { loggedRun } from './logged-run.mjs';
import { keepProof } from './proof.mjs';

const words = argv.slice(2);
/** @type {{ status: number, lines: Record<string, string | number>[] }} */
const { status, lines: seen } = loggedRun(['every-state', ...words]);

/** @type {Record<string, Record<string, number>>} */
const covered = {};
for (const name of ['name', 'size', 'colours', 'language', 'text', 'font']) {
  /** @type {Record<string, number>} */
  const counts = {};
  covered[name] = counts;
  for (const each of seen) counts[String(each[name])] = (counts[String(each[name])] ?? 0) + 1;
}
for (const [what, counts] of Object.entries(covered)) {
  console.log(`\n${what}`);
  for (const [value, count] of Object.entries(counts))
    console.log(`${String(count).padStart(6)}  ${value}`);
}
const wrong = seen
  .filter(({ faults }) => faults !== 0)
  .map(({ faults, ...where }) => Object.values(where).join(', '));
const faulty = wrong.length;
console.log(`\n${Object.keys(covered.name ?? {}).length} states, looked at ${seen.length} times; `);
console.log(`${faulty} times something was wrong.`);
if (words.length === 0)
  keepProof('states', { looks: seen.length, faulty, wrong, isWhole: status === 0, covered });
exit(status);
