/** An import, and perhaps what is taken of it: bare, or with the names that are used of it given on. */
const fetched = String.raw`import\("[^"]+"\)(?:\.then\(\(\w+\) => \w+(?:\.\w+|\["default"\])\))?`;
const wrapped = new RegExp(
  [
    String.raw`__vitePreload\(\(\) => (?<bare>${fetched})\)`,
    String.raw`__vitePreload\(async \(\) => \{\s*const (?:\{[\w\s,]+\}) = await (?<given>${fetched});\s*return (?:\{[\w\s,]+\});\s*\}\)`,
  ].join('|'),
  'g',
);

const fetchedHelper = /^import \{ (?:\S+ as )?__vitePreload \} from "[^"]+";\n/m;

/**
 * Vite wraps every `import()` in a helper that adds links to the head of the page and sends events to its window.
 * The host page is not ours to touch, and there is no style sheet to wait for: this leaves the bare import.
 *
 * @returns {import('vite').Plugin}
 */
export function plainImports() {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load: {
      filter: { id: /vite\/preload-helper/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
    // What is written otherwise keeps the helper, which then only calls it.
    renderChunk(code) {
      const bare = code
        .replaceAll(', __VITE_PRELOAD__, import.meta.url)', ')')
        .replaceAll(wrapped, '$<bare>$<given>');
      // Nothing is left to fetch the helper for.
      return bare.includes('__vitePreload(') ? bare : bare.replace(fetchedHelper, '');
    },
    generateBundle(_options, bundle) {
      for (const [name, chunk] of Object.entries(bundle))
        if (chunk.type === 'chunk' && chunk.code.includes('modulepreload'))
          throw new Error(
            `${name} adds links to the head of the page: Vite no longer fetches by vite/preload-helper. ` +
              'Look up what it is called now and mend scripts/plain-imports.mjs.',
          );
    },
  };
}
