import { expect, test } from 'vitest';
import '../../src/element/define.ts';
import { attributeNames } from '../../src/element/attributes.ts';
import type { StemCheckElement } from '../../src/element/StemCheckElement.ts';
import { inside } from '../support/placed-element.ts';
import { viewTexts } from '../support/view-texts.ts';

const { say: english } = viewTexts('en');

/** A property, a value to give it, and what its attribute is then. */
const given: [Extract<keyof StemCheckElement, string>, unknown, string][] = [
  ['lang', 'en', 'en'],
  ['mode', 'launcher', 'launcher'],
  ['expand', 'never', 'never'],
  ['theme', 'dark', 'dark'],
  ['storage', 'session', 'session'],
  ['history', 'push', 'push'],
  ['headingLevel', 3, '3'],
  ['date', '2021-04-01', '2021-04-01'],
  ['ruleSet', 'vlaio-2021', 'vlaio-2021'],
  ['ruleSetSrc', 'https://example.org/r.json', 'https://example.org/r.json'],
  ['shareAnswers', true, ''],
  ['shareBase', 'https://example.org/test', 'https://example.org/test'],
  ['debug', true, ''],
];

const attributeOf = (property: string) =>
  property.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);

test('every attribute has a property of its name', () => {
  expect(given.map(([property]) => attributeOf(property)).sort()).toEqual(
    attributeNames.toSorted(),
  );
});

test.each(given)('%s set to %s is reflected, and read back', (property, value, attribute) => {
  const element = document.createElement('stem-check');
  Object.assign(element, { [property]: value });
  expect(element.getAttribute(attributeOf(property))).toBe(attribute);
  expect(element[property]).toBe(value);
});

test.each(given)('%s follows its attribute', (property, value, attribute) => {
  const element = document.createElement('stem-check');
  element.setAttribute(attributeOf(property), attribute);
  expect(element[property]).toBe(value);
});

test.each(given.filter(([property]) => !/^(lang|ruleSet)$/.test(property)))(
  '%s set to null takes its attribute away',
  (property, value) => {
    const element = document.createElement('stem-check');
    Object.assign(element, { [property]: value });
    Object.assign(element, { [property]: null });
    expect(element.hasAttribute(attributeOf(property))).toBe(false);
  },
);

test.each([
  ['mode', 'pop-up', 'inline'],
  ['expand', 'sideways', 'auto'],
  ['theme', 'neon', 'light'],
  ['storage', 'cloud', 'off'],
  ['heading-level', '9', 2],
] as const)('%s="%s" is read as %s', (attribute, value, read) => {
  const element = document.createElement('stem-check');
  element.setAttribute(attribute, value);
  const { mode, expand, theme, storage, headingLevel } = element;
  expect({ mode, expand, theme, storage, 'heading-level': headingLevel }[attribute]).toBe(read);
});

test.each(
  (['share-answers', 'debug'] as const).flatMap((attribute) =>
    (
      [
        ['', true],
        ['true', true],
        ['false', false],
        ['null', false],
        ['undefined', false],
        ['0', false],
        ['nee', false],
      ] as const
    ).map(([value, isOn]) => [attribute, value, isOn] as const),
  ),
)('%s="%s" is read as %s, as an attribute and as a property', (attribute, value, isOn) => {
  const property = attribute === 'debug' ? attribute : 'shareAnswers';
  const written = document.createElement('stem-check');
  written.setAttribute(attribute, value);
  expect(written[property]).toBe(isOn);
  const set = document.createElement('stem-check');
  Object.assign(set, { [property]: value });
  expect(set.hasAttribute(attribute)).toBe(isOn);
});

test('properties that were set before the class was known count once it is', async () => {
  const element = document.createElement('stem-check');
  for (const [name, value] of [
    ['headingLevel', 4],
    ['lang', 'en'],
    ['date', '2021-04-01'],
  ] as const)
    Object.defineProperty(element, name, {
      value,
      configurable: true,
      enumerable: true,
      writable: true,
    });
  document.body.append(element);
  await inside(element).findByRole('heading', { name: english('rules:title'), level: 4 });
  expect(element.getAttribute('heading-level')).toBe('4');
});
