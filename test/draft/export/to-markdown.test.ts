import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Block, line, type Paper } from '../../../src/draft/compose/paper.ts';
import { toMarkdown } from '../../../src/draft/export/to-markdown.ts';
import { nastyText } from '../../support/draft-arbitraries.ts';
import { samplePaper } from '../../support/sample-paper.ts';

const paper = (...blocks: Block[]): Paper => ({
  title: 'Titel',
  subtitle: '',
  footer: 'Voet',
  language: 'nl-BE',
  blocks,
});
const bodyOf = (...blocks: Block[]) =>
  toMarkdown(paper(...blocks)).slice('# Titel\n\n'.length, -'\n\n---\n\nVoet\n'.length);
const written = (text: string) => bodyOf({ kind: 'paragraph', line: line(text) });

it.each([
  ['# kop', '\\# kop'],
  ['een # twee', 'een \\# twee'],
  ['- punt', '\\- punt'],
  ['+ punt', '\\+ punt'],
  ['* punt', '\\* punt'],
  ['1. punt', '1\\. punt'],
  ['12) punt', '12\\) punt'],
  ['1.000 euro', '1.000 euro'],
  ['    code', 'code'],
  ['\tcode', 'code'],
  ['> citaat', '\\> citaat'],
  ['--- ', '\\---'],
  ['a\n===', 'a\\\n\\=\\=='],
  ['a\n=', 'a\\\n\\='],
  ['a\n---', 'a\\\n\\---'],
  ['a\n\n# b', 'a\n\n\\# b'],
  ['**vet** _schuin_ `code` ~~weg~~', '\\*\\*vet\\*\\* \\_schuin\\_ \\`code\\` \\~\\~weg\\~\\~'],
  ['[a](b) ![c](d)', '\\[a\\](b) !\\[c\\](d)'],
  ['<b>&amp;</b>', '\\<b\\>\\&amp;\\</b\\>'],
  ['https://a.b/c_d www.a.b', 'https\\://a.b/c\\_d www\\.a.b'],
  ['app://x #://', 'app\\://x \\#\\://'],
  ['a | b', 'a \\| b'],
  ['C:\\map', 'C:\\\\map'],
  ['$x$ {: .a} ==b==', '\\$x\\$ \\{: .a\\} \\=\\=b\\=\\='],
  ['a  \nb', 'a\\\nb'],
])('writes %j as text', (text, markdown) => {
  expect(written(text)).toBe(markdown);
});

it('marks gaps and what is strong, with spaces outside the marks', () => {
  expect(
    bodyOf({
      kind: 'paragraph',
      line: [{ text: 'Nog ' }, { text: ' [vul in] ', isGap: true }, { text: 'nu', isStrong: true }],
    }),
  ).toBe('Nog  **\\[vul in\\]** **nu**');
});

it('writes lists, whose further lines and paragraphs belong to their item', () => {
  const items = [line('een\nmeer\n\nalinea'), line('- twee')];
  const list = (marker: 'bullet' | 'number' | 'box') => bodyOf({ kind: 'list', marker, items });
  expect(list('bullet')).toBe('- een\\\n  meer\n  \n  alinea\n- \\- twee');
  expect(list('number')).toBe('1. een\\\n   meer\n   \n   alinea\n2. \\- twee');
  expect(list('box')).toBe('- [ ] een\\\n  meer\n  \n  alinea\n- [ ] \\- twee');
});

it('writes tables with a row on each line and numbers to the right', () => {
  expect(
    bodyOf({
      kind: 'table',
      columns: [{ text: 'A|b' }, { text: 'Aantal', isNumber: true }],
      rows: [[line('x | y\\'), line('1\n2')]],
      total: [line('Totaal'), []],
    }),
  ).toBe(
    ['| A\\|b | Aantal |', '| --- | ---: |', '| x \\| y\\\\ | 1<br>2 |', '| **Totaal** |  |'].join(
      '\n',
    ),
  );
});

it('quotes notices', () => {
  expect(bodyOf({ kind: 'paragraph', tone: 'notice', line: line('een\n\ntwee') })).toBe(
    '> een\n>\n> twee',
  );
});

it('has headings one below the other', () => {
  const levels = [...toMarkdown(samplePaper).matchAll(/^(#+) /gm)].map(([, signs = '']) => signs);
  expect(levels[0]).toBe('#');
  levels.reduce((before, each) => {
    expect(each.length).toBeLessThanOrEqual(before.length + 1);
    return each;
  });
});

it('lets no text become markup', () => {
  fc.assert(
    fc.property(
      fc.oneof(nastyText, fc.string({ unit: fc.constantFrom(...'#-+=>*_`|[]()<&\\\n 1.a~$:/wh') })),
      (text) => {
        for (const each of written(text).split('\n')) {
          const plain = each.replace(/\\[!-/:-@[-`{-~]/g, 'x').replace(/\\$/, '');
          expect(plain).not.toMatch(/[\\`*_[\]{}<>#|~$&]|==|:\/\/|www\./);
          expect(each).not.toMatch(/^(\s|[-+=:]|\d{1,9}[.)](\s|$))/);
        }
      },
    ),
    { numRuns: 300 },
  );
});
