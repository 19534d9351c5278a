import { type Asked, keyOf } from './asked.ts';
import { hasBands } from './bands.ts';
import { madeOnce } from './made-once.ts';
import { type PhraseTable, tableOf } from './phrase-table.ts';
import { isBoth } from './roles.ts';
import { phrasesOf as of, sharedPhrases } from './shared-phrases.ts';
import { labelOf, type Phrase, phraseOf, type Vocabulary } from './vocabulary.ts';

type Texts = readonly string[] | undefined;

/** Where what is said in answer to a question is looked up, in one language. */
export const tableFor = madeOnce(
  keyOf,
  (asked, vocabulary: Vocabulary): PhraseTable =>
    tableOf(phrasesFor(asked, vocabulary), vocabulary),
);

/** All that can be said in answer to a question, in one language. What comes first counts. */
function phrasesFor(asked: Asked, vocabulary: Vocabulary): Phrase[] {
  const { words } = vocabulary;
  const { background, counted, fillers, plain } = sharedPhrases(vocabulary);
  const { key, options, item } = asked;
  const named = (by: 'name' | 'example' | 'rank', textsOf: (option: string) => Texts) =>
    options.flatMap((option) => of(textsOf(option), { kind: 'option', options: [option], by }));
  const perhaps = words.perhaps[key] ?? {};
  const mayMean = [...new Set(options.flatMap((option) => perhaps[option] ?? []))].flatMap(
    (text) => {
      const meant = options.filter((option) => perhaps[option]?.includes(text));
      return of([text], { kind: 'option', options: meant, by: 'perhaps' });
    },
  );
  const units = words.units[key];
  const isCounted = units !== undefined || asked.kind === 'number' || hasBands(asked);
  const multiples = Object.entries(words.multiples[key] ?? {});
  const ranges = [
    ...of(units, { kind: 'unit' }),
    ...[...new Set(multiples.flatMap(([, texts]) => texts))].flatMap((text) => {
      const meant = multiples.filter(([, texts]) => texts.includes(text));
      return of([text], { kind: 'multiple', times: meant.map(([times]) => Number(times)) });
    }),
    ...counted,
  ];
  return [
    ...named('name', (option) => [labelIn(asked, option, vocabulary)]),
    ...named('name', (option) => words.options[key]?.[option]),
    ...named('name', (option) => item && words.items[item][option]),
    ...named('name', (option) => (isBoth(key, option, vocabulary) ? words.both : [])),
    ...named('example', (option) => words.examples[key]?.[option]),
    ...named('rank', (option) => words.ranks[key]?.[option]),
    ...mayMean,
    ...(isCounted ? ranges : []),
    ...plain,
    // "Leeg" may be a part of a title, "nog geen naam" says that there is none.
    ...of(asked.kind === 'text' ? words.titles.none.filter(isLong) : [], { kind: 'unknown' }),
    ...fillers,
    // "Near Ghent" is not Ghent.
    ...(asked.kind === 'postcodes' ? [] : background),
    ...echoesOf(asked, vocabulary),
  ];
}

const isLong = (text: string): boolean => text.includes(' ');

/** "Nee, enkel binnen" can be said without its "nee"; a bare "Nee" is no name of an option. */
function labelIn({ key }: Asked, option: string, vocabulary: Vocabulary): string {
  const label = labelOf(vocabulary, `questions.${key}.options.${option}.label`);
  const [first = '', ...rest] = phraseOf(label);
  const { yes, no } = vocabulary.words;
  return [...yes, ...no].includes(first) ? rest.join(' ') : label;
}

/** The question's own words say nothing new. */
const echoesOf = ({ key }: Asked, vocabulary: Vocabulary): Phrase[] =>
  ['ask', 'label', 'hint']
    .flatMap((text) => phraseOf(labelOf(vocabulary, `questions.${key}.${text}`)))
    .filter((word) => word.length > 2)
    .map((word) => ({ words: [word], sense: { kind: 'echo' } }));
