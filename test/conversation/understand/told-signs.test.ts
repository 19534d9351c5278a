import { describe, expect, test } from 'vitest';
import { asTold } from '../../../src/conversation/understand/told.ts';
import { heardOverTea, type TeaQuestion as Question } from '../../support/tea-vocabulary.ts';

type Given = Parameters<typeof heardOverTea>[2];

/** What a line tells, whatever else it tells; null where it does not. */
function told(question: Question, line: string, given: Given = {}): unknown {
  const found = asTold(heardOverTea(line, question, given));
  if (found) expect(found.kind).toBe('answer');
  return found?.kind === 'answer' ? found.value : null;
}

describe('“sometimes” at the beginning', () => {
  test.each<[Question, string]>([
    ['often', 'soms'],
    ['often', 'afentoe'],
    ['often', 'enkel soms'],
    ['often', 'hoor enkel hoor afentoe zxcv'],
    ['often', 'hoor afentoe zxcv niet qsdf'],
    ['often', 'afentoe maar zxcv'],
    ['often', 'afentoe maar dan zxcv'],
    ['often', 'afentoe enkel zxcv'],
    ['often', 'soms afentoe'],
    ['often', 'soms in de winter'],
  ])('says it, of %s: “%s”', (question, line) => {
    expect(told(question, line)).toBe('partly');
  });

  test.each<[Question, string]>([
    ['often', 'zxcv afentoe'],
    ['often', 'enkel'],
    ['often', 'enkel enkel soms'],
    ['often', 'elke dag zxcv'],
    ['often', 'afentoe, elke dag'],
    ['often', 'afentoe ja'],
    ['often', 'afentoe misschien'],
    ['often', 'afentoe ook'],
    ['seldom', 'afentoe zxcv'],
    ['milk', 'afentoe zxcv'],
  ])('does not, of %s: “%s”', (question, line) => {
    expect(told(question, line)).toBeNull();
  });
});

describe('“not yet” at the beginning', () => {
  test.each<[Question, string, unknown]>([
    ['milk', 'nogniet, zxcv qsdf wbnm poiu', 'no'],
    ['milk', 'nogniet, misschien zxcv qsdf wbnm', 'no'],
    ['milk', 'hoor nogniet, zxcv qsdf wbnm', 'no'],
    ['milk', 'nee nogniet, zxcv qsdf wbnm', 'no'],
    ['milk', 'nee, nogniet, zxcv qsdf wbnm', 'no'],
    ['milk', 'nee, hoor, nogniet, zxcv qsdf', 'no'],
    ['plain', 'nee, welke suiker, nogniet, zxcv', 'no'],
    ['milk', 'nee: nogniet; zxcv (qsdf) wbnm', 'no'],
    ['milk', 'nee. nogniet! zxcv? qsdf - wbnm', 'no'],
    ['milk', 'nogniet maar zxcv qsdf wbnm', 'no'],
    ['plain', 'zouden zonder willen, zxcv qsdf', 'no'],
    ['plain', 'nee, zouden zonder willen, zxcv', 'no'],
    ['milk', 'nogniet zwarte koffie, zxcv qsdf', 'no'],
    ['milk', 'nogniet, zxcv zwarte koffie qsdf', 'no'],
    ['extras', 'nogniet, zxcv qsdf wbnm poiu', ['none']],
  ])('says no, of %s: “%s”', (question, line, value) => {
    expect(told(question, line)).toEqual(value);
  });

  test.each<[Question, string]>([
    ['milk', 'nogniet, zxcv qsdf wbnm'],
    ['milk', 'nogniet zxcv, qsdf wbnm poiu'],
    ['milk', 'nee, nogniet zxcv, qsdf wbnm'],
    ['milk', 'nee, zxcv qsdf wbnm poiu'],
    ['milk', 'nee hoor hoor hoor hoor'],
    ['milk', 'nee, zwarte koffie, zxcv qsdf'],
    ['milk', 'zwarte koffie, nogniet, zxcv qsdf'],
    ['milk', 'zwarte koffie, zxcv qsdf wbnm'],
    ['milk', 'zouden, zxcv qsdf wbnm poiu'],
    ['milk', 'nogniet romige koffie, zxcv qsdf'],
    ['milk', 'nogniet, zxcv romige koffie qsdf'],
    ['milk', 'nogniet, ja zxcv qsdf wbnm'],
    ['milk', 'nogniet, afentoe zxcv qsdf wbnm'],
    ['milk', 'hoor hoor hoor hoor hoor'],
    ['plain', 'nogniet lactosevrij, zxcv qsdf wbnm'],
    ['milk', 'nogniet, geenidee zxcv qsdf wbnm'],
    ['milk', 'nogniet, behalve zxcv qsdf wbnm'],
    ['milk', 'nogniet, nietenkel zxcv qsdf wbnm'],
    ['denied', 'nogniet, zxcv qsdf wbnm poiu'],
    ['tea', 'nogniet, zxcv qsdf wbnm poiu'],
  ])('does not, of %s: “%s”', (question, line) => {
    expect(told(question, line)).toBeNull();
  });
});

describe('one after the other', () => {
  test.each<[Question, string]>([
    ['cake', 'zachte cake en krokante wafel'],
    ['cake', 'zachte cake daarna krokante wafel'],
    ['cake', 'zachte cake krokante wafel ookdan'],
    ['cake', 'zachte cake later weer krokante wafel'],
    ['cake', 'zachte cake, ook krokante wafel en'],
    ['cake', 'zachte cake en krokante wafel allebei'],
  ])('is both, of %s: “%s”', (question, line) => {
    expect(told(question, line)).toBe('both');
  });

  test.each<[Question, string]>([
    ['cake', 'zachte cake krokante wafel zxcv'],
    ['cake', 'smeuig zxcv en krokante'],
    ['cake', 'zachte cake en smeuig zxcv'],
    ['cake', 'misschien zachte cake en krokante wafel'],
    ['cake', 'nee zachte cake en krokante wafel'],
    ['cake', 'enkel zachte cake en krokante wafel'],
    ['cake', 'ja zachte cake en krokante wafel'],
    ['cake', 'maar zachte cake en krokante wafel'],
    ['cake', 'zachte cake echter en krokante wafel'],
    ['cake', 'al zachte cake en krokante wafel'],
    ['cakes', 'zachte cake en krokante wafel'],
    ['milky', 'zachte cake en dubbel gebak'],
    ['tea', 'groene thee en zwarte thee'],
  ])('is not, of %s: “%s”', (question, line) => {
    expect(told(question, line)).toBeNull();
  });
});

describe('“only”, where another one is there already,', () => {
  test.each<[Question, string]>([
    ['tea', 'enkel groene thee, zwarte thee al'],
    ['tea', 'zwarte thee al, enkel groene thee'],
    ['tea', 'enkel groene thee, maar zwarte thee al'],
    ['tea', 'enkel groene thee, zwarte thee zouden al'],
    ['tea', 'kamille enkel groene thee, zwarte thee al'],
    ['tea', 'zxcv enkel groene thee matcha, zwarte thee al'],
  ])('says which, of %s: “%s”', (question, line) => {
    expect(told(question, line)).toBe('green');
  });

  test.each<[Question, string]>([
    ['extras', 'enkel schijfje citroen, klontje suiker al'],
    ['tea', 'groene thee, zwarte thee al zx'],
    ['tea', 'enkel groene thee, enkel zwarte thee al'],
    ['tea', 'enkel groene thee, enkel zxcv, zwarte thee al'],
    ['tea', 'enkel groene thee zwarte thee, kamille al'],
    ['tea', 'enkel groene thee, zxcv al qsdf'],
    ['tea', 'enkel groene thee, zwarte thee zxcv'],
    ['tea', 'enkel groene thee, zwarte thee al nee'],
    ['tea', 'enkel groene thee, zwarte thee ook al'],
    ['tea', 'enkel groene thee, misschien zwarte thee al'],
    ['tea', 'enkel zxcv qsdf, zwarte thee al'],
  ])('does not, of %s: “%s”', (question, line) => {
    expect(told(question, line)).toBeNull();
  });
});

describe('one that is named while others are denied', () => {
  test.each<[Question, string, string]>([
    ['tea', 'groene thee zxcv qsdf, geen zwarte thee', 'green'],
    ['tea', 'geen zwarte thee zxcv qsdf, groene thee', 'green'],
    ['tea', 'groene thee zxcv qsdf (geen zwarte thee)', 'green'],
    ['tea', 'groene thee zxcv qsdf - geen zwarte thee', 'green'],
    ['tea', 'groene thee gewone zxcv, geen zwarte thee', 'green'],
    ['tea', 'groene thee zxcv qsdf maar geen zwarte thee', 'green'],
    ['tea', 'groene thee. matcha zxcv. geen zwarte thee, geen kamille', 'green'],
    ['cake', 'zachte cake zxcv qsdf, geen krokante wafel', 'soft'],
  ])('is meant, of %s: “%s”', (question, line, option) => {
    expect(told(question, line)).toBe(option);
  });

  test.each<[Question, string]>([
    ['tea', 'groene thee zxcv, geen zwarte thee'],
    ['tea', 'groene thee zxcv qsdf wbnm poiu lkjh'],
    ['tea', 'groene thee zxcv qsdf wbnm, niet poiu'],
    ['tea', 'groene thee zxcv, geen zwarte thee, niet qsdf'],
    ['tea', 'groene thee zxcv qsdf, geen groene thee'],
    ['tea', 'groene thee zxcv, geen matcha zwarte thee'],
    ['tea', 'groene thee zxcv, geen matcha, geen zwarte thee'],
    ['tea', 'groene thee, zwarte thee zx, geen kamille'],
    ['tea', 'groene thee zxcv qsdf, zonder zwarte thee'],
    ['tea', 'geen zwarte thee zxcv, geen kamille qsdf'],
    ['tea', 'zxcv qsdf wbnm poiu, geen zwarte thee'],
    ['tea', 'ja groene thee zxcv, geen zwarte thee'],
    ['tea', 'enkel groene thee zxcv, geen zwarte thee'],
    ['tea', 'groene thee afentoe zxcv, geen zwarte thee'],
    ['tea', 'groene thee half zo, geen zwarte thee'],
    ['tea', 'misschien groene thee zxcv, geen zwarte thee'],
    ['tea', 'ook groene thee zxcv, geen zwarte thee'],
    ['cake', 'allebei zxcv qsdf wbnm, geen zachte cake'],
    ['extras', 'schijfje citroen zxcv qsdf, geen klontje suiker'],
  ])('is not, of %s: “%s”', (question, line) => {
    expect(told(question, line)).toBeNull();
  });
});

describe('nothing is told', () => {
  const line = 'groene thee zxcv qsdf, geen zwarte thee';

  test.each<[string, Question, string, Given]>([
    ['without a language', 'tea', line, { vocabularies: [] }],
    ['in another language', 'often', 'soms bitte danke', {}],
    ['in a question', 'tea', `${line}?`, {}],
    ['where it asks', 'tea', line, { reading: { asks: true } }],
    ['where it may ask', 'tea', line, { reading: { mayAsk: true } }],
    ['of a number', 'cups', 'soms', {}],
    ['of a scale', 'age', 'nogniet, zxcv qsdf wbnm poiu', {}],
    ['by who does not know', 'often', 'soms geenidee', {}],
    ['by who leaves something out', 'tea', `${line} behalve`, {}],
    ['by who adds something', 'tea', `${line} nietenkel`, {}],
  ])('%s', (_, question, typed, given) => {
    expect(told(question, typed, given)).toBeNull();
    expect(told('tea', line)).toBe('green');
  });
});
