import fc from 'fast-check';

/** The same few examples each time: what decides of one mutant has to be quick, and to decide the same again. */
const most = 10;
const seed = 2021;

/** @template Example @param {fc.IRawProperty<Example>} property @param {fc.Parameters<Example>} [parameters] */
const assert = (property, parameters = {}) =>
  fc.assert(property, {
    ...parameters,
    seed,
    numRuns: Math.min(parameters.numRuns ?? 100, most),
    endOnFailure: true,
  });

export const fewer = { ...fc, assert };
