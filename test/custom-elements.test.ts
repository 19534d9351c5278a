import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { customElements } from '../scripts/custom-elements.mjs';
import { attributeNames } from '../src/element/attributes.ts';
import type { StemCheckEventDetails } from '../src/element/events.ts';
import { ReflectingElement } from '../src/element/ReflectingElement.ts';
import { StemCheckElement } from '../src/element/StemCheckElement.ts';

const [{ declarations: [element] = [] } = {}] = customElements().modules;
const namesOf = (things: readonly { name: string }[] = []) => things.map(({ name }) => name).sort();

test('the manifest has the attributes that the element listens to', () => {
  expect(namesOf(element?.attributes)).toEqual(attributeNames.toSorted());
});

test('the manifest has the properties and methods that the element has', () => {
  const members = [StemCheckElement, ReflectingElement].flatMap(({ prototype }) =>
    Object.getOwnPropertyNames(prototype).filter((name) => !/^constructor$|Callback$/.test(name)),
  );
  expect(namesOf(element?.members)).toEqual(members.sort());
  const readonly = element?.members.filter((member) => 'readonly' in member);
  expect(namesOf(readonly)).toEqual(['assessment']);
});

test('the manifest has the events that the types know', () => {
  const events = {
    'stem-check-ready': true,
    'stem-check-answer': true,
    'stem-check-verdict': true,
    'stem-check-export': true,
    'stem-check-error': true,
  } satisfies Record<keyof StemCheckEventDetails, true>;
  expect(namesOf(element?.events)).toEqual(Object.keys(events).sort());
});

test('everything in the manifest is described, and stands in the README', () => {
  const readme = readFileSync('README.md', 'utf8');
  const { attributes = [], events = [], members = [] } = element ?? {};
  for (const { name, description } of [...attributes, ...events]) {
    expect(description, name).not.toBe('');
    expect(readme).toContain(`| \`${name}\` |`);
  }
  for (const { name } of members) expect(readme).toMatch(new RegExp(`\`${name}[\`(]`));
});
