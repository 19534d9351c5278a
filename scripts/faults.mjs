/** What can go wrong around the widget, and the tests that try it: they say so in their title, as `(fault: clock wrong)`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** By the name in the titles. */
export const faults = {
  'storage refused': 'The browser refuses storage',
  'storage full': 'Storage is full',
  'part gone': 'A part of the widget does not come, each of them',
  'clock wrong': 'The clock of the device is wrong',
  offline: 'The network goes midway',
  'no compression': 'The browser has no `CompressionStream`',
  'print blocked': 'Printing is blocked',
  'clipboard refused': 'The clipboard is refused, or there is none',
  sandboxed: 'The widget is in a frame that lets nearly nothing through',
  'removed while loading': 'The widget is removed while something is on its way',
  'two versions': 'Two versions are on one page',
};

/** The tests that try each of them, by its name; a name that is not known too. */
export function triedFaults() {
  /** @type {Record<string, string[]>} */
  const tried = Object.fromEntries(Object.keys(faults).map((name) => [name, []]));
  const files = readdirSync('test', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.test\.tsx?$/.test(file) && !file.includes('node_modules'))
    .map((file) => join('test', file).replaceAll('\\', '/'))
    .sort();
  for (const file of files) {
    const named = readFileSync(file, 'utf8').matchAll(/ \(fault: ([\w ]+)\)['"`]/g);
    for (const name of new Set([...named].map(([, name = '']) => name)))
      tried[name] = [...(tried[name] ?? []), file];
  }
  return tried;
}
