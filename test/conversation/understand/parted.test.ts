import { expect, test } from 'vitest';
import type { Asked } from '../../../src/conversation/understand/asked.ts';
import type { Heard } from '../../../src/conversation/understand/heard.ts';
import { asParted } from '../../../src/conversation/understand/parts.ts';
import { wordsOf } from '../../../src/conversation/understand/vocabulary.ts';
import { vocabularyOf } from '../../support/small-vocabulary.ts';

const dutch = vocabularyOf({
  yes: ['ja'],
  no: ['nee'],
  notYet: ['nogniet'],
  not: ['niet', 'geen'],
  but: ['maar'],
  turn: ['integendeel'],
  unknown: ['geenidee'],
  except: ['behalve'],
  notOnly: ['nietenkel'],
  and: ['en'],
  both: ['allebei'],
  fillers: ['graag', 'dat'],
  options: { tea: { green: ['groen'], black: ['zwart'], white: ['wit'], all: ['allebei'] } },
  perhaps: { tea: { green: ['blad'], white: ['licht'] } },
});
const french = vocabularyOf({ yes: ['oui', 'vert'], not: ['pas'] }, {}, 'fr');
const base = { key: 'tea', kind: 'choice', options: ['green', 'black', 'white', 'all'] };

const heard = (line: string, own: Partial<Asked> = {}, vocabularies = [dutch, french]) =>
  asParted({
    line,
    words: wordsOf(line),
    asked: { ...base, exclusive: [], ...own },
    vocabularies,
  } as unknown as Heard);
const offered = (...values: unknown[]) => ({ kind: 'candidates', values, rest: '' });

test.each([
  ['groen niet, zwart', ['black']],
  ['groen is het niet; wij willen zwart', ['black']],
  ['zwart: geen groen', ['black']],
  ['zwart (geen wit)', ['black']],
  ['geen wit. zwart', ['black']],
  ['geen wit! zwart', ['black']],
  ['geen wit? zwart', ['black']],
  ['geen wit - zwart', ['black']],
  ['geen wit maar zwart', ['black']],
  ['geen wit integendeel zwart', ['black']],
  ['geen groen, zwart en wit', ['black', 'white']],
  ['geen wit, blad', ['green']],
  ['geen wit, blad zwart', ['black']],
  ['geen zwart, zwart en wit', ['white']],
  ['geen zwart, wit en allebei', ['white']],
  ['groen, dat zal hier nooit niet, zwart', ['black']],
  ['wit zxcv, niet groen', ['white']],
  ['geen licht, wit', ['white']],
])('of “%s” what is not denied is offered', (line, options) => {
  expect(heard(line)).toEqual(offered(...options));
});

test.each([
  ['nothing is denied', 'groen, zwart'],
  ['nothing is left', 'geen groen, geen zwart'],
  ['it is answered first', 'ja, geen groen, zwart'],
  ['it is denied first', 'graag nee zxcv, geen groen, zwart'],
  ['it is put off first', 'nogniet zxcv, geen groen, zwart'],
  ['it is not known', 'geen groen, zwart geenidee'],
  ['something is left out', 'geen groen, zwart behalve'],
  ['more is meant', 'nietenkel groen, geen zwart, wit'],
  ['all that was said is denied', 'groen, zwart, dat niet'],
  ['all that was said is denied at once', 'zwart, niet'],
  ['only a part in a word is', 'geen.groen,zxcv'],
  ['there is nothing', ''],
  ['there are only marks', ', ,'],
])('nothing is offered where %s', (_, line) => {
  expect(heard(line)).toBeNull();
});

test('what is denied later is what stands alone before it', () => {
  expect(heard('zwart, maar dan zxcv niet')).toBeNull();
  expect(heard('zwart en wit, maar dan zxcv niet')).toEqual(offered('black', 'white'));
  expect(heard('wit-zwart, geen groen')).toEqual(offered('white', 'black'));
  expect(heard('zwart ja, geen groen')).toEqual(offered('black'));
  expect(heard('zwart, ja, geen groen')).toEqual(offered('black'));
});

test('beside a yes what a no and a sometimes stand for is offered too, but for what is denied', () => {
  const roles = { options: ['yes', 'partly', 'no', 'green', 'black'] };
  expect(heard('geen groen, zwart', roles)).toEqual(offered('black', 'partly', 'no'));
  expect(heard('geen groen, zxcv', roles)).toBeNull();
  const named = vocabularyOf({
    not: ['geen'],
    options: { tea: { partly: ['soms'], black: ['zwart'] } },
  });
  expect(heard('geen soms, zwart', roles, [named])).toEqual(offered('black', 'no'));
  expect(heard('geen groen, zwart', { options: ['partly', 'no', 'green', 'black'] })).toEqual(
    offered('black'),
  );
});

test('of a question with several answers each is one of them, and of a number or a scale nothing', () => {
  expect(heard('geen wit, zwart', { kind: 'multi' })).toEqual(offered(['black']));
  expect(heard('geen wit, zwart', { kind: 'number' })).toBeNull();
  expect(heard('geen wit, zwart', { kind: 'multi', options: ['under-10', '10-plus'] })).toBeNull();
});

test('it is cut in the language in which it is said', () => {
  expect(heard('pas vert', {}, [dutch, french])).toBeNull();
  expect(heard('geen wit, zwart', {}, [french, dutch])).toEqual(offered('black'));
  expect(heard('geen wit, zwart', {}, [])).toBeNull();
});
