import { screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { drawInput } from '../../support/drawn-input.tsx';

async function asked() {
  const drawn = await drawInput('trajectories.postcodes');
  return {
    ...drawn,
    type: (text: string) => drawn.user.type(drawn.field(), text),
    matches: () =>
      screen
        .queryAllByRole('list', { name: drawn.say('question.matches') })
        .flatMap((list) => within(list).getAllByRole('button'))
        .map((button) => button.textContent),
  };
}

test('a name that has begun offers the places it can be, each with its postcode', async () => {
  const { type, matches } = await asked();
  await type('Merelb');
  expect(matches()).toEqual(['9820 Merelbeke']);
});

test('that places are offered is said aloud once, and again when others are', async () => {
  const { type, say, announced } = await asked();
  await type('Knok');
  expect(announced).toEqual([say('question.matches')]);
  await type('ke, Aals');
  expect(announced).toEqual([say('question.matches'), say('question.matches')]);
});

test('no more than six places are offered', async () => {
  const { type, matches } = await asked();
  await type('Sint');
  expect(matches()).toHaveLength(6);
});

test('one letter or a number offers nothing', async () => {
  const { type, matches } = await asked();
  await type('M');
  expect(matches()).toEqual([]);
  await type('{Backspace}9000');
  expect(matches()).toEqual([]);
});

test('an offered place goes in for what was typed last, and focus comes back to the field', async () => {
  const { type, matches, field, user } = await asked();
  await type('9000, Merelb');
  await user.click(screen.getByRole('button', { name: '9820 Merelbeke' }));
  expect(field().value).toBe('9000, 9820 Merelbeke');
  expect(document.activeElement).toBe(field());
  expect(matches()).toEqual([]);
});

test('postcodes are recognised by the names of their places', async () => {
  const { type, say } = await asked();
  await type('9000 en 9050');
  screen.getByText(say('question.found', { places: '9000 Gent en 9050 Gentbrugge, Ledeberg' }));
});
