import { rewritten } from './rewritten.mjs';

const script = 'scripts/own-keys.mjs';
const test = 'test/browser/old-libraries.test.ts';

const loop = {
  pattern: /for\s*\(((?:const |let |var )?\w+) in ((?:[^()]|\([^()]*\))+)\)/g,
  replacement: 'for ($1 of Object.keys(($2) || {}))',
};
const pairs = {
  pattern: 'children.entries()',
  replacement: 'children.map((child, index) => [index, child])',
};

/** Files that must have it; in others it is rewritten where it is. */
const known = [
  { file: /\/preact\/dist\/preact\.mjs$/, ...loop },
  { file: /\/docx\/dist\/index\.mjs$/, ...pairs },
];

/** As a chunk has it at last, whatever became of its names. */
const isLeft = /\bfor\s*\((?:(?:const|let|var)\s+)?\w+ in |\bchildren\.entries\(\)/;

/** @param {string} code @param {string} id */
function withOwnKeys(code, id) {
  for (const { file, pattern, replacement } of known)
    if (file.test(id)) rewritten(code, { file: id, pattern, replacement, script, test });
  return code.replace(loop.pattern, loop.replacement).replaceAll(pairs.pattern, pairs.replacement);
}

/**
 * A library of the host can put functions on `Object.prototype`, which every `for … in` meets, or in the place of
 * `Array.prototype.entries`. What we build on then takes them for its own keys, or finds no pairs: this has it ask for
 * the keys that are its own, and count by itself.
 *
 * @returns {import('vite').Plugin}
 */
export function ownKeys() {
  return {
    name: 'own-keys',
    transform: {
      filter: { id: /\/node_modules\// },
      handler: withOwnKeys,
    },
    // What the bundler adds of its own stands in a chunk by itself, or among ours.
    renderChunk: (code, { name }) => (isLeft.test(code) ? withOwnKeys(code, name) : null),
    generateBundle(_options, bundle) {
      for (const [name, chunk] of Object.entries(bundle)) {
        const [left] = (chunk.type === 'chunk' && isLeft.exec(chunk.code)) || [];
        if (left)
          throw new Error(
            `${name} still has “${left}”, which meets what a library adds to all objects. ` +
              `Where it is ours, write it with Object.keys; where it is of a dependency, let ${script} rewrite it.`,
          );
      }
    },
  };
}
