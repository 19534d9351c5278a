import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder in which the package stands in `node_modules`, as npm would pack it, and nothing else does. */
export function installedPackage(): string {
  const folder = mkdtempSync(join(tmpdir(), 'stem-check-host-'));
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
  execFileSync('tar', ['-xzf', join(folder, packed.filename), '-C', folder]);
  mkdirSync(join(folder, 'node_modules'));
  renameSync(join(folder, 'package'), join(folder, 'node_modules/stem-check'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  return folder;
}

/** Bundles a script of the host with the Vite of this project; returns the folder of `bundled/host.js`. */
export function bundleOf(folder: string, script: string): string {
  writeFileSync(join(folder, 'host.js'), script);
  writeFileSync(join(folder, 'vite.config.js'), config);
  const vite = join(process.cwd(), 'node_modules/vite/bin/vite.js');
  execFileSync(process.execPath, [vite, 'build'], { cwd: folder, stdio: 'ignore' });
  return folder;
}

const config = `export default {
  base: './',
  build: {
    outDir: 'bundled',
    assetsDir: '.',
    modulePreload: false,
    rolldownOptions: { input: 'host.js', output: { entryFileNames: '[name].js' } },
  },
};`;
