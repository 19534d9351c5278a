import { rewritten } from './rewritten.mjs';

/**
 * Preact makes an element with the registry of custom elements that its parent has. Where a page moves a widget into
 * another document (a frame, a popup) that registry is of the former one, and the browser refuses it. There are no custom
 * elements inside ours: this leaves it out.
 *
 * @returns {import('vite').Plugin}
 */
export function anyDocument() {
  return {
    name: 'any-document',
    transform: {
      filter: { id: /\/preact\/dist\/preact\.mjs$/ },
      handler: (code, file) =>
        rewritten(code, {
          file,
          pattern: /(createElementNS\(\w+,\w+,)(\w+)\.is\?\2:\w+\)/g,
          replacement: '$1$2.is&&$2)',
          script: 'scripts/any-document.mjs',
          test: 'test/browser/host-styles.test.ts',
        }),
    },
  };
}
