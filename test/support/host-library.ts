import type { Page } from '@playwright/test';

/** Libraries of host pages, as classic scripts: those of npm, and of Debian where they are installed. */
const files = {
  'react-18': ['react-18/umd/react.development.js', 'react-dom-18/umd/react-dom.development.js'],
  'react-19': [
    'umd-react/dist/react.production.min.js',
    'umd-react/dist/react-dom.production.min.js',
  ],
  vue: ['vue/dist/vue.runtime.global.js'],
  idiomorph: ['idiomorph/dist/idiomorph.js'],
  htmx: ['htmx.org/dist/htmx.js', 'idiomorph/dist/idiomorph-ext.js'],
  turbo: ['@hotwired/turbo/dist/turbo.es2017-umd.js'],
  prototype: ['/usr/share/javascript/prototype/prototype.js'],
  mootools: ['/usr/share/javascript/mootools/mootools.js'],
} satisfies Record<string, string[]>;

export type HostLibrary = keyof typeof files;

const pathOf = (file: string): string => (file.startsWith('/') ? file : `node_modules/${file}`);

/** Serves libraries and scripts of `test/hosts`; returns what the page must hold to load them in this order. */
export async function serveLibrary(
  page: Page,
  library: HostLibrary,
  ...hosts: string[]
): Promise<string> {
  const paths = [...files[library].map(pathOf), ...hosts.map((host) => `test/hosts/${host}`)];
  const tags = paths.map(async (path, place) => {
    const address = `/host/${place}.js`;
    await page.route(address, (route) => route.fulfill({ path, contentType: 'text/javascript' }));
    return `<script ${path.startsWith('test/') ? 'type="module"' : 'defer'} src="${address}"></script>`;
  });
  return (await Promise.all(tags)).join('');
}
