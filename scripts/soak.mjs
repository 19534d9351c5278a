/**
 * One conversation in which an answer is changed 5,000 times, everything looked at after each as the widget does: how much
 * memory each change holds on to, and how much longer the last ones take than the first. Fails where a change holds more
 * than a kilobyte; a time of a machine is no finding. Then the same on a page of the last build: what that holds, elements
 * and others, does not grow. With `--memory` only the first.
 */
import { argv, exit } from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { runnerImport } from 'vite';
import { createActor } from 'xstate';
import { loggedRun } from './logged-run.mjs';
import { keepProof } from './proof.mjs';

const changes = 5_000;
/** What is compiled and remembered along the way is there by then. */
const warm = 500;
/** Of which the times are taken. */
const few = 500;
const mostBytes = 1_024;
const date = '2021-04-01';

setFlagsFromString('--expose-gc');
/** @type {() => void} */
const collect = runInNewContext('gc');

/** @type {{ module: typeof import('../test/support/soaked.ts') }} */
const { module } = await runnerImport('./test/support/soaked.ts');
const { changesOf, conversationMachine, lookAt, start } = module;

function heap() {
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

const actor = createActor(conversationMachine, { input: start }).start();
actor.send({ type: 'result.requested' });
const turns = changesOf(start);
let at = 0;

/**
 * A question that no longer counts is not changed.
 * @param {number} count
 */
function change(count) {
  const begun = performance.now();
  const until = undoable() + count;
  while (undoable() < until) {
    const { question, value } = turns[at++ % turns.length] ?? { question: '', value: '' };
    const isThere = actor.getSnapshot().can({ type: 'question.opened', question });
    if (!isThere) continue;
    actor.send({ type: 'question.opened', question });
    actor.send({ type: 'answer.given', value });
    lookAt(actor.getSnapshot().context, date);
  }
  return (performance.now() - begun) / count;
}
const undoable = () => actor.getSnapshot().context.past.length;

change(warm);
const before = heap();
const first = change(few);
change(changes - 2 * few);
const last = change(few);
const bytes = Math.round((heap() - before) / changes);
const ratio = Math.round((100 * last) / first) / 100;
console.log(`${changes} changes, each of which can be undone`);
console.log(`${bytes} bytes of heap for each (at most ${mostBytes})`);
console.log(`the last ${few} take ${ratio} times as long as the first ${few}`);
if (bytes > mostBytes) exit(1);
if (argv.includes('--memory')) exit(0);

/** @typedef {Record<'elements' | 'nodes' | 'jsEventListeners', number>} Held */
/** @type {{ status: number, lines: { done: number, changed: number, before: Held, after: Held }[] }} */
const { status, lines } = loggedRun(['long-conversation']);
const [page] = lines;
if (status === 0 && page) keepProof('soak', { changes, bytes, mostBytes, few, ratio, page });
exit(status);
