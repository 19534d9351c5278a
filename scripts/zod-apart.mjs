import { rewritten } from './rewritten.mjs';

/**
 * zod keeps its settings on the global object, where all copies of it on a page share them. This keeps ours apart: what
 * a host does with its own zod changes nothing here, and nothing of ours is left on its window.
 *
 * @returns {import('vite').Plugin}
 */
export function zodApart() {
  return {
    name: 'zod-apart',
    transform: {
      filter: { id: /\/zod\/v4\/core\/(core|registries)\.js$/ },
      handler: (code, file) => {
        const apart = rewritten(code, {
          file,
          pattern: 'globalThis',
          replacement: 'apart',
          script: 'scripts/zod-apart.mjs',
          test: 'test/browser/host-manners.test.ts',
        });
        return `const apart = {};\n${apart}`;
      },
    },
  };
}
