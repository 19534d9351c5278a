import { defineConfig } from '@playwright/test';

/** A server that already runs at this port is used as it is, whatever build it serves. */
const port = process.env.PORT ?? '4173';
const address = `http://localhost:${port}`;

export default defineConfig({
  testDir: 'test/browser',
  outputDir: 'test-results',
  // What is told is the same in any browser, on any machine.
  snapshotPathTemplate: '{testDir}/{testFileName}-snapshots/{arg}{ext}',
  globalSetup: ['./scripts/ensure-chromium.mjs', './scripts/ensure-programs.mjs'],
  workers: '100%',
  // A whole conversation takes a hundred clicks, and a machine may have other work: to wait longer costs nothing.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['./test/support/SlowestInPlaywright.ts']],
  use: {
    baseURL: address,
    trace: 'off',
    actionTimeout: 30_000,
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '',
      // Containers have no sandbox and no graphics card; the rest keeps the browser from calling home.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `vite preview --port ${port} --strictPort`,
    url: address,
    reuseExistingServer: !process.env.CI,
  },
});
