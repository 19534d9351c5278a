import { Blob } from 'node:buffer';
import { waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Answers } from '../../src/assessment/answers.ts';
import { codeFor } from '../../src/conversation/share-link.ts';
import '../../src/element/define.ts';
import { linkTo } from '../../src/conversation/link-address.ts';
import { academy } from '../support/academy.ts';
import {
  inside,
  made,
  placed,
  press,
  pressInMenu,
  say,
  started,
} from '../support/placed-element.ts';
import { ruleSetOf } from '../support/rule-sets.ts';

const year = ruleSetOf('vlaio-2023');
const answers: Answers = {
  'recognition-status': 'current',
  trajectories: [{ coherent: 'yes', activities: 4, place: 'on-site', postcodes: ['9000'] }],
};

afterEach(() => history.replaceState(null, '', '#'));

test('who goes on under another year has its words, can save as it, and goes back with one step', async () => {
  const element = await started();
  element.answers = academy();
  await press(element, 'result:years.open');
  const onwards = say('result:years.goOn.button', { year: 2023 });
  (await inside(element).findByRole('button', { name: onwards })).click();
  await inside(element).findByText(say('frame.verdict', { year: 2023 }));
  await inside(element).findByRole('heading', { name: 'Krijgt onze STEM-academie subsidie?' });
  expect(element.getAttribute('rule-set')).toBe('vlaio-2023');
  expect(Object.keys(element.answers)).toEqual(['recognition-status', 'trajectories']);
  const file = JSON.parse(await (await element.exportDraft('json')).text());
  expect(file.ruleSet).toBe('vlaio-2023');
  await press(element, 'header.undo');
  await inside(element).findByText(say('frame.verdict', { year: 2021 }));
  await inside(element).findByRole('heading', { name: say('rules:title') });
  expect(element.answers).toEqual(academy());
  await pressInMenu(element, 'header.redo');
  await inside(element).findByText(say('frame.verdict', { year: 2023 }));
  element.setAttribute('rule-set', 'vlaio-2024');
  await waitFor(() => expect(element.assessment?.ruleSet).toBe('vlaio-2024'));
});

/** An element on a page whose address brings these answers, given under the rules of 2023. */
async function withLink(attributes: Record<string, string> = {}) {
  const code = await codeFor(year, answers);
  history.replaceState(null, '', linkTo(location.href, code ?? ''));
  return placed(attributes);
}

describe('a link of another year', () => {
  // That of jsdom has no stream.
  beforeEach(() => vi.stubGlobal('Blob', Blob));
  afterEach(() => vi.unstubAllGlobals());

  test('says of which rules it is, and goes on under those', async () => {
    const element = await withLink();
    await inside(element).findByText(say('keeping:offer.year', { year: 2023 }));
    expect(inside(element).queryByText(say('keeping:offer.otherRules'))).toBeNull();
    await press(element, 'keeping:offer.link.accept');
    await waitFor(() => expect(element.assessment?.ruleSet).toBe('vlaio-2023'));
    expect(element.answers).toEqual(answers);
    expect(element.getAttribute('rule-set')).toBe('vlaio-2023');
    await inside(element).findByText(say('frame.verdict', { year: 2023 }));
  });

  test('leaves everything as it is where it is refused', async () => {
    const element = await withLink();
    await press(element, 'keeping:offer.link.refuse');
    await inside(element).findByRole('button', { name: say('welcome.start') });
    expect(element.assessment?.ruleSet).toBe('vlaio-2021');
  });

  test('is undone with its rules', async () => {
    const element = await withLink();
    await press(element, 'keeping:offer.link.accept');
    await inside(element).findByText(say('frame.verdict', { year: 2023 }));
    await press(element, 'header.undo');
    await inside(element).findByRole('button', { name: say('welcome.start') });
    expect(element.assessment?.ruleSet).toBe('vlaio-2021');
    expect(element.answers).toEqual({});
    expect(element.getAttribute('rule-set')).toBe('vlaio-2021');
  });

  test('goes as far as it fits on a page that has rules of its own', async () => {
    const code = await codeFor(year, answers);
    history.replaceState(null, '', linkTo(location.href, code ?? ''));
    const element = made();
    element.ruleSet = { ...structuredClone(ruleSetOf('vlaio-2021')), id: 'own' };
    document.body.append(element);
    await inside(element).findByText(say('keeping:offer.otherRules'));
    await press(element, 'keeping:offer.link.accept');
    await waitFor(() => expect(element.answers).toEqual(answers));
    expect(element.assessment?.ruleSet).toBe('own');
  });
});

test('what a tab kept under the rules of another year is offered under those', async () => {
  const tab = { storage: 'session', id: 'years' };
  const element = await started({ ...tab, 'rule-set': 'vlaio-2023' });
  element.answers = answers;
  await waitFor(() => expect(Object.keys(sessionStorage).join()).toContain('vlaio-2023'));
  element.remove();
  const anew = placed(tab);
  await inside(anew).findByText(say('keeping:offer.year', { year: 2023 }));
  await press(anew, 'keeping:offer.device.accept');
  await waitFor(() => expect(anew.assessment?.ruleSet).toBe('vlaio-2023'));
  expect(anew.answers).toEqual(answers);
  expect(sessionStorage).toHaveLength(1);
});

describe('a draft of another year', () => {
  const saved = (ruleSet: string, given: Answers) =>
    JSON.stringify({
      format: 'stem-check-draft',
      version: 2,
      ruleSet,
      date: '2023-02-01',
      answers: given,
      texts: { fields: { name: 'vzw Vonk' }, examples: [] },
    });

  test('is opened whole, under its own rules, and saved again as it was', async () => {
    const element = await started();
    element.answers = academy();
    expect(await element.importDraft(saved('vlaio-2023', answers))).toEqual([]);
    expect(element.answers).toEqual(answers);
    await inside(element).findByRole('heading', {
      name: `1. ${say('rules:draft.sections.organisation')}`,
    });
    const file = JSON.parse(await (await element.exportDraft('json')).text());
    expect(file).toMatchObject({
      ruleSet: 'vlaio-2023',
      answers,
      texts: { fields: { name: 'vzw Vonk' } },
    });
  });

  test('is undone with its rules', async () => {
    const element = await started();
    element.answers = academy();
    await element.importDraft(saved('vlaio-2023', answers));
    await press(element, 'header.undo');
    await waitFor(() => expect(element.assessment?.ruleSet).toBe('vlaio-2021'));
    expect(element.answers).toEqual(academy());
    await waitFor(() => expect(element.getAttribute('rule-set')).toBe('vlaio-2021'));
  });

  test.each(['vlaio-2021', 'vlaio-2023', 'vlaio-2024'])(
    'of %s is opened on a page of any',
    async (id) => {
      for (const page of ['vlaio-2021', 'vlaio-2023', 'vlaio-2024']) {
        const element = await started({ 'rule-set': page });
        expect(await element.importDraft(saved(id, { 'recognition-status': 'current' }))).toEqual(
          [],
        );
        expect(element.assessment?.ruleSet).toBe(id);
        element.remove();
      }
    },
  );
});
