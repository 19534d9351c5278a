import { describe, expect, test } from 'vitest';
import { placeFinder } from '../../../src/belgium/place-finder.ts';
import type { Prompt } from '../../../src/conversation/asked/prompt.ts';
import type { Hearing } from '../../../src/conversation/understand/heard.ts';
import { understandCommand } from '../../../src/conversation/understand/orders.ts';
import { understand } from '../../../src/conversation/understand/understand.ts';
import { vocabularyOf } from '../../support/small-vocabulary.ts';

const dutch = vocabularyOf(
  {
    yes: ['ja', 'hoe dan ook'],
    no: ['nee'],
    not: ['niet'],
    notOnly: ['nietenkel'],
    except: ['behalve'],
    only: ['enkel'],
    partly: ['soms'],
    unknown: ['geenidee', 'vraag eens iemand', 'wat weet ik'],
    doubt: ['misschien', 'wellicht'],
    but: ['maar'],
    turn: ['echter'],
    and: ['en'],
    also: ['ook'],
    fillers: ['graag', 'hoor', 'theeland', 'kan', 'hoezo'],
    asks: ['wat', 'hoe', 'hoezo', 'hoelang'],
    greetings: ['kamilles'],
    endings: ['s'],
    mayAsk: ['mag', 'kan'],
    asksLast: ['wat is dat'],
    numbers: { twee: 2, drie: 3 },
    units: { cups: ['koppen'], age: ['jaar'] },
    range: { to: ['tot'], through: [], between: [], from: [], beyond: [], under: [], below: [] },
    titles: { before: ['het heet'], none: ['nog geen naam'] },
    within: ['in'],
    commands: { why: ['waarom'], change: ['wijzig'] },
    questions: { milk: ['melk'] },
    options: {
      tea: {
        green: ['matcha', 'groen blaadje'],
        black: ['zwart blaadje', 'wat sterks'],
        herbal: ['kamille', 'munt', 'hoelang'],
      },
      extras: { lemon: ['citroen'], sugar: ['suiker'], none: ['niets'] },
      age: { 'under-10': ['kleintjes'], '10-plus': ['tieners'] },
    },
    ranks: { age: { '10-plus': ['leerjaar'] } },
    perhaps: {
      tea: { green: ['blad'], black: ['blad'] },
      can: { a: ['blik'], b: ['blik'], c: ['blik'], d: ['blik'], e: ['blik'] },
    },
  },
  { questions: { tea: { ask: 'Welke smaak?' } } },
);
const german = vocabularyOf(
  {
    yes: ['jawohl'],
    not: ['kein'],
    unknown: ['keineahnung'],
    fillers: ['bitte', 'niet', 'nietenkel', 'behalve', 'munt', 'wellicht', 'hoezo'],
    asks: ['warum'],
    asksLast: ['was ist das'],
    numbers: { zwei: 2 },
    units: { cups: ['tassen'] },
    commands: { why: ['wieso'] },
    options: { tea: { green: ['theelant', 'matcha'], black: ['schwarz'] } },
  },
  {},
  'de',
);
const asked = (question: object): Prompt =>
  ({ kind: 'question', question, answer: undefined }) as unknown as Prompt;
const list = { id: 'series', kind: 'list', max: 2, fields: [] };
const prompts = {
  tea: asked({ id: 'tea', kind: 'choice', options: ['green', 'black', 'herbal'] }),
  milk: asked({ id: 'milk', kind: 'choice', options: ['yes', 'no'] }),
  can: asked({ id: 'can', kind: 'choice', options: ['a', 'b', 'c', 'd', 'e'] }),
  extras: asked({
    id: 'extras',
    kind: 'multi',
    options: ['lemon', 'sugar', 'none'],
    exclusive: ['none'],
  }),
  age: asked({ id: 'age', kind: 'multi', options: ['under-10', '10-plus'] }),
  cups: asked({ id: 'cups', kind: 'number', min: 1, max: 40 }),
  where: asked({ id: 'where', kind: 'postcodes' }),
  name: asked({ id: 'name', kind: 'text', max: 30 }),
  more: {
    kind: 'overview',
    id: 'more',
    question: list,
    items: [{}],
    keys: [0],
  } as unknown as Prompt,
  field: {
    kind: 'field',
    id: 'cups',
    question: list,
    field: { id: 'cups', kind: 'number', min: 1, max: 40 },
  } as unknown as Prompt,
};

const hear = (line: string, question: keyof typeof prompts, more: Partial<Hearing> = {}) =>
  understand(line, {
    prompt: prompts[question],
    targets: ['milk'],
    vocabularies: [german, dutch],
    language: 'nl',
    places: placeFinder,
    ...more,
  });

/** What is taken stands as it is, what is offered with a question mark and what is left beside it. */
function meantBy(...given: Parameters<typeof hear>): string {
  const found = hear(...given);
  if (found.kind === 'answer') return [found.value].flat().join('+') || 'empty';
  if (found.kind === 'candidates')
    return `${found.values.map((each) => [each].flat().join('+')).join(' or ')}?${found.rest && ` … ${found.rest}`}`;
  if (found.kind === 'command') return `<${found.command.name}>`;
  return found.kind === 'refused' ? `<${found.error.code}>` : `<${found.kind}>`;
}

/** Lines in answer to a question with what becomes of them. */
const said: Readonly<Record<string, string>> = {
  'an answer': `
    tea: kamilles => herbal · milk: hoe dan ook => yes
    tea: matcha zxcv qsdf poiu lkjh, niet kamille => green
    tea: matcha => green · tea: matcha graag => green · tea: wat sterks => black · tea: kan matcha => green
    tea: matcha zxcv qsdf wbnm poiu => green · tea: jawohl matcha => green · tea: schwarz => black
    tea: matcha theelannt => green · milk: ja => yes · milk: jawohl => yes · extras: citroen => lemon
    extras: citroen en suiker => lemon+sugar · extras: citroen zxcv, qsdf suiker => lemon+sugar
    more: ja => yes · more: nee => no · cups: 3 => 3 · cups: drie koppen => 3 · cups: zwei tassen => 2
    cups: 3 koppen zxcv => 3 · field: 3 => 3 · age: 8 => under-10 · age: 12 jaar => 10-plus
    age: 8 tot 12 jaar => under-10+10-plus · age: 3 leerjaar => 10-plus · age: tieners => 10-plus
    age: drie leerjaar => 10-plus · where: Gent => 9000 · where: 9000 => 9000 · name: Robots => Robots
    name: het heet Robots => Robots · name: nog geen naam => empty · name: zxcv, wat is dat => zxcv, wat is dat
    name: mag zxcv => mag zxcv
  `,
  'an offer': `
    tea: munt niet matcha => herbal or green? · tea: matcha wellicht => green? · tea: kan blad => green or black?
    can: blik => a or b or c or d? · milk: ja zxcv qsdf wbnm poiu lkjh mlkj => yes?
    tea: matcha? => green? · tea: matcha zxcv => green? … zxcv · tea: zxcv matcha qsdf => green? … zxcv, qsdf
    tea: zxcv qsdf matcha => green? … zxcv qsdf · tea: blad => green or black? · tea: blad matcha => green
    tea: matcha kamille => green or herbal? · tea: matcha schwarz => green or black?
    tea: schwarz matcha zxcv => green or black? … zxcv · tea: schwarz kamille => herbal? … schwarz
    milk: ja? => yes? · milk: ja nee => yes or no? · milk: soms => yes or no? · extras: citroen niets => none or lemon?
    cups: 3 zxcv => 3? … zxcv · cups: 3? => 3? · cups: zwei zxcv => <nothing> · age: 8? => under-10?
    age: 8 zxcv => under-10? … zxcv · age: enkel zxcv 8 jaar => under-10? … zxcv
    where: een groep in Gent bij zxcv => 9000? · where: Gent? => 9000? · where: Halle => 1500 or 2980?
    where: Antwerpen => 2000 or 2018 or 2020 or 2030 or 2050 or 2060 or 2040 or 2100?
    name: Robots? => Robots?? · name: wat zxcv => wat zxcv? · tea: matcha zxcv qsdf poiu, niet kamille => green?
  `,
  'a question to us': `
    tea: hoezo matcha => <question> · tea: kan graag => <question> · tea: hoelang zxcv => <question>
    milk: hoe dan ook zxcv => <question> · tea: zxcv? qsdf => <nothing> · tea: zxcv ?x => <nothing>
    tea: matcha zxcv qsdf poiu, niet kamille, wat is dat => <question> · tea: , was ist das => <nothing>
    tea: zxcv, wat is dat kamille => herbal
    tea: zxcv? => <question> · tea: wat zxcv => <question> · tea: hoe matcha => <question> · tea: mag zxcv => <question>
    tea: mag blad => <question> · tea: kan zxcv => <question> · tea: wat anders dan matcha => <question>
    tea: warum matcha => <question> · tea: zxcv, wat is dat => <question> · tea: zxcv wat is dat => <nothing>
    tea: zxcv, was ist das => <question> · tea: matcha, wat is dat => <question> · tea: zxcv (wat is dat => <question>
    tea: zxcv. wat is dat => <question> · tea: zxcv - wat is dat => <question> · tea: zxcv-wat is dat => <nothing>
    tea: zxcv, wat is => <nothing> · tea: zxcv, wat is dat matcha => green · tea: zxcv, wat is dat, qsdf => <nothing>
    cups: wat 3 => <question> · cups: 3 koppen, wat is dat => <question> · where: wat Gent => <question>
    tea: wat => <nothing> · tea: wat sterks graag => black
  `,
  'that it is not known': `
    tea: wat weet ik => unknown · tea: wat weet ik zxcv => unknown · tea: zxcv, geeniddee => unknown
    tea: zxcv, geenidee , . => unknown
    tea: geenidee => unknown · tea: geenidee graag => unknown · tea: smaak geenidee => unknown
    tea: geenidee zxcv => unknown · tea: graag geenidee zxcv => unknown · tea: vraag eens iemand zxcv => unknown
    tea: geenidee, zxcv qsdf => unknown · tea: zxcv qsdf, geenidee => unknown · tea: zxcv; geenidee => unknown
    tea: zxcv, graag geenidee hoor => unknown · tea: graag, zxcv, geenidee => unknown · tea: geeniddee => unknown
    tea: misschien zxcv, geenidee => unknown · tea: keineahnung => unknown · tea: keineahnung bitte => unknown
    tea: keineahnung, zxcv => unknown · cups: geenidee => unknown · field: geenidee => unknown
    where: geenidee => unknown · extras: geenidee => unknown · name: geenidee => empty
  `,
  'more than that it is not known': `
    tea: geinidie => unknown? · tea: geenidee matcha => green? · tea: geenidee ja => unknown? · tea: geenidee nee => unknown?
    tea: geenidee maar zxcv => unknown? … zxcv · tea: geenidee soms => unknown? · tea: wat qsdf, geenidee => <question>
    tea: misschien, geenidee => unknown? · tea: misschien graag, geenidee => unknown? · tea: drie, geenidee => <nothing>
    tea: zxcv, drie, geenidee => <nothing> · tea: zxcv, misschien, geenidee => unknown? … zxcv
    tea: drie zxcv, geenidee => <nothing> · tea: geenidee wat zxcv => <nothing> · tea: geenidee mag zxcv => <nothing>
    tea: geenidee misschien zxcv => unknown? … zxcv · tea: geeniddee zxcv => <nothing> · tea: keineahnnung => unknown?
    tea: keineahnung zxcv => <nothing> · tea: zxcv, keineahnung => <nothing> · tea: kamille, geenidee => herbal?
    tea: zxcv, niet geenidee => <nothing> · cups: 3, geenidee => <nothing> · more: geenidee => <nothing>
  `,
  'what cannot be': `
    cups: a12 => <nothing> · cups: 41 => <outOfRange> · cups: 0 => <outOfRange> · field: 41 => <outOfRange> · where: 99999 => <malformedPostcode>
    where: 9999 => <unknownPostcode> · cups: 41 42 => <nothing> · cups: 41 koppen => <nothing>
    where: 9000 99999 => <nothing> · milk: 41 => <nothing> · more: 41 => <nothing> · cups: zxcv => <nothing>
  `,
  'nothing that we know': `
    tea: zxcv => <nothing> · tea: niet matcha => <nothing> · tea: nietenkel matcha => <nothing>
    tea: behalve matcha => <nothing> · tea: niet => <nothing> · milk: ja zxcv => <nothing> · milk: zxcv ja qsdf => <nothing>
    extras: niet citroen => <nothing> · extras: zxcv qsdf wbnm citroen poiu lkjh => <nothing>
    where: Gent zxcv => <nothing> · where: zxcv => <nothing>
  `,
  'an order': `
    tea: waarom => <why> · tea: wieso => <why> · tea: wijzig melk => <change> · name: waarom => <why>
  `,
  'a word of the own language, and none of another that is misspelled': `
    tea: theeland => <nothing> · tea: theeland? => <question> · tea: theelant => green · tea: theelann => green
    tea: theelannt => green · tea: theelannt graag => <nothing>
  `,
};

test.each(Object.entries(said))('%s is heard', (_, text) => {
  const rows = text.split(/[·\n]/).flatMap((row) => row.trim() || []);
  expect(rows).not.toEqual([]);
  const heard = rows.map((row) => {
    const [, question = '', line = ''] = /^(\w+): (.*) => /.exec(row) ?? [];
    return `${question}: ${line} => ${meantBy(line, question as keyof typeof prompts)}`;
  });
  expect(heard).toEqual(rows);
});

test('a line has sixty words at most, and one at least', () => {
  expect(meantBy(`ja${' graag'.repeat(59)}`, 'milk')).toBe('yes');
  expect(meantBy(`ja${' graag'.repeat(60)}`, 'milk')).toBe('<nothing>');
  expect(meantBy('', 'name')).toBe('<nothing>');
  expect(meantBy(' ?! ', 'name')).toBe('<nothing>');
  expect(meantBy('  Robots ', 'name')).toBe('Robots');
});

test('without a language nothing is heard', () => {
  expect(meantBy('matcha', 'tea', { vocabularies: [] })).toBe('<nothing>');
});

test('without the table of postcodes no place is heard', () => {
  expect(meantBy('Gent', 'where', { places: undefined })).toBe('<nothing>');
});

test('a place is called what it was called by', () => {
  expect(hear('Gand', 'where')).toEqual({
    kind: 'answer',
    value: ['9000'],
    names: { 9000: 'Gand' },
  });
  expect(hear('Gand?', 'where')).toMatchObject({ names: { 9000: 'Gand' } });
  expect(hear('Halle', 'where')).toMatchObject({
    names: { 1500: 'Halle', 2980: 'Halle (Zoersel)' },
  });
});

describe('of several languages', () => {
  const spoken = ['de', 'fr', 'en', 'nl'].map((language) =>
    vocabularyOf({ options: { size: { [language]: ['maxi'] } } }, {}, language),
  );
  const size = asked({ id: 'size', kind: 'choice', options: ['de', 'en', 'fr', 'nl'] });

  test.each([
    ['nl', 'nl or en or fr or de?'],
    ['en', 'en or nl or fr or de?'],
    ['fr', 'fr or nl or en or de?'],
    ['de', 'de or nl or fr or en?'],
    ['it', 'de or fr or en or nl?'],
  ])('that of the interface goes first: %s', (language, order) => {
    const given = { prompt: size, vocabularies: spoken, language };
    expect(meantBy('maxi', 'tea', given)).toBe(order);
  });
});

describe('where nothing is asked', () => {
  const heard = (line: string) =>
    understandCommand(line, { targets: ['milk'], vocabularies: [dutch, german] });

  test('a line is an order in one of the languages, or else a question', () => {
    expect(heard('waarom')).toEqual({ kind: 'command', command: { name: 'why' } });
    expect(heard('wieso')).toEqual({ kind: 'command', command: { name: 'why' } });
    expect(heard('wijzig melk')).toMatchObject({ command: { name: 'change', targets: ['milk'] } });
    expect(heard('ja')).toEqual({ kind: 'nothing' });
    expect(heard('ja wat')).toEqual({ kind: 'question' });
  });
});

test('nothing but a question mark asks what is meant', () => {
  for (const line of ['?', ' ?? ', '？'])
    expect(hear(line, 'tea')).toEqual({ kind: 'command', command: { name: 'why' } });
});
