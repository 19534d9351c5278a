/** What the commands that prove something found: a file of each in `docs/proof`, from which `npm run quality` makes its page. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { version } from 'node:process';

const folder = new URL('../docs/proof/', import.meta.url);
/** @param {string} name */
const fileOf = (name) => new URL(`${name}.json`, folder);

/** On what it was tried. */
export const machine = () => ({
  node: version,
  system: process.platform,
  cores: cpus().length,
  processor: cpus()[0]?.model.trim() || 'unnamed',
  memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
});

/**
 * @param {string} name
 * @param {object} found
 */
export function keepProof(name, found) {
  mkdirSync(folder, { recursive: true });
  const kept = { date: new Date().toISOString().slice(0, 10), machine: machine(), ...found };
  writeFileSync(fileOf(name), `${JSON.stringify(kept, null, 2)}\n`);
}

/** @param {string} name */
export const proofOf = (name) =>
  existsSync(fileOf(name)) ? JSON.parse(readFileSync(fileOf(name), 'utf8')) : undefined;
