/**
 * As much of Vitest as collects tests, so that a file of tests can be run again and again in one process.
 */
import * as vitest from 'vitest';

/** @typedef {{ name: string, run: () => Promise<void> }} Test */
/** @typedef {{ name: string, after: (() => unknown)[] }} Suite */

/** @type {Test[]} */
let tests = [];
/** @type {Suite[]} */
let suites = [];

/** @param {() => Promise<unknown>} load which evaluates a file @returns {Promise<Test[]>} the tests of it */
export async function testsOf(load) {
  tests = [];
  suites = [{ name: '', after: [] }];
  await load();
  return tests;
}

/** @param {string} name @param {unknown[]} rest */
function suite(name, ...rest) {
  suites.push({ name, after: [] });
  bodyOf(rest)();
  suites.pop();
}

/** @param {string} name @param {unknown[]} rest */
function test(name, ...rest) {
  const body = bodyOf(rest);
  const around = [...suites];
  const title = [...around.map((each) => each.name), name].join(' ').trim();
  const same = tests.filter((each) => each.name.replace(/ #\d+$/, '') === title).length;
  tests.push({
    name: same ? `${title} #${same + 1}` : title,
    run: async () => {
      try {
        await body();
      } finally {
        for (const { after } of around) for (const each of after) await each();
      }
    },
  });
}

/** Between the name and the body there may be options. @param {unknown[]} rest */
function bodyOf(rest) {
  const body = rest.find((each) => typeof each === 'function');
  return /** @type {(...given: unknown[]) => unknown} */ (body);
}

/** @param {typeof test} define */
const each =
  (define) =>
  /** @param {readonly unknown[]} rows */
  (rows) =>
  /** @param {string} name @param {unknown[]} rest */
  (name, ...rest) => {
    for (const [index, row] of rows.entries()) {
      const given = Array.isArray(row) ? row : [row];
      define(`${name} (${index})`, () => bodyOf(rest)(...given));
    }
  };

const it = Object.assign(test, { each: each(test) });

export const described = {
  ...vitest,
  vi: Object.assign(Object.create(vitest.vi), { setConfig: () => {} }),
  describe: Object.assign(suite, { each: each(suite) }),
  it,
  test: it,
  /** @param {() => unknown} body */
  afterEach: (body) => suites.at(-1)?.after.push(body),
};
