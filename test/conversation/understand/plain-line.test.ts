import { expect, test } from 'vitest';
import { plainLine } from '../../../src/conversation/understand/plain-line.ts';

test.each([
  ['a sign that is not seen', 'the\u200be\u00ad with\ufeff milk\u2060', 'thee with milk'],
  ['a joiner of letters', 'the\u200de', 'thee'],
  ['wide digits', '０１２ or ７８９', '012 or 789'],
  ['spaces that hold, and tabs', 'two\u00a0\u2003cups\t\t of\u202ftea', 'two cups of tea'],
  ['spaces around', '  tea \t', 'tea'],
  ['the sign of an item', '- tea', 'tea'],
  ['the sign of an item after a space', ' * tea', 'tea'],
  ['a dash before an item', '— tea', 'tea'],
  ['a bullet before an item', '•tea', 'tea'],
  ['a bullet and a space before an item', '▪ tea', 'tea'],
])('%s is left out', (_, line, plain) => {
  expect(plainLine(line)).toBe(plain);
});

test.each([
  ['a joiner in a picture', '\u{1f469}\u200d\u{1f527}'],
  ['a joiner in a picture that is shown in colour', '\u2764\ufe0f\u200d\u{1f525}'],
  ['a sign before a number', '-3'],
  ['a dash between words', 'tea - two cups'],
  ['a bullet between words', 'tea • coffee'],
])('%s stays', (_, line) => {
  expect(plainLine(line)).toBe(line);
});
