/** Fetches the peers where they are missing, and makes a page of each, with the questions that ours asks. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const path = (/** @type {string} */ relative) => fileURLToPath(new URL(relative, import.meta.url));
export const built = path('built');

/** The lock decides; an older install is made anew. */
export function installPeers() {
  const lock = readFileSync(path('package-lock.json'), 'utf8');
  const installed = path('node_modules/installed-lock.json');
  if (existsSync(installed) && readFileSync(installed, 'utf8') === lock) return;
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: path('.'), stdio: 'inherit' });
  writeFileSync(installed, lock);
}

/** @param {string} name of a package, ours or of the peers */
export function versionOf(name) {
  const near = path(`node_modules/${name}/package.json`);
  const file = existsSync(near) ? near : path(`../../node_modules/${name}/package.json`);
  /** @type {{ version: string; license: string }} */
  const { version, license } = JSON.parse(readFileSync(file, 'utf8'));
  return { name, version, license };
}

const pages = {
  floor: 'floor.jsx',
  'deep-chat': 'deep-chat.js',
  surveyjs: 'surveyjs.js',
  tripetto: 'tripetto.js',
  'conversational-form': 'conversational-form.js',
  'react-chatbot-kit': 'react-chatbot-kit.jsx',
};
/** As our own build does. */
const aliases = [
  { find: /^react$/, replacement: path('../../src/view/react.ts') },
  {
    find: /^use-sync-external-store\/shim(\/with-selector)?$/,
    replacement: path('../../src/view/use-sync-external-store.ts'),
  },
];

/** @param {import('./interview.mjs').Asked[]} asked */
export async function buildPages(asked) {
  rmSync(built, { recursive: true, force: true });
  mkdirSync(built);
  writeFileSync(`${built}/asked.json`, JSON.stringify(asked));
  for (const [name, file] of Object.entries(pages)) {
    const isOurs = name === 'floor';
    await build({
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      define: { 'process.env.NODE_ENV': '"production"' },
      oxc: { jsx: { runtime: 'automatic', importSource: isOurs ? 'preact' : 'react' } },
      resolve: { alias: isOurs ? aliases : [] },
      build: {
        target: 'es2022',
        outDir: `${built}/${name}`,
        modulePreload: false,
        rolldownOptions: {
          input: path(`peers/${file}`),
          output: { entryFileNames: 'page.js', assetFileNames: 'page[extname]' },
        },
      },
    });
  }
}
