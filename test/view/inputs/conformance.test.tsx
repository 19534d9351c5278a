import { screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/assessment/answers.ts';
import { drawInput } from '../../support/drawn-input.tsx';
import { viewTexts } from '../../support/view-texts.ts';

const { say } = viewTexts('nl');
const option = (question: string, id: string) =>
  say(`rules:questions.${question}.options.${id}.label`);

interface InputCase {
  kind: string;
  path: string;
  role: 'radio' | 'checkbox';
  label: string;
  answer: Answer;
  /** The options that are ticked for it. */
  stands: readonly string[];
}

/** What an input has to do it has to do for each of these; a new kind is one more. */
const cases: InputCase[] = [
  {
    kind: 'choice',
    path: 'partnership',
    role: 'radio',
    label: option('partnership', 'none'),
    answer: 'none',
    stands: ['none'],
  },
  {
    kind: 'multi',
    path: 'announcement',
    role: 'checkbox',
    label: option('announcement', 'website'),
    answer: ['website', 'local-media'],
    stands: ['website', 'local-media'],
  },
];

describe.each(cases)('an input for $kind', ({ path, role, label, answer, stands }) => {
  const controls = () => screen.getAllByRole<HTMLInputElement>(role);

  test('is named by its label', async () => {
    await drawInput(path);
    expect(screen.getAllByRole(role, { name: label })).toHaveLength(1);
  });

  test('is described by what is said of it', async () => {
    await drawInput(path, { describedBy: 'hint' });
    expect(screen.getAllByRole(role, { description: 'Een tip.' })).toEqual(controls());
  });

  test.each([true, false])('is marked as invalid where it is: %s', async (isInvalid) => {
    await drawInput(path, { isInvalid });
    expect(new Set(controls().map((each) => each.ariaInvalid))).toEqual(
      new Set([isInvalid ? 'true' : null]),
    );
  });

  test('shows the answer that was given before', async () => {
    await drawInput(path, { answer });
    const standing = controls().filter(({ checked }) => checked);
    expect(standing.map(({ value }) => value)).toEqual(stands);
  });

  test('tells what is entered', async () => {
    const { user, entered } = await drawInput(path);
    const [first] = controls();
    await user.click(first as Element);
    expect(entered).toEqual([{ chosen: [first?.value] }]);
  });
});
