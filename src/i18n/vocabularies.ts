import type nl from '../../locales/nl/understand.json';
import type { RuleSet } from '../rules/schema.ts';
import { merged, type Tree } from './merged.ts';

type Loaders = Record<string, () => Promise<Tree>>;
const general = import.meta.glob<typeof nl>('../../locales/*/understand.json', {
  import: 'default',
});
const ofRegulations: Loaders = import.meta.glob<Tree>(
  ['../../locales/*/*/understand.json', '../../locales/*/*/questions.json'],
  { import: 'default' },
);

const languageOf = (path: string): string => path.split('/').at(-2) ?? '';

/** A vocabulary that says nothing of a question: what a regulation may leave out. */
const none = { units: {}, options: {}, examples: {}, perhaps: {}, questions: {} };
export type QuestionWords = {
  units: Readonly<Record<string, readonly string[]>>;
  questions: Readonly<Record<string, readonly string[]>>;
} & Readonly<
  Record<
    'options' | 'examples' | 'perhaps',
    Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
  >
>;

/**
 * What a typed line can be understood by, in every language: the words that anybody uses, those for the questions of the
 * rule set, and the texts that these are asked in.
 */
export const loadVocabularies = ({
  regulation,
  texts = {},
}: Pick<RuleSet, 'regulation' | 'texts'>) =>
  Promise.all(
    Object.entries(general).map(async ([path, load]) => {
      const language = languageOf(path);
      const own = texts[language] ?? {};
      const shared = async (name: string): Promise<Tree> =>
        (await ofRegulations[`../../locales/${language}/${regulation}/${name}.json`]?.()) ?? {};
      const [words, forQuestions, questions] = await Promise.all([
        load(),
        shared('understand'),
        shared('questions'),
      ]);
      const given = merged(merged(none, forQuestions), (own.understand as Tree | undefined) ?? {});
      return {
        language,
        words: { ...words, ...(given as unknown as QuestionWords) },
        rules: merged(questions, own),
      };
    }),
  );
