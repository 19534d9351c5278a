import { existsSync } from 'node:fs';
import { argv, env } from 'node:process';
import { pathToFileURL } from 'node:url';
import { findProgram, installFromDebian } from './find-program.mjs';

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

/** Libraries of host pages that are in no registry of npm. */
const libraries = [
  { file: '/usr/share/javascript/prototype/prototype.js', packages: ['libjs-prototype'] },
  { file: '/usr/share/javascript/mootools/mootools.js', packages: ['libjs-mootools'] },
];

/** Playwright calls this before the tests; the workers read the paths from the environment. */
export default function setUpPrograms() {
  const missing = programs.filter(({ variable, names }) => !findProgram(variable, names));
  const missed = libraries.filter(({ file }) => !existsSync(file));
  const packages = [...missing, ...missed].flatMap(({ packages }) => packages);
  if (packages.length > 0) installFromDebian(packages);
  for (const { variable, names, skipped } of programs) {
    const path = findProgram(variable, names);
    if (path) env[variable] = path;
    else console.warn(`No ${names[0]} found: ${skipped} is skipped.`);
  }
  for (const { file } of libraries)
    if (!existsSync(file)) console.warn(`No ${file} found: the test beside it is skipped.`);
}

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) setUpPrograms();
