import { screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { Answers } from '../../src/assessment/answers.ts';
import { yearsFor } from '../../src/element/years-for.tsx';
import { loadTexts } from '../../src/i18n/texts.ts';
import { academy } from '../support/academy.ts';
import { drawVerdict } from '../support/drawn-verdict.tsx';
import { later, type Situation } from '../support/drawn-widget.tsx';
import { ruleSetOf } from '../support/rule-sets.ts';

/** The verdict on these answers, with the other years opened from it. */
async function drawYears(answers: Answers, situation: Situation = {}) {
  const { ruleSet = ruleSetOf('vlaio-2021'), language = 'nl' } = situation;
  const texts = await loadTexts(language, ruleSet);
  await texts.load('result');
  const [Years] = await yearsFor({ ruleSet, texts });
  const drawn = await drawVerdict(answers, { parts: { years: later(Years) }, ...situation });
  const { say, user } = drawn;
  drawn.fold('result:explore.heading').open = true;
  const opener = screen.getByRole('button', { name: say('result:years.open') });
  await user.click(opener);
  const title = say('result:years.heading', { count: 3 });
  return {
    ...drawn,
    opener,
    table: () => screen.getByRole('table', { name: title }),
    title: () => screen.queryByRole('heading', { name: title }),
    goOn: (year: number) =>
      screen.queryByRole('button', { name: say('result:years.goOn.button', { year }) }),
  };
}

test('from the result one comes to the other years, and back to where one was', async () => {
  const { title, opener, press, say } = await drawYears(academy());
  expect(document.activeElement).toBe(title());
  screen.getByText(say('result:years.words'));
  expect(screen.queryByRole('button', { name: say('frame.answers') })).toBeNull();
  await press('result:years.back');
  expect(title()).toBeNull();
  expect(document.activeElement).toBe(opener);
  screen.getByText(say('frame.verdict', { year: 2021 }));
});

test('Escape leads back too', async () => {
  const { title, opener, user } = await drawYears(academy());
  await user.keyboard('{Escape}');
  expect(title()).toBeNull();
  expect(document.activeElement).toBe(opener);
});

test('each year is a column with how much of it is known, and what no source says is said', async () => {
  const { table, say } = await drawYears(academy());
  const heads = within(table()).getAllByRole('columnheader');
  expect(heads.map(({ textContent }) => textContent)).toEqual([
    `2021${say('result:years.complete')}, ${say('result:years.now')}`,
    '2023alleen subsidie',
    '2024alleen erkenning',
  ]);
  const [, first] = within(table()).getAllByRole('row');
  within(first as HTMLElement).getByText(say('result:years.noRules'));
  within(table()).getAllByText(say('result:years.noSource'));
});

test('the same stands in a list, for who has no room for a table', async () => {
  const { say } = await drawYears(academy());
  const list = document.querySelector('.years-list') as HTMLElement;
  expect(within(list).getAllByText(say('result:years.noSource')).length).toBeGreaterThan(3);
});

test('what changed from one year to another is said in words', async () => {
  const { say } = await drawYears(academy());
  const years = { from: 2021, to: 2023 };
  const heading = screen.getByRole('heading', { name: say('result:years.changed', years) });
  const fold = heading.closest('details') as HTMLDetailsElement;
  expect(fold.textContent?.replaceAll('\u00a0', ' ')).toContain(
    'Maximum per aanvrager: van € 50.000 naar € 30.000',
  );
});

test('who goes on under another year is told what it loses before, and that it was done after', async () => {
  const { goOn, context, user, announced, say, title, send } = await drawYears(academy());
  const choice = goOn(2024)?.closest('li') as HTMLElement;
  expect(choice.textContent).toContain('Aanvraag, Rechtsvorm, STEM-partnerschap en Leeftijd.');
  expect(goOn(2021)).toBeNull();
  await user.click(goOn(2024) as HTMLElement);
  expect(context().ruleSet.id).toBe('vlaio-2024');
  expect(context().answers).not.toHaveProperty('goal');
  expect(announced.at(-1)).toBe(say('result:years.goOn.said', { year: 2024 }));
  expect(title()).toBeNull();
  expect(document.activeElement).not.toBe(document.body);
  await send({ type: 'history.undone' });
  expect(context().ruleSet.id).toBe('vlaio-2021');
  expect(context().answers).toEqual(academy());
});

test('while something is tried one goes on under no other year, and is told why', async () => {
  const { goOn, say } = await drawYears(academy(), {
    events: [
      { type: 'result.requested' },
      { type: 'answer.tried', question: 'partnership', value: 'beneficiary' },
    ],
  });
  expect(goOn(2023)).toBeNull();
  screen.getAllByText(say('result:verdict.noDraft'));
});

test('under the rules of another year it goes the other way', async () => {
  const { goOn, say } = await drawYears(
    { 'recognition-status': 'current', trajectories: [] },
    { ruleSet: ruleSetOf('vlaio-2023') },
  );
  expect(goOn(2023)).toBeNull();
  const choice = goOn(2021)?.closest('li') as HTMLElement;
  expect(choice.textContent).toContain(say('result:years.goOn.asked'));
  expect(choice.textContent).not.toContain(say('result:years.goOn.dropped'));
});
