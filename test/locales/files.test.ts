import { expect, test } from 'vitest';
import {
  keyFaults,
  type Locales,
  placeholderFaults,
  pluralFaults,
  shapeFaults,
} from '../support/locale-faults.ts';
import { locales, textsIn } from '../support/locale-files.ts';

const languages = [...locales];
const textsOf = (texts: object) => new Map(Object.entries(texts));
const pairOf = (nl: object, en: object): Locales =>
  new Map([
    ['nl', textsOf(nl)],
    ['en', textsOf(en)],
  ]);

test('Dutch, French, German and English are there', () => {
  expect([...locales.keys()]).toEqual(expect.arrayContaining(['nl', 'fr', 'de', 'en']));
});

test('every language has the same texts', () => {
  expect(keyFaults(locales)).toEqual([]);
});

test('every text fills in the same in every language', () => {
  expect(placeholderFaults(locales)).toEqual([]);
});

test.each(languages)('%s has the plural forms of its language', (language, texts) => {
  expect(pluralFaults(language, texts)).toEqual([]);
});

test.each(languages)(
  '%s has no empty text, no HTML and no broken placeholder',
  (language, texts) => {
    expect(shapeFaults(language, texts)).toEqual([]);
  },
);

test('a file is flattened to its texts', () => {
  expect([...textsIn('widget', { a: { b: 'c', d: 'e' }, f: 'g' })]).toEqual([
    ['widget:a.b', 'c'],
    ['widget:a.d', 'e'],
    ['widget:f', 'g'],
  ]);
});

test.each([[7], [null], [['a']]])('%j is no text: refused', (value) => {
  expect(() => textsIn('widget', { a: { b: value } })).toThrow('widget:a.b');
});

test('a text that a translation lacks is refused', () => {
  expect(keyFaults(pairOf({ 'a:b': 'x', 'a:c': 'x' }, { 'a:b': 'x' }))).toEqual(['en lacks a:c.']);
});

test('a text that only a translation has is refused', () => {
  expect(keyFaults(pairOf({ 'a:b': 'x' }, { 'a:b': 'x', 'a:c': 'x' }))).toEqual([
    'Only en has a:c.',
  ]);
});

test('the words of the application stay in Dutch', () => {
  const nl = { 'a:b': 'x', 'application:c': 'x', 'r/application:c': 'x' };
  expect(keyFaults(pairOf(nl, { 'a:b': 'x' }))).toEqual([]);
  expect(keyFaults(pairOf(nl, nl))).toEqual([
    'en has application:c, which stays in nl.',
    'en has r/application:c, which stays in nl.',
  ]);
});

test('plural forms differ by language', () => {
  expect(keyFaults(pairOf({ 'a:b_one': 'x', 'a:b_other': 'x' }, { 'a:b_many': 'x' }))).toEqual([]);
});

const otherwiseFilledIn: [nl: object, en: object][] = [
  [{ 'a:b': '{{x}}' }, { 'a:b': 'x' }],
  [{ 'a:b': 'x' }, { 'a:b': '{{x}}' }],
  [{ 'a:b': '{{x}}' }, { 'a:b': '{{y}}' }],
  [{ 'a:b': '{{count}}' }, { 'a:b': 'x' }],
  [{ 'a:b_other': '{{count}} {{x}}' }, { 'a:b_other': '{{count}}' }],
  [{ 'a:b_one': 'x', 'a:b_other': '{{x}}' }, { 'a:b_other': '{{x}}' }],
];

test.each(otherwiseFilledIn)('%j beside %j: refused', (nl, en) => {
  expect(placeholderFaults(pairOf(nl, en))).toHaveLength(1);
});

test('a plural form may leave its number out', () => {
  const nl = { 'a:b_one': 'één', 'a:b_other': '{{count}}' };
  expect(placeholderFaults(pairOf(nl, { 'a:b_one': '{{count}}', 'a:b_other': 'x' }))).toEqual([]);
});

const wrongForms: [why: string, language: string, texts: object][] = [
  ['one without other', 'nl', { 'a:b_one': 'x' }],
  ['other without one', 'nl', { 'a:b_other': 'x' }],
  ['few, in Dutch', 'nl', { 'a:b_one': 'x', 'a:b_other': 'x', 'a:b_few': 'x' }],
  ['no many, in French', 'fr', { 'a:b_one': 'x', 'a:b_other': 'x' }],
  ['forms beside a text without', 'nl', { 'a:b': 'x', 'a:b_one': 'x', 'a:b_other': 'x' }],
  ['a number without forms', 'nl', { 'a:b': '{{count}} x' }],
];

test.each(wrongForms)('%s: refused', (_why, language, texts) => {
  expect(pluralFaults(language, textsOf(texts))).toHaveLength(1);
});

const misshapen = [
  '',
  ' ',
  'x ',
  ' x',
  'een <b>woord</b>',
  'een<br/>',
  'een &amp; ander',
  'een&#160;ander',
  '$t(a.b)',
  '{{x}',
  '{x}',
  '{{ x }}',
  '{{- x}}',
];

test.each(misshapen)('“%s”: refused', (text) => {
  expect(shapeFaults('nl', textsOf({ 'a:b': text }))).toHaveLength(1);
});

test.each(['{{x}}', 'R&D', 'a < b', '€ 5', '{{a}}: {{b}}'])('“%s”: accepted', (text) => {
  expect(shapeFaults('nl', textsOf({ 'a:b': text }))).toEqual([]);
});
