/** Makes `dist`: each build of `vite.config.ts` in its turn. */
import { build } from 'vite';

for (const mode of ['production', 'core', 'doctor', 'loader', 'embed', 'file']) {
  await build({ mode });
}
