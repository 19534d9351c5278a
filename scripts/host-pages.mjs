import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const pages = ['index.html', 'demo'];

/**
 * Ships index.html and demo/ as they are: each loads the widget in the words a webmaster would use.
 *
 * @returns {import('vite').Plugin}
 */
export function hostPages() {
  return {
    name: 'host-pages',
    generateBundle() {
      for (const fileName of pages.flatMap(filesAt)) {
        this.emitFile({ type: 'asset', fileName, source: readFileSync(fileName) });
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
