import fc from 'fast-check';
import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { toDocx } from '../../../src/draft/export/to-docx.ts';
import { toJson } from '../../../src/draft/export/to-json.ts';
import { parseDraft } from '../../../src/draft/import/parse-draft.ts';
import { readDocx } from '../../../src/draft/import/read-docx.ts';
import { zipEntries } from '../../../src/draft/import/zip-entries.ts';
import type { SavedDraft } from '../../../src/draft/saved-draft.ts';
import {
  draftApplication,
  draftRuleSet,
  everyDraft,
  nastyTexts,
  savedDraftsOf,
} from '../../support/draft-arbitraries.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';
import { sampleDraft, samplePaper } from '../../support/sample-paper.ts';

const paper = { ...samplePaper, blocks: [] };
const namespace = 'urn:stem-check:draft';
const MB = 1024 * 1024;

const openedFrom = ({ answers, texts }: Pick<SavedDraft, 'answers' | 'texts'>) => ({
  answers,
  texts,
});

/** What the file gives back as a draft, or the codes of what is wrong with it. */
function read(bytes: Uint8Array) {
  const found = readDocx(bytes);
  if (!found.ok) return found.errors.map(({ code }) => code);
  const parsed = parseDraft(found.json, draftRuleSet, draftApplication);
  return parsed.ok ? openedFrom(parsed.draft) : parsed.errors;
}

const zipped = (files: Record<string, string | Uint8Array>, options: Zippable = {}) =>
  zipSync({
    ...Object.fromEntries(
      Object.entries(files).map(([path, data]) => [
        path,
        typeof data === 'string' ? strToU8(data) : data,
      ]),
    ),
    ...options,
  });

/** The zip, which says of each file in it that it is `size` bytes. */
function lying(zip: Uint8Array, size: number): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset);
  for (const { localAt, directoryAt } of zipEntries(zip)) {
    view.setUint32(localAt + 22, size, true);
    view.setUint32(directoryAt + 24, size, true);
  }
  return zip;
}

let docx: Uint8Array;
let parts: Record<string, Uint8Array>;
beforeAll(async () => {
  docx = await toDocx(paper, sampleDraft);
  parts = unzipSync(docx);
});

it.each(everyDraft)('finds each draft that was exported: $id', async ({ ruleSet, application }) => {
  await fc.assert(
    fc.asyncProperty(savedDraftsOf(ruleSet, application), async (draft) => {
      const found = readDocx(await toDocx(paper, draft));
      if (!found.ok) throw new Error(found.errors[0]?.code);
      const parsed = parseDraft(found.json, ruleSet, application);
      expect(parsed.ok && openedFrom(parsed.draft)).toEqual(openedFrom(draft));
    }),
    { numRuns: Math.ceil(20 / everyDraft.length) },
  );
});

it('finds every text exactly as it is', async () => {
  const texts = [...nastyTexts, 'x'.repeat(100_000), 'é'.repeat(3_000_000)];
  const units = texts.map((title) => ({ title }));
  const draft: SavedDraft = {
    ...sampleDraft,
    texts: { fields: {}, examples: [{ item: 0, fields: {}, units }] },
  };
  expect(read(await toDocx(paper, draft))).toEqual(openedFrom(draft));
});

describe('finds the draft after another program saved the file', () => {
  const json = JSON.stringify(sampleDraft);
  const quoted = json.replaceAll('"', '&quot;');
  const coded = json.replaceAll('"', '&#34;').replaceAll('{', '&#x7B;');
  const head = '<?xml version="1.0" encoding="UTF-8"?>\r\n';
  const utf16 = (text: string) =>
    new Uint8Array([0xff, 0xfe, ...[...text].flatMap((sign) => [sign.charCodeAt(0), 0])]);

  it.each<[string, string, string | Uint8Array]>([
    ['under another name', 'customXml/item3.xml', `<draft xmlns="${namespace}">${json}</draft>`],
    ['with a head', 'customXml/item1.xml', `${head}<draft xmlns="${namespace}">${json}</draft>\n`],
    [
      'with a mark before it',
      'customXml/item1.xml',
      `\uFEFF${head}<draft xmlns="${namespace}">${json}</draft>`,
    ],
    [
      'with a comment',
      'customXml/item1.xml',
      `${head}<!-- x --><draft xmlns="${namespace}">${json}</draft>`,
    ],
    [
      'with a prefix',
      'customXml/item1.xml',
      `${head}<ns0:draft a="b" xmlns:ns0='${namespace}' >${json}</ns0:draft >`,
    ],
    [
      'with quotes as entities',
      'customXml/item1.xml',
      `<draft xmlns="${namespace}">${quoted}</draft>`,
    ],
    ['with codes', 'customXml/item1.xml', `<draft xmlns="${namespace}">${coded}</draft>`],
    ['in UTF-16', 'customXml/item1.xml', utf16(`<draft xmlns="${namespace}">${json}</draft>`)],
  ])('%s', (_, path, data) => {
    const others = { 'customXml/item2.xml': '<b:Sources xmlns:b="urn:b"/>', 'word/a.xml': '<a/>' };
    expect(read(zipped({ ...others, [path]: data }))).toEqual(openedFrom(sampleDraft));
  });

  it('without packing it', () => {
    expect(read(zipSync(parts, { level: 0 }))).toEqual(openedFrom(sampleDraft));
  });

  it('with something before and after the zip of it', () => {
    expect(read(zipSync(parts, { comment: 'x' }))).toEqual(openedFrom(sampleDraft));
  });
});

describe('refuses', () => {
  const ours = (content: string) => `<draft xmlns="${namespace}">${content}</draft>`;
  /** Packed quickly: how well says nothing here. */
  const spaces = (count: number, size: number) =>
    zipSync(
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [
          `customXml/item${index}.xml`,
          new Uint8Array(size).fill(32),
        ]),
      ),
      { level: 1 },
    );
  const bomb = () => spaces(1, 40 * MB);
  const incompressible = new Uint8Array(33 * MB).map((_, index) => (index * index * 7919) >> 7);

  it.each<[string, () => Uint8Array, string]>([
    ['nothing', () => new Uint8Array(), 'damaged'],
    ['what is no zip', () => strToU8('PK, maar geen zip'), 'damaged'],
    ['half a file', () => docx.slice(0, docx.length / 2), 'damaged'],
    ['a file without its end', () => docx.slice(0, -10), 'damaged'],
    ['a file without its beginning', () => docx.slice(100), 'damaged'],
    ['a Word file of another', () => zipped({ 'word/document.xml': '<w:document/>' }), 'not-ours'],
    ['an empty zip', () => zipped({}), 'not-ours'],
    [
      'custom data of another',
      () => zipped({ 'customXml/item1.xml': '<a xmlns="b"/>' }),
      'not-ours',
    ],
    [
      'our element in the namespace of another',
      () => zipped({ 'customXml/item1.xml': '<draft xmlns="urn:other">{}</draft>' }),
      'not-ours',
    ],
    ['our part at another place', () => zipped({ 'word/item1.xml': ours('{}') }), 'not-ours'],
    [
      'a file with entities of its own',
      () => zipped({ 'customXml/item1.xml': `<!DOCTYPE draft [<!ENTITY a "b">]>${ours('&a;')}` }),
      'not-ours',
    ],
    ['a part of 40 MB', bomb, 'too-large'],
    ['a part of 40 MB that claims to be small', () => lying(bomb(), 100), 'too-large'],
    ['a part that claims to be large', () => lying(bomb(), 0xfffffff0), 'too-large'],
    [
      'a large part that is not packed',
      () => zipSync({ 'customXml/item1.xml': incompressible }, { level: 0 }),
      'too-large',
    ],
    ['many parts that are large together', () => spaces(8, 9 * MB), 'too-large'],
  ])('%s', (_, bytes, code) => {
    expect(read(bytes())).toEqual([code]);
  });

  it('a part that is packed in an unknown way', () => {
    const zip = zipped({ 'customXml/item1.xml': ours('{}') });
    for (const { directoryAt } of zipEntries(zip))
      new DataView(zip.buffer).setUint16(directoryAt + 10, 12, true);
    expect(read(zip)).toEqual(['damaged']);
  });
});

it('inflates nothing but custom data', () => {
  const zip = zipped({ 'word/document.xml': 'x', 'customXml/item1.xml': '<a/>' });
  const [document] = zipEntries(zip);
  document?.compressed.fill(0xff);
  expect(read(zip)).toEqual(['not-ours']);
});

it('gives back the draft as it was, or none, whatever happens to a byte of the file', () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 1, max: 255 }), (place, change) => {
      const bytes = docx.slice();
      const at = place % bytes.length;
      bytes[at] = (bytes[at] ?? 0) ^ change;
      const found = readDocx(bytes);
      if (found.ok) expect(found.json).toBe(toJson(sampleDraft, 0));
      else expect(['damaged', 'not-ours', 'too-large']).toContain(found.errors[0]?.code);
    }),
    { numRuns: fuzzRuns(300, 'Word files of which a byte is another') },
  );
});
