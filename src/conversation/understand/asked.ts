import { unknown } from '../../assessment/answers.ts';
import type { Prompt } from '../prompt.ts';
import { type PhraseTable, tableOf } from './segments.ts';
import { labelOf, type Phrase, phraseOf, type Sense, type Vocabulary } from './vocabulary.ts';

/** What is asked, as far as hearing an answer to it goes. */
export interface Asked {
  /** The path of its texts, below `questions`. */
  key: string;
  kind: 'choice' | 'multi' | 'number' | 'postcodes' | 'text';
  options: readonly string[];
  /** The options that cannot stand beside another one. */
  exclusive: readonly string[];
  min: number;
  max: number;
  canBeUnknown: boolean;
}

const nothing = { options: [], exclusive: [], min: 0, max: 0, canBeUnknown: true };

export function askedIn(prompt: Prompt): Asked {
  const { question } = prompt;
  if (prompt.kind === 'overview' || (prompt.kind === 'question' && question.kind === 'list')) {
    const count = prompt.kind === 'overview' ? prompt.items.length : 0;
    const isFirst = count === 0;
    const isFull = question.kind === 'list' && count >= question.max;
    return {
      ...nothing,
      key: `${question.id}.${isFirst ? 'first' : 'more'}`,
      kind: 'choice',
      options: isFull ? ['no'] : ['yes', 'no'],
      canBeUnknown: isFirst,
    };
  }
  const asked = prompt.kind === 'field' ? prompt.field : question;
  const key = prompt.kind === 'field' ? `${question.id}.fields.${asked.id}` : asked.id;
  switch (asked.kind) {
    case 'choice':
      return { ...nothing, key, kind: 'choice', options: asked.options };
    case 'multi':
      return {
        ...nothing,
        key,
        kind: 'multi',
        options: asked.options,
        exclusive: asked.exclusive ?? [],
      };
    case 'number':
      return { ...nothing, key, kind: 'number', min: asked.min, max: asked.max };
    case 'text':
      return { ...nothing, key, kind: 'text', max: asked.max, canBeUnknown: false };
    default:
      return { ...nothing, key, kind: 'postcodes' };
  }
}

/** The options that "yes", "no" and "sometimes" stand for, as their labels begin in the languages that we have. */
export interface Roles {
  yes: readonly string[];
  no: readonly string[];
  partly: readonly string[];
  /** Of those for "no", the ones that say nothing but "no" or "not yet". */
  plainNo: readonly string[];
}

export function rolesIn({ key, options }: Asked, vocabularies: readonly Vocabulary[]): Roles {
  const wordsFor = (option: string, vocabulary: Vocabulary) =>
    phraseOf(labelOf(vocabulary, `questions.${key}.options.${option}.label`));
  const beginning = (kind: 'yes' | 'no' | 'partly') =>
    options.filter((option) =>
      vocabularies.some((vocabulary) => {
        const [first] = wordsFor(option, vocabulary);
        return option === kind || vocabulary.words[kind].some((word) => word === first);
      }),
    );
  const no = beginning('no');
  const plainNo = no.filter((option) =>
    vocabularies.some((vocabulary) => {
      const said = wordsFor(option, vocabulary).join(' ');
      const { words } = vocabulary;
      return [...words.no, ...words.notYet].some((text) => phraseOf(text).join(' ') === said);
    }),
  );
  return { yes: beginning('yes'), no, partly: beginning('partly'), plainNo };
}

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

const tables = new WeakMap<Vocabulary, Map<string, PhraseTable>>();

/** Where what is said in answer to a question is looked up, in one language. */
export function tableFor(asked: Asked, vocabulary: Vocabulary): PhraseTable {
  const known = tables.get(vocabulary) ?? new Map<string, PhraseTable>();
  tables.set(vocabulary, known);
  const table = known.get(asked.key) ?? tableOf(phrasesFor(asked, vocabulary), vocabulary);
  known.set(asked.key, table);
  return table;
}

/** All that can be said in answer to a question, in one language. What comes first counts. */
function phrasesFor(asked: Asked, vocabulary: Vocabulary): Phrase[] {
  const { words } = vocabulary;
  const of = (texts: readonly string[] | undefined, sense: Sense): Phrase[] =>
    (texts ?? []).map((text) => ({ words: phraseOf(text), sense }));
  const labels = asked.options.map((option) =>
    of([withoutYesOrNo(labelIn(asked, option, vocabulary), vocabulary)].filter(Boolean), {
      kind: 'option',
      option,
      by: 'name',
    }),
  );
  const named = (
    table: Vocabulary['words']['options'],
    by: Extract<Sense, { kind: 'option' }>['by'],
  ) =>
    asked.options.flatMap((option) =>
      of(table[asked.key]?.[option], { kind: 'option', option, by }),
    );
  const units = words.units[asked.key];
  const ranges = [
    ...of(units, { kind: 'unit' }),
    ...of(words.otherUnits, { kind: 'otherUnit' }),
    ...of(words.range.through, { kind: 'through' }),
    ...of(words.range.to, { kind: 'to' }),
    ...of(words.range.from, { kind: 'from' }),
    ...of(words.range.under, { kind: 'under' }),
  ];
  return [
    ...labels.flat(),
    ...named(words.options, 'name'),
    ...named(words.examples, 'example'),
    ...named(words.perhaps, 'perhaps'),
    ...(units ? ranges : []),
    ...plain.flatMap((kind) => of(words[kind], { kind })),
    ...of(words.fillers, { kind: 'filler' }),
    ...echoesOf(asked, vocabulary),
  ];
}

const labelIn = ({ key }: Asked, option: string, vocabulary: Vocabulary): string =>
  option === unknown ? '' : labelOf(vocabulary, `questions.${key}.options.${option}.label`);

/** "Nee, ze staan los van elkaar" can be said without its "nee"; a bare "Nee" is no name of an option. */
function withoutYesOrNo(label: string, { words }: Vocabulary): string {
  const [first = '', ...rest] = phraseOf(label);
  return [...words.yes, ...words.no].includes(first) ? rest.join(' ') : label;
}

/** The question's own words say nothing new. */
const echoesOf = ({ key }: Asked, vocabulary: Vocabulary): Phrase[] =>
  ['ask', 'label', 'hint']
    .flatMap((text) => phraseOf(labelOf(vocabulary, `questions.${key}.${text}`)))
    .filter((word) => word.length > 2)
    .map((word) => ({ words: [word], sense: { kind: 'echo' } }));
