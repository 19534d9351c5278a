/** What ours asks on one way through it, in its own words, and how much room it takes: the others get the same. */
import { visit } from './visit.mjs';

/** Answers that are given; the question after them is asked too. */
export const answers = 12;

/** @typedef {{ ask: string, hint: string, options: string[] }} Asked */

/**
 * @param {import('./visit.mjs').Where} where
 * @returns {Promise<{ asked: Asked[], room: { width: number, height: number } }>}
 */
export const interviewOfOurs = (where) =>
  visit(where, { name: 'ours' }, async ({ ask }) => {
    await ask('bench.shown.then(bench.start)');
    const { asked } = /** @type {{ asked: Asked[] }} */ (
      await ask(`bench.answers(${answers + 1})`)
    );
    const room = /** @type {{ width: number, height: number }} */ (await ask('bench.room()'));
    return { asked, room };
  });
