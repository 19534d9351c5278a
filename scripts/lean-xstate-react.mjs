import { rewritten } from './rewritten.mjs';

/**
 * What the views have of @xstate/react reads an actor and makes none, but the bundler puts all that its file imports into
 * the chunk of the card, which needs no machine. Unused as it is there, what makes actors goes out after this.
 *
 * @returns {import('vite').Plugin}
 */
export function leanXstateReact() {
  return {
    name: 'lean-xstate-react',
    transform: {
      filter: { id: /\/@xstate\/react\/dist\/.*\.js$/ },
      handler: (code, file) =>
        rewritten(code, {
          file,
          pattern: /^import \{[^}]*\} from 'xstate';\n/gm,
          replacement: '',
          script: 'scripts/lean-xstate-react.mjs',
          test: 'npm run build',
        }),
    },
  };
}
