import fc from 'fast-check';
import { expect, it } from 'vitest';
import { printedLines, visibleLine, visibleText } from '../../../src/draft/export/visible-text.ts';
import { nastyText } from '../../support/draft-arbitraries.ts';

it.each([
  ['een\r\ntwee\rdrie\u2028vier\u2029vijf\vzes\fzeven', 'een\ntwee\ndrie\nvier\nvijf\nzes\nzeven'],
  ['a\u0000\u0007b\u007F\u009Fc', 'abc'],
  ['a\tb', 'a\tb'],
  ['\uD83D \uDE00 😀', '\uFFFD \uFFFD 😀'],
  ['\uFFFE\uFFFF\uFFFD', '\uFFFD'],
])('reads %j as %j', (text, visible) => {
  expect(visibleText(text)).toBe(visible);
});

it('has nothing that XML or UTF-8 cannot hold, and changes no second time', () => {
  fc.assert(
    fc.property(nastyText, (text) => {
      const visible = visibleText(text);
      expect(visible).not.toMatch(/[^\P{Cc}\t\n]|[\p{Cs}\uFFFE\uFFFF]/u);
      expect(visibleText(visible)).toBe(visible);
    }),
  );
});

it('makes one line of several', () => {
  expect(visibleLine(' een \n\n twee\u2028')).toBe('een twee');
});

it('breaks lines across spans, each of which stays what it is', () => {
  expect(printedLines([{ text: 'een\ntw' }, { text: 'ee\n\ndrie', isGap: true }])).toEqual([
    [{ text: 'een' }],
    [{ text: 'tw' }, { text: 'ee', isGap: true }],
    [],
    [{ text: 'drie', isGap: true }],
  ]);
});

it('leaves out empty lines at the start and at the end', () => {
  expect(printedLines([{ text: '\n \n\nmidden\n' }, { text: ' \n' }])).toEqual([
    [{ text: 'midden' }],
  ]);
  expect(printedLines([{ text: ' \n\u0000' }])).toEqual([]);
});
