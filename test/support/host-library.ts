import { existsSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { bundled } from './bundled.ts';

/**
 * Libraries of host pages, as classic scripts: those of npm, and of Debian where they are installed. Those without one
 * are bundled with the script that uses them.
 */
const files = {
  'react-18': ['react-18/umd/react.development.js', 'react-dom-18/umd/react-dom.development.js'],
  'react-19': [
    'umd-react/dist/react.production.min.js',
    'umd-react/dist/react-dom.production.min.js',
  ],
  vue: ['vue/dist/vue.runtime.global.js'],
  svelte: [],
  lit: [],
  angular: [],
  idiomorph: ['idiomorph/dist/idiomorph.js'],
  htmx: ['htmx.org/dist/htmx.js', 'idiomorph/dist/idiomorph-ext.js'],
  turbo: ['@hotwired/turbo/dist/turbo.es2017-umd.js'],
  prototype: ['/usr/share/javascript/prototype/prototype.js'],
  mootools: ['/usr/share/javascript/mootools/mootools.js'],
} satisfies Record<string, string[]>;

/** The packages of npm among them. */
export const hostPackages: string[] = Object.values(files)
  .flat()
  .filter((file) => !file.startsWith('/'))
  .map((file) => /^(@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? file)
  .filter((name) => name !== 'react-dom-18');

export type HostLibrary = keyof typeof files;

const pathOf = (file: string): string => (file.startsWith('/') ? file : `node_modules/${file}`);

export const hasLibrary = (library: HostLibrary): boolean =>
  files[library].every((file) => existsSync(pathOf(file)));

/** Serves a library, and a script of `test/hosts` that uses it; returns what the page must hold to load them. */
export async function serveLibrary(
  page: Page,
  library: HostLibrary,
  script?: string,
): Promise<string> {
  const tags = await Promise.all(files[library].map((file) => serve(page, pathOf(file), 'defer')));
  return tags.join('') + (script ? await serve(page, `test/hosts/${script}`, 'type="module"') : '');
}

/** The same for a script of `test/hosts` that needs no other. */
export const serveScript = (page: Page, script: string): Promise<string> =>
  serve(page, `test/hosts/${script}`, 'defer');

async function serve(page: Page, path: string, attribute: string): Promise<string> {
  const address = `/host/${path.replace(/\W+/g, '-')}.js`;
  const body = path.endsWith('.ts') ? await bundled(path) : readFileSync(path, 'utf8');
  await page.route(address, (route) => route.fulfill({ body, contentType: 'text/javascript' }));
  return `<script ${attribute} src="${address}"></script>`;
}
