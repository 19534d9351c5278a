import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServer } from 'vite';

/** Where the text of each rule set is kept, so that a change of the rules is read in words beside that of the data. */
const keptIn = 'docs/rules';

/** Writes `dist/rules`: the rules as pages, in each language. */
export const writeRulePages = () =>
  withRulebooks(async ({ rulebookPages, ruleSets }) => {
    write('dist/rules', await rulebookPages(ruleSets));
    for (const name of ['rulebook.css', 'print.css'])
      copyFileSync(`src/rulebook/${name}`, `dist/rules/${name}`);
  });

/** Writes `docs/rules`: the same as Markdown, in Dutch. */
export const writeRuleTexts = () =>
  withRulebooks(async ({ keptRulebooks, ruleSets }) => {
    write(keptIn, await keptRulebooks(ruleSets));
  });

/**
 * Runs the source as it stands: it finds its texts as the widget does, which Node by itself cannot.
 *
 * @param {(module: typeof import('../src/rulebook/rulebooks.ts')) => Promise<void>} task
 */
async function withRulebooks(task) {
  const server = await createServer({
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, watch: null, hmr: false, ws: false },
  });
  try {
    const module = await server.ssrLoadModule('/src/rulebook/rulebooks.ts');
    await task(/** @type {typeof import('../src/rulebook/rulebooks.ts')} */ (module));
  } finally {
    await server.close();
  }
}

/** @param {string} folder @param {Map<string, string>} files */
function write(folder, files) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of files) writeFileSync(join(folder, name), content);
}
