import { expect, it } from 'vitest';
import { toDocx } from '../../../src/draft/export/to-docx.ts';
import { toJson } from '../../../src/draft/export/to-json.ts';
import { readDraft } from '../../../src/draft/import/read-draft.ts';
import { draftApplication, draftRuleSet } from '../../support/draft-arbitraries.ts';
import { sampleDraft, samplePaper } from '../../support/sample-paper.ts';

const draftRules = { ruleSet: draftRuleSet, application: draftApplication };
const read = (...parts: BlobPart[]) => readDraft(new Blob(parts), draftRules);
const json = toJson(sampleDraft);
const { answers, texts } = sampleDraft;
const refused = (code: string) => ({ ok: false, errors: [{ path: '', code }] });

it.each<[string, () => Promise<BlobPart[]>]>([
  ['a Word file', async () => [await toDocx(samplePaper, sampleDraft)]],
  ['JSON', async () => [json]],
  ['JSON with a mark before it', async () => ['\uFEFF', json]],
  ['JSON after an empty line', async () => ['\r\n', json]],
  ['JSON in UTF-16', async () => [new Uint8Array([0xff, 0xfe]), new Uint16Array(codesOf(json))]],
])('reads %s', async (_, parts) => {
  expect(await read(...(await parts()))).toMatchObject({
    ok: true,
    draft: { answers, texts },
    leftOut: [],
  });
});

const codesOf = (text: string) => Array.from(text, (sign) => sign.charCodeAt(0));

it.each<[string, BlobPart, string]>([
  ['an old Word file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'unknown-format'],
  ['a PDF', '%PDF-1.7', 'unknown-format'],
  ['rich text', '{\\rtf1 hallo}', 'unknown-format'],
  ['a letter', 'Beste,', 'unknown-format'],
  ['nothing', '', 'unknown-format'],
  ['other JSON', '{"name":"x"}', 'not-a-draft'],
  ['a list', '[1]', 'unknown-format'],
  ['half a draft', json.slice(0, 100), 'not-json'],
  ['half a zip', 'PK\u0003\u0004', 'damaged'],
  ['a draft of a newer version', json.replace('"version": 2', '"version": 9'), 'newer-version'],
])('refuses %s', async (_, part, code) => {
  expect(await read(part)).toEqual(refused(code));
});

it('does not read a file that is too large', async () => {
  const file = new Blob();
  Object.defineProperty(file, 'size', { value: 200 * 1024 * 1024 });
  file.arrayBuffer = () => {
    throw new Error('was read');
  };
  expect(await readDraft(file, draftRules)).toEqual(refused('too-large'));
});

it('says of a file that is gone that it is unreadable', async () => {
  const file = new Blob(['x']);
  file.arrayBuffer = () => Promise.reject(new Error('gone'));
  expect(await readDraft(file, draftRules)).toEqual(refused('unreadable'));
});
