import { expect, test } from 'vitest';
import { academy } from '../../support/academy.ts';
import { drawVerdict } from '../../support/drawn-verdict.tsx';
import { ruleSetOf } from '../../support/rule-sets.ts';

const heading = 'result:next.heading';
const recognition = ['form', 'mail', 'validity'].map((id) => `recognition.${id}`);
const subsidy = ['admissibility', 'jury', 'amounts'].map((id) => `subsidy.${id}`);

test.each([
  ['is not recognised yet', academy(), [...recognition, 'subsidy.both', ...subsidy]],
  [
    'is recognised',
    academy({ 'recognition-status': 'current' }),
    ['recognition.renewal', ...subsidy],
  ],
  [
    'was recognised before',
    academy({ 'recognition-status': 'former' }),
    ['recognition.former', ...recognition, 'subsidy.both', ...subsidy],
  ],
  ['wants recognition only', academy({ goal: 'recognition' }), recognition],
  ['can have recognition only', academy({ 'legal-form': 'unincorporated' }), recognition],
])('how applying goes for an organisation that %s', async (_what, answers, steps) => {
  const { fold, say } = await drawVerdict(answers);
  const shown = [...fold(heading).querySelectorAll('ol > li')];
  expect(shown.map((each) => each.textContent)).toEqual(steps.map((id) => say(`rules:next.${id}`)));
});

test('after the deadline what was asked is said in the past tense, and first what is known since', async () => {
  const { fold, say } = await drawVerdict(academy(), { date: '2026-11-28' });
  const inTurn = [
    ...['recognition', 'more.recognition', 'subsidy', 'more.subsidy', 'any'].map(
      (id) => `rules:since.${id}`,
    ),
    'rules:support.vlaio',
    ...['form', 'mail', 'validity'].map((id) => `rules:next.recognition.${id}_closed`),
    ...['both', 'admissibility', 'jury', 'amounts'].map((id) => `rules:next.subsidy.${id}_closed`),
  ].map((key) => fold(heading).textContent?.indexOf(say(key)) ?? -1);
  expect(inTurn).not.toContain(-1);
  expect(inTurn).toEqual([...inTurn].sort((one, other) => one - other));
  expect(fold(heading).textContent).toContain(
    say('call.checked', { date: '23\u00a0november 2026' }),
  );
  const links = [...fold(heading).querySelectorAll('.support a')].map((a) => a.textContent);
  expect(links).toEqual(['www.steamhive.be', 'www.vlaio.be', 'STEM@vlaio.be']);
});

test('who asks for one scheme is told what is known since of that one', async () => {
  const answers = academy({ goal: 'recognition' });
  const { fold, say } = await drawVerdict(answers, { date: '2026-11-28' });
  expect(fold(heading).textContent).toContain(say('rules:since.recognition'));
  expect(fold(heading).textContent).not.toContain(say('rules:since.subsidy'));
});

test('while one can apply nothing is said of later years', async () => {
  const { fold, say } = await drawVerdict(academy(), { date: '2021-04-01' });
  expect(fold(heading).textContent).not.toContain(say('rules:since.any'));
});

test('what the application asks besides is a list of things to do, without what is done', async () => {
  const { fold, say } = await drawVerdict(
    academy({ companies: 'no', announcement: ['uitdatabank'] }),
  );
  const tasks = [...fold(heading).querySelectorAll('ul.steps > li')];
  expect(tasks.map((each) => each.textContent)).toEqual(
    ['companies', 'form-complete'].map((id) => say(`rules:criteria.${id}.remedy`)),
  );
});

test('who only waits for what no source says is told how applying goes', async () => {
  const ruleSet = ruleSetOf('vlaio-2024');
  const { ages: _, goal: __, partnership: ___, 'legal-form': ____, ...answers } = academy();
  const { fold, primary } = await drawVerdict(answers, { ruleSet, date: '2024-06-01' });
  const shown = [...fold(heading).querySelectorAll('ol > li')];
  expect(shown).toHaveLength(3);
  expect(shown[0]?.textContent).toContain('Vraag erkenning aan');
  expect(primary()).toHaveLength(1);
});

test('who cannot apply is told how the call is, and nothing of forms', async () => {
  const { fold, say } = await drawVerdict(academy({ relevance: 'no', companies: 'no' }));
  expect(fold(heading).querySelectorAll('li')).toHaveLength(0);
  expect(fold(heading).textContent).toContain(
    say('call.open', { year: 2021, deadline: '4\u00a0mei 2021 om 12:00' }).split(' loopt')[0],
  );
});

test('who helps stands here where there is no way to yes, and there else', async () => {
  const { fold, send } = await drawVerdict(academy());
  expect(fold(heading).querySelectorAll('.support > li')).toHaveLength(2);
  await send({ type: 'answers.replaced', answers: academy({ relevance: 'no' }) });
  expect(fold(heading).querySelectorAll('.support > li')).toHaveLength(0);
  expect(fold('result:plan.heading').querySelectorAll('.support > li')).toHaveLength(2);
});

test('how to apply follows what is tried', async () => {
  const { fold, say, send } = await drawVerdict(academy({ relevance: 'no' }));
  await send({ type: 'change.tried', set: { relevance: 'yes' } });
  expect(fold(heading).textContent).toContain(say('rules:next.recognition.form'));
});
