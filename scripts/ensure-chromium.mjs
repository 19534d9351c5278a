import { existsSync } from 'node:fs';
import { argv, env } from 'node:process';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { findProgram, installFromDebian, onPath, run } from './find-program.mjs';

/** Chromium without a window takes less of a machine, and does all that the tests ask. */
const windowless = 'chromium-headless-shell';
const names = [windowless, 'chromium', 'chromium-browser', 'google-chrome'];

/**
 * The path of a Chromium that can be run: the one without a window, which is installed where that can be done, else the
 * machine's own, else Playwright's.
 */
export function ensureChromium() {
  return (
    findProgram('CHROMIUM_PATH', [windowless]) ??
    fromDebian() ??
    onPath(names) ??
    fromPlaywright() ??
    fail()
  );
}

/** Playwright calls this before the tests; the workers read the path from the environment. */
export default function setUpChromium() {
  env.CHROMIUM_PATH = ensureChromium();
}

function fromDebian() {
  installFromDebian([windowless]);
  return onPath([windowless]);
}

function fromPlaywright() {
  const path = chromium.executablePath();
  if (!existsSync(path)) run('npx', ['playwright', 'install', 'chromium']);
  return existsSync(path) ? path : undefined;
}

/** @returns {never} */
function fail() {
  throw new Error(
    'No Chromium found, and none could be installed. ' +
      'Install one, or point CHROMIUM_PATH at the one you have, and run this again.',
  );
}

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) console.log(ensureChromium());
