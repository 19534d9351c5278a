import type { Checked } from './check-folder.ts';
import type { Finding } from './finding.ts';
import { casesFile } from './rule-folder.ts';

/** What the path of a finding is counted in: a file beside the rules stands below a key of the whole, and texts are no list. */
export function ownerOf({ file }: Finding, { value, cases }: Checked): unknown {
  if (file === casesFile) return cases;
  if (file === 'draft.json') return value?.application;
  if (file === 'help.json') return value?.help;
  return file.includes('/') ? undefined : value;
}
