import type { Finding } from './finding.ts';
import { isTree, valueAt } from './tree.ts';
import type { Words } from './words.ts';

/** What is found, in sentences. */
export const messageOf = (finding: Finding, words: Words): string =>
  [whatIsWrong(finding, words), whatIsMeant(finding, words)].filter(Boolean).join(' ');

/** What is wrong, and how to mend it. */
export const whatIsWrong = ({ code, values }: Finding, { authoring, fault }: Words): string =>
  authoring(`codes.${code}`, values) || fault(`codes.${code}`) || `(${code})`;

/** What stands there, and what was probably meant or what can be; empty where that is not known. */
export function whatIsMeant(finding: Finding, { authoring, language }: Words): string {
  const { written, meant, possible = [] } = finding;
  const list = new Intl.ListFormat(language, { type: 'disjunction' });
  return [
    ...(written === undefined ? [] : [authoring('written', { written: shortened(written) })]),
    ...(meant ? [authoring('meant', { meant })] : []),
    ...(possible.length > 0 ? [authoring('possible', { list: list.format(possible) })] : []),
  ].join(' ');
}

const most = 60;
const shortened = (text: string): string =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text;

/** Where it is, for people: an item of a list by its id, its name or its number from one; what is no item by its list. */
export function placeWords(path: string, value: unknown, { authoring }: Words): string {
  const steps = path === '' ? [] : path.split('.');
  return steps
    .flatMap((step, at): string[] => {
      const owner = valueAt(value, steps.slice(0, at).join('.'));
      if (!Array.isArray(owner)) return [step];
      const item: unknown = owner[Number(step)];
      const number = Number(step) + 1;
      if (at === 0 && !isTree(item)) return [authoring('example', { number })];
      if (!isTree(item)) return [];
      if (typeof item.id === 'string') return [item.id];
      if (typeof item.name === 'string') return [`“${item.name}”`];
      return [at === 0 ? authoring('example', { number }) : `${number}`];
    })
    .join(' › ');
}
