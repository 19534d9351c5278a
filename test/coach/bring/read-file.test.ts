import { describe, expect, test } from 'vitest';
import type { Rules } from '../../../src/coach/bring/brought.ts';
import { readFile } from '../../../src/coach/bring/read-file.ts';
import { codeFor } from '../../../src/conversation/share-link.ts';
import { toDocx } from '../../../src/draft/export/to-docx.ts';
import { toJson } from '../../../src/draft/export/to-json.ts';
import { academy } from '../../support/academy.ts';
import { draftApplication, draftRuleSet } from '../../support/draft-arbitraries.ts';
import { sampleDraft, samplePaper } from '../../support/sample-paper.ts';

const rules: Rules = { ruleSet: draftRuleSet, application: draftApplication, alike: [] };
const read = (name: string, ...parts: BlobPart[]) => readFile(new File(parts, name), rules);
const json = toJson(sampleDraft);
const answers = academy();
const code = (await codeFor(draftRuleSet, answers)) ?? '';
const link = `https://een.gastpagina.be/zelftest#stem-check=${code}`;

describe('what can be brought', () => {
  test('a draft, as a Word file and as JSON, with what it lacks to be counted', async () => {
    const word = await read('a.docx', await toDocx(samplePaper, sampleDraft));
    expect(word).toMatchObject({ brought: [{ answers: sampleDraft.answers }], skipped: [] });
    expect(word.brought[0]?.texts).toEqual(sampleDraft.texts);
    expect((await read('b.json', json)).brought).toEqual(word.brought);
  });

  test('a draft goes by the name in it, answers by that of their file', async () => {
    const named = {
      ...sampleDraft,
      texts: { ...sampleDraft.texts, fields: { name: ' vzw Vonk ' } },
    };
    expect((await read('x.json', toJson(named))).brought[0]?.name).toBe('vzw Vonk');
    expect((await read('vzw Vonk.json', JSON.stringify(answers))).brought).toEqual([
      { name: 'vzw Vonk', answers, dropped: 0 },
    ]);
  });

  test('answers that fit are kept, and the others counted', async () => {
    const odd = JSON.stringify({ ...answers, audience: 'martians', weather: 'fine' });
    const { audience: _, ...others } = answers;
    expect((await read('a.json', odd)).brought).toEqual([
      { name: 'a', answers: others, dropped: 2 },
    ]);
  });

  test('cases of a coach, with story, trap and what the room is asked', async () => {
    const told = {
      name: 'Bib',
      story: ['Een.', 'Twee.'],
      trap: 'Drie.',
      asks: ['audience'],
      icon: 'book',
    };
    const file = JSON.stringify({ format: 'stem-check-cases', cases: [{ ...told, answers }, {}] });
    expect(await read('wand.json', file)).toEqual({
      brought: [{ ...told, answers, dropped: 0 }],
      skipped: [{ name: 'wand 2', problem: 'no-answers' }],
    });
  });

  test('a text of links, each under the name beside it', async () => {
    const text = [`Bib Aalst; ${link}`, 'geen link', link, 'Club\thttps://x.be/#stem-check=1.zzz'];
    expect(await read('links.txt', text.join('\r\n'))).toEqual({
      brought: [
        { name: 'Bib Aalst', answers, dropped: 0 },
        { name: 'links 2', answers, dropped: 0 },
      ],
      skipped: [{ name: 'Club', problem: 'damaged' }],
    });
  });
});

test.each<[string, BlobPart, string]>([
  ['half a Word file', 'PK\u0003\u0004', 'damaged'],
  ['half a draft', json.slice(0, 100), 'damaged'],
  ['a letter', 'Beste,', 'not-ours'],
  ['nothing', '', 'not-ours'],
  ['a list of nothing', '[1]', 'no-answers'],
  ['other JSON', '{"name":"x"}', 'no-answers'],
  ['a draft of a newer version', json.replace('"version": 2', '"version": 9'), 'newer-version'],
  ['a draft of other rules', json.replace(draftRuleSet.id, 'vlaio-1999'), 'other-rules'],
  ['what another program of ours wrote', '{"format":"stem-check-session"}', 'not-ours'],
])('%s is skipped by name', async (_what, part, problem) => {
  const { brought, skipped } = await read('x.json', part);
  expect(brought).toEqual([]);
  expect(skipped.map((each) => each.problem)).toEqual([problem]);
  expect(skipped[0]?.name).toMatch(/^x/);
});

test('a file that is too large, or gone, is not waited for', async () => {
  const large = new File([], 'groot.docx');
  Object.defineProperty(large, 'size', { value: 100_000_000 });
  expect((await readFile(large, rules)).skipped).toEqual([
    { name: 'groot.docx', problem: 'too-large' },
  ]);
  const gone = new File(['x'], 'weg.docx');
  gone.arrayBuffer = () => Promise.reject(new Error('gone'));
  expect((await readFile(gone, rules)).skipped).toEqual([{ name: 'weg.docx', problem: 'damaged' }]);
});

test('rules without a draft open none', async () => {
  const without = { ...rules, application: undefined };
  expect((await readFile(new File([json], 'a.json'), without)).skipped).toEqual([
    { name: 'a.json', problem: 'other-rules' },
  ]);
});
