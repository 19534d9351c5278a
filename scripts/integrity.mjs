import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** Writes `dist/integrity.json`: the hash of every script and style sheet, by file, as `integrity` wants it. */
export function writeIntegrity() {
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(js|css)$/.test(name) && !name.startsWith('demo/'))
    .sort();
  const hashes = files.map((name) => [name, hashOf('sha384', readFileSync(`dist/${name}`))]);
  writeFileSync('dist/integrity.json', `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
}

/** @param {'sha256' | 'sha384'} algorithm @param {string | Buffer} content */
export const hashOf = (algorithm, content) =>
  `${algorithm}-${createHash(algorithm).update(content).digest('base64')}`;

/**
 * An import map that holds the module script, and all that it imports, to these hashes.
 *
 * @param {Record<string, string>} hashes
 * @param {string} folder Where the files are, as an address that ends in a slash.
 */
export function importMap(hashes, folder) {
  const modules = Object.entries(hashes).filter(([name]) =>
    /^(chunks\/.*|stem-check)\.js$/.test(name),
  );
  const integrity = Object.fromEntries(modules.map(([name, hash]) => [`${folder}${name}`, hash]));
  return JSON.stringify({ integrity }, null, 2);
}
