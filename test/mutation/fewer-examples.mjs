import fc from 'fast-check';

/**
 * A part of the examples, and the same each time: what decides of one mutant has to be quick, and to decide the same again.
 * A property that is tried often is quick.
 */
const share = 1 / 10;
const [least, most] = [10, 40];
const seed = 2021;

const some = (/** @type {number} */ numRuns) =>
  Math.min(numRuns, Math.max(least, Math.min(most, Math.round(numRuns * share))));

/** @template Example @param {fc.IRawProperty<Example>} property @param {fc.Parameters<Example>} [parameters] */
const assert = (property, parameters = {}) =>
  fc.assert(property, {
    ...parameters,
    seed,
    numRuns: some(parameters.numRuns ?? 100),
    endOnFailure: true,
  });

export const fewer = { ...fc, assert };
