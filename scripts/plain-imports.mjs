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
    renderChunk: (code) => code.replaceAll(', __VITE_PRELOAD__, import.meta.url)', ')'),
  };
}
