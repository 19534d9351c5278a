import { existsSync } from 'node:fs';
import { argv, env } from 'node:process';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { findProgram, fromDebian, run } from './find-program.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome'];

/**
 * The path of a Chromium that can be run: the machine's own, else Playwright's, else Debian's.
 * What is missing is installed.
 */
export function ensureChromium() {
  return (
    findProgram('CHROMIUM_PATH', names) ??
    fromPlaywright() ??
    fromDebian(['chromium'], names) ??
    fail()
  );
}

/** Playwright calls this before the tests; the workers read the path from the environment. */
export default function setUpChromium() {
  env.CHROMIUM_PATH = ensureChromium();
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
