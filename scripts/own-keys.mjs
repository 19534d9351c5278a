/** @param {string} code */
const withOwnKeys = (code) =>
  code
    .replace(
      /for\s*\(((?:const |let |var )?\w+) in ((?:[^()]|\([^()]*\))+)\)/g,
      'for ($1 of Object.keys(($2) || {}))',
    )
    .replaceAll('children.entries()', 'children.map((child, index) => [index, child])');

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
    renderChunk: (code, { name }) => (name === 'rolldown-runtime' ? withOwnKeys(code) : null),
  };
}
