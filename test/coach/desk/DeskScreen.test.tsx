import { fireEvent, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { placeFinder } from '../../../src/belgium/place-finder.ts';
import { academy } from '../../support/academy.ts';
import { drawWidget, type Situation } from '../../support/drawn-widget.tsx';

const answersFile = (name: string, answers: object) => new File([JSON.stringify(answers)], name);

const lay = (...files: File[]) => layIn({}, ...files);

async function layIn(situation: Situation, ...files: File[]) {
  const drawn = await drawWidget({ isCoached: true, ...situation });
  await screen.findByRole('list');
  await userEvent.keyboard('d');
  const choose = await screen.findByRole('button', { name: drawn.say('coach:bring.choose') });
  await userEvent.upload(choose.nextElementSibling as HTMLInputElement, files);
  return drawn;
}

test('files are laid beside all criteria; what is broken is named and skipped', async () => {
  const { say } = await lay(
    answersFile('Vonk.json', academy()),
    answersFile('Club.json', academy({ audience: 'members-only' })),
    new File(['PK'], 'kapot.docx'),
  );
  const table = await screen.findByRole('table');
  const names = () =>
    within(table)
      .getAllByRole('rowheader')
      .slice(1)
      .map(({ textContent }) => textContent);
  expect(names()).toEqual(['Club', 'Vonk']);
  expect(screen.getByText('kapot.docx')).toBeTruthy();
  expect(screen.getByText(say('coach:bring.problems.damaged'))).toBeTruthy();
  await userEvent.click(within(table).getByRole('button', { name: say('coach:desk.name') }));
  expect(names()).toEqual(['Vonk', 'Club']);
  const recognition = say('rules:schemes.recognition.label');
  await userEvent.selectOptions(
    screen.getByRole('combobox'),
    `${recognition}: ${say('verdicts.ineligible')}`,
  );
  expect(names()).toEqual(['Club']);
});

test('what is dropped beside what lies there is laid on the desk, and not shown to the room', async () => {
  await lay(answersFile('Vonk.json', academy()));
  const dataTransfer = { files: [answersFile('Geheim.json', academy())] };
  fireEvent.drop(await screen.findByRole('table'), { dataTransfer });
  const name = { name: /^Geheim/ };
  expect(await screen.findByRole('rowheader', name)).toBeTruthy();
  expect(screen.queryByRole('heading', name)).toBeNull();
});

test('where what reads them does not come that is said, and can be tried again', async () => {
  let isOffline = true;
  const loadPlaces = async () => {
    if (isOffline) throw new TypeError('offline');
    return placeFinder;
  };
  const { say } = await layIn({ loadPlaces }, answersFile('Vonk.json', academy()));
  expect(await screen.findByText(say('said.notLoaded'))).toBeTruthy();
  isOffline = false;
  const choose = await screen.findByRole('button', { name: say('coach:bring.choose') });
  await userEvent.upload(
    choose.nextElementSibling as HTMLInputElement,
    answersFile('Vonk.json', academy()),
  );
  expect(await screen.findByRole('table')).toBeTruthy();
  expect(screen.queryByText(say('said.notLoaded'))).toBeNull();
});

test('it stays as it is while the stage goes on, and is put away and laid back by one button', async () => {
  const { say } = await lay(answersFile('Vonk.json', academy()));
  await screen.findByRole('table');
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('table')).toBeNull();
  await userEvent.keyboard('nd');
  expect(screen.getByRole('table')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: say('coach:desk.clear') }));
  expect(screen.queryByRole('table')).toBeNull();
  expect(screen.getByText(say('coach:bring.links'))).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: say('coach:desk.back') }));
  expect(screen.getByRole('rowheader', { name: /^Vonk/ })).toBeTruthy();
});

test('what was sought by what a column says is still so in another language', async () => {
  const { say, speak } = await lay(
    answersFile('Vonk.json', academy()),
    answersFile('Club.json', academy({ audience: 'members-only' })),
  );
  await screen.findByRole('table');
  const chosen = (word: string) => `${say('rules:schemes.recognition.label')}: ${word}`;
  await userEvent.selectOptions(screen.getByRole('combobox'), chosen(say('verdicts.ineligible')));
  const french = await speak('fr');
  const rows = within(screen.getByRole('table')).getAllByRole('rowheader').slice(1);
  expect(rows.map(({ textContent }) => textContent)).toEqual(['Club']);
  const { value, selectedOptions } = screen.getByRole<HTMLSelectElement>('combobox');
  expect(value).not.toBe('');
  expect(selectedOptions[0]?.textContent).toContain(french.say('verdicts.ineligible'));
});

test('pasted links are read too, and a text without any is said to hold none', async () => {
  const { say } = await lay(new File(['Beste,'], 'brief.txt'));
  expect(await screen.findByText(say('coach:bring.problems.not-ours'))).toBeTruthy();
  const field = screen.getByRole('textbox');
  await userEvent.click(field);
  await userEvent.paste('Bib https://x.be/#stem-check=1.niets');
  await userEvent.click(screen.getByRole('button', { name: say('coach:bring.read') }));
  expect(await screen.findByText('Bib')).toBeTruthy();
});
