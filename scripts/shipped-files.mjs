import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Ships files and folders that need no building, under the address that is given for each.
 *
 * @param {Record<string, string>} sources
 * @returns {import('vite').Plugin}
 */
export function shippedFiles(sources) {
  const files = new Map(
    Object.entries(sources).flatMap(([address, path]) => filesAt(address, path)),
  );
  return {
    name: 'shipped-files',
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const path = files.get(request.url?.slice(1) ?? '');
        if (!path) return next();
        response.setHeader('Content-Type', path.endsWith('.css') ? 'text/css' : 'text/javascript');
        response.end(readFileSync(path));
      });
    },
    generateBundle() {
      for (const [fileName, path] of files)
        this.emitFile({ type: 'asset', fileName, source: readFileSync(path) });
    },
  };
}

/** @param {string} address @param {string} path @returns {[address: string, path: string][]} */
function filesAt(address, path) {
  if (statSync(path).isFile()) return [[address, path]];
  return readdirSync(path).flatMap((name) => filesAt(`${address}/${name}`, join(path, name)));
}
