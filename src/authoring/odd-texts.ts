import { type NeededText, neededTexts } from '../rules/needed-texts.ts';
import type { RuleSet } from '../rules/schema.ts';
import type { Finding } from './finding.ts';
import { nearest } from './nearest.ts';
import { textsIn } from './tree.ts';

type TextFault = Omit<Finding, 'file' | 'line'>;

/** A form for a number, or for an occasion: the text without it is what is asked for. */
const formless = (key: string): string =>
  key
    .replace(/_(zero|one|two|few|many|other)$/, '')
    .replace(/_(closed|atLeast|none|only-[\w-]+)$/, '');

const placeholdersIn = (text: string): string[] =>
  [...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, name = '']) => name);

/** Texts that nothing shows, and what is filled in in one language only: mostly a slip of the pen. */
export function oddTexts(set: RuleSet, known: readonly RuleSet[]): TextFault[] {
  const sharing = known.filter((each) => set.regulation && each.regulation === set.regulation);
  const possible = new Set([set, ...sharing].flatMap(keysOf));
  const texts = Object.entries(set.texts ?? {}).map(
    ([language, tree]) => [language, new Map(textsIn(tree))] as const,
  );
  return texts.flatMap(([language, own]) =>
    [...own].flatMap(([key, text]): TextFault[] => {
      const path = `texts.${language}.${key}`;
      const base = formless(key);
      if (/^(understand|cases|draft\.former)\./.test(key)) return [];
      if (!possible.has(base)) {
        const meant = slipIn(base, possible);
        return [{ level: 'hint', path, code: 'stray-text', ...(meant ? { meant } : {}) }];
      }
      const elsewhere = texts
        .filter(([other]) => other !== language)
        .flatMap(([, theirs]) => [...theirs].filter(([each]) => formless(each) === base));
      if (elsewhere.length === 0) return [];
      const theirs = elsewhere.flatMap(([, each]) => placeholdersIn(each));
      return placeholdersIn(text)
        .filter((name) => !theirs.includes(name) && name !== 'count')
        .map((name) => ({ level: 'hint', path, code: 'odd-placeholder', values: { name } }));
    }),
  );
}

const keysOf = (set: RuleSet): string[] => neededTexts(set).map(({ key }: NeededText) => key);

/** What the name that is written otherwise in a path was probably meant to be, where all others in it are right. */
function slipIn(path: string, possible: ReadonlySet<string>): string | undefined {
  const written = path.split('.');
  const keys = [...possible].map((key) => key.split('.'));
  return written
    .map((name, at) => {
      const isAlike = (key: readonly string[]) =>
        key.length === written.length && key.every((each, of) => of === at || each === written[of]);
      return nearest(
        name,
        keys.filter(isAlike).map((key) => key[at] ?? ''),
      );
    })
    .find(Boolean);
}
