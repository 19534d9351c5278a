import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, getuid, stderr } from 'node:process';

const packages = ['libreoffice-writer-nogui', 'libreoffice-calc-nogui'];

/** Playwright calls this before the tests; without a LibreOffice the checks that need it are skipped. */
export default function setUpLibreOffice() {
  const path = env.LIBREOFFICE_PATH || onThisMachine() || fromDebian();
  if (path) env.LIBREOFFICE_PATH = path;
  else console.warn('No LibreOffice found: the checks of files in LibreOffice are skipped.');
}

function onThisMachine() {
  return (env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'soffice'))
    .find(isRunnable);
}

function fromDebian() {
  if (getuid?.() !== 0) return undefined;
  try {
    run('apt-get', ['update']);
    run('apt-get', ['install', '-y', '--no-install-recommends', ...packages]);
  } catch {
    return undefined;
  }
  return onThisMachine();
}

/** @param {string} command @param {string[]} parameters */
function run(command, parameters) {
  execFileSync(command, parameters, { stdio: ['ignore', stderr.fd, stderr.fd] });
}

/** @param {string} path */
function isRunnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
