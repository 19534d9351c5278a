import { type Asked, keyOf } from './asked.ts';
import { hasBands } from './bands.ts';
import { madeOnce } from './made-once.ts';
import { type PhraseTable, tableOf } from './phrase-table.ts';
import { isBoth } from './roles.ts';
import { labelOf, type Phrase, phraseOf, type Sense, type Vocabulary } from './vocabulary.ts';

type Texts = readonly string[] | undefined;

const plain = [
  'unknown',
  'yes',
  'no',
  'notYet',
  'partly',
  'all',
  'except',
  'not',
  'notOnly',
  'only',
  'but',
  'turn',
  'doubt',
  'also',
  'and',
] as const;

/** Where what is said in answer to a question is looked up, in one language. */
export const tableFor = madeOnce(
  keyOf,
  (asked, vocabulary): PhraseTable => tableOf(phrasesFor(asked, vocabulary), vocabulary),
);

const of = (texts: Texts, sense: Sense): Phrase[] =>
  (texts ?? []).filter(Boolean).map((text) => ({ words: phraseOf(text), sense }));

/** What can be said in answer to any question, in one language: the same objects each time. */
const anyPhrases = madeOnce(
  (kind: 'plain' | 'counted' | 'idle' | 'background') => kind,
  (kind, { words }): readonly Phrase[] => {
    switch (kind) {
      case 'plain':
        return plain.flatMap((each) => of(words[each], { kind: each }));
      case 'counted':
        return [
          ...of(words.conclusions, { kind: 'conclusion' }),
          ...of(words.durations, { kind: 'duration' }),
          ...of(words.otherUnits, { kind: 'otherUnit' }),
          ...of(words.few, { kind: 'few' }),
          ...ends.flatMap((end) => of(words.range[end], { kind: end })),
        ];
      case 'idle':
        return of(words.fillers, { kind: 'filler' });
      case 'background':
        return of(words.background, { kind: 'filler' });
    }
  },
);

const ends = ['through', 'to', 'between', 'beyond', 'from', 'below', 'under'] as const;

/** All that can be said in answer to a question, in one language. What comes first counts. */
function phrasesFor(asked: Asked, vocabulary: Vocabulary): Phrase[] {
  const { words } = vocabulary;
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
    ...anyPhrases('counted', vocabulary),
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
    ...anyPhrases('plain', vocabulary),
    // "Leeg" may be a part of a title, "nog geen naam" says that there is none.
    ...of(asked.kind === 'text' ? words.titles.none.filter(isLong) : [], { kind: 'unknown' }),
    ...anyPhrases('idle', vocabulary),
    // "Near Ghent" is not Ghent.
    ...(asked.kind === 'postcodes' ? [] : anyPhrases('background', vocabulary)),
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
