import { expect, test, vi } from 'vitest';
import '../../src/element/define.ts';
import { academy } from '../support/academy.ts';
import {
  answerGoal,
  answerGoalHere,
  inside,
  made,
  press,
  pressInMenu,
  say,
  settled,
  started,
} from '../support/placed-element.ts';

const ask = (question: string) => say(`rules:questions.${question}.ask`);

test('before it has started there are no answers and no assessment', () => {
  const element = made();
  expect(element.answers).toEqual({});
  expect(element.assessment).toBeNull();
  expect(() => element.start()).toThrow(/not started/);
  expect(() => element.restart()).toThrow(/not started/);
});

test('answers and assessment are copies: the page cannot change what was said', async () => {
  const element = await started();
  await answerGoal(element);
  const { answers, assessment } = element;
  expect(answers).toEqual({ goal: 'both' });
  expect(assessment).toMatchObject({ ruleSet: 'vlaio-2021', overall: 'undetermined' });
  Object.assign(answers, { goal: 'recognition' });
  Object.assign(assessment?.verdicts ?? {}, { subsidy: 'held' });
  expect(element.answers).toEqual({ goal: 'both' });
  expect(element.assessment?.verdicts.subsidy).not.toBe('held');
});

test('answers that the page sets are gone on from, before the start and after it', async () => {
  const element = made();
  element.answers = { goal: 'both', 'recognition-status': 'none' };
  document.body.append(element);
  await inside(element).findByRole('group', { name: ask('ages') });
  expect(element.answers).toEqual({ goal: 'both', 'recognition-status': 'none' });

  element.answers = { goal: 'both' };
  await inside(element).findByRole('group', { name: ask('recognition-status') });

  await press(element, 'header.undo');
  await inside(element).findByRole('group', { name: ask('ages') });
});

test('answers that the page sets once more, as frameworks do with each drawing, take away nothing that was said since', async () => {
  const element = await started();
  element.answers = { goal: 'both' };
  await inside(element).findByRole('group', { name: ask('recognition-status') });
  element.answers = { goal: 'both', 'recognition-status': 'current' };
  await inside(element).findByRole('group', { name: ask('ages') });
  await press(element, 'header.undo');
  await inside(element).findByRole('group', { name: ask('recognition-status') });
  await settled(element);
  element.answers = { goal: 'both', 'recognition-status': 'current' };
  await settled(element);
  expect(element.answers).toEqual({ goal: 'both' });

  element.answers = { goal: 'both', 'recognition-status': 'none' };
  await vi.waitFor(() =>
    expect(element.answers).toEqual({ goal: 'both', 'recognition-status': 'none' }),
  );
});

test.each([
  [{ goal: 'money' }, 'goal'],
  ['both', ''],
  [{ nonsense: 1 }, 'nonsense'],
])('answers such as %o are refused with their place, and nothing is lost', async (wrong, path) => {
  const element = await started();
  await answerGoal(element);
  const refused = vi.fn();
  element.addEventListener('stem-check-error', ({ detail }) => refused(detail));
  element.answers = wrong;
  await vi.waitFor(() => expect(refused).toHaveBeenCalledOnce());
  const { code, message } = refused.mock.calls[0]?.[0] ?? {};
  expect(code).toBe('answers');
  expect(JSON.parse(message)[0].path).toBe(path);
  expect(element.answers).toEqual({ goal: 'both' });
});

test('the page can start the conversation and begin it again, and undo brings it back', async () => {
  const element = await started();
  element.start();
  await inside(element).findByRole('group', { name: ask('goal') });
  await answerGoalHere(element);
  element.restart();
  await inside(element).findByRole('button', { name: say('welcome.start') });
  expect(element.answers).toEqual({});
  await press(element, 'welcome.putBack');
  expect(element.answers).toEqual({ goal: 'both' });
});

test('the page can set the same answers again once it has begun again', async () => {
  const element = await started();
  const answers = { goal: 'both' };
  element.answers = answers;
  await vi.waitFor(() => expect(element.answers).toEqual(answers));
  element.restart();
  expect(element.answers).toEqual({});
  element.answers = answers;
  await vi.waitFor(() => expect(element.answers).toEqual(answers));
});

test('focus goes to the question at hand', async () => {
  const element = await started();
  element.focus();
  expect(element.shadowRoot?.activeElement?.textContent).toBe(say('welcome.start'));
  element.start();
  const question = await inside(element).findByRole('group', { name: ask('goal') });
  element.focus();
  expect(element.shadowRoot?.activeElement).toBe(question);
});

test('with share-answers the events tell what was answered, as copies', async () => {
  const element = await started({ 'share-answers': '' });
  const told: unknown[] = [];
  element.addEventListener('stem-check-answer', ({ detail }) => told.push(detail));
  element.addEventListener('stem-check-verdict', ({ detail }) => told.push(detail));
  await answerGoal(element);
  expect(told).toEqual([{ question: 'goal', answer: 'both' }]);
  await press(element, 'header.undo');
  expect(told.at(-1)).toEqual({ question: 'goal', answer: undefined });

  element.shareAnswers = false;
  await settled(element);
  await pressInMenu(element, 'header.redo');
  expect(told.at(-1)).toEqual({ question: 'goal' });

  element.shareAnswers = true;
  element.answers = academy();
  await inside(element).findByRole('heading', { name: say('rules:headlines.both') });
  expect(told.at(-1)).toMatchObject({ overall: expect.any(String), answers: academy() });
});
