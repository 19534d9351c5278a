import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { argv, env, getuid, stderr } from 'node:process';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';

const commands = ['chromium', 'chromium-browser', 'google-chrome'];

/**
 * The path of a Chromium that can be run: the machine's own, else Playwright's, else Debian's.
 * What is missing is installed.
 */
export function ensureChromium() {
  return onThisMachine() ?? fromPlaywright() ?? fromDebian() ?? fail();
}

/** Playwright calls this before the tests; the workers read the path from the environment. */
export default function setUpChromium() {
  env.CHROMIUM_PATH = ensureChromium();
}

function onThisMachine() {
  if (env.CHROMIUM_PATH) {
    if (isRunnable(env.CHROMIUM_PATH)) return env.CHROMIUM_PATH;
    throw new Error(`CHROMIUM_PATH is ${env.CHROMIUM_PATH}, which is no program that can be run.`);
  }
  const folders = (env.PATH ?? '').split(delimiter);
  return commands.flatMap((name) => folders.map((folder) => join(folder, name))).find(isRunnable);
}

function fromPlaywright() {
  const path = chromium.executablePath();
  if (!existsSync(path)) run('npx', ['playwright', 'install', 'chromium']);
  return existsSync(path) ? path : undefined;
}

function fromDebian() {
  if (getuid?.() !== 0) return undefined;
  run('apt-get', ['update']);
  run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
  return onThisMachine();
}

/** @returns {never} */
function fail() {
  throw new Error(
    'No Chromium found, and none could be installed. ' +
      'Install one, or point CHROMIUM_PATH at the one you have, and run this again.',
  );
}

/** @param {string} command @param {string[]} args */
function run(command, args) {
  try {
    // The output goes to the error stream: only the path belongs on the other.
    execFileSync(command, args, { stdio: ['ignore', stderr.fd, stderr.fd] });
  } catch {
    console.error(`${command} ${args.join(' ')} failed; trying the next way.`);
  }
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

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) console.log(ensureChromium());
