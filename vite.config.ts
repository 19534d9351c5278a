import { fileURLToPath } from 'node:url';
import type { BuildOptions } from 'vite';
import { defineConfig } from 'vitest/config';
import packageJson from './package.json' with { type: 'json' };
import { hostPages } from './scripts/host-pages.mjs';
import { plainImports } from './scripts/plain-imports.mjs';
import { publishedJson } from './scripts/published-json.mjs';
import { draftJsonSchema } from './src/draft/import/draft-schema.ts';
import { templates } from './src/draft/template.ts';
import { ruleSets } from './src/rules/rule-sets.ts';

const nodeTests = ['rules', 'assessment', 'conversation', 'draft', 'i18n', 'embed', 'locales'];

/** What the widget must run under; the preview server and so the browser tests hold it to that. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

interface ModuleGraph {
  getModuleInfo(id: string): { isEntry: boolean; importers: readonly string[] } | null;
}

/** Keeps all that the entry imports statically in one chunk, which compresses better than many. */
function firstLoad(id: string, graph: ModuleGraph, seen = new Set<string>()): string | null {
  const info = graph.getModuleInfo(id);
  seen.add(id);
  const isReached =
    info?.isEntry ||
    info?.importers.some((each) => !seen.has(each) && firstLoad(each, graph, seen) !== null);
  return isReached ? 'widget' : null;
}

/**
 * The element: `stem-check.js` under a fixed name and everything else in `chunks`. The signature of the entry is
 * kept strict so that no chunk imports `stem-check.js` back: a host that adds `?v=2` to its address would
 * otherwise run it twice.
 */
const elementBuild: BuildOptions = {
  manifest: true,
  rolldownOptions: {
    input: { 'stem-check': path('src/element/define.ts') },
    preserveEntrySignatures: 'strict',
    output: {
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-[hash].js',
      assetFileNames: 'chunks/[name]-[hash][extname]',
      codeSplitting: { groups: [{ name: firstLoad }] },
    },
  },
};

/** A file that needs no other. */
const singleBuild = (name: string, source: string): BuildOptions => ({
  emptyOutDir: false,
  rolldownOptions: {
    input: { [name]: path(source) },
    preserveEntrySignatures: 'strict',
    output: { entryFileNames: '[name].js', codeSplitting: false },
  },
});

/** The rules without the page, which also run in Node, and the doctor for a page where the widget does not start. */
const singleBuilds: Record<string, BuildOptions> = {
  core: singleBuild('core', 'src/core.ts'),
  doctor: singleBuild('doctor', 'src/doctor/doctor.ts'),
};

/** The shape of a saved draft, by rule set. */
const draftSchemas = () =>
  Object.fromEntries(
    templates.flatMap((template) => {
      const ruleSet = ruleSets.find(({ id }) => id === template.ruleSet);
      return ruleSet
        ? [[`draft-${ruleSet.id}.schema.json`, draftJsonSchema(ruleSet, template)]]
        : [];
    }),
  );

export default defineConfig(({ mode }) => ({
  appType: 'mpa',
  base: './',
  publicDir: false,
  plugins: mode in singleBuilds ? [] : [plainImports(), hostPages(), publishedJson(draftSchemas())],
  define: { 'import.meta.env.VITE_STEM_CHECK_VERSION': JSON.stringify(packageJson.version) },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  resolve: {
    alias: [
      // During development the pages load the source under the address it has when built.
      { find: /^\/stem-check\.js$/, replacement: path('src/element/define.ts') },
      // @xstate/react wants little of React. Preact itself serves it, so that preact/compat, which patches every
      // component there is, stays out of the build and of the tests.
      { find: /^react$/, replacement: path('src/view/react.ts') },
      {
        find: /^use-sync-external-store\/shim(\/with-selector)?$/,
        replacement: path('src/view/use-sync-external-store.ts'),
      },
    ],
  },
  optimizeDeps: { entries: ['src/element/define.ts'] },
  build: {
    target: 'es2022',
    modulePreload: false,
    ...(singleBuilds[mode] ?? elementBuild),
  },
  preview: { headers: { 'Content-Security-Policy': contentSecurityPolicy } },
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
        // Without both, Vitest leaves @xstate/react to Node, which knows nothing of the aliases.
        resolve: { conditions: ['module', 'browser', 'development|production'] },
        test: {
          name: 'view',
          environment: 'jsdom',
          include: ['test/{view,element}/**/*.test.{ts,tsx}', 'test/draft/**/*.test.tsx'],
          server: { deps: { inline: ['@xstate/react', 'use-isomorphic-layout-effect'] } },
        },
      },
    ],
  },
}));
