import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../src/regulations/', import.meta.url));

/** @param {string} path */
const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** The rule sets in the folders of `src/regulations` that have a draft, with what that holds. */
export const rulesWithDraft = () =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('draft.json'))
    .map((path) => ({
      ruleSet: read(join(dirname(path), 'rules.json')),
      application: read(path),
    }));
