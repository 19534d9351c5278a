import { expect, it } from 'vitest';
import { checkSpan, gapSpan, midSentence } from '../../../src/draft/compose/gaps.ts';
import { dutchWords } from '../../support/draft-material.ts';

it.each([
  ['Kennis van talen', 'kennis van talen'],
  ['Één traject', 'één traject'],
  ['KBO-nummer', 'KBO-nummer'],
  ['STEM-Academie', 'STEM-Academie'],
  ['een STEM-Academie', 'een STEM-Academie'],
  ['', ''],
])('%j stands within a sentence as %j', (label, said) => {
  expect(midSentence(label)).toBe(said);
});

it('what is open, and what is to be checked, is marked and named', async () => {
  const words = await dutchWords();
  const spans = [gapSpan, checkSpan].map((spanOf) => spanOf({ words }, 'het adres'));
  for (const span of spans) {
    expect(span.isGap).toBe(true);
    expect(span.text).toContain('het adres');
  }
  expect(new Set(spans.map(({ text }) => text)).size).toBe(2);
});
