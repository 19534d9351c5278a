import { rewritten } from './rewritten.mjs';

/** A class from its name to the brace that closes it. @param {string} head */
const classOf = (head) => new RegExp(`^class ${head} \\{\\n[^]*?^\\}$`, 'gm');

const leftOut = [
  // Fetches texts from a server: ours are given to it.
  {
    pattern: classOf('Connector extends EventEmitter'),
    replacement: 'class Connector { on() {} }',
  },
  // Asks the browser for all plurals of a language, which takes long the first time: ours have one form, or another.
  {
    pattern: classOf('PluralResolver'),
    replacement:
      "class PluralResolver { getSuffix(code, count) { return count === 1 || (code === 'fr' && count === 0) ? '_one' : '_other'; } }",
  },
  // Writes numbers and dates within a text: ours come written, and none of our texts names a format.
  { pattern: classOf('Formatter'), replacement: 'const Formatter = undefined;' },
];

/**
 * Leaves out of i18next what nobody here can come to, and every visitor would wait for.
 *
 * @returns {import('vite').Plugin}
 */
export function leanI18next() {
  return {
    name: 'lean-i18next',
    transform: {
      filter: { id: /\/i18next\/dist\/esm\/i18next\.js$/ },
      handler: (code, file) =>
        leftOut.reduce(
          (lean, { pattern, replacement }) =>
            rewritten(lean, {
              file,
              pattern,
              replacement,
              script: 'scripts/lean-i18next.mjs',
              test: 'test/browser/host-manners.test.ts',
            }),
          code,
        ),
    },
  };
}
