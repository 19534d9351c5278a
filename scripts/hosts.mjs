/** Writes the table of host pages in `docs/embedding.md` anew. */
import { readFileSync, writeFileSync } from 'node:fs';
import { withHosts } from './hosts-table.mjs';

const path = 'docs/embedding.md';
writeFileSync(path, withHosts(readFileSync(path, 'utf8')));
