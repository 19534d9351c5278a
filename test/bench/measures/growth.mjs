/** What more trajectories cost: an assessment, and from an answer to the painted next question. */

import { visit } from '../visit.mjs';
import { assessOnce, met, timeOf } from './assessing.mjs';
import { interleaved, median } from './statistics.mjs';

const counts = [1, 10, 50, 200];
/** Given after the trajectories are there. */
const answers = 6;
const until = 'trajectories';

/** All that is asked up to the trajectories, of which there are so many. @param {number} count */
function answersWith(count) {
  const given = Object.entries(met);
  const before = [
    'goal',
    'recognition-status',
    'ages',
    'school-hours',
    'audience',
    'individual-enrolment',
    'announcement',
  ];
  const items = Array.from({ length: count }, (_, index) => ({
    coherent: 'yes',
    activities: 3 + (index % 5),
    place: 'on-site',
    postcodes: [0, 1, 2].map((next) => String(9000 + 10 * ((index + next) % 80))),
  }));
  return {
    ...Object.fromEntries(given.filter(([id]) => before.includes(id))),
    [until]: items,
  };
}

/**
 * @param {import('../visit.mjs').Where} where
 * @param {number} rounds
 */
export async function measureGrowth(where, rounds) {
  const names = counts.map(String);
  const assessed = await interleaved(names, rounds, (count) => {
    const given = answersWith(Number(count));
    return timeOf(() => assessOnce(given));
  });
  const answered = await interleaved(names, rounds, (count) =>
    visit(where, { name: 'ours' }, async ({ ask }) => {
      await ask('bench.shown');
      const given = JSON.stringify(answersWith(Number(count)));
      await ask(`{ document.querySelector('stem-check').answers = ${given}; }`);
      await ask('bench.start()');
      const { times } = /** @type {{ times: number[] }} */ (await ask(`bench.answers(${answers})`));
      return median(times);
    }),
  );
  return names.map((count) => ({
    count: Number(count),
    assess: median(assessed[count] ?? []),
    answer: median(answered[count] ?? []),
  }));
}
