import base from './playwright.config.ts';

/** Every state in every circumstance, two by two: takes minutes, and is no part of `npm test`. */
export default { ...base, testDir: 'test/states', workers: 1 };
