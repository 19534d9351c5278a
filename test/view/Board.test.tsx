import { screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { Answers } from '../../src/assessment/answers.ts';
import { academy, trajectory } from '../support/academy.ts';
import { answersBefore } from '../support/answers-before.ts';
import { drawWidget } from '../support/drawn-widget.tsx';

const started = { type: 'conversation.started' } as const;
const opened = { type: 'question.opened', question: 'goal' } as const;

const drawBoard = async (answers: Answers) => {
  const drawn = await drawWidget({ answers, events: [started, opened] });
  const { say } = drawn;
  const board = () => screen.getByRole('complementary', { name: say('board.heading') });
  /** What stands beside the name of a scheme and below it, up to the next scheme. */
  const standing = (scheme: string) => {
    const label = within(board()).queryByText(say(`rules:schemes.${scheme}.label`));
    return label?.closest('section')?.textContent?.replace(/[✓✕?–]/g, '') ?? null;
  };
  return { ...drawn, board, standing };
};

test('from the first question on both schemes stand on the board, and who decides', async () => {
  const { say, standing, board } = await drawBoard({});
  for (const scheme of ['recognition', 'subsidy'])
    expect(standing(scheme)).toContain(say('verdicts.undetermined'));
  within(board()).getByText(say('board.disclaimer'));
});

test('where only recognition is asked for, only that stands there', async () => {
  const { standing } = await drawBoard({ goal: 'recognition' });
  expect(standing('recognition')).not.toBeNull();
  expect(standing('subsidy')).toBeNull();
});

test('how many criteria are in order and how many answers still decide is said in words', async () => {
  const { say, standing, asks } = await drawBoard(answersBefore('relevance'));
  asks('goal');
  const recognition = standing('recognition') ?? '';
  expect(recognition).toContain(say('board.met', { met: 8, total: 9 }));
  expect(recognition).toContain(say('board.deciding', { count: 1 }));
  expect(recognition).not.toContain(say('board.unmet', { criteria: '' }).slice(0, 10));
  expect(standing('subsidy')).toContain(say('board.met', { met: 4, total: 5 }));
});

test('what is not in order is named', async () => {
  const { say, standing } = await drawBoard(
    academy({ audience: 'members-only', relevance: 'no', 'legal-person': 'no' }),
  );
  const labels = ['open-offer', 'relevance'].map((id) => say(`rules:criteria.${id}.label`));
  const recognition = standing('recognition') ?? '';
  expect(recognition).toContain(say('verdicts.ineligible'));
  expect(recognition).toContain(say('board.unmet', { criteria: labels.join(' en ') }));
  expect(recognition).not.toMatch(new RegExp(say('board.deciding', { count: 1 })));
});

test('each verdict has its word', async () => {
  const { say, standing, send } = await drawBoard(academy());
  expect(standing('recognition')).toContain(say('verdicts.eligible'));
  expect(standing('subsidy')).toContain(say('verdicts.conditional'));

  await send({
    type: 'answers.replaced',
    answers: academy({ 'recognition-status': 'current', trajectories: [trajectory()] }),
  });
  await send(opened);
  expect(standing('recognition')).toContain(say('verdicts.held') + say('board.held'));
  expect(standing('subsidy')).toContain(say('verdicts.eligible'));
});

test('the board follows the conversation', async () => {
  const { say, standing, send } = await drawBoard(answersBefore('audience'));
  expect(standing('recognition')).toContain(say('verdicts.undetermined'));
  await send({ type: 'question.closed' });
  await send({ type: 'answer.given', value: 'one-school' });
  expect(standing('recognition')).toContain(say('verdicts.ineligible'));
  expect(standing('recognition')).toContain(say('rules:criteria.open-offer.label'));
});
