import { expect, test } from 'vitest';
import { type Answers, unknown } from '../../../src/assessment/answers.ts';
import { academy, trajectory } from '../../support/academy.ts';
import { drawVerdict } from '../../support/drawn-verdict.tsx';
import { relevanceSilent } from '../../support/silent-rule-sets.ts';

const held = academy({ 'recognition-status': 'current' });

test('each scheme says in a word how it stands, and in how many criteria', async () => {
  const { say, tile } = await drawVerdict(academy());
  expect(tile('recognition').textContent).toBe(
    [
      '9/9',
      say('rules:schemes.recognition.label'),
      say('verdicts.eligible'),
      say('result:tile.met', { count: 9 }),
    ].join(''),
  );
  expect(tile('subsidy').textContent).toContain(say('rules:schemes.subsidy.words.conditional'));
  expect(tile('subsidy').textContent).toContain(say('rules:criteria.recognised.reason'));
});

test('a scheme that is not asked for has no tile', async () => {
  const { tile } = await drawVerdict(academy({ goal: 'recognition' }));
  expect(tile('recognition')).toBeDefined();
  expect(tile('subsidy')).toBeUndefined();
});

test('where steps lead to it, they are counted', async () => {
  const { say, tile } = await drawVerdict(
    academy({ relevance: 'no', audience: 'one-school', 'legal-form': 'unincorporated' }),
  );
  expect(tile('recognition').textContent).toContain(say('result:tile.steps', { count: 2 }));
  expect(tile('subsidy').textContent).toContain(say('result:tile.steps', { count: 3 }));
});

test('where one criterion fails by one answer, what was found of that answer is the reason', async () => {
  const { say, tile } = await drawVerdict(academy({ 'legal-form': 'unincorporated' }));
  const finding = say('rules:findings.legal-form.unincorporated');
  const [reason] = [...tile('subsidy').querySelectorAll('p')].map((each) => each.textContent ?? '');
  expect(reason).not.toBe('');
  expect(finding.startsWith(reason ?? '-')).toBe(true);
});

test.each<[what: string, answers: Answers, id: string]>([
  ['one', academy({ relevance: unknown }), 'relevance'],
  ['the first of two', academy({ relevance: unknown, ages: unknown }), 'ages'],
])('where answers decide, the reason is the question: %s', async (_what, answers, id) => {
  const { say, tile } = await drawVerdict(answers);
  expect(tile('recognition').textContent).toContain(say(`rules:questions.${id}.ask`));
});

test('where no answer decides, others judge whether it is enough', async () => {
  const { say, tile } = await drawVerdict(academy({ relevance: 'partly' }));
  expect(tile('recognition').textContent).toContain(say('verdicts.undetermined'));
  expect(tile('recognition').textContent).toContain(say('result:tile.judged'));
});

test.each([
  ['running', '2022-12-31'],
  ['passed', '2023-01-01'],
])('what one holds already says until when: %s', async (status, date) => {
  const { say, tile } = await drawVerdict(held, { date });
  const until = say(`validity.${status}`, { year: 2021, until: '31\u00a0december 2022' });
  expect(tile('recognition').textContent).toContain(until);
  expect(tile('recognition').textContent).toContain(say('rules:schemes.recognition.words.held'));
  expect(tile('subsidy').textContent).not.toContain(until);
});

test('what one does not hold yet says nothing of until when', async () => {
  const { say, tile } = await drawVerdict(academy(), { date: '2022-12-31' });
  const until = say('validity.running', { year: 2021, until: '31\u00a0december 2022' });
  expect(tile('recognition').textContent).not.toContain(until);
});

test('where the sources are silent, nothing that is known stands in the way', async () => {
  const { say, tile } = await drawVerdict(academy(), { ruleSet: relevanceSilent });
  expect(tile('recognition').textContent).toContain(say('result:verdict.silent.clear'));
  expect(tile('recognition').textContent).toContain('8/8');
});

test('a tile says one thing: no reason is longer than it holds', async () => {
  for (const answers of [
    held,
    academy({ trajectories: [] }),
    academy({ trajectories: [trajectory({ title: 'Robots bouwen', activities: 2 })] }),
    academy({ partnership: 'beneficiary' }),
    academy({ 'school-hours': 'during' }),
  ]) {
    await drawVerdict(answers);
    for (const reason of document.querySelectorAll('.tile > p'))
      expect(reason.textContent?.length, reason.textContent ?? '').toBeLessThanOrEqual(110);
  }
});
