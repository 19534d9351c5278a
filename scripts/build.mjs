/** Makes `dist`: each build of `vite.config.ts` in its turn, then what tells others about it. */
import { build } from 'vite';
import { addCarriedNotices } from './carried-notices.mjs';
import { writeKit } from './compliance/write-kit.mjs';
import { writeIntegrity } from './integrity.mjs';
import { writeRulePages } from './write-rules.mjs';
import { writeTypings } from './write-typings.mjs';

for (const mode of [
  'production',
  'core',
  'doctor',
  'not-started',
  'loader',
  'embed',
  'workbench',
  'command',
  'file',
]) {
  await build({ mode });
}
addCarriedNotices();
writeTypings();
writeIntegrity();
writeKit();
await writeRulePages();
