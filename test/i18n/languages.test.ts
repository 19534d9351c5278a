import { expect, test } from 'vitest';
import { languageFor, languagesOf, nameOf } from '../../src/i18n/languages.ts';
import { defaultRuleSet } from '../../src/regulations/regulations.ts';

const ours = defaultRuleSet;
/** Rules of a page, whose texts are all its own. */
const own = { texts: { en: {}, nl: {} } };

test.each([
  ['nl', 'nl'],
  ['nl-BE', 'nl'],
  ['en', 'en'],
  ['EN-gb', 'en'],
  ['fr-BE', 'fr'],
  ['de-BE', 'de'],
  ['tlh', 'nl'],
  ['', 'nl'],
  [null, 'nl'],
  [undefined, 'nl'],
])('a page in %s gets the widget in %s', (tag, language) => {
  expect(languageFor(tag, ours)).toBe(language);
});

test('every language is offered under its own name, Dutch first', () => {
  expect(languagesOf(ours).map(nameOf)).toEqual(['Nederlands', 'Français', 'Deutsch', 'English']);
});

test('rules of a page are offered in the languages that they bring', () => {
  expect(languagesOf(own)).toEqual(['nl', 'en']);
  expect(languageFor('en-GB', own)).toBe('en');
  expect(languageFor('fr', own)).toBe('nl');
  expect(languageFor('fr', { texts: { en: {} } })).toBe('en');
});

test('a language without a name goes by its tag', () => {
  expect(nameOf('tlh')).toBe('tlh');
});
