import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { contentSecurityPolicy } from '../content-security-policy.mjs';
import { checkLines, clauseLines, criterionLines, escapeHtml } from './lines.mjs';

const source = new URL('texts/', import.meta.url);

/** Writes `dist/compliance`: what a government webmaster pastes or attaches. Each text fills in what the build knows. */
export function writeKit() {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  /** @type {Record<string, string>} */
  const hashes = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
  /** @type {Record<string, string>} */
  const facts = {
    version,
    policy: contentSecurityPolicy,
    hashes: Object.entries(hashes)
      .map(([file, hash]) => `| \`${file}\` | \`${hash}\` |`)
      .join('\n'),
  };
  const parts = { criteria: criterionLines(), clauses: clauseLines(), checks: checkLines() };

  mkdirSync('dist/compliance', { recursive: true });
  for (const name of readdirSync(source)) {
    const text = readFileSync(new URL(name, source), 'utf8');
    const isHtml = name.endsWith('.html');
    const known = isHtml ? { ...escaped(facts), ...parts } : facts;
    writeFileSync(`dist/compliance/${name}`, fill(text, known));
  }
}

/** @param {Record<string, string>} facts */
const escaped = (facts) =>
  Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, escapeHtml(fact)]));

/** @param {string} text @param {Record<string, string>} known */
function fill(text, known) {
  return text.replace(/\{\{(\w+)\}\}/g, (place, name) => {
    const found = known[name];
    if (found === undefined) throw new Error(`Nothing is known to fill in ${place}.`);
    return found;
  });
}
