import { readdirSync } from 'node:fs';
import { env } from 'node:process';

/** @typedef {{ mutate: string[], tests: string[], but?: string[] }} Mutated `tests` are the beginnings of paths, `but` of those left out */

/**
 * What is changed, and which tests have to notice. The first that fails is enough, so the quick ones do most of it.
 * @type {Record<string, Mutated>}
 */
export const folders = {
  assessment: { mutate: ['src/assessment/**/*.ts'], tests: ['test/assessment/'] },
  rules: {
    mutate: ['src/rules/**/*.ts'],
    tests: [
      'test/rules/',
      ...['condition', 'deciding', 'verdict'].map((each) => `test/assessment/${each}`),
    ],
  },
  conversation: {
    mutate: ['src/conversation/**/*.ts', '!src/conversation/understand/**'],
    tests: ['test/conversation/'],
    // They hear lines: they notice little of this, and are slow.
    but: ['test/conversation/understand/', 'test/conversation/typing'],
  },
  understand: {
    mutate: ['src/conversation/understand/**/*.ts'],
    tests: ['test/conversation/understand/'],
  },
  compose: {
    mutate: ['src/draft/compose/**/*.ts'],
    tests: ['test/draft/any-', 'test/draft/compose/'],
  },
  search: {
    mutate: ['src/help/{search,find,entries,likeness}.ts'],
    tests: ['test/help/'],
  },
};

/** It runs a command of its own, which sees no change. */
const left = 'test/conversation/soak.test.ts';
const isLeftOut = (/** @type {string} */ file) =>
  file === left || folderAtHand.but?.some((each) => file.startsWith(each));

export const nameAtHand = env.MUTATION_FOLDER ?? 'assessment';
export const folderAtHand = folders[nameAtHand] ?? { mutate: [], tests: [] };

const asked = env.MUTATION_TESTS?.split(',') ?? folderAtHand.tests;

/** The files of tests that are asked: those of the folder at hand, or the ones wanted. */
export const testsAtHand = () =>
  readdirSync('test', { recursive: true, encoding: 'utf8' })
    .map((file) => `test/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.test.ts') && !isLeftOut(file))
    .filter((file) => asked.some((each) => file.startsWith(each)))
    .sort();
