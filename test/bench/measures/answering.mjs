/** From an answer to the painted next question, twelve times, and the memory that is held after them. */
import { answers } from '../interview.mjs';
import { visit } from '../visit.mjs';
import { interleaved, median, quantile } from './statistics.mjs';

/**
 * @param {import('../visit.mjs').Where} where
 * @param {readonly string[]} names
 * @param {number} rounds
 * @param {readonly import('../interview.mjs').Asked[]} asked
 */
export async function measureAnswering(where, names, rounds, asked) {
  const taken = await interleaved(names, rounds, (name) =>
    visit(where, { name }, async ({ ask, heap }) => {
      await ask('bench.shown.then(bench.start)');
      await ask('bench.disturbances()');
      const given = /** @type {{ times: number[], asked: { ask: string }[] }} */ (
        await ask(`bench.answers(${answers})`)
      );
      for (const [index, said] of given.asked.entries())
        if (!said.ask.includes(asked[index]?.ask ?? ''))
          throw new Error(`${name} asks another thing: ${said.ask}`);
      const { longTasks } = /** @type {{ longTasks: number[] }} */ (
        await ask('bench.disturbances()')
      );
      return { times: given.times, longTasks, heap: await heap() };
    }),
  );
  return Object.fromEntries(
    Object.entries(taken).map(([name, rounds]) => {
      const times = rounds.flatMap(({ times }) => times);
      return [
        name,
        {
          answer: median(times),
          slowest: quantile(times, 0.95),
          longTasks: median(rounds.map(({ longTasks }) => longTasks.length)),
          longest: Math.max(0, ...rounds.flatMap(({ longTasks }) => longTasks)),
          heap: median(rounds.map(({ heap }) => heap)),
        },
      ];
    }),
  );
}
