import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/assessment/answers.ts';
import type { Understood } from '../../../src/conversation/understand/heard.ts';
import { asSupported } from '../../../src/conversation/understand/supported.ts';
import { heardOverTea, type TeaQuestion } from '../../support/tea-vocabulary.ts';

type Given = Parameters<typeof heardOverTea>[2] & { question?: TeaQuestion };

/** What becomes of an offer where this is typed. */
const supported = (line: string, found: Understood, given: Given = {}): Understood =>
  asSupported(heardOverTea(line, given.question ?? 'tea', given), found);
const offer = (...values: Answer[]): Understood => ({ kind: 'candidates', values, rest: 'zx' });

function takenOf(found: Understood): Answer | 'offered' {
  if (found.kind === 'answer') return found.value;
  expect(found).toEqual(expect.objectContaining({ kind: 'candidates', rest: 'zx' }));
  return 'offered';
}

const likely = 'groene thee uit japan wij drinken';

describe('an offer of two', () => {
  const taken = (line: string, option: string, given: Given = {}) =>
    takenOf(supported(line, offer(option, 'another'), given));

  test.each<[string, string, Given]>([
    [likely, 'green', {}],
    ['groene thee uit japan graag', 'green', {}],
    ['groene theetjes uit japan osaka drinken', 'green', {}],
    ['gewone groene theetjes uit japan osaka', 'green', {}],
    ['groene theetjes uit japan osaka en qw', 'green', {}],
    ['groene theetjes uit japan osaka niet bladgroen', 'green', {}],
    ['groene theetjes uit japan wat ons betreft', 'green', {}],
    ['groene thee uit japan osaka 3', 'green', {}],
    ['groene thee uit japan telt dat mee', 'green', {}],
    [likely, 'green', { reading: { values: ['green', 'black'] } }],
    [
      'kamillebloem kruidenmix gedroogd tuin venkel salietje bos',
      'herbal',
      { reading: { isNamed: true, values: ['herbal', 'green'] } },
    ],
    ['zwarte thee ook koud uit ceylon', 'black', {}],
    ['wie weet gerookt ontbijtthee uit ceylon', 'black', {}],
    ['romig wit spul met een wolkje', 'yes', { question: 'milk' }],
    ['romig goedje wolkje haverdrank wit', 'yes', { question: 'milk' }],
    [likely, 'green', { reading: { isWhole: true, isNamed: true, values: ['green'] } }],
    ['groene thee uit japan zx en qw', 'green', {}],
    ['groene thee uit japan ongeveer', 'green', {}],
    ['ook koud de zwarte thee uit ceylon', 'black', {}],
    ['verse kamille uit de tuin en linde bloesem 3', 'herbal', {}],
    [
      'verse kamille uit de tuin en linde bloesem',
      'herbal',
      { reading: { isNamed: true, values: ['herbal', 'green'] } },
    ],
    ['verse kamille uit de tuin en linde bloesem telt dat mee', 'herbal', {}],
    ['ja met een beetje romig spul', 'yes', { question: 'milk' }],
    ['graag ja met een beetje romig spul', 'yes', { question: 'milk' }],
    ['nee haverdrank erbij met wolkje wit', 'yes', { question: 'milk' }],
    ['enkel romig met een wolkje erbij', 'yes', { question: 'milk' }],
    ['romig goedje met een wolkje erbij', 'yes', { question: 'milk' }],
  ])('is taken for what is likely beyond doubt: “%s”', (line, option, given) => {
    expect(taken(line, option, given)).toBe(option);
  });

  test.each<[string, string, string, Given]>([
    ['is less likely', 'groene theetjes qsdf wbnm poiu drinken', 'green', {}],
    ['is not what is likely', likely, 'black', {}],
    ['is explained in whole without a name', likely, 'green', { reading: { isWhole: true } }],
    ['asks', 'matcha uit japan telt dat mee', 'green', {}],
    ['asks, however likely', 'groene thee sencha telt dat mee', 'green', {}],
    ['asks at length', 'groene thee uit japan wij drinken telt dat mee', 'green', {}],
    ['leaves a doubt', 'misschien groene thee uit japan zx', 'green', {}],
    ['adds to it', 'ook groene thee uit japan osaka', 'green', {}],
    ['turns', 'maar zwart en ongezoet en puur', 'no', { question: 'milk' }],
    ['counts', 'groene thee uit japan 3 drinken', 'green', {}],
    [
      'begins with a no that is likely',
      'nee met romig wolkje haverdrank',
      'yes',
      { question: 'milk' },
    ],
    ['begins with a no', 'nee met een beetje romig spul', 'yes', { question: 'milk' }],
    ['begins with a no, nearly', 'graag nee met een romig wolkje', 'yes', { question: 'milk' }],
    ['begins with a yes', 'ja sterk ongezoet donker bitter puur', 'no', { question: 'milk' }],
    [
      'begins with a yes of two',
      'ja flink gezoet siroop twee lepels',
      'yes',
      { question: 'sweet' },
    ],
    ['begins with a denial', 'geen groene theetjes uit japan osaka', 'green', {}],
    ['denies it', 'wij drinken geen groene thee uit japan', 'green', {}],
    ['adds something unknown', 'groene thee uit japan en zx', 'green', {}],
    ['only perhaps means it', 'romig wit spul wolkje haverdrank', 'yes', { question: 'milk' }],
    ['limits a yes', 'ja enkel romig met haverdrank erbij', 'yes', { question: 'milk' }],
    ['names two', likely, 'green', { reading: { isNamed: true, values: ['green', 'black'] } }],
    [
      'names two at length',
      'groene theetjes uit japan osaka drinken wij',
      'green',
      { reading: { isNamed: true, values: ['green', 'black'] } },
    ],
    ['names another', 'oc groene theetjes uit japan osaka', 'green', {}],
  ])('is not taken where the line %s: “%s”', (_, line, option, given) => {
    expect(taken(line, option, given)).toBe('offered');
  });
});

describe('what names it and how likely it is, together,', () => {
  const taken = (line: string, option: string, given: Given = {}, ...others: string[]) =>
    takenOf(supported(line, offer(option, ...others), { reading: { isWhole: true }, ...given }));

  test.each<[string, string, Given, ...string[]]>([
    ['groen theeblad van ver weg drinken', 'green', {}],
    ['gewone groen theeblad uit japan drinken', 'green', {}],
    ['groen theeblad niet van ver weg', 'green', {}],
    ['zwart blad niet gewone wxcv qsdf wbnm poiu lkjh mlkj', 'black', {}],
    ['matcha wxcv qsdf wbnm poiu lkjh mlkj', 'green', {}, 'black'],
    ['een scheut wxcv melk graag', 'yes', { question: 'milk' }],
    ['romig niet maar met een wolkje erbij', 'yes', { question: 'milk' }],
    ['niet met melk maar ongezoet en puur', 'no', { question: 'milk' }],
    ['nee donkere koffie ongezoet en puur', 'no', { question: 'milk' }],
    ['nogniet donkere espresso ongezoet puur bitter', 'no', { question: 'milk' }],
    ['ja romig met een wolkje erbij', 'yes', { question: 'milk' }],
    ['groene thee uit japan 3 zx', 'green', {}],
    ['wij drinken geen groene thee uit japan', 'green', {}],
    ['afentoe melk bij het ontbijt misschien', 'partly', { question: 'often' }],
    ['maar groene thee wxcv qsdf wbnm poiu lkjh', 'green', {}],
    ['groene thee wxcv en qsdf wbnm poiu', 'green', {}],
  ])('are enough: “%s”', (line, option, given, ...others) => {
    expect(taken(line, option, given, ...others)).toBe(option);
  });

  test.each<[string, string, string, Given, ...string[]]>([
    ['says nothing', 'graag hoor graag hoor graag', 'green', {}],
    ['names no yes', 'nee zoete siroopjes lepels suiker', 'yes', { question: 'sweet' }],
    ['says a no first', 'graag nee zoete siroopjes lepels suiker', 'yes', { question: 'sweet' }],
    ['puts it off', 'nogniet zoete siroopjes lepels suiker', 'yes', { question: 'sweet' }],
    ['is too little of two', 'een scheut wxcv qsdf wbnm melk', 'yes', { question: 'milk' }],
    ['offers two', 'groen theeblad van ver weg drinken wij', 'green', {}, 'black'],
    ['offers two in few words', 'matcha wxcv qsdf wbnm poiu lkjh', 'green', {}, 'black'],
    ['makes it less likely', 'groen drinken wij op het terras buiten', 'green', {}],
    ['makes it less likely of two', 'romig moet het zijn voor ons', 'yes', { question: 'milk' }],
    ['denies something', 'verkeerd is het wolkje niet erg', 'yes', { question: 'milk' }],
    ['only perhaps means it', 'romig wit spul wolkje haverdrank', 'yes', { question: 'milk' }],
    ['names another', 'oc groen theeblad van ver weg', 'green', {}],
    ['adds something unknown', 'groene thee wxcv en qsdf', 'green', {}],
    ['begins with a denial', 'niet romig met een wolkje erbij', 'yes', { question: 'milk' }],
    ['counts', 'groen theeblad van 3 ver weg', 'green', {}],
    ['denies it', 'wij drinken geen matcha vandaag zx', 'green', {}],
    ['begins with a no', 'nee met een beetje romig spul', 'yes', { question: 'milk' }],
    ['begins with not yet', 'nogniet een beetje romig spul', 'yes', { question: 'milk' }],
    ['begins with a yes', 'ja sterk ongezoet donker bitter puur', 'no', { question: 'milk' }],
    ['leaves a doubt', 'misschien groene thee uit japan zx', 'green', {}],
    [
      'leaves a doubt about another',
      'melk bij het ontbijt misschien zx',
      'partly',
      { question: 'often' },
    ],
    ['turns', 'maar groen theeblad van ver weg drinken wij', 'green', {}],
    ['turns in few words', 'maar groene thee uit japan zx', 'green', {}],
    [
      'turns from a yes',
      'ja maar met een romig wolkje haverdrank erbij',
      'yes',
      { question: 'milk' },
    ],
    ['asks', 'matcha uit japan telt dat mee', 'green', {}],
  ])('are not where the line %s: “%s”', (_, line, option, given, ...others) => {
    expect(taken(line, option, given, ...others)).toBe('offered');
  });
});

describe('a line that is halved', () => {
  const isHalved = (line: string, question: TeaQuestion) => {
    const found = offer('yes', 'no', 'another');
    return supported(line, found, { question, reading: { isWhole: true } }) === found;
  };

  test.each<[string, TeaQuestion, boolean]>([
    ['de een wel de ander niet', 'milk', true],
    ['de een wel de ander ook', 'milk', false],
    ['de een zus de ander niet', 'milk', false],
    ['de een wel de ander ook', 'often', true],
    ['de een zus de ander ook', 'often', false],
    ['de een wel de ander niet', 'tea', false],
    ['de een wel de ander niet', 'plain', false],
    ['de een wel de ander niet', 'sure', false],
  ])('stays as it is: “%s”, of %s: %s', (line, question, expected) => {
    expect(isHalved(line, question)).toBe(expected);
  });
});

describe('what is offered stays as it is', () => {
  const same = (line: string, given: Given = {}, found = offer('green')) =>
    supported(line, found, given) === found;

  test.each<[string, string, Given]>([
    ['few words', 'groene thee uit japan', {}],
    ['another language', 'groene thee uit japan bitte danke sehr gern immer', {}],
    ['no language', likely, { vocabularies: [] }],
    ['a question', `${likely}?`, {}],
    ['what asks', likely, { reading: { asks: true } }],
    ['what may ask', likely, { reading: { mayAsk: true } }],
    ['a number', likely, { question: 'cups' }],
    ['a scale', likely, { question: 'age' }],
  ])('in %s', (_, line, given) => {
    expect(same(line, given)).toBe(true);
    expect(same(likely)).toBe(false);
  });

  test('where it is no offer', () => {
    for (const found of [{ kind: 'nothing' }, { kind: 'answer', value: 'black' }] as Understood[])
      expect(supported(likely, found)).toBe(found);
  });
});

describe('beside what is offered', () => {
  const beside = (line: string, question: TeaQuestion, ...values: Answer[]) => {
    const found = supported(line, offer(...values), { question, reading: { isWhole: true } });
    return found.kind === 'candidates' ? found.values : found;
  };
  const long = 'groenige theetjes wxcv qsdf wbnm poiu lkjh';

  test('a likely one is offered too, in a sentence', () => {
    expect(beside(long, 'tea', 'herbal')).toEqual(['herbal', 'green']);
    expect(beside('groenige theetjes qsdf wbnm poiu lkjh', 'tea', 'herbal')).toEqual(['herbal']);
    expect(beside('thee wxcv qsdf wbnm poiu lkjh mlkjhgfd', 'tea', 'herbal')).toEqual(['herbal']);
    expect(beside(long, 'tea', 'unknown')).toEqual(['unknown']);
    expect(beside(long, 'tea', 'green', 'herbal')).toEqual(['green', 'herbal']);
  });

  test('of two nothing is added, and of all the least likely is left out', () => {
    const milk = 'romig moet het zijn voor ons allen hier';
    expect(beside(milk, 'milk', 'no')).toEqual(['no']);
    expect(beside(milk, 'milk', 'no', 'yes')).toEqual(['no', 'yes']);
    expect(beside(long, 'tea', 'black', 'herbal')).toEqual(['black', 'green']);
    expect(beside(long, 'tea', 'herbal', 'black', 'green')).toEqual(['black', 'green']);
    expect(beside(long, 'tea', 'herbal', 'unknown', 'green')).toEqual([
      'herbal',
      'unknown',
      'green',
    ]);
  });
});
