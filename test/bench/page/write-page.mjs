/** Writes `docs/benchmark.md` and its pictures from what a run has found. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { table } from '../../../scripts/table.mjs';
import { contenders } from '../contenders.mjs';
import { answers } from '../interview.mjs';
import { slow4g, slowdown, viewport } from '../visit.mjs';
import { barsOf } from './bars.mjs';
import { goalsOf } from './goals.mjs';

/** @typedef {import('../bench.mjs').Found} Found */

const docs = fileURLToPath(new URL('../../../docs/', import.meta.url));
const nameOf = (/** @type {string} */ name) => contenders[name]?.name ?? name;
const whole = (/** @type {number | undefined} */ figure) => (figure ?? Number.NaN).toFixed(0);
/** @param {string} name @returns {import('./bars.mjs').Bar['kind']} */
const kindOf = (name) => (name === 'ours' || name === 'floor' ? name : 'peer');
const kB = (/** @type {number} */ bytes) => (bytes / 1000).toFixed(1);
const ratio = (/** @type {number | undefined} */ a, /** @type {number | undefined} */ b) =>
  ((a ?? Number.NaN) / (b ?? Number.NaN)).toFixed(2);

/**
 * @param {string} file
 * @param {string} title
 * @param {Record<string, number>} figures by contender
 * @param {(value: number) => string} said
 */
function picture(file, title, figures, said) {
  const bars = Object.entries(figures).map(([name, value]) => ({
    label: nameOf(name),
    value,
    kind: kindOf(name),
  }));
  return drawn(file, title, bars, said);
}

/**
 * @param {string} file
 * @param {string} title
 * @param {import('./bars.mjs').Bar[]} bars
 * @param {(value: number) => string} said
 */
function drawn(file, title, bars, said) {
  writeFileSync(`${docs}benchmark-${file}.svg`, barsOf({ title, bars, said }));
  return `![${title}: the figures are in the table below.](benchmark-${file}.svg)`;
}

/** @template T @param {Record<string, T>} found @param {(each: T) => number} figure */
const each = (found, figure) =>
  Object.fromEntries(Object.entries(found).map(([name, value]) => [name, figure(value)]));

/** @param {Found} found */
function goals(found) {
  const rows = goalsOf(found).map(({ goal, found, holds }) => [
    goal,
    found,
    holds === undefined ? 'not known' : holds ? 'holds' : '**does not hold**',
  ]);
  return table(['goal', 'found', ''], rows);
}

/**
 * By how much ours is above another one, and of what that is made.
 * @param {Record<string, number>} ours
 * @param {Record<string, number>} other
 */
function more(ours, other) {
  const by = (/** @type {string} */ part) =>
    (ours[part] ?? Number.NaN) - (other[part] ?? Number.NaN);
  const parts = Object.keys(ours).sort((a, b) => by(b) - by(a));
  const all = parts.reduce((sum, part) => sum + by(part), 0);
  return `${all.toFixed(1)} ms: ${parts.map((part) => `${part} ${by(part).toFixed(1)}`).join(', ')}`;
}

/** Where the time goes of what does not hold. @param {Found} found */
function reasons({ loading, anatomy, assessing }) {
  const { ours, floor } = loading;
  const { ours: answer, floor: least } = anatomy;
  if (!ours || !floor || !answer || !least) throw new Error('There is nothing to be beside.');
  const split = ({ shown = 0, script = 0 }) => ({ script, 'all else': shown - script });
  const states = Object.values(assessing).map((each) => each['json-rules-engine'] ?? Number.NaN);
  return `Where the time of what may not hold goes, above the floor of the same packages:

- To the first thing shown ${more(split(ours), split(floor))}. The floor draws a question that is in its script; ours finds
  rules and texts, and draws a card with what each scheme asks and until when.
- For an answer, at full speed, ${more(answer, least)}. It draws the answer with its way to change it, what it
  finds in it, and the board.
- An assessment with something unmet tries sets of other answers for what would turn it; without those it takes what it
  takes where all is met. This machine needs ${whole(Math.min(...states))} to ${whole(Math.max(...states))} µs for the yes or no of json-rules-engine alone.`;
}

/** @param {Found['loading']} loading */
function bytes(loading) {
  const rows = Object.entries(loading).map(([name, { first, all, elsewhere }]) => [
    nameOf(name),
    kB(first.gzip),
    kB(first.brotli),
    ratio(loading.ours?.first.brotli, first.brotli),
    kB(all.brotli),
    elsewhere,
  ]);
  return `${picture(
    'bytes',
    'Kilobytes to the first thing shown, in brotli',
    each(loading, ({ first }) => first.brotli),
    kB,
  )}

${table(['', 'kB, gzip', 'kB, brotli', 'ours / this', 'kB, brotli, to the first question and what is fetched ahead by then', 'requests to others'], rows)}

Scripts, styles and texts that had come on the slow network when the first thing was shown: of ours the card with which the
conversation begins, of the others the first question.`;
}

/** @param {Found['loading']} loading */
function shown(loading) {
  const { ours } = loading;
  const rows = Object.entries(loading).map(([name, each]) => [
    nameOf(name),
    whole(each.shown),
    ratio(ours?.shown, each.shown),
    whole(each.script),
    ratio(ours?.script, each.script),
    whole(each.slowShown),
    ratio(ours?.slowShown, each.slowShown),
    whole(each.slowScript),
    whole(each.longest),
    each.shift.toFixed(4),
  ]);
  return `${picture(
    'loading',
    'Milliseconds to the first thing shown',
    each(loading, ({ shown }) => shown),
    whole,
  )}

${picture(
  'slow-4g',
  'Milliseconds to the first thing shown, on slow 4G',
  each(loading, ({ slowShown }) => slowShown),
  whole,
)}

${table(['', 'first thing shown, ms', 'ours / this', 'script, ms', 'ours / this', 'slow 4G: shown, ms', 'ours / this', 'slow 4G: script, ms', 'longest task, ms', 'layout shift'], rows)}

From a press on the card of ours to its first question, painted: ${whole(ours?.start)} ms.`;
}

const waiting = new Intl.ListFormat('en').format(
  Object.values(contenders).flatMap(({ name, waits }) => (waits ? [name] : [])),
);

/** @param {Found['anatomy']} anatomy */
function divided(anatomy) {
  const parts = /** @type {const} */ (['script', 'style', 'layout', 'paint', 'rest']);
  const rows = Object.entries(anatomy).map(([name, each]) => [
    nameOf(name),
    ...parts.map((part) => each[part].toFixed(2)),
    parts.reduce((sum, part) => sum + each[part], 0).toFixed(2),
  ]);
  return `${table(['', ...parts.map((part) => `${part}, ms`), 'all, ms'], rows)}

Time of the processor at full speed, from an answer to the painted next question: the mean of all answers.
It hardly depends on what else the machine does. Each draws the same question and replies; ours draws the answer with its way
to change it too, and finds the next question by its rules. What follows once the frame is painted (focus, board, progress) is
not counted.`;
}

/** @param {Found['answering']} answering */
function answered(answering) {
  const { ours } = answering;
  const rows = Object.entries(answering).map(([name, each]) => [
    nameOf(name),
    each.answer.toFixed(1),
    ratio(ours?.answer, each.answer),
    whole(each.slowest),
    each.longTasks,
    whole(each.longest),
    each.heap.toFixed(2),
    ratio(ours?.heap, each.heap),
  ]);
  return `${picture(
    'answering',
    'Milliseconds from an answer to the painted next question',
    each(answering, ({ answer }) => answer),
    whole,
  )}

${table(['', 'ms', 'ours / this', '95 % below, ms', `tasks above 50 ms in ${answers} answers`, 'the longest, ms', `heap after ${answers} answers, MB`, 'ours / this'], rows)}

${waiting} wait or move on purpose before they show a question.`;
}

/** @param {Found['assessing']} assessing */
function assessed(assessing) {
  const others = Object.keys(Object.values(assessing)[0] ?? {}).filter((name) => name !== 'ours');
  const rows = Object.entries(assessing).map(([state, times]) => [
    state,
    whole(times.ours),
    ...others.flatMap((name) => [
      (times[name] ?? Number.NaN).toFixed(1),
      ratio(times.ours, times[name]),
    ]),
  ]);
  const bars = Object.entries(assessing).flatMap(([state, times]) =>
    ['ours', 'json-rules-engine'].map((name) => ({
      label: name === 'ours' ? state : name,
      isApart: name === 'ours',
      value: times[name] ?? Number.NaN,
      kind: kindOf(name),
    })),
  );
  return `${drawn('assess', 'Microseconds for an assessment, and for a yes or no of json-rules-engine', bars, whole)}

${table(['answers', 'ours, µs', ...others.flatMap((name) => [`${name}, µs`, 'ours / this'])], rows)}

Ours gives verdicts, each criterion with its reasons, what still decides, what would change a no, and the amount. The others
are asked for a yes or no for each scheme from the same criteria; before the clock runs it is checked that all say the same
here and in every case of \`test/cases\`. Publicodes knows no lists: what is in them it is told, untimed. Time of the processor.`;
}

/** @param {Found['growth']} growth */
function grown(growth) {
  const [one] = growth;
  const rows = growth.map(({ count, assess, answer }) => [
    count,
    whole(assess),
    ratio(assess, one?.assess),
    answer.toFixed(1),
    ratio(answer, one?.answer),
  ]);
  const bars = growth.map(({ count, answer }) => ({
    label: count === 1 ? '1 trajectory' : `${count} trajectories`,
    value: answer,
    kind: /** @type {const} */ ('ours'),
  }));
  return `${drawn('growth', 'Milliseconds from an answer to the painted next question, by trajectories', bars, whole)}

${table(['trajectories', '`assess`, µs', '× one', 'answer to next question, ms', '× one'], rows)}`;
}

/** @param {Found} found */
export function writePage(found) {
  const { loading, answering, anatomy, assessing, growth, typing, openRules } = found;
  const { made, missing, date, rounds } = found;
  const { node, system, cores, processor, memory } = found.machine;
  const page = `# Beside others

How large and how quick the widget is, beside what one would use instead, in one run. This page is made by \`npm run bench\`;
no figure in it is typed by hand. Times are of one machine, so read the ratios: above 1, ours takes more.

On ${date}, with Node ${node} and ${found.browser} on ${system}: ${cores} cores (${processor}), ${memory}; load of the machine ${found.load.map((each) => each.toFixed(1)).join(' at the beginning, ')} at
the end (${cores} is all of it). Medians of ${rounds} rounds, in which each has its turn; a round before them is thrown away.

## Goals

${goals(found)}

${reasons(found)}

## Bytes

${bytes(loading)}

## Loading

${shown(loading)}

## Answering

${answered(answering)}

${divided(anatomy)}

The first typed line (\`${typing.line}\`), from sending it to the painted next question: ${whole(typing.time)} ms.

## An assessment

${assessed(assessing)}

## More trajectories

${grown(growth)}

## Rules that leave much open

${table(
  ['what decides, of', 'the first time, ms', 'later, ms'],
  openRules.map(({ name, first, later }) => [name, first.toFixed(2), later.toFixed(2)]),
)}

## Who, and how

${table(
  ['', 'made of'],
  Object.entries(made).map(([name, packages]) => [
    nameOf(name),
    packages.map(({ name, version, license }) => `${name} ${version} (${license})`).join(', ') ||
      'this repository, with its full rules',
  ]),
)}

${Object.entries(missing)
  .map(([name, why]) => `- ${nameOf(name)} shows no question here and is left out: ${why}\n`)
  .join(
    '',
  )}- Each asks the first ${answers} questions of ours on one way through it, in its words and in its room. Where ours lets several
  options be chosen, the others ask for one: less work for them.
- The floor is the least that our own packages need for the same conversation: no rules, no help, no looks.
- All are built with Vite and served from this machine in brotli, to a browser without a cache, ${viewport.width} × ${viewport.height}, at
  ${slowdown} × less speed of the processor. Slow 4G: ${slow4g.latency} ms, ${slow4g.down} Mbit/s down, ${slow4g.up} up. What a page asks of another host finds nobody.
- Something is shown when a frame has been painted in which it can be seen: not covered, not transparent. Answers are pressed
  at any moment between two frames.
- SurveyJS is at the last version that has a part for pages without a framework. An answer is timed from its button Next.
  deep-chat has no interview: a handler of ours asks, with its buttons.
`;
  writeFileSync(`${docs}benchmark.md`, page);
}
