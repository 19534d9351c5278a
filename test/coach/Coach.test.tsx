import { screen, waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { drawWidget } from '../support/drawn-widget.tsx';

afterEach(() => {
  vi.restoreAllMocks();
});

const draw = () => drawWidget({ isCoached: true });
const heading = () => screen.findByRole('heading', { level: 2 });

test('the wall names every case, and a digit chooses one', async () => {
  await draw();
  const wall = await screen.findByRole('list');
  expect(within(wall).getAllByRole('button')).toHaveLength(8);
  await userEvent.keyboard('2');
  expect((await heading()).textContent).toBe('Jeugdclub');
  expect(document.activeElement).toBe(await heading());
});

test('hands are counted by key, by pressing and by typing', async () => {
  await draw();
  await screen.findByRole('list');
  await userEvent.keyboard('1{ArrowRight}');
  const [field] = await screen.findAllByRole('textbox');
  const count = () => (field as HTMLInputElement).value;
  await userEvent.keyboard('11');
  expect(count()).toBe('2');
  await userEvent.click(screen.getByRole('button', { name: /^Een hand meer voor Iedereen/ }));
  expect(count()).toBe('3');
  await userEvent.click(screen.getByRole('button', { name: /^Een hand minder voor Iedereen/ }));
  expect(count()).toBe('2');
  await userEvent.tripleClick(field as HTMLElement);
  await userEvent.keyboard('17');
  expect(count()).toBe('17');
});

test('nothing tells the answer before it is shown', async () => {
  const { say } = await draw();
  await screen.findByRole('list');
  await userEvent.keyboard('2{ArrowRight}');
  const told = say('rules:findings.audience.members-only');
  const state = say('verdicts.ineligible');
  expect(document.body.textContent).not.toContain(told);
  expect(document.body.textContent).not.toContain(state);
  await userEvent.keyboard('r');
  expect((await heading()).textContent).toBe(told);
  expect(screen.getAllByText(state).length).toBeGreaterThan(0);
  await userEvent.keyboard('r');
  expect(document.body.textContent).not.toContain(told);
});

test('a black screen and the list of keys come and go by the same key', async () => {
  await draw();
  await screen.findByRole('list');
  await userEvent.keyboard('1{ArrowRight}');
  const focused = document.activeElement;
  await userEvent.keyboard('b');
  expect(screen.getByRole('img').className).toBe('blank');
  expect(document.activeElement).toBe(screen.getByRole('img'));
  await userEvent.keyboard('b');
  expect(document.activeElement).toBe(focused);
  await userEvent.keyboard('?');
  expect(screen.getByRole('region', { name: 'Alle toetsen' })).toBeTruthy();
  await userEvent.keyboard('1');
  expect(screen.getByRole('region', { name: 'Alle toetsen' })).toBeTruthy();
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('region', { name: 'Alle toetsen' })).toBeNull();
});

test('from its verdict on the conversation is that of the case, and what is tried shows at once', async () => {
  const { actor } = await draw();
  await screen.findByRole('list');
  await userEvent.keyboard(`1${'{PageDown}'.repeat(11)}`);
  await waitFor(() => expect(actor.getSnapshot().value).toBe('verdict'));
  const found = (await heading()).textContent;
  await userEvent.click(await screen.findByLabelText(/^Eén meer: Traject 1/));
  expect((await heading()).textContent).not.toBe(found);
  expect(actor.getSnapshot().context.answers).toHaveProperty('ages', ['5-17']);
  await userEvent.keyboard('n');
  expect(actor.getSnapshot().context.answers).toEqual({});
  expect((await heading()).textContent).toBe('Wie testen we?');
});

test('beside an option that has the focus the keys of the stage go on, but for its own', async () => {
  await draw();
  await screen.findByRole('list');
  await userEvent.keyboard(`1${'{PageDown}'.repeat(11)}`);
  const [option] = await screen.findAllByRole('radio', { checked: false });
  await userEvent.click(option as HTMLElement);
  const found = (await heading()).textContent;
  await userEvent.keyboard('q');
  await waitFor(async () => expect((await heading()).textContent).not.toBe(found));
  await userEvent.keyboard('q');
  await waitFor(async () => expect((await heading()).textContent).toBe(found));
});

test('what is typed in a field of the page beside it is no key of the stage', async () => {
  await draw();
  await screen.findByRole('list');
  const field = document.body.appendChild(document.createElement('input'));
  field.focus();
  await userEvent.keyboard('2');
  field.remove();
  expect((await heading()).textContent).toBe('Wie testen we?');
});

test('where the window with the notes may not open that is said, until the next key', async () => {
  vi.spyOn(window, 'open').mockReturnValue(null);
  const { announced, say } = await draw();
  await screen.findByRole('list');
  await userEvent.keyboard('s');
  expect(screen.getByText(say('coach:notes.refused'))).toBeTruthy();
  expect(announced).toContain(say('coach:notes.refused'));
  await userEvent.keyboard('1');
  expect(screen.queryByText(say('coach:notes.refused'))).toBeNull();
});

test('the notes cover the answer anew when it is taken back, and follow the language', async () => {
  const page = document.implementation.createHTMLDocument();
  const notes = Object.assign(new EventTarget(), {
    document: page,
    CSSStyleSheet,
    closed: false,
    close: vi.fn(),
  });
  vi.spyOn(window, 'open').mockReturnValue(notes as unknown as Window);
  const { speak } = await draw();
  await screen.findByRole('list');
  await userEvent.keyboard('s2{ArrowRight}');
  const covered = () => page.querySelector('details') as HTMLDetailsElement;
  covered().open = true;
  covered().dispatchEvent(new Event('toggle'));
  await userEvent.keyboard('r');
  expect(covered().open).toBe(true);
  await userEvent.keyboard('r');
  expect(covered().open).toBe(false);
  const french = await speak('fr');
  expect(page.title).toBe(french.say('coach:notes.title'));
  expect(page.documentElement.lang).toBe('fr');
  expect(notes.close).not.toHaveBeenCalled();
  notes.dispatchEvent(new Event('pagehide'));
  expect(page.body.childNodes).toHaveLength(0);
});

test('where the screen cannot be filled that is said', async () => {
  const { say } = await draw();
  await screen.findByRole('list');
  await userEvent.keyboard('f');
  expect(await screen.findByText(say('coach:keys.noFullScreen'))).toBeTruthy();
});
