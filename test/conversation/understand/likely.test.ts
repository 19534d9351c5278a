import { describe, expect, test } from 'vitest';
import type { Asked } from '../../../src/conversation/understand/asked.ts';
import { classifierFrom } from '../../../src/conversation/understand/classifier.ts';
import {
  asLikely,
  countsIn,
  deniedIn,
  isPerhaps,
  learnedFor,
  likelyIn,
} from '../../../src/conversation/understand/likely.ts';
import { tableFor } from '../../../src/conversation/understand/phrases.ts';
import { segmentsOf } from '../../../src/conversation/understand/segments.ts';
import { wordsOf } from '../../../src/conversation/understand/vocabulary.ts';
import { vocabularyOf } from '../../support/small-vocabulary.ts';
import { heardOverTea, type TeaQuestion, teaVocabulary } from '../../support/tea-vocabulary.ts';

const drink: Asked = {
  key: 'drink',
  kind: 'choice',
  item: 'first',
  options: ['tea', 'milk', 'water'],
  exclusive: [],
  min: 0,
  max: 0,
  canBeUnknown: true,
};
const dutch = vocabularyOf(
  {
    yes: ['ja'],
    no: ['nee', 'neen'],
    spellings: { tis: 'het is' },
    options: {
      drink: { tea: ['Groene thee', 'tis thee'], milk: ['melk'] },
      food: { tea: ['brood'] },
    },
    items: { first: { tea: ['de eerste'] }, more: { tea: ['nog een'] } },
    examples: { drink: { milk: ['latte'] } },
    perhaps: { drink: { tea: ['warm'], milk: ['warm', 'koud'] } },
  },
  {
    questions: {
      drink: {
        options: {
          tea: { label: 'Ja, thee' },
          milk: { label: 'Nee, melk' },
          water: { label: 'Water' },
        },
      },
    },
  },
);
const said = {
  tea: ['ja thee', 'groene thee', 'het is thee', 'de eerste'],
  milk: ['nee melk', 'melk', 'latte'],
  water: ['water'],
};

describe('what is learned', () => {
  test('is what is said for each option, in full', () => {
    const learned = learnedFor(drink, dutch);
    expect(Object.fromEntries(learned.said)).toEqual(said);
    const other: Asked = { ...drink, options: ['milk', 'tea'], item: 'more' };
    expect(learnedFor(other, dutch).said.get('tea')).toEqual([...said.tea.slice(0, 3), 'nog een']);
    expect(learnedFor({ ...drink }, dutch)).toBe(learned);
    const { item: _, ...plain } = { ...drink, options: ['water', 'tea'] };
    expect(learnedFor(plain, dutch).said.get('tea')).toEqual(said.tea.slice(0, 3));
  });

  test('tells by whole words, and by their beginnings and middles, how likely each option is', () => {
    const pieces = {
      ja: ['<ja>', '<ja'],
      warm: ['<warm>', '<wa', 'war', 'arm', '<war', 'warm'],
      koud: ['<koud>', '<ko', 'kou', 'oud', '<kou', 'koud'],
      thee: ['<thee>', '<th', 'the', 'hee', '<the', 'thee'],
      groene: ['<groene>', '<gr', 'gro', 'roe', 'oen', 'ene', '<gro', 'groe', 'roen', 'oene'],
      het: ['<het>', '<he', 'het', '<het'],
      is: ['<is>', '<is'],
      de: ['<de>', '<de'],
      eerste: ['<eerste>', '<ee', 'eer', 'ers', 'rst', 'ste', '<eer', 'eers', 'erst', 'rste'],
      nee: ['<nee>', '<ne', 'nee', '<nee'],
      neen: ['<neen>', '<ne', 'nee', 'een', '<nee', 'neen'],
      melk: ['<melk>', '<me', 'mel', 'elk', '<mel', 'melk'],
      latte: ['<latte>', '<la', 'lat', 'att', 'tte', '<lat', 'latt', 'atte'],
      water: ['<water>', '<wa', 'wat', 'ate', 'ter', '<wat', 'wate', 'ater'],
    };
    const inPieces = (text: string) =>
      text.split(' ').flatMap((word) => pieces[word as keyof typeof pieces]);
    const of = (label: keyof typeof said, weight: number, ...texts: string[]) =>
      texts.map((text) => ({ label, weight, pieces: inPieces(text) }));
    const classify = classifierFrom([
      ...of('tea', 1, ...said.tea),
      ...of('tea', 0.3, 'warm'),
      ...of('tea', 0.5, 'ja'),
      ...of('milk', 1, ...said.milk),
      ...of('milk', 0.3, 'warm', 'koud'),
      ...of('milk', 0.5, 'nee', 'neen'),
      ...of('water', 1, ...said.water),
    ]);
    for (const line of ['groene thee', 'warm water', 'nee latte', 'het is koud', 'neen melk']) {
      const scores = classify(inPieces(line));
      const found = likelyIn(drink, dutch, line.split(' '));
      expect(found.map(({ score }) => score)).toEqual([...scores.values()].sort((a, b) => b - a));
      for (const { option, score } of found) expect(scores.get(option)).toBe(score);
    }
    expect(likelyIn(drink, dutch, ['tis'])).toEqual(likelyIn(drink, dutch, ['het', 'is']));
  });
});

const offeredIn = (line: string, question: TeaQuestion = 'tea', given = {}) => {
  const found = asLikely(heardOverTea(line, question, given));
  return found?.kind === 'candidates' ? found.values.map(String).join(' ') : found;
};

describe('what is said in words like these is offered', () => {
  test.each<[string, TeaQuestion, string]>([
    ['kamille', 'tea', 'herbal black'],
    ['citrus', 'extras', 'lemon'],
    ['groene thee', 'tea', 'green'],
    ['groene thee uit japan wij drinken', 'tea', 'green'],
    ['groen theeblad van ver weg drinken wij', 'tea', 'green herbal'],
    ['kamillebloem kruidenmix gedroogd tuin venkel salietje bos', 'tea', 'herbal'],
    ['romige koffie', 'milk', 'yes'],
    ['wij drinken dat hier thuis niet zo romig', 'milk', 'yes'],
    ['honing van de bijen', 'extras', 'honey lemon'],
    ['helemaal niets', 'extras', 'none sugar lemon'],
    ['groene thee sencha japan 3', 'tea', 'green'],
    ['misschien wie weet gerookte ontbijtthee', 'tea', 'black'],
  ])('“%s”, of %s: %s', (line, question, options) => {
    expect(offeredIn(line, question)).toBe(options);
  });

  test.each<[string, TeaQuestion]>([
    ['salie', 'tea'],
    ['venkel', 'tea'],
    ['zk zk', 'extras'],
    ['groen theeblad van ver weg drinken', 'tea'],
    ['zxcvbn qsdfg poiuyt mlkjhg wxcvbn azerty uiop', 'tea'],
    ['misschien wie weet', 'tea'],
    ['misschien wie weet wie weet misschien weet wie', 'tea'],
    ['groene thee sencha 3', 'tea'],
    ['groene thee', 'cups'],
    ['onder de 10 jaar', 'age'],
  ])('“%s”, of %s, is not like any of them', (line, question) => {
    expect(offeredIn(line, question)).toBeNull();
  });

  test('in the language that has most of the words, and as one of several where there may be more', () => {
    const heard = heardOverTea('honing van de bijen', 'extras');
    expect(asLikely(heard)).toMatchObject({ values: [['honey'], ['lemon']], rest: '' });
    const { vocabularies } = heard;
    const turned = { vocabularies: [...vocabularies].reverse() };
    expect(offeredIn('groene thee', 'tea', turned)).toBe('green');
    expect(offeredIn('groene thee', 'tea', { vocabularies: [] })).toBeNull();
  });
});

describe('in few words', () => {
  const long = ['alstublieftjes', 'voetbalwedstrijd', 'handtekening'];
  const line = `groenig ${long.join(' ')}`;
  const offered = (
    kind: 'fillers' | 'background' | 'articles' | 'yes' | 'not' | 'no' | null,
    typed = line,
  ) => {
    const { words, rules } = teaVocabulary;
    const own = kind ? { ...words, [kind]: [...words[kind], ...long] } : words;
    return offeredIn(typed, 'tea', { vocabularies: [vocabularyOf(own, rules)] });
  };

  test.each(['fillers', 'background', 'articles', 'yes'] as const)('%s are passed over', (kind) => {
    expect(offered(null)).toBeNull();
    expect(offered(kind)).toBe('green');
  });

  test.each(['not', 'no'] as const)('%s is passed over too, and denies', (kind) => {
    expect(offered(kind, `${line} ${long[0]}`)).toBe('green');
    expect(offered(kind)).toBeNull();
  });

  test('and not in many', () => {
    const typed = `${line} ${long.join(' ')}`;
    expect(offered('fillers', typed)).toBe('green herbal');
    expect(offered(null, typed)).toBe('green herbal');
  });
});

describe('what is denied', () => {
  test.each<[string, string]>([
    ['geen groene thee en geen zwarte thee', 'herbal'],
    ['geen groene thee en geen zwarte thee hier thuis', 'herbal'],
    ['geen oc groene theetjes uit japan', 'green'],
    ['wij drinken geen groene thee uit japan', 'green'],
  ])('is not offered, where it is not all that is likely: “%s”', (line, options) => {
    expect(offeredIn(line)).toBe(options);
  });

  test.each([
    'geen groene thee uit',
    'geen groene thee uit japan',
    'wij drinken geen matcha wxcv qsdf poiu mlkj',
    'wij geen groenig theetje zxcv qsdf poiu',
    'wij drinken geen groene theetjes zxcvbn qsdf mlkj',
    'matcha kamille geen groene thee drinken',
    'geen groene thee geen zwarte thee geen kamille hier',
    'geenidee groene thee sencha',
    'groene thee sencha behalve zondag',
    'nietenkel groene thee sencha uit japan',
  ])('leaves nothing to offer in “%s”', (line) => {
    expect(offeredIn(line)).toBeNull();
  });

  test('is not enough to mean what is left of two, or more than one that is', () => {
    expect(offeredIn('wij hebben liever niet dat romige koffie zxcv qsdf', 'milk')).toBeNull();
    expect(
      offeredIn('wij drinken geen schijfje citroen en geen klontje suiker', 'extras'),
    ).toBeNull();
  });

  test('is what is named in a line that denies', () => {
    const cut = (line: string) => {
      const { asked, words, vocabularies } = heardOverTea(line, 'tea');
      const [own] = vocabularies;
      return own ? segmentsOf(words, tableFor(asked, own)) : [];
    };
    expect(deniedIn(cut('geen groene thee'))).toEqual(['green']);
    expect(deniedIn(cut('groene thee'))).toEqual([]);
    expect(deniedIn(cut('geen gewone'))).toEqual([]);
    expect(cut('gewone groene thee zxcv graag').map(isPerhaps)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

test('a number counts where it stands by itself', () => {
  expect(countsIn(wordsOf('een 12 of zo'))).toBe(true);
  for (const word of ['a12', '12a', 'x', '']) expect(countsIn([word])).toBe(false);
  expect(countsIn([])).toBe(false);
});
