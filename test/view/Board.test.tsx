import { screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { Answers } from '../../src/assessment/answers.ts';
import type { RuleSet } from '../../src/rules/schema.ts';
import { workshops } from '../regulations/workshops/workshops.ts';
import { academy, trajectory } from '../support/academy.ts';
import { answersBefore } from '../support/answers-before.ts';
import { changed } from '../support/changed-rules.ts';
import { drawWidget } from '../support/drawn-widget.tsx';
import { ruleSetOf } from '../support/rule-sets.ts';

const started = { type: 'conversation.started' } as const;
const opened = { type: 'question.opened', question: 'goal' } as const;

const drawBoard = async (answers: Answers, ruleSet: RuleSet = ruleSetOf('vlaio-2021')) => {
  const events = ruleSet === workshops ? [started] : [started, opened];
  const drawn = await drawWidget({ answers, ruleSet, events });
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
  within(board()).getByText(say('rules:disclaimer'));
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
    academy({ audience: 'members-only', relevance: 'no', 'legal-form': 'unincorporated' }),
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
  expect(standing('subsidy')).toContain(say('rules:schemes.subsidy.words.conditional'));

  await send({
    type: 'answers.replaced',
    answers: academy({ 'recognition-status': 'current', trajectories: [trajectory()] }),
  });
  await send(opened);
  const held = say('rules:schemes.recognition.words.held') + say('board.held');
  const validity = say('validity.running', { year: 2021, until: '31 december 2022' });
  expect(standing('recognition')).toContain(`${held} ${validity}`);
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

test('rules with one scheme and without a place for it in our words stand there all the same', async () => {
  const { standing, say } = await drawBoard({}, workshops);
  const board = screen.getByRole('complementary', { name: say('board.heading') });
  within(board).getByText(workshops.texts?.nl?.disclaimer as string);
  expect(board.querySelectorAll('section')).toHaveLength(1);
  expect(board.textContent).toContain(`Toelage${' '}${say('verdicts.undetermined')}`);
  expect(standing('recognition')).toBeNull();
});

test('what the sources say nothing about is not counted, and that is said', async () => {
  const silent = changed(ruleSetOf('vlaio-2021'), {
    'criteria.#relevance': {
      id: 'relevance',
      scheme: 'recognition',
      silent: true,
      source: { document: 'deck-2021', place: 'activities' },
      openPoints: [{ id: 'partly' }],
    },
  });
  const { standing, say } = await drawBoard(academy(), silent);
  expect(standing('recognition')).toContain(
    `${say('board.met', { met: 8, total: 8 })} ${say('board.silent', { count: 1 })}`,
  );
});
