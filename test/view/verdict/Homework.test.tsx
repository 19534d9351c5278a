import { expect, test } from 'vitest';
import { unknown } from '../../../src/assessment/answers.ts';
import { academy } from '../../support/academy.ts';
import { drawVerdict } from '../../support/drawn-verdict.tsx';

const heading = 'result:homework.heading';

test('what one did not know yet is a list with who could know it', async () => {
  const { say, fold } = await drawVerdict(academy({ relevance: unknown, ages: unknown }));
  const items = [...fold(heading).querySelectorAll('li')].map((each) => each.textContent ?? '');
  expect(items).toHaveLength(2);
  expect(items[0]).toContain(say('rules:questions.ages.ask'));
  expect(items[1]).toContain(say('rules:questions.relevance.ask'));
  expect(items[1]).toContain(
    say('result:homework.askWho', { who: say('rules:knownBy.supervisors') }),
  );
  expect(fold(heading).querySelector('summary')?.textContent).toContain(
    say('result:homework.note', { count: 2 }),
  );
});

test('it can be answered from there, and what is known leaves the list', async () => {
  const { say, within, user, asks, choose, fold } = await drawVerdict(
    academy({ relevance: unknown, ages: unknown }),
  );
  const question = say('rules:questions.relevance.ask');
  await user.click(
    within(heading).getByRole('button', {
      name: (name) => name.endsWith(say('transcript.changeWhat', { question })),
      hidden: true,
    }),
  );
  asks('relevance');
  await choose('relevance', 'yes');
  expect(fold(heading).querySelectorAll('li')).toHaveLength(1);
});

test('where all is known there is nothing to find out', async () => {
  const { foldIfAny } = await drawVerdict(academy());
  expect(foldIfAny(heading)).toBeNull();
});
