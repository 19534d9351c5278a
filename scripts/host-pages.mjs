import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const pages = [
  'index.html',
  'demo',
  'src/regulations/stem-academies/embed.html',
  'src/embed/embed.css',
];

/**
 * Ships index.html, demo/ and the page for frames as they are: each loads the widget in the words a webmaster would use.
 *
 * @returns {import('vite').Plugin}
 */
export function hostPages() {
  return {
    name: 'host-pages',
    generateBundle() {
      for (const path of pages.flatMap(filesAt)) {
        const fileName = path.replace(/^src\/.*\//, '');
        this.emitFile({ type: 'asset', fileName, source: readFileSync(path) });
      }
    },
  };
}

/** @param {string} path @returns {string[]} */
function filesAt(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path).flatMap((name) => filesAt(join(path, name)));
}
