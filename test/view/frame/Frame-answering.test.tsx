import { screen, waitFor, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { isList } from '../../../src/assessment/answers.ts';
import { overallOf } from '../../../src/assessment/overall.ts';
import { replay } from '../../../src/assessment/path.ts';
import type { RuleSet } from '../../../src/rules/schema.ts';
import { academy } from '../../support/academy.ts';
import { answersBefore } from '../../support/answers-before.ts';
import { drawWidget } from '../../support/drawn-widget.tsx';
import { ruleSetOf } from '../../support/rule-sets.ts';

// Each assessment comes to this once.
vi.mock('../../../src/assessment/overall.ts', { spy: true });

/** A replay goes through the questions one by one: these know how often that was done. */
class Questions extends Array<RuleSet['questions'][number]> {
  replays = 0;

  override [Symbol.iterator]() {
    this.replays++;
    return super[Symbol.iterator]();
  }
}

const started = { type: 'conversation.started' } as const;
const vlaio = ruleSetOf('vlaio-2021');

test('each answer is replayed once and assessed once, whatever is drawn of it', async () => {
  const questions = new Questions();
  questions.push(...vlaio.questions);
  const { send, context } = await drawWidget({
    ruleSet: { ...vlaio, questions },
    events: [started],
  });
  const given = replay(vlaio, academy()).questions.filter((each) => !isList(each));
  const counted: Record<string, unknown> = {};
  for (const { id } of given) {
    const value = academy()[id];
    if (value === undefined || context().answers[id] !== undefined) continue;
    await send({ type: 'question.opened', question: id });
    questions.replays = 0;
    vi.mocked(overallOf).mockClear();
    await send({ type: 'answer.given', value });
    await waitFor(() => expect(overallOf).toHaveBeenCalled());
    counted[id] = [questions.replays, vi.mocked(overallOf).mock.calls.length];
  }
  expect(Object.keys(counted).length).toBeGreaterThan(10);
  expect(counted).toEqual(Object.fromEntries(Object.keys(counted).map((id) => [id, [1, 1]])));
});

test('what was said, and the schemes beside it, stay as they are drawn while an answer is', async () => {
  const { choose, say } = await drawWidget({
    answers: answersBefore('audience'),
    events: [started],
  });
  const board = screen.getByRole('region', { name: say('board.heading') });
  const chips = within(board).getAllByRole('button');
  const turns = screen.getAllByRole('listitem').slice(0, -1);
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((more) => records.push(...more));
  observer.observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  await choose('audience', 'one-school');
  records.push(...observer.takeRecords());
  observer.disconnect();
  const changed = records.map(({ target }) => target);
  expect(changed).not.toEqual([]);
  expect(turns.filter((turn) => changed.some((each) => turn.contains(each)))).toEqual([]);
  expect(screen.getAllByRole('listitem').slice(0, turns.length)).toEqual(turns);
  expect(within(board).getAllByRole('button')).toEqual(chips);
});

test('the schemes are assessed and drawn once the next question stands there', async () => {
  const { send, say } = await drawWidget({ answers: answersBefore('audience'), events: [started] });
  const board = screen.getByRole('region', { name: say('board.heading') });
  const before = board.textContent;
  vi.mocked(overallOf).mockClear();
  void send({ type: 'answer.given', value: 'members-only' });
  const name = say('rules:questions.individual-enrolment.ask');
  screen.getByRole('heading', { name, hidden: true });
  expect([board.textContent, vi.mocked(overallOf).mock.calls.length]).toEqual([before, 0]);
  await waitFor(() => expect(board.textContent).not.toBe(before));
});

test('the question before keeps the focus until the next one is painted, and answers nothing by then', async () => {
  const { choose, context, option, say, send } = await drawWidget({
    answers: answersBefore('audience'),
    events: [started],
  });
  const former = option('audience', 'everyone');
  former.focus();
  void send({ type: 'answer.given', value: 'members-only' });
  const name = say('rules:questions.individual-enrolment.ask');
  const next = screen.getByRole('group', { name, hidden: true });
  expect(document.activeElement).toBe(former);
  // What is said of it changes until then, which Chromium would have said as well.
  expect(screen.queryByRole('group', { name })).toBeNull();
  former.click();
  expect(context().answers['individual-enrolment']).toBeUndefined();
  expect(context().answers.audience).toBe('members-only');
  await waitFor(() => expect(document.activeElement).toBe(next));
  expect(former.isConnected).toBe(false);
  expect(screen.getByRole('group', { name })).toBe(next);
  await choose('individual-enrolment', 'yes');
  expect(context().answers['individual-enrolment']).toBe('yes');
});
