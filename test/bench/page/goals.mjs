/** What we want of it, and whether the figures of a run have it. */
import { proofOf } from '../../../scripts/proof.mjs';
import { contenders } from '../contenders.mjs';

/** @typedef {import('../bench.mjs').Found} Found */
/** @typedef {{ goal: string, found: string, holds: boolean | undefined }} Goal `holds`: undefined where it is not known */

const peers = Object.keys(contenders).filter((name) => name !== 'ours' && name !== 'floor');

/** @param {number} ms */
const ms = (ms) => `${ms.toFixed(0)} ms`;
const times = (/** @type {number} */ ratio) => `${ratio.toFixed(2)} ×`;

/** @param {Found} found @returns {Goal[]} */
export function goalsOf({ loading, answering, assessing, growth, typing }) {
  /** @param {(name: string) => number} figure */
  const beside = (figure) => ({
    ratio: figure('ours') / figure('floor'),
    quicker: peers.filter((name) => figure(name) < figure('ours')),
  });
  const shown = beside((name) => loading[name]?.shown ?? Number.NaN);
  const answer = beside((name) => answering[name]?.answer ?? Number.NaN);
  const { ours } = loading;
  const { ours: answered } = answering;
  const slowest = Object.entries(assessing).sort(
    ([, a], [, b]) => (b.ours ?? 0) - (a.ours ?? 0),
  )[0];
  const [one, , , many] = growth;
  const grown = (many?.answer ?? Number.NaN) / (one?.answer ?? Number.NaN);
  const kilobytes = (ours?.first.brotli ?? Number.NaN) / 1000;
  /** @param {readonly string[]} quicker */
  const saidOf = (quicker) =>
    quicker.length === 0
      ? 'below all'
      : `above ${quicker.map((name) => contenders[name]?.name).join(', ')}`;
  /** @param {string} state */
  const engines = (state) => {
    const { ours = Number.NaN, 'json-rules-engine': theirs = Number.NaN } = assessing[state] ?? {};
    return {
      goal: `${state}: \`assess\`, everything explained, below the bare yes or no of json-rules-engine`,
      found: `${ours.toFixed(0)} and ${theirs.toFixed(0)} µs`,
      holds: ours < theirs,
    };
  };
  const soak = proofOf('soak');
  return [
    {
      goal: 'to the first thing shown at most 60 kB in brotli',
      found: `${kilobytes.toFixed(1)} kB`,
      holds: kilobytes <= 60,
    },
    {
      goal: 'first thing shown in at most 1.25 × the floor',
      found: times(shown.ratio),
      holds: shown.ratio <= 1.25,
    },
    {
      goal: 'first thing shown below every peer',
      found: saidOf(shown.quicker),
      holds: shown.quicker.length === 0,
    },
    {
      goal: 'from an answer to the painted next question in at most 1.5 × the floor',
      found: times(answer.ratio),
      holds: answer.ratio <= 1.5,
    },
    {
      goal: 'from an answer to the painted next question below every peer',
      found: saidOf(answer.quicker),
      holds: answer.quicker.length === 0,
    },
    {
      goal: 'no task above 50 ms in twelve answers',
      found: `${answered?.longTasks}, the longest ${ms(answered?.longest ?? Number.NaN)}`,
      holds: answered?.longTasks === 0,
    },
    {
      goal: 'layout shift at most 0.005 with the styles of the README',
      found: `${ours?.shift.toFixed(4)}`,
      holds: (ours?.shift ?? 1) <= 0.005,
    },
    {
      goal: '`assess` in every state at most 150 µs',
      found: `${slowest?.[0]} ${slowest?.[1].ours?.toFixed(0)} µs`,
      holds: (slowest?.[1].ours ?? Number.NaN) <= 150,
    },
    engines('all met, one scheme'),
    engines('all met'),
    {
      goal: 'with 200 trajectories an answer takes at most twice as long as with one',
      found: times(grown),
      holds: grown <= 2,
    },
    {
      goal: 'the first typed line is answered in at most 100 ms',
      found: ms(typing.time),
      holds: typing.time <= 100,
    },
    {
      goal: 'a change holds at most a kilobyte of memory',
      found: soak ? `${soak.bytes} bytes` : 'not run yet: `npm run soak`',
      holds: soak && soak.bytes <= 1024,
    },
  ];
}
