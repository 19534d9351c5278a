import { env } from 'node:process';
import { findProgram, fromDebian } from './find-program.mjs';

/** What some tests need beside Chromium; without it they are skipped, and say so. */
const programs = [
  {
    variable: 'LIBREOFFICE_PATH',
    names: ['soffice'],
    packages: ['libreoffice-writer-nogui', 'libreoffice-calc-nogui'],
    skipped: 'the checks of files in LibreOffice',
  },
  {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    packages: ['firefox-esr'],
    skipped: 'the walk in Firefox',
  },
  {
    variable: 'WEBKIT_DRIVER_PATH',
    names: ['WebKitWebDriver'],
    packages: ['webkit2gtk-driver'],
    skipped: 'the walk in WebKit',
  },
  {
    variable: 'XVFB_PATH',
    names: ['Xvfb'],
    packages: ['xvfb'],
    skipped: 'the walk in WebKit, which needs a screen',
  },
];

/** Playwright calls this before the tests; the workers read the paths from the environment. */
export default function setUpPrograms() {
  for (const { variable, names, packages, skipped } of programs) {
    const path = findProgram(variable, names) ?? fromDebian(packages, names);
    if (path) env[variable] = path;
    else console.warn(`No ${names[0]} found: ${skipped} is skipped.`);
  }
}
