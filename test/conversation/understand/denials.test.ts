import { expect, test } from 'vitest';
import { sidesOf } from '../../../src/conversation/understand/denials.ts';
import type { Segment } from '../../../src/conversation/understand/segments.ts';
import type { Sense } from '../../../src/conversation/understand/vocabulary.ts';

const signs = ['not', 'notYet', 'except', 'but', 'turn', 'and'] as const;

/** Each word names an option of that name, but these signs, and "hm" means nothing. */
const segmentsIn = (line: string): Segment[] =>
  line.split(' ').map((word): Segment => {
    const sign = signs.find((each) => each === word);
    const option: Sense = { kind: 'option', options: [word], by: 'name' };
    const sense = word === 'hm' ? null : sign ? { kind: sign } : option;
    return { words: [word], sense, spelling: 'same' };
  });

const wordsOf = (segments: readonly Segment[]) => segments.flatMap(({ words }) => words);

test.each([
  ['tea and milk', ['tea', 'milk'], []],
  ['tea not milk', ['tea'], ['milk']],
  ['tea notYet milk and sugar', ['tea'], ['milk', 'sugar']],
  ['tea except milk', ['tea'], ['milk']],
  ['not milk but tea', ['tea'], ['milk']],
  ['not milk turn tea', ['tea'], ['milk']],
  ['not hm milk but tea but water', ['tea', 'water'], ['milk']],
  ['tea milk not', ['tea'], ['milk']],
  ['tea milk hm not but water', ['tea', 'water'], ['milk']],
  ['tea milk water not', ['tea', 'milk'], ['water']],
  ['not', [], []],
  ['not milk not milk', [], ['milk', 'milk']],
  ['tea not milk not', ['tea'], ['milk']],
])('in “%s” %j is named, and %j denied', (line, named, denied) => {
  const sides = sidesOf(segmentsIn(line));
  expect(wordsOf(sides.named)).toEqual(named);
  expect(wordsOf(sides.denied)).toEqual(denied);
});
