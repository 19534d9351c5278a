/** Where the time of the processor goes from an answer until the next question has been painted. */
import { answers } from '../interview.mjs';
import { visit } from '../visit.mjs';
import { interleaved, mean } from './statistics.mjs';

/** What the browser calls its steps, by what they are for; all others are left. */
const kinds = {
  script: ['FunctionCall', 'TimerFire', 'EvaluateScript', 'RunMicrotasks', 'FireAnimationFrame'],
  style: ['UpdateLayoutTree', 'ParseAuthorStyleSheet'],
  layout: ['Layout'],
  paint: ['PrePaint', 'Paint', 'Layerize', 'Commit', 'UpdateLayer'],
};

/**
 * At full speed: times of the processor hardly depend on what else the machine does.
 * @param {import('../visit.mjs').Where} where
 * @param {readonly string[]} names
 * @param {number} rounds
 */
export async function measureAnatomy(where, names, rounds) {
  const taken = await interleaved(names, rounds, (name) =>
    visit(where, { name, slower: 1 }, async ({ ask, trace }) => {
      await ask('bench.shown.then(bench.start)');
      return answersIn(await trace(`bench.answers(${answers})`)).map(partsOf);
    }),
  );
  return Object.fromEntries(
    Object.entries(taken).map(([name, rounds]) => {
      const all = rounds.flat();
      if (all.length === 0) throw new Error(`${name}: no answer was found in what was traced.`);
      const of = (/** @type {keyof ReturnType<typeof partsOf>} */ part) =>
        mean(all.map((each) => each[part]));
      return [
        name,
        {
          script: of('script'),
          style: of('style'),
          layout: of('layout'),
          paint: of('paint'),
          rest: of('rest'),
        },
      ];
    }),
  );
}

/** @typedef {import('../visit.mjs').Task} Task */

/** What is done for each answer, between the marks that `driver.js` leaves. @param {readonly Task[]} tasks */
const answersIn = (tasks) =>
  tasks.flatMap(({ name }, begun) => {
    const shown = tasks.findIndex((each, index) => index > begun && each.name === 'shown');
    return name === 'answer' && shown > 0 ? [tasks.slice(begun, shown)] : [];
  });

/** Milliseconds. @param {readonly Task[]} tasks */
function partsOf(tasks) {
  const sum = (/** @type {readonly Task[]} */ some) =>
    some.reduce((all, { own }) => all + own, 0) / 1000;
  const of = (/** @type {keyof typeof kinds} */ kind) =>
    sum(tasks.filter(({ name }) => kinds[kind].includes(name)));
  const known = Object.values(kinds).flat();
  return {
    script: of('script'),
    style: of('style'),
    layout: of('layout'),
    paint: of('paint'),
    rest: sum(tasks.filter(({ name }) => !known.includes(name))),
  };
}
