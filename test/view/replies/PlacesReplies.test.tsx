import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { Item } from '../../../src/assessment/answers.ts';
import { placeFinder } from '../../../src/belgium/place-finder.ts';
import { trajectory, without } from '../../support/academy.ts';
import { answersBefore } from '../../support/answers-before.ts';
import { drawWidget, type Situation } from '../../support/drawn-widget.tsx';

async function asking(situation: Situation = {}) {
  const drawn = await drawWidget({
    answers: {
      ...answersBefore('trajectories'),
      trajectories: [without(trajectory(), 'postcodes') as Item],
    },
    events: [{ type: 'conversation.started' }],
    ...situation,
  });
  const field = screen.getByRole<HTMLInputElement>('combobox');
  return {
    ...drawn,
    field,
    type: (text: string) => drawn.user.type(field, text),
    matches: () => screen.queryAllByRole('option').map((each) => each.textContent),
    active: () => document.getElementById(field.getAttribute('aria-activedescendant') ?? ''),
    removals: () =>
      screen
        .queryAllByRole('button', {
          name: new RegExp(drawn.say('question.removePlace', { place: '' })),
        })
        .map((each) => each.ariaLabel ?? each.getAttribute('aria-label')),
    done: (count: number) =>
      drawn.user.click(drawn.button(drawn.say('question.doneWithPlaces', { count }))),
    given: () => drawn.context().round?.items[0]?.postcodes,
  };
}

test('a name that has begun opens a list of the places it can be', async () => {
  const { type, matches, field } = await asking();
  expect(field.getAttribute('aria-expanded')).toBe('false');
  await type('Merelb');
  expect(matches()).toEqual(['Merelbeke9820']);
  expect(field.getAttribute('aria-expanded')).toBe('true');
  expect(document.getElementById(field.getAttribute('aria-controls') ?? '')).toBe(
    screen.getByRole('listbox'),
  );
});

test.each([
  ['sint d', 'Sint-D'],
  ['melr', null],
  ['905', '905'],
  ['9051 sint', '9051 Sint'],
])('what matches %s stands out', async (typed, bold) => {
  const { type } = await asking();
  await type(typed);
  const option = screen
    .queryAllByRole('option')
    .find(({ textContent }) => /9051/.test(textContent ?? ''));
  const marked = [...(option?.querySelectorAll('b') ?? [])].map((each) => each.textContent);
  expect(marked.reverse().join(' ') || null).toBe(bold);
});

test('how many there are is said aloud after a pause, and again when that is otherwise', async () => {
  const { type, say, announced } = await asking();
  await type('Merelb');
  await waitFor(() => expect(announced).toEqual([say('question.matchesFound', { count: 1 })]));
  await type('{Backspace>4/}');
  await waitFor(() => expect(announced.at(-1)).toBe(say('question.matchesFound', { count: 6 })));
});

test('one letter opens nothing', async () => {
  const { type, matches } = await asking();
  await type('M');
  expect(matches()).toEqual([]);
});

test('arrows and Enter choose from the list, and focus stays in the field', async () => {
  const { type, active, user, field, button, say, matches, done, given } = await asking();
  await type('Gent');
  await user.keyboard('{ArrowDown}');
  expect(active()?.getAttribute('aria-selected')).toBe('true');
  const [first = ''] = matches();
  expect(active()?.textContent).toBe(first);
  await user.keyboard('{ArrowUp}{ArrowDown}{Enter}');
  expect(document.activeElement).toBe(field);
  expect(field.value).toBe('');
  button(say('question.removePlace', { place: '9000 Gent' }));
  await done(1);
  expect(given()).toEqual(['9000']);
});

test('a tap chooses from the list', async () => {
  const { type, user, field, given, done } = await asking();
  await type('Merelb');
  await user.click(screen.getByRole('option'));
  expect(document.activeElement).toBe(field);
  await done(1);
  expect(given()).toEqual(['9820']);
});

test('what comes once the focus has moved on opens nothing, until something is typed again', async () => {
  let come = () => {};
  const loaded = new Promise<typeof placeFinder>((resolve) => {
    come = () => resolve(placeFinder);
  });
  const { type, matches, user } = await asking({ loadPlaces: () => loaded });
  await type('Merel');
  await user.tab();
  come();
  await loaded;
  await new Promise((resolve) => setTimeout(resolve));
  expect(matches()).toEqual([]);
  await type('b');
  expect(matches()).toEqual(['Merelbeke9820']);
});

test('Escape closes the list only, and typing opens it again', async () => {
  const { type, user, matches, actor } = await asking();
  await type('Merelb');
  await user.keyboard('{Escape}');
  expect(matches()).toEqual([]);
  expect(actor.getSnapshot().value).toBe('asking');
  await type('e');
  expect(matches()).toHaveLength(1);
});

test('Enter that ends the composing of a character chooses nothing', async () => {
  const { type, field, removals } = await asking();
  await type('Gent');
  fireEvent.keyDown(field, { key: 'Enter', isComposing: true });
  fireEvent.keyDown(field, { key: 'Enter', keyCode: 229 });
  expect(removals()).toEqual([]);
  expect(field.value).toBe('Gent');
});

test('several that are pasted become chips, each once', async () => {
  const { field, user, removals, done, given } = await asking();
  await user.click(field);
  await user.paste('9000 Gent, 9050 en oostende, 9000');
  await user.keyboard('{Enter}');
  expect(removals()).toHaveLength(3);
  await done(3);
  expect(given()).toEqual(['9000', '9050', '8400']);
});

test('of a line that is pasted in the middle of a name, suggestions are of that name', async () => {
  const { field, user, removals, matches } = await asking();
  await user.click(field);
  await user.paste('9050 Gentbrugge, Merelb');
  expect(removals()).toHaveLength(1);
  expect(field.value).toBe('Merelb');
  expect(matches()).toEqual(['Merelbeke9820']);
});

test('a part that is no place stays in the field, with what comes after it', async () => {
  const { field, user, removals } = await asking();
  await user.click(field);
  await user.paste('Nergenshuizen, Merelb');
  expect(removals()).toEqual([]);
  expect(field.value).toBe('Nergenshuizen, Merelb');
});

test('a chip that comes is said, with the name of what was typed as a number', async () => {
  const { type, say, announced } = await asking();
  await type('9000{Enter}');
  expect(announced).toEqual([say('question.placeAdded', { place: '9000 Gent' })]);
});

test('a chip goes away with its button or Backspace, which is said, and focus stays in the field', async () => {
  const { type, user, button, say, announced, field, removals } = await asking();
  await type('9000, 9820,');
  await user.click(button(say('question.removePlace', { place: '9000 Gent' })));
  expect(announced.at(-1)).toBe(say('question.placeRemoved', { place: '9000 Gent' }));
  expect(document.activeElement).toBe(field);
  await user.keyboard('{Backspace}');
  expect(removals()).toEqual([]);
});

test.each([
  ['a name that is none', 'Nergenshuizen', 'unknownPlace', { given: 'Nergenshuizen' }],
  ['a code that is none', '9999', 'unknownPostcode', { given: '9999' }],
  ['a code of three digits', '900', 'malformedPostcode', { given: '900' }],
  ['nothing', ' ', 'noPostcode', {}],
])('%s is refused with a way out', async (_what, entry, code, params) => {
  const { type, press, say, asks } = await asking();
  await type(entry);
  await press('question.done');
  within(asks('trajectories.fields.postcodes')).getByText(say(`errors.${code}`, params), {
    exact: false,
  });
});

test('what is understood becomes a chip, and what is not stays to be mended', async () => {
  const { type, removals, field } = await asking();
  await type('9000 en Nergenshuizen{Enter}');
  expect(removals()).toHaveLength(1);
  expect(field.value).toBe('Nergenshuizen');
});

test('a name that is several places is refused with each of them', async () => {
  const { type, press, say } = await asking();
  await type('Beveren');
  await press('question.done');
  const places = placeFinder.named('Beveren').map(({ postcode, name }) => `${postcode} ${name}`);
  expect(places.length).toBeGreaterThan(1);
  const suggestions = new Intl.ListFormat('nl-BE').format(places);
  screen.getByText(say('errors.whichPlace', { given: 'Beveren', suggestions }), { exact: false });
});

test('without the table of places any postcode of the region is taken, and a name is not', async () => {
  const { type, press, given, say, done } = await asking({
    loadPlaces: () => Promise.reject(new Error('no network')),
  });
  await type('Gent');
  await press('question.done');
  screen.getByText(say('errors.unknownPlace', { given: 'Gent' }), { exact: false });
  await type('{Backspace>4/}9999{Enter}');
  await done(1);
  expect(given()).toEqual(['9999']);
});

test('what is sent before the table of places has come waits for it', async () => {
  let come = () => {};
  const coming = new Promise<void>((resolve) => {
    come = resolve;
  });
  const { type, press, given, field } = await asking({
    loadPlaces: () => coming.then(() => placeFinder),
  });
  await type('Gent, Oostende');
  await press('question.done');
  expect(field.getAttribute('aria-invalid')).not.toBe('true');
  expect(given()).toBeUndefined();
  come();
  await waitFor(() => expect(given()).toEqual(['9000', '8400']));
});
