// @vitest-environment jsdom
import { beforeAll, describe, expect, it } from 'vitest';
import { type Block, line, type Paper } from '../../../src/draft/compose/paper.ts';
import { toDocx } from '../../../src/draft/export/to-docx.ts';
import { sampleDraft, samplePaper } from '../../support/sample-paper.ts';
import { all, first, openedDocx, paragraphs, styleOf, textIn, value } from './opened-docx.ts';

const paperOf = (...blocks: Block[]): Paper => ({ ...samplePaper, blocks });
const open = async (paper: Paper) => openedDocx(await toDocx(paper, sampleDraft));

describe('the Word file of a whole paper', () => {
  let docx: ReturnType<typeof openedDocx>;
  beforeAll(async () => {
    docx = await open(samplePaper);
  });

  it('is well-formed in each of its parts', () => {
    for (const path of docx.paths) expect(() => docx.part(path), path).not.toThrow();
  });

  it('names its title, its language and its maker', () => {
    const core = docx.part('docProps/core.xml');
    const texts = [...(core.documentElement.children ?? [])].map((each) => [
      each.localName,
      each.textContent,
    ]);
    expect(Object.fromEntries(texts)).toEqual({
      title: 'Ontwerpaanvraag STEM-academie',
      creator: 'stem-check',
      language: 'nl-BE',
      lastModifiedBy: 'stem-check',
      revision: '1',
      created: '2021-04-01T00:00:00Z',
      modified: '2021-04-01T00:00:00Z',
    });
  });

  it('is in the language of the paper from its default style on', () => {
    const defaults = first(docx.part('word/styles.xml'), 'rPrDefault') as Element;
    expect(value(first(defaults, 'lang'))).toBe('nl-BE');
  });

  it('has the title, then headings in their order', () => {
    const styles = paragraphs(docx.body()).map((each) => [styleOf(each), textIn(each)]);
    expect(styles[0]).toEqual(['Title', samplePaper.title]);
    expect(styles[1]).toEqual(['Subtitle', samplePaper.subtitle]);
    expect(styles.filter(([style]) => style?.startsWith('Heading'))).toEqual(
      samplePaper.blocks
        .filter((block) => block.kind === 'heading')
        .map(({ level, text }) => [`Heading${level}`, text]),
    );
  });

  it('knows its headings as levels of the outline', () => {
    const levels = all(docx.part('word/styles.xml'), 'style')
      .filter((style) => /^Heading[12]$/.test(value(style, 'styleId') ?? ''))
      .map((style) => value(first(style, 'outlineLvl')));
    expect(levels).toEqual(['0', '1']);
  });

  it('gives every paragraph a style that it has', () => {
    const known = all(docx.part('word/styles.xml'), 'style').map((each) => value(each, 'styleId'));
    const used = all(docx.body(), 'p').map(styleOf);
    expect(known).toEqual(expect.arrayContaining([...new Set(used)]));
    expect(used).not.toContain(null);
  });

  it('repeats the first row of each table, and only that', () => {
    const tables = all(docx.body(), 'tbl');
    expect(tables).toHaveLength(4);
    for (const table of tables) {
      const headings = all(table, 'tr').map((row) => all(row, 'tblHeader').length);
      expect(headings).toEqual(headings.map((_, index) => (index === 0 ? 1 : 0)));
    }
  });

  it('keeps each short row on one page', () => {
    for (const row of all(docx.body(), 'tr')) expect(all(row, 'cantSplit')).toHaveLength(1);
  });

  it('fills the width of the text with each table', () => {
    for (const table of all(docx.body(), 'tbl')) {
      const widths = all(table, 'gridCol').map((column) => Number(value(column, 'w')));
      expect(widths.reduce((sum, each) => sum + each, 0)).toBe(9412);
    }
  });

  it('marks every gap, and nothing else, with the style of gaps', () => {
    const marked = all(docx.body(), 'r').filter((run) => value(first(run, 'rStyle')) === 'Gap');
    expect(marked).toHaveLength(4);
    for (const run of marked) expect(textIn(run)).toMatch(/^\[nog in te vullen: .*\]$/);
  });

  it('ends each page with the footer and its number, by fields that Word fills in', () => {
    const footer = docx.part('word/footer1.xml').documentElement;
    expect(textIn(footer)).toBe(`${samplePaper.footer}\tpagina  van `);
    expect(all(footer, 'instrText').map(({ textContent }) => textContent)).toEqual([
      'PAGE',
      'NUMPAGES',
    ]);
  });

  it('has no fields or links besides the page numbers', () => {
    expect(all(docx.body(), 'instrText')).toEqual([]);
    for (const path of docx.paths.filter((each) => each.endsWith('.rels')))
      for (const each of docx.part(path).documentElement.children)
        expect(each.getAttribute('TargetMode')).not.toBe('External');
  });

  it('refers to nothing that it does not hold, and to all of the draft', () => {
    const targets = [...docx.part('word/_rels/document.xml.rels').documentElement.children].map(
      (each) => new URL(each.getAttribute('Target') ?? '', 'x:/word/').pathname.slice(1),
    );
    expect(targets).toContain('customXml/item1.xml');
    for (const target of targets) expect(docx.paths).toContain(target);
  });
});

it('writes the same bytes for the same paper, whatever the time', async () => {
  const once = await toDocx(samplePaper, sampleDraft);
  const { now } = Date;
  try {
    Date.now = () => now() + 86_400_000;
    expect(await toDocx(samplePaper, sampleDraft)).toEqual(once);
  } finally {
    Date.now = now;
  }
});

it('breaks the page before what follows, with no paragraph for it', async () => {
  const table: Block = { kind: 'table', columns: [{ text: 'a' }], rows: [[line('b')]] };
  const { body } = await open(
    paperOf(
      { kind: 'page-break' },
      { kind: 'heading', level: 1, text: 'Een' },
      { kind: 'page-break' },
      { kind: 'page-break' },
      { kind: 'list', marker: 'bullet', items: [line('twee'), line('drie')] },
      { kind: 'page-break' },
      table,
      { kind: 'page-break' },
    ),
  );
  const broken = all(body(), 'p').filter((each) => all(each, 'pageBreakBefore').length > 0);
  expect(broken.map(textIn)).toEqual(['Een', 'twee', 'a']);
});

it('numbers each list from one', async () => {
  const list: Block = { kind: 'list', marker: 'number', items: [line('a'), line('b')] };
  const { body, part } = await open(paperOf(list, list));
  const ids = all(body(), 'numId').map((each) => value(each));
  expect(ids).toEqual([ids[0], ids[0], ids[2], ids[2]]);
  expect(ids[0]).not.toBe(ids[2]);
  const lists = all(part('word/numbering.xml'), 'num');
  for (const id of [ids[0], ids[2]]) {
    const found = lists.find((each) => value(each, 'numId') === id);
    expect(value(first(found as Element, 'startOverride'))).toBe('1');
  }
});

it('leaves out what has nothing to say', async () => {
  const { body } = await open({
    ...paperOf(
      { kind: 'paragraph', line: line(' \n\u0000') },
      { kind: 'heading', level: 1, text: '' },
      { kind: 'list', marker: 'box', items: [line(''), line('doen'), []] },
    ),
    subtitle: '',
  });
  expect(paragraphs(body()).map(textIn)).toEqual([samplePaper.title, 'doen']);
});

it('ends with a paragraph of no height where Word asks for one', async () => {
  const table: Block = { kind: 'table', columns: [{ text: 'a' }], rows: [[line('b')]] };
  const { body } = await open(paperOf(table, table));
  const empty = paragraphs(body()).filter((each) => textIn(each) === '');
  expect(empty.map(styleOf)).toEqual(['TableEnd', 'TableEnd']);
});

it('writes numbers to the right, and the total in bold under a rule', async () => {
  const { body } = await open(
    paperOf({
      kind: 'table',
      columns: [{ text: 'Wat' }, { text: 'Aantal', isNumber: true }],
      rows: [[line('a'), line('1')]],
      total: [line('Totaal'), line('1')],
    }),
  );
  const rows = all(body(), 'tr').map((row) => all(row, 'tc'));
  expect(rows.map(([, number]) => value(first(number as Element, 'jc')))).toEqual([
    'right',
    'right',
    'right',
  ]);
  expect(rows.map(([name]) => all(name as Element, 'b').length)).toEqual([0, 0, 1]);
  const borders = rows.map(([name]) => first(name as Element, 'tcBorders') as Element);
  expect(borders.map((each) => value(first(each, 'top')))).toEqual(['nil', 'nil', 'single']);
});

it('lets a row that may not fit on a page go on on the next', async () => {
  const { body } = await open(
    paperOf({
      kind: 'table',
      columns: [{ text: 'Wat' }, { text: 'Hoe' }],
      rows: [
        [line('kort'), line('kort')],
        [line('lang'), line('lang '.repeat(800))],
      ],
    }),
  );
  expect(all(body(), 'tr').map((row) => all(row, 'cantSplit').length)).toEqual([1, 1, 0]);
});

it('keeps what introduces a list on the page of the list', async () => {
  const docx = await open(
    paperOf(
      { kind: 'paragraph', line: line('alone') },
      { kind: 'paragraph', line: line('before a list') },
      { kind: 'list', marker: 'bullet', items: [line('item')] },
    ),
  );
  const kept = paragraphs(docx.body()).filter((each) => first(each, 'keepNext'));
  expect(kept.map(textIn)).toEqual(['before a list']);
});

it('leaves no heading with a hint behind at the foot of a page', async () => {
  const docx = await open(
    paperOf(
      { kind: 'heading', level: 1, text: 'to do' },
      { kind: 'paragraph', line: line('lead'), tone: 'hint' },
      { kind: 'heading', level: 2, text: 'fill in' },
      { kind: 'list', marker: 'box', items: [line('item')] },
    ),
  );
  const kept = paragraphs(docx.body()).filter((each) => first(each, 'keepNext'));
  expect(kept.map(textIn)).toEqual(['lead']);
  const styles = all(docx.part('word/styles.xml'), 'style').filter((each) =>
    /^Heading[12]$/.test(value(each, 'styleId') ?? ''),
  );
  for (const style of styles) expect(first(style, 'keepNext')).toBeDefined();
});
