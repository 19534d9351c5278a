import { screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { placeFinder } from '../../../src/belgium/place-finder.ts';
import { trajectory, without } from '../../support/academy.ts';
import { answersBefore } from '../../support/answers-before.ts';
import { drawWidget, type Situation } from '../../support/drawn-widget.tsx';

const started = { type: 'conversation.started' } as const;

async function asked(situation: Situation = {}) {
  const drawn = await drawWidget({
    answers: {
      ...answersBefore('trajectories'),
      trajectories: [without(trajectory(), 'postcodes') as ReturnType<typeof trajectory>],
    },
    events: [started],
    ...situation,
  });
  const field = screen.getByRole<HTMLInputElement>('textbox');
  return {
    ...drawn,
    field,
    type: (text: string) => drawn.user.type(field, text),
    matches: () =>
      screen
        .queryAllByRole('list', { name: drawn.say('question.matches') })
        .flatMap((list) => within(list).getAllByRole('button'))
        .map((button) => button.textContent),
    given: () => drawn.context().round?.items[0]?.postcodes,
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
  const { type, matches, field, button, user, press, given } = await asked();
  await type('9000, Merelb');
  await user.click(button('9820 Merelbeke'));
  expect(field.value).toBe('9000, 9820 Merelbeke');
  expect(document.activeElement).toBe(field);
  expect(matches()).toEqual([]);

  await press('question.next');
  expect(given()).toEqual(['9000', '9820']);
});

test('postcodes are recognised by the names of their places', async () => {
  const { type, say } = await asked();
  await type('9000 en 9050');
  const places = '9000 Gent en 9050 Gentbrugge, Ledeberg';
  expect(screen.getByText(say('question.found', { places }))).toBeTruthy();
});

test('a name that is one place is taken for its postcode', async () => {
  const { type, press, given } = await asked();
  await type('oostende');
  await press('question.next');
  expect(given()).toEqual(['8400']);
});

test.each([
  ['a name that is none', 'Nergenshuizen', 'unknownPlace', { given: 'Nergenshuizen' }],
  ['a code that is none', '9000, 9999', 'unknownPostcode', { given: '9999' }],
  ['a code of three digits', '900', 'malformedPostcode', { given: '900' }],
  ['nothing', ' ', 'noPostcode', {}],
])('%s is refused with a way out', async (_what, entry, code, params) => {
  const { type, press, say, field } = await asked();
  await type(entry);
  await press('question.next');
  const error = `${say('errors.prefix')} ${say(`errors.${code}`, params)}`;
  const description = (text: string) => text.startsWith(error);
  expect(screen.getByRole('textbox', { description })).toBe(field);
});

test('a name that is several places is refused with each of them', async () => {
  const { type, press, say } = await asked();
  await type('9000, Beveren');
  await press('question.next');
  const places = placeFinder.find('Beveren').map(({ postcode, name }) => `${postcode} ${name}`);
  expect(places.length).toBeGreaterThan(1);
  const suggestions = new Intl.ListFormat('nl-BE').format(places);
  const error = say('errors.whichPlace', { given: 'Beveren', suggestions });
  expect(screen.getByText(error, { exact: false })).toBeTruthy();
});

test('without the table of places any postcode of the region is taken, and a name is not', async () => {
  const { type, press, given, say } = await asked({
    loadPlaces: () => Promise.reject(new Error('no network')),
  });
  await type('Gent');
  await press('question.next');
  const error = `${say('errors.prefix')} ${say('errors.unknownPlace', { given: 'Gent' })}`;
  screen.getByRole('textbox', { description: (text) => text.startsWith(error) });

  await type('{Backspace}{Backspace}{Backspace}{Backspace}9999');
  await press('question.next');
  expect(given()).toEqual(['9999']);
});
