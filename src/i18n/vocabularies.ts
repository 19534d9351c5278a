import type nl from '../../locales/nl/understand.json';

type Loader = Record<string, () => Promise<unknown>>;
const words = import.meta.glob<typeof nl>('../../locales/*/understand.json', { import: 'default' });
const rules: Loader = import.meta.glob('../../locales/*/rules.json', { import: 'default' });

const rulesOf = (path: string): string => path.replace('understand', 'rules');
const languageOf = (path: string): string => path.split('/').at(-2) ?? '';

/** What a typed line can be understood by, in every language: its words, and the texts that questions are asked in. */
export const loadVocabularies = (
  own: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {},
) =>
  Promise.all(
    Object.entries(words).map(async ([path, load]) => ({
      language: languageOf(path),
      words: await load(),
      rules: {
        ...((await rules[rulesOf(path)]?.()) as Record<string, unknown> | undefined),
        ...own[languageOf(path)],
      },
    })),
  );
