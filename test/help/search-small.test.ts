import { describe, expect, test } from 'vitest';
import { type HelpText, type SearchWords, searchIn, termsOf } from '../../src/help/search.ts';

const texts = [
  {
    id: 'dogs',
    title: 'Honden',
    asked: 'Waar slapen honden?',
    answer: 'Een hond slaapt in een mand.',
  },
  {
    id: 'cats',
    title: 'Katten',
    asked: 'Wat eten katten?',
    answer: 'Een kat eet muizen.',
  },
  {
    id: 'fish',
    title: 'Vissen',
    asked: 'Wat eten vissen?',
    answer: 'Een vis eet plankton.',
    question: 'pets',
  },
];
const small = searchIn('nl', texts, {
  stop: 'wat waar een in',
  same: 'hond hondje keeshond',
  other: 'muizenval',
});

test('a word is found in its other forms, with an error in it, or by one that means the same', () => {
  expect(small('slaapt').answers).toEqual(['dogs']);
  expect(small('plankdon').answers).toEqual(['fish']);
  expect(small('PLÀNKTON').answers).toEqual(['fish']);
  expect(small('keeshond').answers).toEqual(['dogs']);
});

test('a word with a letter twice is found without, and the other way round', () => {
  expect(small('planktton').answers).toEqual(['fish']);
  expect(small('vis eet katen').answers).toContain('cats');
});

test('a word of another matter is not taken for one of ours', () => {
  expect(small('muizen').answers).toEqual(['cats']);
  expect(small('muizenval').answers).toEqual([]);
});

test('a compound is found by its parts', () => {
  expect(small('hondenmand').answers).toEqual(['dogs']);
});

test('what is only there for completeness comes last, unless its year is asked for', () => {
  const years = [
    {
      id: 'then',
      title: 'Toen',
      asked: 'Hoeveel vlooien?',
      answer: 'In 2019 drie.',
      background: true,
    },
    { id: 'now', title: 'Nu', asked: 'Tellen vlooien bij een hond?', answer: 'Elke vlo telt.' },
  ];
  const search = searchIn('nl', years, { stop: 'hoeveel bij een', same: '', other: '' });
  expect(search('vlooien').answers).toEqual(['now', 'then']);
  expect(search('vlooien 2019').answers[0]).toBe('then');
});

test('words that are of another matter only together get no answer together', () => {
  const search = searchIn('nl', texts, { stop: '', same: '', other: 'kat+plankton' });
  expect(search('kat').answers).toContain('cats');
  expect(search('eet een kat plankton').answers).toEqual([]);
});

test('a question without a word that tells is found by how it is asked', () => {
  const asked = [
    { id: 'due', title: 'Termijn', asked: 'Tot wanneer kan het nog?', answer: 'Mei.' },
  ];
  const search = searchIn('nl', asked, {
    stop: 'tot wanneer kan het nog dan ik',
    same: '',
    other: '',
  });
  expect(search('tot wanneer kan het dan').answers).toEqual(['due']);
  expect(search('kan ik het nog').answers).toEqual([]);
});

test('words that tell nothing find nothing', () => {
  expect(small('wat waar een').answers).toEqual([]);
});

test('an entry about a part of what is asked is near, and no answer', () => {
  expect(small('krijgt een hond vakantiegeld')).toEqual({ answers: [], near: ['dogs'] });
});

test('what belongs to the question at hand comes first', () => {
  expect(small('eten').answers).toEqual(['cats', 'fish']);
  expect(small('eten', 'pets').answers).toEqual(['fish', 'cats']);
});

const weights = (other: string, ...more: string[]) =>
  searchIn(
    'nl',
    ['Honden slapen.', 'Katten slapen.', ...more].map((answer, at) => ({
      id: `${at}`,
      title: '',
      asked: '',
      answer,
    })),
    { stop: 'een wat', same: 'kat poes, hond puppy', other },
  );

test('a word of another matter, or that we never heard of, has as much say as one that we know', () => {
  for (const line of ['honden muizenval', 'honden xyzzy'])
    expect(weights('muizenval')(line)).toEqual({ answers: [], near: ['0'] });
});

test('a number that nobody speaks of is no part of what is asked, one that we speak of is', () => {
  expect(weights('')('12 honden').answers).toContain('0');
  expect(weights('', 'Er zijn 12 mussen.')('12').answers).toEqual(['2']);
  expect(weights('')('12')).toEqual({ answers: [], near: [] });
});

test('words that mean the same are found by each other, in each of their groups', () => {
  expect(weights('')('poes').answers).toEqual(['1']);
  expect(weights('')('puppy').answers).toEqual(['0']);
});

test('a short word is taken as it stands, a longer one with a slip, one of twelve letters with two', () => {
  const search = weights('', 'Een mier.', 'Een olifant.', 'Een neushoornvogel.');
  expect(search('meer').answers).toEqual([]);
  expect(search('olifent').answers).toEqual(['3']);
  expect(search('olefent').answers).toEqual([]);
  expect(search('neushoernvogol').answers).toEqual(['4']);
});

test('a word that has only begun is found from five letters on', () => {
  const search = weights('', 'Een schildpad.');
  expect(search('schild').answers).toEqual(['2']);
  expect(search('schi').answers).toEqual([]);
});

test('a long line is cut, not refused', () => {
  expect(small(`plankton ${'x '.repeat(20_000)}`).answers).toEqual(['fish']);
});

/** Finds among entries that have nothing but this. */
const among = (entries: Record<string, Partial<HelpText>>, words: Partial<SearchWords> = {}) =>
  searchIn(
    'nl',
    Object.entries(entries).map(([id, text]) => ({
      ...{ id, title: '', asked: '', answer: '' },
      ...text,
    })),
    { stop: '', same: '', other: '', ...words },
  );
const cats = { answer: 'Katten krabben.' };

describe('a line that has too many words that we never heard', () => {
  const line = 'honden slapen bliep bloep';
  test('is answered where it is asked nearly so', () => {
    const search = among({ dogs: { asked: 'Honden slapen?' }, cats });
    expect(search(line)).toEqual({ answers: ['dogs'], near: [] });
    expect(search(`${line} blaap`).answers).toEqual(['dogs']);
    expect(search(`${line} blaap bluup`)).toEqual({ answers: [], near: ['dogs'] });
  });
  test('is not where too little of it is what is asked so, whatever else has more of it', () => {
    const search = among({
      dogs: { asked: 'Honden slapen?' },
      cats: { answer: 'Katten krabben zachtjes.' },
    });
    const { answers, near } = search('honden slapen katten krabben zachtjes bliep bloep');
    expect(answers).toEqual([]);
    expect(new Set(near)).toEqual(new Set(['dogs', 'cats']));
  });
  test('is not where much else is asked with it', () => {
    const ask = (asked: string) => among({ dogs: { asked }, cats })(line);
    expect(ask('Honden slapen graag naast zachte kussens?').answers).toEqual(['dogs']);
    expect(ask('Honden slapen graag naast twee zachte kussens?').near).toEqual(['dogs']);
  });
  test('is not where it has but one of our words, or one of another matter', () => {
    expect(among({ dogs: { asked: 'Honden?' }, cats })('honden bliep').near).toEqual(['dogs']);
    const search = among({ dogs: { asked: 'Honden slapen?' }, cats }, { other: 'bliep bloep' });
    expect(search('honden slapen bliep blaap')).toEqual({ answers: [], near: ['dogs'] });
    expect(search('honden slapen bloep blaap')).toEqual({ answers: [], near: ['dogs'] });
  });
});

describe('where one word among others has to say it all', () => {
  const words = { stop: 'waar is' };
  test('an entry that only mentions it is no answer', () => {
    const search = among({ dogs: { answer: 'Honden slapen.' } }, words);
    expect(search('waar is honden')).toEqual({ answers: [], near: ['dogs'] });
    expect(search('waar honden').answers).toEqual(['dogs']);
    expect(search('waar is honden slapen').answers).toEqual(['dogs']);
  });
  test('an entry that has it in two ways to ask, or in one and in the answer, is', () => {
    const dogs = { asked: 'Honden?', answer: 'Honden slapen.' };
    expect(among({ dogs }, words)('waar is honden').answers).toEqual(['dogs']);
    const asked = { asked: 'Honden? Grote honden? Kleine honden?' };
    expect(among({ asked }, words)('waar is honden').answers).toEqual(['asked']);
  });
  test('the words around it do not count', () => {
    const dogs = { asked: 'Waar zijn katten?', answer: 'Honden slapen.' };
    expect(among({ dogs }, words)('waar is honden').near).toEqual(['dogs']);
  });
});

describe('a word that is of another matter', () => {
  test('is not taken for one that is spelled nearly so, whatever stands beside it in the list', () => {
    const search = among({ fish: { answer: 'Plankton.' } }, { other: 'plankten  krabber' });
    expect(search('plankten')).toEqual({ answers: [], near: [] });
    expect(search('plonkton').answers).toEqual(['fish']);
  });
  test('weighs as much where it is a number', () => {
    const dogs = { answer: 'Honden.' };
    expect(among({ dogs }, { other: '112' })('honden 112')).toEqual({
      answers: [],
      near: ['dogs'],
    });
    expect(among({ dogs })('honden 112').answers).toEqual(['dogs']);
  });
});

describe('a compound', () => {
  const dogs = { answer: 'Honden slapen.' };
  const basket = { answer: 'Een mand.' };
  const search = among({ dogs, basket, cats, fish: { answer: 'Vissen zwemmen.' } });
  test('weighs little beside its parts', () => {
    expect(search('hondenmand slapen').answers).toContain('dogs');
  });
  test('has parts of at least four letters, with or without an s between them, which are all known', () => {
    for (const line of ['hondmand', 'slaapmand', 'hondsmand', 'slaapsmand'])
      expect(search(line), line).toEqual({ answers: [], near: ['dogs', 'basket'] });
    for (const line of ['hondenvis', 'vishonden', 'hondenqwer', 'qwerhonden'])
      expect(search(line), line).toEqual({ answers: [], near: [] });
  });
  test('that an entry has is not cut', () => {
    const both = among({ dogs, basket, whole: { answer: 'Hondenmand.' } });
    expect(both('hondenmand')).toEqual({ answers: ['whole'], near: [] });
  });
});

describe('what comes first', () => {
  test('is what is asked so, before what only says it', () => {
    const said = { answer: 'Honden.' };
    const asked = { asked: 'Mogen grote honden en wilde beesten ook mee?' };
    expect(among({ said, asked })('honden').answers).toEqual(['asked', 'said']);
  });
  test('is what is asked in the same words, before what has them more often', () => {
    const often = { asked: `${'Honden slapen '.repeat(4)}luid?` };
    const same = { asked: 'Honden slapen?' };
    expect(among({ often, same })('honden slapen').answers).toEqual(['same', 'often']);
  });
  test('is what has the word, and not one nearly like a word that tells nothing', () => {
    const plain = { answer: 'Vlooien springen.' };
    const more = { answer: 'Vlooien hoeveer.' };
    const search = among({ plain, more }, { stop: 'hoeveel' });
    expect(search('hoeveel vlooien').answers).toEqual(['plain', 'more']);
  });
  test('is not what has only the words in common that tell nothing', () => {
    const asked = { asked: 'Wie?', answer: 'Honden slapen elke nacht naast wilde katten.' };
    const said = { answer: 'Honden slapen.' };
    expect(among({ asked, said }, { stop: 'wie' })('wie honden').answers).toEqual([
      'said',
      'asked',
    ]);
  });
  test('is not what is there for completeness, though it has the word, or a number that is no year', () => {
    const now = { asked: 'Tellen mieren?', answer: 'Elke telt, van 12019 tot 20195.' };
    const then = {
      asked: 'Mieren?',
      answer: 'In 2019 wel mieren, van 12019 tot 20195.',
      background: true,
    };
    const search = among({ then, now });
    for (const line of ['mieren', 'mieren 12019', 'mieren 20195'])
      expect(search(line).answers, line).toEqual(['now', 'then']);
    expect(search('mieren 2019').answers[0]).toBe('then');
  });
});

test('what is only alike, or only begins so, is no more than that', () => {
  const search = among({ turtles: { answer: 'Een schildpad.' } });
  expect(search('schild').answers).toEqual(['turtles']);
  expect(search('schild bliep')).toEqual({ answers: [], near: ['turtles'] });
});

test('half of what is asked is enough', () => {
  const search = among({ dogs: { answer: 'Honden.' }, cats: { answer: 'Katten.' } });
  expect(search('honden katten').answers).toEqual(['dogs', 'cats']);
});

test('a word of six letters may have a slip in it, one of twelve two', () => {
  const search = among({ wombat: { answer: 'Wombat.' }, grass: { answer: 'Olifantsgras.' } });
  expect(search('wonbat').answers).toEqual(['wombat']);
  expect(search('olefontsgras').answers).toEqual(['grass']);
});

test('sixty words are heard', () => {
  const search = among({ dogs: { answer: 'Honden.' } });
  const numbers = (count: number) => Array.from({ length: count }, (_, at) => 100 + at).join(' ');
  expect(search(`${numbers(59)} honden`)).toEqual({ answers: [], near: ['dogs'] });
  expect(search(`${numbers(60)} honden`)).toEqual({ answers: [], near: [] });
});

test('each language has its own forms of a word, and one that we do not know those of Dutch', () => {
  const cut = (language: string, text: string) =>
    termsOf(language, { stop: '', same: '', other: '' })(text);
  expect(cut('nl', 'honden walking')).toEqual(['hond', 'walking']);
  expect(cut('en', 'honden walking')).toEqual(['honden', 'walk']);
  expect(cut('it', 'honden walking')).toEqual(['hond', 'walking']);
  expect(cut('fr', 'mangeaient')).toEqual(['mang']);
  expect(cut('de', 'häuser')).toEqual(['haus']);
});

test('a text is cut in words of letters and in numbers, in which no letter counts twice', () => {
  const cut = termsOf('nl', { stop: '', same: '', other: '' });
  expect(cut('Plannkton: 2200, à 3x!')).toEqual(['plankton', '2200', '3']);
  expect(cut('?! …')).toEqual([]);
});
