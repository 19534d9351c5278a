import { defineConfig } from 'vitest/config';

const nodeTests = ['rules', 'assessment', 'conversation', 'i18n', 'embed', 'locales'];

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/*.test.ts', `test/{${nodeTests.join(',')}}/**/*.test.ts`],
        },
      },
      {
        extends: true,
        test: {
          name: 'view',
          environment: 'jsdom',
          include: ['test/{view,element}/**/*.test.{ts,tsx}'],
        },
      },
    ],
  },
});
