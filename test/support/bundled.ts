import { compile } from 'svelte/compiler';
import { build, type Plugin } from 'vite';

const svelte: Plugin = {
  name: 'svelte',
  transform: {
    filter: { id: /\.svelte$/ },
    handler: (code, filename) => ({ code: compile(code, { filename, dev: true }).js.code }),
  },
};

/** A script with all that it imports, as a page of its kind would be built while it is being made. */
export async function bundled(path: string): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    mode: 'development',
    plugins: [svelte],
    define: { 'process.env.NODE_ENV': '"development"' },
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      target: 'es2022',
      rolldownOptions: { input: path, output: { codeSplitting: false } },
    },
  });
  if (!('output' in made)) throw new TypeError(`${path} was not built.`);
  return made.output[0].code;
}
