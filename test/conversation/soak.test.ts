import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';

it('holds no more than a kilobyte for each of 5,000 changes that can be undone', () => {
  const said = execFileSync('node', ['scripts/soak.mjs', '--memory'], { encoding: 'utf8' });
  expect(said).toMatch(/^\d+ bytes of heap for each/m);
});
