import base from './playwright.config.ts';

/** A walk through a real WordPress, which it starts itself. */
const { webServer: _, ...common } = base;
export default {
  ...common,
  testDir: 'test/wordpress',
  workers: 1,
  globalSetup: './scripts/ensure-chromium.mjs',
};
