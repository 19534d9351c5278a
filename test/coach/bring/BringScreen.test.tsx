import { screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { academy } from '../../support/academy.ts';
import { drawWidget } from '../../support/drawn-widget.tsx';

const heading = () => screen.findByRole('heading', { level: 2 });

async function bring(...files: File[]) {
  const drawn = await drawWidget({ isCoached: true });
  await screen.findByRole('list');
  await userEvent.keyboard('o');
  const choose = await screen.findByRole('button', { name: drawn.say('coach:bring.choose') });
  await userEvent.upload(choose.nextElementSibling as HTMLInputElement, files);
  return drawn;
}

const own = {
  name: 'Onze club',
  story: ['Wij zijn een club.'],
  trap: 'Let op.',
  asks: ['audience'],
};
const file = (name: string, content: unknown) => new File([JSON.stringify(content)], name);

test('somebody’s own answers are told at once, and stand on the wall', async () => {
  const { say } = await bring(file('Vonk.json', academy()));
  expect(await screen.findByRole('heading', { name: 'Vonk' })).toBeTruthy();
  expect(screen.getByText(say('coach:story.none'))).toBeTruthy();
  await userEvent.keyboard('{ArrowLeft}');
  expect(within(await screen.findByRole('list')).getAllByRole('button')).toHaveLength(9);
  await userEvent.keyboard('9');
  expect((await heading()).textContent).toBe('Vonk');
});

test('a file with the cases of a coach tells their stories, and asks what they ask', async () => {
  const cases = { format: 'stem-check-cases', cases: [{ ...own, answers: academy() }] };
  await bring(file('wand.json', cases));
  expect(await screen.findByText('Wij zijn een club.')).toBeTruthy();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
  expect(await screen.findByText('Let op.')).toBeTruthy();
});

test('what cannot be read is named where it was brought, and the rest stays', async () => {
  const { say } = await bring(file('Vonk.json', academy()), new File(['{'], 'kapot.json'));
  expect(await screen.findByText('kapot.json')).toBeTruthy();
  expect(screen.getByText(say('coach:bring.problems.damaged'))).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Vonk' }));
  expect((await heading()).textContent).toBe('Vonk');
});

const onWall = async () => within(await screen.findByRole('list')).getAllByRole('button').length;

test('a new conversation keeps what was brought, and is taken back by the same key', async () => {
  await bring(file('Vonk.json', academy()));
  await screen.findByRole('heading', { name: 'Vonk' });
  await userEvent.keyboard('{ArrowRight}11n');
  expect(await onWall()).toBe(9);
  await userEvent.keyboard('n');
  const [hands] = await screen.findAllByRole('textbox');
  expect((hands as HTMLInputElement).value).toBe('2');
  await userEvent.keyboard('n9{ArrowRight}');
  const [none] = await screen.findAllByRole('textbox');
  expect((none as HTMLInputElement).value).toBe('0');
});

test('what was brought is taken off the wall, and put back, one by one', async () => {
  const { say } = await bring(file('Vonk.json', academy()));
  await screen.findByRole('heading', { name: 'Vonk' });
  await userEvent.keyboard('o');
  await userEvent.click(screen.getByRole('button', { name: `${say('coach:bring.away')}: Vonk` }));
  await userEvent.keyboard('{Escape}{ArrowLeft}');
  expect(await onWall()).toBe(8);
  await userEvent.keyboard('o');
  await userEvent.click(screen.getByRole('button', { name: `${say('coach:bring.back')}: Vonk` }));
  await userEvent.keyboard('{Escape}');
  expect(await onWall()).toBe(9);
});

test('what was brought is still there in another language, with the hands', async () => {
  const { speak } = await bring(file('Vonk.json', academy()));
  await screen.findByRole('heading', { name: 'Vonk' });
  await userEvent.keyboard('{ArrowRight}11');
  await speak('fr');
  const [hands] = await screen.findAllByRole('textbox');
  expect((hands as HTMLInputElement).value).toBe('2');
  expect(screen.getByText('Vonk')).toBeTruthy();
});
