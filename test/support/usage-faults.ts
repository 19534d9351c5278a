import { baseOf, isSourceOnly, placeholdersIn, source, type TextsByKey } from './locale-files.ts';
import type { Reader } from './text-calls.ts';
import type { TextUse } from './text-uses.ts';

/** The files that each function reads, and the one that is there from the start. */
const filesOf: Readonly<Record<Reader, readonly string[]>> = {
  t: ['widget'],
  result: ['result'],
  rule: ['rules', 'criteria'],
  draft: ['draft'],
  application: ['application'],
  help: ['help'],
  doctor: ['doctor'],
  keeping: ['keeping'],
};
const fetchedLater = 'criteria';

/** What comes together with the texts of the result, or after them. */
const withResult = /^src\/(view\/(Result|Review|Homework|WhatIf\w*|Verdict\w*)\.tsx$|draft\/)/;

/** Texts that are missing, that nothing shows, or that are filled in or fetched otherwise than they are used. */
export function usageFaults(
  language: string,
  texts: TextsByKey,
  allUses: readonly TextUse[],
): string[] {
  const uses = allUses.filter((use) => language === source || !keysFor(use).every(isSourceOnly));
  const usable = new Set(uses.flatMap(keysFor));
  const orphans = [...texts.keys()].filter((key) => !usable.has(baseOf(key)));
  return [
    ...new Set([
      ...uses.flatMap((use) => useFaults(texts, use)),
      ...orphans.map((key) => `nothing shows ${key}.`),
      ...doubles(texts).map((key) => `${key} stands in two files.`),
    ]),
  ].map((fault) => `${language}: ${fault}`);
}

const keysFor = ({ reader, key }: TextUse): string[] =>
  filesOf[reader].map((file) => `${file}:${key}`);

function useFaults(texts: TextsByKey, use: TextUse): string[] {
  const { file, key, names, isOptional } = use;
  const found = keysFor(use).flatMap((each) => formsOf(texts, each, names));
  if (found.length === 0) return isOptional ? [] : [`${file} shows ${key}, which has no text.`];
  const isEarly = !withResult.test(file);
  return [
    ...found.flatMap((each) =>
      placeholdersIn(texts.get(each) ?? '')
        .filter((name) => names && !names.includes(name))
        .map((name) => `${file} does not say the ${name} of ${each}.`),
    ),
    ...found
      .filter((each) => isEarly && each.startsWith(`${fetchedLater}:`))
      .map((each) => `${file} shows ${each} before it has been fetched.`),
  ];
}

/** The text itself or, where a number is said, its plural forms. */
const formsOf = (texts: TextsByKey, key: string, names: TextUse['names']): string[] => {
  if (texts.has(key)) return [key];
  return names === null || names.includes('count')
    ? [...texts.keys()].filter((each) => each !== key && baseOf(each) === key)
    : [];
};

const doubles = (texts: TextsByKey): string[] =>
  filesOf.rule
    .flatMap((file) => [...texts.keys()].filter((key) => key.startsWith(`${file}:`)))
    .map((key) => key.replace(/^\w+:/, ''))
    .filter((path, index, all) => all.indexOf(path) < index);
