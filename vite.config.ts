import { fileURLToPath } from 'node:url';
import type { BuildOptions, PluginOption } from 'vite';
import { defineConfig } from 'vitest/config';
import packageJson from './package.json' with { type: 'json' };
import { anyDocument } from './scripts/any-document.mjs';
import { contentSecurityPolicy } from './scripts/content-security-policy.mjs';
import { customElements } from './scripts/custom-elements.mjs';
import { directImports } from './scripts/direct-imports.mjs';
import { fetchedAnew } from './scripts/fetched-anew.mjs';
import { rulesWithDraft } from './scripts/held-rules.mjs';
import { hostPages } from './scripts/host-pages.mjs';
import { leanI18next } from './scripts/lean-i18next.mjs';
import { leanXstateReact } from './scripts/lean-xstate-react.mjs';
import { oneFile, oneFileEntry } from './scripts/one-file.mjs';
import { ownKeys } from './scripts/own-keys.mjs';
import { plainImports } from './scripts/plain-imports.mjs';
import { plainPreview } from './scripts/plain-preview.mjs';
import { publishedJson } from './scripts/published-json.mjs';
import { shippedFiles } from './scripts/shipped-files.mjs';
import { zodApart } from './scripts/zod-apart.mjs';
import { draftJsonSchema } from './src/draft/export/draft-json-schema.ts';
import { ruleSetJsonSchema } from './src/rules/rule-set-json-schema.ts';

const nodeTests = [
  'belgium',
  'rules',
  'regulations',
  'assessment',
  'conversation',
  'coach',
  'draft',
  'help',
  'i18n',
  'rulebook',
  'embed',
  'locales',
  'authoring',
  'command',
  'years',
];

/** As the bundler writes it, on Windows too. */
const path = (relative: string) =>
  fileURLToPath(new URL(relative, import.meta.url)).replaceAll('\\', '/');

interface ModuleGraph {
  getModuleInfo(id: string): { isEntry: boolean; importers: readonly string[] } | null;
}

type IsRoot = (id: string, graph: ModuleGraph) => boolean;

/** The script of a page asks for the others: none of them is part of it. */
const ofPage = path('src/element/stem-check.ts');
/** What leads the conversation, after the card that stands before it. */
const talk = path('src/element/Talk.ts');
/** What stands around every question. */
const frame = path('src/view/frame/Frame.tsx');

/** One chunk compresses better than many, and none is only found to be missing when another has come. */
const together = (name: string, isRoot: IsRoot, seen: readonly string[] = []) => ({
  name: (id: string, graph: ModuleGraph) => {
    const isEntry = graph.getModuleInfo(id)?.isEntry;
    return !isEntry && isReached(id, graph, isRoot, new Set(seen)) ? name : null;
  },
});

/** What the other entries import statically, what the conversation does beside that, and the frame beside both. */
const fetchedTogether = [
  {
    ...together('widget', (id, graph) => graph.getModuleInfo(id)?.isEntry === true, [ofPage]),
    priority: 3,
  },
  { ...together('talk', (id) => id === talk), priority: 2 },
  { ...together('frame', (id) => id === frame), priority: 1 },
];

function isReached(id: string, graph: ModuleGraph, isRoot: IsRoot, seen: Set<string>): boolean {
  seen.add(id);
  return (
    isRoot(id, graph) ||
    (graph.getModuleInfo(id)?.importers ?? []).some(
      (each) => !seen.has(each) && isReached(each, graph, isRoot, seen),
    )
  );
}

/** What the Word file has in common with the other exports, apart from all that these need beside it. */
const sharedByExports = { name: 'export', test: /src\/draft\/export\/(visible-text|to-json)\.ts/ };

/**
 * The element under fixed names: `stem-check.js` registers it on a page, `define.js` in a build of others, and `index.js`
 * only exports it; everything else is in `chunks`. The signature of the entries is kept strict so that no chunk imports
 * `stem-check.js` back: a host that adds `?v=2` to its address would otherwise run it twice.
 */
const elementBuild: BuildOptions = {
  manifest: true,
  license: { fileName: 'LICENSES.md' },
  rolldownOptions: {
    transform: {
      inject: {
        'Array.from': [path('src/element/array-from.ts'), 'arrayFrom'],
        'JSON.stringify': [path('src/element/plain-json.ts'), 'plainJson'],
      },
    },
    input: {
      'stem-check': ofPage,
      define: path('src/element/define.ts'),
      index: path('src/index.ts'),
    },
    preserveEntrySignatures: 'strict',
    output: {
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-[hash].js',
      assetFileNames: 'chunks/[name]-[hash][extname]',
      codeSplitting: { groups: [...fetchedTogether, sharedByExports] },
    },
  },
};

/** A file that needs no other; as `iife` a classic script, that leaves nothing on the window of a page. */
const singleBuild = (name: string, source: string, format: 'es' | 'iife' = 'es'): BuildOptions => ({
  emptyOutDir: false,
  rolldownOptions: {
    input: { [name]: source },
    preserveEntrySignatures: 'strict',
    output: { format, entryFileNames: '[name].js', codeSplitting: false },
  },
});

/** Runs in Node, which has what it imports of it. */
const commandBuild: BuildOptions = singleBuild(
  'stem-check-rules',
  path('src/command/stem-check-rules.ts'),
);
commandBuild.rolldownOptions = {
  ...commandBuild.rolldownOptions,
  external: /^node:/,
  platform: 'node',
  output: {
    ...commandBuild.rolldownOptions?.output,
    banner: '#!/usr/bin/env node',
  },
};

/** What `scripts/build.mjs` makes, one after the other, in `dist`. */
const builds: Record<string, BuildOptions> = {
  production: elementBuild,
  /** The rules without the page, which also run in Node. */
  core: singleBuild('core', path('src/core.ts')),
  /** For a page where the widget does not start. */
  doctor: singleBuild('doctor', path('src/doctor/doctor.ts')),
  'not-started': singleBuild('not-started', path('src/doctor/not-started.ts')),
  loader: singleBuild('loader', path('src/embed/loader.ts'), 'iife'),
  embed: singleBuild('embed', path('src/embed/embed.ts'), 'iife'),
  /** For who writes rules: a page, and a command. */
  workbench: singleBuild('workbench', path('src/workbench/open-workbench.tsx')),
  command: commandBuild,
  /** All of the widget as one script, for `stem-check.html`. */
  file: singleBuild('file', oneFileEntry),
};

/** Themes that a host can link, and what the demo pages need of others. */
const shipped = {
  themes: 'src/themes',
  'demo/bootstrap/bootstrap.min.css': 'node_modules/bootstrap/dist/css/bootstrap.min.css',
  'demo/bootstrap/bootstrap.bundle.min.js':
    'node_modules/bootstrap/dist/js/bootstrap.bundle.min.js',
  'demo/neighbours/i18next.min.js': 'node_modules/i18next/i18next.min.js',
  'demo/neighbours/preact.mjs': 'node_modules/preact/dist/preact.mjs',
};

/** The shape of a saved draft, by rule set. */
const draftSchemas = () =>
  Object.fromEntries(
    rulesWithDraft().map(({ ruleSet, application }) => [
      `draft-${ruleSet.id}.schema.json`,
      draftJsonSchema(ruleSet, application),
    ]),
  );

const plugins: Record<string, PluginOption[]> = {
  production: [
    directImports(),
    fetchedAnew(['widget', 'talk', 'frame']),
    hostPages(),
    shippedFiles(shipped),
    publishedJson({
      'rule-set.schema.json': ruleSetJsonSchema(),
      ...draftSchemas(),
      'custom-elements.json': customElements(),
    }),
  ],
  development: [shippedFiles(shipped)],
  file: [oneFile()],
};

/** Where something is drawn, in jsdom. */
const drawnFiles = [
  'test/{view,element,keeping,doctor}/**/*.test.{ts,tsx}',
  'test/{coach,draft,help,years}/**/*.test.tsx',
];

/** Of these the ones that load a module anew, or put another one in its place: none of them shares modules. */
const apartFiles = [
  'test/draft/editor/more/More.test.tsx',
  'test/element/StemCheckElement-language.test.ts',
  'test/element/StemCheckElement-upgrade.test.ts',
  'test/element/define.test.ts',
  'test/keeping/ShareLink.test.tsx',
  'test/view/frame/Frame-answering.test.tsx',
];

const drawnTests = (
  name: string,
  own: { isolate?: boolean; include: string[]; exclude?: string[] },
) => ({
  extends: true as const,
  // Without both, Vitest leaves @xstate/react to Node, which knows nothing of the aliases.
  resolve: { conditions: ['module', 'browser', 'development|production'] },
  test: {
    name,
    environment: 'jsdom',
    setupFiles: ['test/support/between-tests.ts'],
    server: { deps: { inline: ['@xstate/react', 'use-isomorphic-layout-effect'] } },
    ...own,
  },
});

export default defineConfig(({ mode }) => ({
  appType: 'mpa',
  base: './',
  publicDir: false,
  plugins: [
    anyDocument(),
    ownKeys(),
    plainImports(),
    plainPreview(),
    zodApart(),
    leanI18next(),
    leanXstateReact(),
    ...(plugins[mode] ?? []),
  ],
  define: { 'import.meta.env.VITE_STEM_CHECK_VERSION': JSON.stringify(packageJson.version) },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  resolve: {
    alias: [
      // During development the pages load the source under the address it has when built.
      { find: /^\/stem-check\.js$/, replacement: ofPage },
      { find: /^\/workbench\.js$/, replacement: path('src/workbench/open-workbench.tsx') },
      // @xstate/react wants little of React. Preact itself serves it, so that preact/compat, which patches every
      // component there is, stays out of the build and of the tests.
      { find: /^react$/, replacement: path('src/view/react.ts') },
      {
        find: /^use-sync-external-store\/shim(\/with-selector)?$/,
        replacement: path('src/view/use-sync-external-store.ts'),
      },
    ],
  },
  optimizeDeps: { entries: ['src/element/stem-check.ts'] },
  build: {
    target: 'es2022',
    modulePreload: false,
    ...(builds[mode] ?? elementBuild),
  },
  // The files are public: a frame without an origin of its own, and a host that links to them, may fetch them.
  preview: { cors: true, headers: { 'Content-Security-Policy': contentSecurityPolicy } },
  test: {
    // A machine may have other work: how long a test takes is no finding.
    testTimeout: 180_000,
    // By default one core is left for watching.
    maxWorkers: '100%',
    // Loads modules quicker than processes do.
    pool: 'threads',
    reporters: ['default', './test/support/SlowestInVitest.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          // Pure files leave nothing behind: what one file has loaded serves the next.
          isolate: false,
          include: ['test/*.test.ts', `test/{${nodeTests.join(',')}}/**/*.test.ts`],
        },
      },
      drawnTests('view', { isolate: false, include: drawnFiles, exclude: apartFiles }),
      drawnTests('apart', { include: apartFiles }),
    ],
  },
}));
