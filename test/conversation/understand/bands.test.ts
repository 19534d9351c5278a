import { expect, test } from 'vitest';
import type { Asked } from '../../../src/conversation/understand/asked.ts';
import {
  hasBands,
  hasWordedOptions,
  hearBands,
  withoutRanks,
} from '../../../src/conversation/understand/bands.ts';
import { silence } from '../../../src/conversation/understand/reading.ts';
import type { Segment } from '../../../src/conversation/understand/segments.ts';
import type { Sense } from '../../../src/conversation/understand/vocabulary.ts';

const asked = (kind: Asked['kind'], ...options: string[]) =>
  ({ kind, options }) as unknown as Asked;
const ages = asked('multi', 'under-6', '6-8', '9-11', '12-plus');

test('options that divide a scale, all of them, are bands', () => {
  expect(hasBands(ages)).toBe(true);
  const older = asked('multi', 'under-16', '16-18', '19-plus');
  expect(hasBands(older)).toBe(true);
  expect(hearBands(older, segmentsIn('17')).values).toEqual([['16-18']]);
  expect(hasBands(asked('choice', 'under-6', '6-8'))).toBe(false);
  expect(hasBands(asked('multi', 'under-6', 'any'))).toBe(false);
  expect(hasBands(asked('multi', 'x-under-6'))).toBe(false);
  expect(hasBands(asked('multi', '12-plus-x'))).toBe(false);
  expect(hasBands(asked('multi'))).toBe(false);
});

test('options of a choice that are no bands are told apart by words', () => {
  expect(hasWordedOptions(asked('choice', 'tea'))).toBe(true);
  expect(hasWordedOptions(asked('multi', 'tea'))).toBe(true);
  expect(hasWordedOptions(ages)).toBe(false);
  expect(hasWordedOptions(asked('number'))).toBe(false);
});

/** Digits are a number, "~" one about so many; "zxcv" means nothing; an option as by:ids; the rest is a sign. */
const segmentsIn = (line: string): Segment[] =>
  line.split(' ').map((text): Segment => {
    const [, far, word = ''] = /^(far!)?(.*)$/.exec(text) ?? [];
    const [by = '', ids] = word.split(':');
    const sense = /^~?\d+$/.test(word)
      ? { kind: 'number', value: Number(word.replace('~', '')), isAbout: word.startsWith('~') }
      : ids
        ? { kind: 'option', by, options: ids.split(',') }
        : word.startsWith('zxcv')
          ? null
          : { kind: word };
    return { words: [word], sense: sense as Sense | null, spelling: far ? 'far' : 'same' };
  });
const read = (line: string) => hearBands(ages, segmentsIn(line));
const values = (line: string) => read(line).values.map((each) => (each as string[]).join(' '));
const [small, young, mid, old] = ages.options;

test.each([
  ['5', small],
  ['6', young],
  ['8 unit', young],
  ['9', mid],
  ['11', mid],
  ['12', old],
  ['50', old],
  ['6 through 9', `${young} ${mid}`],
  ['9 through 6', `${young} ${mid}`],
  ['7 and 10', `${young} ${mid}`],
  ['6 to through 9', `${young} ${mid}`],
  ['under 6 9', `${young} ${mid}`],
  ['7 10 12', `${young} ${mid} ${old}`],
  ['5 from 12', `${small} ${young} ${mid} ${old}`],
])('“%s” is within “%s”', (line, expected) => {
  expect(values(line)).toEqual([expected]);
});

test.each([
  ['6 to 9', [`${young}`, `${young} ${mid}`]],
  ['6 to 8', [`${young}`]],
  ['6 to 6', [`${young}`]],
  ['beyond 9', [`${mid} ${old}`, `${mid}`]],
  ['from 9', [`${mid} ${old}`, `${mid}`]],
  ['beyond 12', [`${old}`]],
  ['under 9', [`${young}`, `${small} ${young}`, `${small} ${young} ${mid}`]],
  ['below 9', [`${young}`, `${small} ${young}`, `${small} ${young} ${mid}`]],
  ['to 9', [`${young}`, `${small} ${young}`, `${small} ${young} ${mid}`]],
  ['through 9', [`${young}`, `${small} ${young}`, `${small} ${young} ${mid}`]],
  ['under 5', [`${small}`]],
])('“%s” leaves open which of %j', (line, expected) => {
  expect(values(line)).toEqual(expected);
});

test.each(['otherUnit', 'duration', 'not', 'notOnly', 'notYet', 'except', 'no', 'unknown'])(
  'beside %s a number says nothing of it',
  (sign) => {
    expect(values(`7 ${sign}`)).toEqual([]);
  },
);

test('no number says nothing, nor does one that is far beyond the scale', () => {
  expect(read('unit')).toEqual(silence);
  expect(values('83')).toEqual([old]);
  expect(values('84')).toEqual([]);
  expect(values('84 7')).toEqual([young]);
});

test('options that are named go before numbers, but for those a span names itself', () => {
  expect(values(`name:${old} 7`)).toEqual([`${young} ${old}`]);
  expect(values(`name:${old} 6 to 9`)).toEqual([`${young} ${mid} ${old}`]);
  expect(values(`name:${young} 6 to 9`)).toEqual([`${young}`, `${young} ${mid}`]);
  expect(values(`name:${young} name:${old} 6 to 9`)).toEqual([`${young} ${mid} ${old}`]);
  expect(values(`name:${young} from 7`)).toEqual([young]);
  expect(values(`name:${young} to 7`)).toEqual([young]);
  expect(values(`name:${young} 6 9`)).toEqual([`${young} ${mid}`]);
  expect(values(`perhaps:${old} 6 to 9`)).toEqual([`${young}`, `${young} ${mid}`]);
});

test('how much of a line is explained, and what is left of it', () => {
  expect(read('7 zxcv')).toEqual({
    isSure: false,
    isWhole: false,
    rest: ['zxcv'],
    spelling: 'same',
    share: 0.5,
    values: [[young]],
  });
  expect(read('7 zxcv zxcv zxcv').share).toBe(0.5);
  expect(read('7 unit far!unit zxcv')).toMatchObject({ share: 0.75, spelling: 'far' });
  expect(read('7 unit')).toMatchObject({ isWhole: true, share: 1, rest: [] });
});

const isSure = (line: string) => read(line).isSure;

test.each([
  '7 unit',
  '7 echo',
  '20',
  '6',
  '6 through 9',
  '6 through 8 zxcv zxcv zxcv',
  '6 to 8',
  '7 10 filler',
  '6 through 8 all',
  '7 10 doubt',
  '~7 10',
  `perhaps:${young} 6 through 8`,
  `perhaps:${young} 6 through 9`,
  'between 6 9 zxcv',
  '2 4',
  '2 unit',
  '2 echo',
  `name:${young} 6 through 8`,
  `name:${young} 7 unit`,
])('“%s” can mean nothing else', (line) => {
  expect(isSure(line)).toBe(true);
});

test.each([
  '7 zxcv unit',
  '2',
  '5',
  '6 9 zxcv',
  '6 through 8 zxcv zxcv zxcv zxcv',
  '20 6 to 8',
  '6 to 9',
  'far!unit 7 10',
  '7 but unit',
  '7 few unit',
  '7 all unit',
  '7 doubt unit',
  '6 through 9 doubt',
  '~7 unit',
  '~6 through 9',
  `perhaps:${young} 7 unit`,
  `perhaps:${old} 6 through 8`,
  `name:${old} 7 unit`,
  `name:${young} 6 through 9`,
  `name:${young} 7 10 unit`,
  '7 9 doubt',
  '0 10 doubt',
  'to 3 unit zxcv',
])('“%s” may mean something else', (line) => {
  expect(isSure(line)).toBe(false);
});

test('beside a rank a number is none on the scale', () => {
  expect(withoutRanks(segmentsIn('zxcv 7 name:6-8'))).toBeNull();
  const ranked = segmentsIn('7 to through from unit rank:6-8 zxcv and');
  expect(
    withoutRanks(ranked)?.map(({ words: [word], sense }) => [word, sense?.kind ?? null]),
  ).toEqual([
    ['7', 'filler'],
    ['to', 'filler'],
    ['through', 'filler'],
    ['from', 'filler'],
    ['unit', 'filler'],
    ['rank:6-8', 'option'],
    ['zxcv', null],
    ['and', 'and'],
  ]);
});
