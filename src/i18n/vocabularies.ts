import type nl from '../../locales/nl/understand.json';
import type { RuleSet } from '../rules/schema.ts';
import { joined } from './joined.ts';
import { merged, type Tree } from './merged.ts';
import { fetchYear } from './year-texts.ts';

type Loader<Content> = () => Promise<Content>;
const general: Record<string, Loader<typeof nl>> = import.meta.glob<typeof nl>(
  '../../locales/*/understand.json',
  { import: 'default' },
);
const ofRegulations: Record<string, Loader<Tree>> = import.meta.glob<Tree>(
  ['../../locales/*/*/understand.json', '../../locales/*/*/questions.json'],
  { import: 'default' },
);

const languageOf = (path: string): string => path.split('/').at(-2) ?? '';

type Phrases = readonly string[];
type PhrasesById = Readonly<Record<string, Phrases>>;

/** What a regulation says of its questions. It may leave out any of these, and add to any list of general words. */
const none = {
  units: {},
  multiples: {},
  options: {},
  examples: {},
  perhaps: {},
  ranks: {},
  questions: {},
};
type QuestionWords = Record<'units' | 'questions', PhrasesById> &
  Record<
    'multiples' | 'options' | 'examples' | 'perhaps' | 'ranks',
    Readonly<Record<string, PhrasesById>>
  >;

/**
 * What a typed line can be understood by, in every language: the words that anybody uses, those for the questions of the
 * rule set, and the texts that these are asked in.
 */
export const loadVocabularies = ({
  regulation,
  textsOf,
  texts = {},
}: Pick<RuleSet, 'regulation' | 'textsOf' | 'texts'>) =>
  Promise.all(
    Object.entries(general).map(async ([path, load]) => {
      const language = languageOf(path);
      const own = texts[language] ?? {};
      const shared = async (name: string): Promise<Tree> =>
        (await ofRegulations[`../../locales/${language}/${regulation}/${name}.json`]?.()) ?? {};
      const [words, forQuestions, questions, ofYear] = await Promise.all([
        load(),
        shared('understand'),
        shared('questions'),
        textsOf ? fetchYear(language, regulation, textsOf) : {},
      ]);
      const all = [forQuestions, own.understand].reduce(joined, { ...words, ...none });
      return {
        language,
        words: all as typeof nl & QuestionWords,
        rules: merged(merged(questions, ofYear), own),
      };
    }),
  );
