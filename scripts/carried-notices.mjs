import { appendFileSync, readFileSync } from 'node:fs';

/**
 * Adds to `dist/LICENSES.md` what Vite cannot see: docx is published as one file with other packages inside, whose
 * notices must go along.
 */
export function addCarriedNotices() {
  const docx = readFileSync('node_modules/docx/dist/index.mjs', 'utf8');
  const comments = docx.match(/\/\*\*\n\* @license[\s\S]*?\*\//g) ?? [];
  const notices = [
    `nanoid\n\n${readFileSync('node_modules/nanoid/LICENSE', 'utf8')}`,
    ...comments.map(
      (each) => `events and stream-browserify\n\n${each.replace(/^\/?\*+[ /]?/gm, '')}`,
    ),
  ];
  const sections = notices.map((each) => `\n## Inside docx: ${each.trim()}\n`);
  appendFileSync('dist/LICENSES.md', sections.join(''));
}
