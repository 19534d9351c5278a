import { expect, test } from 'vitest';
import { formats } from '../../src/draft/export/export-draft.ts';
import '../../src/element/define.ts';
import { academy } from '../support/academy.ts';
import { answerGoal, inside, made, say, started } from '../support/placed-element.ts';

const saved = {
  format: 'stem-check-draft',
  version: 2,
  ruleSet: 'vlaio-2021',
  date: '2021-02-01',
  answers: academy(),
  texts: { fields: { name: 'vzw Vonk' }, examples: [] },
};
const json = JSON.stringify(saved);

test('before it has started nothing can be exported or imported, and that is said', async () => {
  const element = made();
  await expect(element.exportDraft('json')).rejects.toThrow(/not started/);
  await expect(element.importDraft(json)).rejects.toThrow(/not started/);
});

test('a saved draft is imported, as text or as a file, shown, and exported again as it was', async () => {
  for (const given of [json, new Blob([json])]) {
    const element = await started();
    expect(await element.importDraft(given)).toEqual([]);
    await inside(element).findByRole('heading', {
      name: `1. ${say('rules:draft.sections.organisation')}`,
    });
    const file = await element.exportDraft('json');
    expect(JSON.parse(await file.text())).toEqual({ ...saved, date: '2021-04-01' });
    element.remove();
  }
});

test('what of a saved draft fits no more is told to the page, and the rest is opened', async () => {
  const element = await started();
  const older = { ...saved, answers: { goal: 'both', 'legal-person': 'yes' } };
  expect(await element.importDraft(JSON.stringify(older))).toEqual([
    { path: 'answers.legal-person', code: 'left-out' },
  ]);
  const file = await element.exportDraft('json');
  expect(JSON.parse(await file.text()).answers).toEqual({ goal: 'both' });
});

test('what is exported is told to the page: the format and how far the draft is, and no answers', async () => {
  const element = await started();
  await element.importDraft(json);
  const told: unknown[] = [];
  element.addEventListener('stem-check-export', ({ detail }) => told.push(detail));
  for (const format of formats) {
    expect((await element.exportDraft(format)).size).toBeGreaterThan(0);
    expect(told.at(-1)).toEqual({ format, complete: expect.any(Number) });
  }
  expect(told).toHaveLength(formats.length);
});

test('another format is refused with the ones there are', async () => {
  const element = await started();
  await expect(element.exportDraft('pdf')).rejects.toThrow(RangeError);
  await expect(element.exportDraft('pdf')).rejects.toThrow(/docx/);
});

test('what is no draft is refused with an error, and the conversation stays as it was', async () => {
  const element = await started();
  await answerGoal(element);
  const answers = async () => JSON.parse(await (await element.exportDraft('json')).text()).answers;
  const before = await answers();
  for (const wrong of ['', 'geen json', '{"name":"x"}', json.slice(0, 40)])
    expect(await element.importDraft(wrong), wrong).not.toEqual([]);
  expect(await answers()).toEqual(before);
  expect(before).toEqual({ goal: 'both' });
});
