import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answersBefore } from '../../support/answers-before.ts';
import { drawWidget, type Situation } from '../../support/drawn-widget.tsx';

const style = document.createElement('style');
style.textContent = '* { font-size: 16px }';
let width = 320;

beforeEach(() => {
  document.head.append(style);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockImplementation(() => width);
});
afterEach(() => {
  style.remove();
  width = 320;
  vi.restoreAllMocks();
});

const dialog = () => document.querySelector('dialog');

async function begun(situation: Situation = {}) {
  const sheltered: (Element | null)[] = [];
  const drawn = await drawWidget({
    answers: answersBefore('audience'),
    canExpand: true,
    shelter: (element) => sheltered.push(element),
    ...situation,
  });
  await drawn.press('welcome.continue');
  return { ...drawn, sheltered };
}

test('where the page is narrow it opens over all of it, with the question in focus', async () => {
  const { asks, say, sheltered } = await begun();
  expect(screen.getByRole('dialog', { name: say('rules:title') })).toBe(dialog());
  expect(dialog()?.open).toBe(true);
  expect(dialog()?.contains(asks('audience'))).toBe(true);
  expect(document.activeElement).toBe(asks('audience'));
  expect(sheltered, 'what is said aloud goes along').toEqual([dialog()]);
});

test.each<[string, Situation, number]>([
  ['the page has room', {}, 1280],
  ['the page does not want it', { canExpand: false }, 320],
])('it stays in the page where %s', async (_why, situation, room) => {
  width = room;
  const { asks } = await begun(situation);
  expect(dialog()).toBeNull();
  expect(document.activeElement).toBe(asks('audience'));
});

test('a close request closes the sheet that lies over it first', async () => {
  const { user, say } = await begun();
  const chip = screen.getAllByRole('button', {
    name: new RegExp(say('rules:schemes.subsidy.label')),
  });
  await user.click(chip.at(-1) as HTMLElement);
  expect(document.querySelector('.sheet')).not.toBeNull();
  fireEvent(dialog() as Element, new Event('cancel', { cancelable: true }));
  await waitFor(() => expect(document.querySelector('.sheet')).toBeNull());
  expect(dialog()).not.toBeNull();
});

test('it does not open over a page on which nobody did anything', async () => {
  await drawWidget({
    answers: answersBefore('audience'),
    canExpand: true,
    events: [{ type: 'conversation.started' }],
  });
  expect(dialog()).toBeNull();
});

test.each([
  ['its button', ({ press }: Awaited<ReturnType<typeof begun>>) => press('frame.close')],
  [
    'a close request',
    async () => void fireEvent(dialog() as Element, new Event('cancel', { cancelable: true })),
  ],
  ['the browser', async () => dialog()?.close()],
])(
  'closed by %s it leaves the card with the focus, and the conversation as it was',
  async (_how, close) => {
    const drawn = await begun();
    await close(drawn);
    expect(drawn.announced).toContain(drawn.say('frame.shut'));
    const goOn = await screen.findByRole('button', { name: drawn.say('welcome.continue') });
    expect(dialog()).toBeNull();
    expect(document.activeElement).toBe(goOn);
    expect(drawn.sheltered.at(-1)).toBeNull();
    expect(drawn.context().answers).toEqual(answersBefore('audience'));
  },
);

test('Escape in the menu closes the menu only', async () => {
  const { press, user } = await begun();
  await press('header.menu');
  await user.keyboard('{Escape}');
  expect(dialog()?.open).toBe(true);
});

test('another language keeps what was said, and what is typed', async () => {
  width = 1280;
  const { user, line, speak, context, say } = await begun();
  await user.type(line(), 'xyzzy plugh{Enter}');
  await screen.findByText(say('composer.notUnderstood'));
  await user.type(line(), 'half a l');
  const input = line();
  const { say: inEnglish } = await speak('en');
  expect(screen.getByRole('textbox', { name: inEnglish('composer.label') })).toBe(input);
  expect(input.value).toBe('half a l');
  screen.getByText('xyzzy plugh', { exact: false });
  screen.getByText(inEnglish('composer.notUnderstood'));
  screen.getByRole('group', { name: inEnglish('rules:questions.audience.ask') });
  expect(context().asides).toHaveLength(1);
});
