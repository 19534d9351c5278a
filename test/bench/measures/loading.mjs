/** From asking for a page to the first thing that a contender shows on it, with and without a slow network; and what that weighs. */
import { servedOf } from '../server.mjs';
import { visit } from '../visit.mjs';
import { interleaved, median } from './statistics.mjs';

/** Milliseconds in which what follows the first thing has come to rest. */
const rest = 700;
const pause = () => new Promise((resolve) => setTimeout(resolve, rest));

/** @typedef {{ gzip: number, brotli: number }} Weight */

/** In bytes. @param {readonly string[]} files @returns {Weight} */
function weightOf(files) {
  const served = files.flatMap((file) => servedOf(new URL(file).pathname) ?? []);
  return {
    gzip: served.reduce((sum, { gzip }) => sum + gzip, 0),
    brotli: served.reduce((sum, { brotli }) => sum + brotli.length, 0),
  };
}

/**
 * @param {import('../visit.mjs').Where} where
 * @param {readonly string[]} names
 * @param {number} rounds
 */
export async function measureLoading(where, names, rounds) {
  /** @param {'slow4g'} [network] */
  const load = (network) => (/** @type {string} */ name) =>
    visit(where, { name, ...(network && { network }) }, async ({ ask, spent }) => {
      const shown = /** @type {number} */ (await ask('bench.shown'));
      await pause();
      const { ScriptDuration = 0 } = await spent();
      const { longTasks, shift } = /** @type {{ longTasks: number[], shift: number }} */ (
        await ask('bench.disturbances()')
      );
      const start = /** @type {number} */ (await ask('bench.start()'));
      const [first, all] = /** @type {[string[], string[]]} */ (
        await ask(`[bench.files(${shown}), bench.files(performance.now())]`)
      );
      return { shown, script: ScriptDuration * 1000, longTasks, shift, start, first, all };
    });
  const fast = await interleaved(names, rounds, load());
  const slow = await interleaved(names, rounds, load('slow4g'));
  return Object.fromEntries(
    names.map((name) => {
      const [loads = [], slowLoads = []] = [fast[name], slow[name]];
      // On a slow network nothing has come yet that is only fetched ahead.
      const { first, all } = slowLoads[0] ?? { first: [], all: [] };
      return [
        name,
        {
          shown: median(loads.map(({ shown }) => shown)),
          script: median(loads.map(({ script }) => script)),
          longest: median(loads.map(({ longTasks }) => Math.max(0, ...longTasks))),
          shift: median(loads.map(({ shift }) => shift)),
          start: median(loads.map(({ start }) => start)),
          slowShown: median(slowLoads.map(({ shown }) => shown)),
          slowScript: median(slowLoads.map(({ script }) => script)),
          first: weightOf(first),
          all: weightOf(all),
          elsewhere: all.filter((/** @type {string} */ file) => !file.startsWith(where.origin))
            .length,
        },
      ];
    }),
  );
}
