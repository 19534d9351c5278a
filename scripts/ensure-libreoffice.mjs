import { env } from 'node:process';
import { findProgram, fromDebian } from './find-program.mjs';

const names = ['soffice'];
const packages = ['libreoffice-writer-nogui', 'libreoffice-calc-nogui'];

/** Playwright calls this before the tests; without a LibreOffice the checks that need it are skipped. */
export default function setUpLibreOffice() {
  const path = findProgram('LIBREOFFICE_PATH', names) ?? fromDebian(packages, names);
  if (path) env.LIBREOFFICE_PATH = path;
  else console.warn('No LibreOffice found: the checks of files in LibreOffice are skipped.');
}
