import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { composeDraft } from '../../../src/draft/compose/compose-draft.ts';
import { exportDraft, formats } from '../../../src/draft/export/export-draft.ts';
import { fileName } from '../../../src/draft/export/file-name.ts';
import { readBack } from '../../../src/draft/export/read-back.ts';
import { toJson } from '../../../src/draft/export/to-json.ts';
import { readDraft } from '../../../src/draft/import/read-draft.ts';
import { savedFrom } from '../../../src/draft/saved-draft.ts';
import { academy } from '../../support/academy.ts';
import { nastyText } from '../../support/draft-arbitraries.ts';
import { materialFor } from '../../support/draft-material.ts';

const material = await materialFor(academy(), {
  fields: { name: 'vzw ’t Vonkje & Co.', expertise: 'Twee ingenieurs.' },
  examples: [],
});
const composed = composeDraft(material);

afterEach(() => {
  vi.doUnmock('../../../src/draft/export/write-docx.ts');
  vi.doUnmock('../../../src/draft/export/to-docx.ts');
  vi.resetModules();
});

test('a file is named after what it is, whose, and of which day', async () => {
  const names = await Promise.all(
    formats.map(async (format) => (await exportDraft(format, material, composed)).name),
  );
  const start = 'ontwerpaanvraag-vzw-t-vonkje-co-2021-04-01';
  expect(names).toEqual([
    `${start}-werkversie.docx`,
    `${start}.docx`,
    `${start}.json`,
    `${start}-lijsten.csv`,
    `${start}.ics`,
    `${start}.md`,
    `${start}.txt`,
  ]);
});

test.each([
  ['', 'ontwerpaanvraag-2021-04-01.docx'],
  ['مرحبا', 'ontwerpaanvraag-2021-04-01.docx'],
  ['CRÈME Brûlée', 'ontwerpaanvraag-creme-brulee-2021-04-01.docx'],
  ['../..\\aux:"*?<>|', 'ontwerpaanvraag-aux-2021-04-01.docx'],
])('the file of %j is named %s', (name, named) => {
  const texts = { fields: { name }, examples: [] };
  expect(fileName({ texts, date: '2021-04-01' }, { suffix: 'docx' })).toBe(named);
});

test('every system can keep a file of that name, whatever people call themselves', () => {
  fc.assert(
    fc.property(fc.oneof(nastyText, fc.string({ maxLength: 400 })), (name) => {
      const texts = { fields: { name }, examples: [] };
      const named = fileName({ texts, date: '2021-04-01' }, { suffix: 'docx' });
      expect(named).toMatch(/^ontwerpaanvraag-([a-z0-9]+-)*2021-04-01\.docx$/);
      expect(named.length).toBeLessThan(120);
    }),
  );
});

test('both copies are opened again as the same draft', async () => {
  const { answers, texts } = savedFrom(material);
  for (const format of ['docx', 'docx-clean', 'json'] as const) {
    const file = await exportDraft(format, material, composed);
    const opened = await readDraft(file, material);
    expect(opened.ok && opened.draft).toMatchObject({ answers, texts });
  }
});

test('what could not be opened again is not handed out', async () => {
  const saved = savedFrom(material);
  const json = toJson(saved);
  expect(() => readBack(json, saved, material)).not.toThrow();
  const damaged = [
    undefined,
    json.slice(0, -9),
    '{}',
    json.replace('Twee', 'Drie'),
    json.replace('"everyone"', '"nobody"'),
    json.replace('"vlaio-2021"', '"vlaio-1921"'),
  ];
  for (const each of damaged)
    expect(() => readBack(each, saved, material)).toThrow(
      expect.objectContaining({ name: 'ExportFault', code: 'unreadable' }),
    );
});

test('a Word file without its draft in it is not handed out', async () => {
  vi.doMock('../../../src/draft/export/to-docx.ts', () => ({
    toDocx: async () => new Uint8Array([0x50, 0x4b]),
  }));
  vi.resetModules();
  const fresh = await import('../../../src/draft/export/export-draft.ts');
  await expect(fresh.exportDraft('docx', material, composed)).rejects.toMatchObject({
    name: 'ExportFault',
    code: 'unreadable',
  });
});

test('where the part that writes Word is gone, that is said, and everything else is written', async () => {
  vi.doMock('../../../src/draft/export/write-docx.ts', () => {
    throw new TypeError('Failed to fetch dynamically imported module');
  });
  vi.resetModules();
  const fresh = await import('../../../src/draft/export/export-draft.ts');
  for (const format of formats)
    if (format.startsWith('docx'))
      await expect(fresh.exportDraft(format, material, composed)).rejects.toMatchObject({
        name: 'ExportFault',
        code: 'part-missing',
      });
    else expect((await fresh.exportDraft(format, material, composed)).size).toBeGreaterThan(0);
});
