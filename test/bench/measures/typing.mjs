/** From sending the first typed line, which answers the first question, to the painted second question. */

import { visit } from '../visit.mjs';
import { interleaved, median } from './statistics.mjs';

/** What it answers is said in the words of an option. */
const line = 'alleen subsidie';

/**
 * @param {import('../visit.mjs').Where} where
 * @param {number} rounds
 */
export async function measureTyping(where, rounds) {
  const { ours = [] } = await interleaved(['ours'], rounds, (name) =>
    visit(where, { name }, async ({ ask }) => {
      await ask('bench.shown.then(bench.start)');
      return /** @type {number} */ (await ask(`bench.type(${JSON.stringify(line)})`));
    }),
  );
  return { line, time: median(ours) };
}
