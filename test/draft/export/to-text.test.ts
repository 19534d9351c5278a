import { expect, it } from 'vitest';
import { type Block, line, type Paper } from '../../../src/draft/compose/paper.ts';
import { toText } from '../../../src/draft/export/to-text.ts';
import { samplePaper } from '../../support/sample-paper.ts';

const paper = (...blocks: Block[]): Paper => ({
  title: 'Titel',
  subtitle: '',
  footer: '',
  language: 'nl-BE',
  blocks,
});
const bodyOf = (...blocks: Block[]) => toText(paper(...blocks)).slice('Titel\n=====\n\n'.length);

it('underlines headings', () => {
  expect(
    toText(
      paper(
        { kind: 'heading', level: 1, text: 'Deel' },
        { kind: 'heading', level: 2, text: 'Eén' },
      ),
    ),
  ).toBe('Titel\n=====\n\nDeel\n====\n\nEén\n---\n');
});

it('lists with dashes, numbers and boxes, and sets further lines in', () => {
  const items = [line('een\nmeer'), line(''), line('twee')];
  const list = (marker: 'bullet' | 'number' | 'box'): Block => ({ kind: 'list', marker, items });
  expect(bodyOf(list('bullet'), list('number'), list('box'))).toBe(
    '- een\n  meer\n- twee\n\n1. een\n   meer\n2. twee\n\n[ ] een\n    meer\n[ ] twee\n',
  );
});

it('writes a table of two columns as a line for each row', () => {
  expect(
    bodyOf({
      kind: 'table',
      columns: [{ text: 'Gegeven' }, { text: 'Ingevuld' }],
      rows: [
        [line('Naam'), line('De Tandwielen')],
        [line('Adres'), line('Straat 1\n9000 Gent')],
        [line('Waarom?'), line('')],
      ],
    }),
  ).toBe('Naam: De Tandwielen\nAdres: Straat 1\n  9000 Gent\nWaarom?\n');
});

it('writes a wider table as a name for each row, with its values by column', () => {
  expect(
    bodyOf({
      kind: 'table',
      columns: [{ text: 'Waar' }, { text: 'Postcode' }, { text: 'Hoeveel?', isNumber: true }],
      rows: [[line('Gent'), line('9000'), line('2')]],
      total: [line('Totaal'), [], line('2')],
    }),
  ).toBe('Gent\n  Postcode: 9000\n  Hoeveel? 2\n\nTotaal\n  Hoeveel? 2\n');
});

it('does not break what is long', () => {
  const long = 'woord '.repeat(100).trim();
  expect(bodyOf({ kind: 'paragraph', line: line(long) })).toBe(`${long}\n`);
});

it('says all that a paper says', () => {
  const text = toText(samplePaper).replace(/\s+/g, ' ');
  for (const block of samplePaper.blocks) {
    if (block.kind === 'heading') expect(text).toContain(block.text);
    if (block.kind === 'paragraph')
      expect(text).toContain(
        block.line
          .map((span) => span.text)
          .join('')
          .replaceAll('\n', ' '),
      );
  }
  expect(text.endsWith(`${samplePaper.footer} `)).toBe(true);
});
