// @vitest-environment jsdom
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { line } from '../../../src/draft/compose/paper.ts';
import { toDocx } from '../../../src/draft/export/to-docx.ts';
import { printedLines, textOf } from '../../../src/draft/export/visible-text.ts';
import { everyDraft, nastyTexts, papers, savedDraftsOf } from '../../support/draft-arbitraries.ts';
import { sampleDraft, samplePaper } from '../../support/sample-paper.ts';
import { all, first, openedDocx, paragraphs, styleOf, textIn } from './opened-docx.ts';

const anyDraft = fc.oneof(
  ...everyDraft.map(({ ruleSet, application }) => savedDraftsOf(ruleSet, application)),
);

it('is well-formed, without empty paragraphs, whatever people wrote', async () => {
  await fc.assert(
    fc.asyncProperty(papers, anyDraft, async (paper, saved) => {
      const { body, part } = openedDocx(await toDocx(paper, saved));
      expect(part('docProps/core.xml').documentElement.textContent).toMatch(/^Ontwerp/);
      const [title, ...others] = paragraphs(body());
      expect(title && styleOf(title)).toBe('Title');
      for (const each of others)
        if (styleOf(each) !== 'TableEnd') expect(textIn(each).trim()).not.toBe('');
      for (const table of all(body(), 'tbl'))
        expect(all(first(table, 'tr') as Element, 'tblHeader')).toHaveLength(1);
      expect(all(body(), 'instrText')).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

it('shows all that can be shown', async () => {
  const shown = nastyTexts.map((text) => printedLines(line(text)).map(textOf).join('\n'));
  const blocks = nastyTexts.map((text) => ({ kind: 'paragraph' as const, line: line(text) }));
  const { body } = openedDocx(await toDocx({ ...samplePaper, blocks }, sampleDraft));
  expect(paragraphs(body()).slice(2).map(textIn)).toEqual(shown.filter((text) => text !== ''));
});

it('stands a text of 100,000 characters, in lines or in one', async () => {
  const blocks = ['a\n'.repeat(50_000), 'b'.repeat(100_000)].map((text) => ({
    kind: 'paragraph' as const,
    line: line(text),
  }));
  const files = unzipSync(await toDocx({ ...samplePaper, blocks }, sampleDraft));
  const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  expect(xml.split('<w:br/>')).toHaveLength(50_000);
  expect(xml).toContain('b'.repeat(100_000));
});
