import { screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { type Answers, unknown } from '../../../src/assessment/answers.ts';
import { workshops } from '../../regulations/workshops/workshops.ts';
import { academy, trajectory } from '../../support/academy.ts';
import { answersBefore } from '../../support/answers-before.ts';
import { drawWidget, type Situation } from '../../support/drawn-widget.tsx';
import { relevanceSilent } from '../../support/silent-rule-sets.ts';

const started = { type: 'conversation.started' } as const;
const opened = { type: 'question.opened', question: 'goal' } as const;

async function drawBoard(answers: Answers, situation: Situation = {}) {
  const drawn = await drawWidget({ answers, events: [started, opened], ...situation });
  const { say } = drawn;
  const board = () => screen.getByRole('region', { name: say('board.heading') });
  const label = (scheme: string) => say(`rules:schemes.${scheme}.label`);
  const chips = () => within(board()).getAllByRole('button');
  const chip = (scheme: string) =>
    chips().find(({ textContent }) => textContent?.includes(label(scheme)));
  return {
    ...drawn,
    board,
    label,
    chips,
    chip,
    sheet: (scheme: string) => screen.queryByRole('region', { name: label(scheme) }),
  };
}

test('from the first question on every scheme stands on the board, and who decides', async () => {
  const { say, chip, board } = await drawBoard({}, { events: [started] });
  for (const scheme of ['recognition', 'subsidy'])
    expect(chip(scheme)?.textContent).toContain(say('verdicts.undetermined'));
  expect(board().textContent).toContain(say('rules:disclaimer'));
});

test('where only recognition is asked for, only that stands there', async () => {
  const { chips, chip } = await drawBoard({ goal: 'recognition' });
  expect(chips()).toEqual([chip('recognition')]);
});

test('where only recognition is asked for, no jury decides', async () => {
  const { say, board } = await drawBoard({ goal: 'recognition' });
  expect(board().textContent).toContain(say('rules:disclaimer_only-recognition'));
  expect(board().textContent).not.toContain('jury');
});

test('how many criteria are in order stands in the ring, and what decides now beside it', async () => {
  const { say, chip } = await drawBoard(answersBefore('relevance'));
  const text = chip('recognition')?.textContent ?? '';
  expect(text).toContain('8/9');
  expect(text).toContain(`${say('board.decides')} ${say('rules:questions.relevance.label')}`);
});

test('what is not in order is named', async () => {
  const { say, chip } = await drawBoard(academy({ audience: 'members-only' }));
  const text = chip('recognition')?.textContent ?? '';
  expect(text).toContain(say('verdicts.ineligible'));
  expect(text).toContain(`${say('board.missing')} ${say('rules:criteria.open-offer.label')}`);
});

test('a rule set has a better word for a verdict than ours', async () => {
  const { say, chip } = await drawBoard(academy());
  expect(chip('subsidy')?.textContent).toContain(say('rules:schemes.subsidy.words.conditional'));
});

test('the scheme with money says how much, and on what it hangs', async () => {
  const { say, chip } = await drawBoard(academy({ 'recognition-status': 'current' }));
  expect(chip('subsidy')?.textContent).toContain(say('board.estimated'));
  expect(chip('recognition')?.textContent).not.toContain('€');
});

test('where it may be nothing still, what it can be is no estimate', async () => {
  const nowhere = trajectory({ place: 'on-site', postcodes: unknown });
  const { say, chip } = await drawBoard(academy({ trajectories: [nowhere] }));
  expect(chip('subsidy')?.textContent).toContain(say('board.possible'));
  expect(chip('subsidy')?.textContent).not.toContain(say('board.estimated'));
});

test('rules with one scheme of their own stand there all the same', async () => {
  const { chips, say } = await drawBoard({}, { ruleSet: workshops, events: [started] });
  expect(chips().map((each) => each.textContent)).toEqual([
    expect.stringContaining(`Toelage${say('verdicts.undetermined')}`),
  ]);
});

test('the board follows the conversation, and says aloud only the word that changes, once', async () => {
  const { say, chip, choose, announced, label } = await drawBoard(answersBefore('audience'), {
    events: [started],
  });
  await choose('audience', 'one-school');
  expect(chip('recognition')?.textContent).toContain(say('verdicts.ineligible'));
  const changed = (scheme: string) => `${label(scheme)}: ${say('verdicts.ineligible')}.`;
  expect(announced).toContain(changed('recognition'));
  const before = announced.length;
  await choose('individual-enrolment', 'yes');
  expect(announced.slice(before)).toEqual([]);
});

test('nothing is said of a board that nobody moved', async () => {
  const { send, announced } = await drawBoard(answersBefore('audience'), { events: [started] });
  await send({ type: 'answer.given', value: 'one-school' });
  expect(announced).toEqual([]);
});

test('pressing a scheme opens its criteria, what fails first, and the focus goes there', async () => {
  const { user, chip, label, say, sheet } = await drawBoard(academy({ audience: 'members-only' }));
  expect(chip('recognition')?.getAttribute('aria-expanded')).toBe('false');
  await user.click(chip('recognition') as Element);
  expect(chip('recognition')?.getAttribute('aria-expanded')).toBe('true');
  expect(document.activeElement?.textContent).toBe(label('recognition'));
  const criteria = within(sheet('recognition') as HTMLElement).getAllByRole('listitem');
  expect(criteria).toHaveLength(9);
  const [first] = criteria;
  expect(first?.textContent).toContain(
    `${say('rules:criteria.open-offer.label')}: ${say('states.unmet')}.`,
  );
  expect(first?.textContent).toContain(say('rules:questions.audience.options.members-only.label'));
});

test('from the criteria an answer is changed, and what is still asked is said', async () => {
  const { user, chip, sheet, say, asks } = await drawBoard(answersBefore('audience'), {
    events: [started],
  });
  await user.click(chip('subsidy') as Element);
  const shown = within(sheet('subsidy') as HTMLElement);
  expect(shown.getAllByText(say('board.toAsk')).length).toBeGreaterThan(0);
  shown.getByText(say('board.follows'));
  const [change] = shown.getAllByRole('button', { name: new RegExp(say('transcript.change')) });
  await user.click(change as Element);
  expect(sheet('subsidy')).toBeNull();
  expect(document.activeElement).toBe(asks('ages'));
});

test.each(['Escape', 'its button', 'the scheme again'])(
  'closed by %s the criteria give the focus back to their scheme',
  async (how) => {
    const { user, chip, sheet, press } = await drawBoard(academy());
    await user.click(chip('subsidy') as Element);
    if (how === 'Escape') await user.keyboard('{Escape}');
    if (how === 'its button') await press('board.close');
    if (how === 'the scheme again') await user.click(chip('subsidy') as Element);
    expect(sheet('subsidy')).toBeNull();
    expect(document.activeElement).toBe(chip('subsidy'));
  },
);

test('one scheme opened after another shows that one', async () => {
  const { user, chip, sheet } = await drawBoard(academy());
  await user.click(chip('subsidy') as Element);
  await user.click(chip('recognition') as Element);
  expect(sheet('subsidy')).toBeNull();
  expect(sheet('recognition')).not.toBeNull();
});

test('what the sources say nothing about is not counted', async () => {
  const { chip } = await drawBoard(academy(), { ruleSet: relevanceSilent });
  expect(chip('recognition')?.textContent).toContain('8/8');
});
