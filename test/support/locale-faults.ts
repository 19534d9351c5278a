import { baseOf, isSourceOnly, placeholdersIn, source, type TextsByKey } from './locale-files.ts';

export type Locales = ReadonlyMap<string, TextsByKey>;

const sourceOf = (locales: Locales): TextsByKey => locales.get(source) ?? new Map();

const translationsIn = (locales: Locales): [language: string, texts: TextsByKey][] =>
  [...locales].filter(([language]) => language !== source);

/** Keys that a translation lacks, those it alone has, and those that are not to be translated. */
export function keyFaults(locales: Locales): string[] {
  const wanted = new Set(
    [...sourceOf(locales).keys()].filter((key) => !isSourceOnly(key)).map(baseOf),
  );
  return translationsIn(locales).flatMap(([language, texts]) => {
    const present = new Set([...texts.keys()].map(baseOf));
    return [
      ...[...wanted].filter((key) => !present.has(key)).map((key) => `${language} lacks ${key}.`),
      ...[...present]
        .filter((key) => !wanted.has(key))
        .map((key) =>
          isSourceOnly(key)
            ? `${language} has ${key}, which stays in ${source}.`
            : `Only ${language} has ${key}.`,
        ),
    ];
  });
}

const isPlural = (key: string): boolean => baseOf(key) !== key;

/** A plural form may say its number in words. */
const filledIn = (key: string, text: string): string =>
  placeholdersIn(text)
    .filter((name) => !(isPlural(key) && name === 'count'))
    .sort()
    .join();

/** Texts in which something else is filled in than in the source, or in another of their plural forms. */
export function placeholderFaults(locales: Locales): string[] {
  const wanted = new Map(
    [...sourceOf(locales)].map(([key, text]) => [baseOf(key), filledIn(key, text)]),
  );
  return [...locales].flatMap(([language, texts]) =>
    [...texts]
      .filter(([key]) => wanted.has(baseOf(key)))
      .filter(([key, text]) => filledIn(key, text) !== wanted.get(baseOf(key)))
      .map(([key, text]) => {
        const other = wanted.get(baseOf(key)) || 'nothing';
        return `${language} ${key} fills in ${filledIn(key, text) || 'nothing'}, elsewhere ${other}.`;
      }),
  );
}

/** Numbers that are at least two wherever they are said. */
const alwaysSeveral = /^(\w[\w-]*\/verdict:changes\.|draft:errors\.tooLong$)/;

/** Plural forms that the language lacks or does not have, and a number in a text without forms. */
export function pluralFaults(language: string, texts: TextsByKey): string[] {
  const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const keys = [...texts.keys()];
  const bases = new Set(keys.filter(isPlural).map(baseOf));
  return [
    ...[...bases].flatMap((base) =>
      wanted
        .filter((form) => !texts.has(`${base}_${form}`))
        .map((form) => `${language} ${base} lacks the form ${form}.`),
    ),
    ...keys
      .filter((key) => isPlural(key) && !wanted.some((form) => key === `${baseOf(key)}_${form}`))
      .map((key) => `${language} ${key}: ${language} has no such form.`),
    ...keys
      .filter((key) => bases.has(key))
      .map((key) => `${language} ${key} stands beside its own plural forms.`),
    ...[...texts]
      .filter(([key, text]) => !isPlural(key) && placeholdersIn(text).includes('count'))
      .filter(([key]) => !alwaysSeveral.test(key))
      .map(([key]) => `${language} ${key} says a number and has no plural forms.`),
  ];
}

const markup = /<[a-z!/]|&(#\d+|\w+);|\$t\(|[{}]/i;

/** Texts that are empty, have space around them, or hold HTML, a nested key or a broken placeholder. */
export const shapeFaults = (language: string, texts: TextsByKey): string[] =>
  [...texts].flatMap(([key, text]) => {
    if (text.trim() === '') return [`${language} ${key} is empty.`];
    if (text.trim() !== text) return [`${language} ${key} begins or ends with space.`];
    const [found] = markup.exec(text.replace(/\{\{\w+\}\}/g, '')) ?? [];
    return found ? [`${language} ${key} holds ${found}, which would be shown as it stands.`] : [];
  });
