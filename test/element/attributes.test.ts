import { expect, test } from 'vitest';
import { headingLevelFrom, themeFrom, today } from '../../src/element/attributes.ts';
import '../../src/element/define.ts';
import type { StemCheckElement } from '../../src/element/StemCheckElement.ts';
import { begin, fault, inside, placed, say, started } from '../support/placed-element.ts';
import { viewTexts } from '../support/view-texts.ts';

const english = viewTexts('en');

const titleIn = (element: StemCheckElement, { say: words }: { say: typeof say }) =>
  inside(element).findByRole('heading', { name: words('rules:title') });

test.each([
  ['nl', 'nl'],
  ['nl-BE', 'nl'],
  ['en', 'en'],
  ['EN-us', 'en'],
  ['fr_BE', 'fr'],
  ['xx', 'nl'],
  ['', 'nl'],
])('lang="%s" is read as %s', async (lang, language) => {
  const element = placed({ lang });
  const heading = await titleIn(element, viewTexts(language as 'nl'));
  expect(heading.closest('[lang]')?.getAttribute('lang')).toBe(language);
});

test('without lang the page around it decides, the nearest first', async () => {
  document.documentElement.lang = 'nl';
  const section = document.body.appendChild(document.createElement('section'));
  section.lang = 'en-GB';
  const paragraph = section.appendChild(document.createElement('p'));
  await titleIn(placed({}, paragraph), english);
});

test('its own lang goes before that of the page', async () => {
  document.documentElement.lang = 'en';
  await titleIn(placed({ lang: 'nl' }), { say });
});

test('the language of the page is found across the shadow roots around it', async () => {
  document.documentElement.lang = 'en';
  const outer = document.body.appendChild(document.createElement('div'));
  const inner = outer
    .attachShadow({ mode: 'open' })
    .appendChild(document.createElement('div'))
    .appendChild(document.createElement('div'));
  await titleIn(placed({}, inner.attachShadow({ mode: 'open' })), english);
});

test('where nothing says a language it is Dutch', async () => {
  await titleIn(placed(), { say });
});

test('the rule set is the newest complete one unless its id is given', async () => {
  const newest = placed();
  const named = placed({ 'rule-set': 'vlaio-2021' });
  for (const element of [newest, named]) {
    await begin(element);
    inside(element).getByText(say('board.rules', { year: 2021 }), { exact: false });
  }
});

test('a rule set that does not exist is a fault that names those that do', async () => {
  const element = placed({ 'rule-set': 'vlaio-1999' });
  const known = 'vlaio-2024, vlaio-2023 en vlaio-2021';
  expect(await fault(element)).toContain(say('fault:unknown', { id: 'vlaio-1999', known }));
});

test.each(['2021-02-30', 'morgen', '1 april 2021', '20210401'])(
  'a date such as "%s" is a fault that shows how to write one',
  async (date) => {
    const element = placed({ date });
    expect(await fault(element)).toContain(say('fault:date', { date }));
  },
);

test('a date that is mended starts the conversation', async () => {
  const element = placed({ date: 'morgen' });
  await fault(element);
  element.setAttribute('date', '2021-04-01');
  await inside(element).findByRole('button', { name: say('welcome.start') });
  expect(inside(element).queryByRole('alert')).toBeNull();
});

test('the date that is given counts as today', async () => {
  const call = {
    year: 2021,
    deadline: new Intl.DateTimeFormat('nl-BE', {
      dateStyle: 'long',
      timeStyle: 'short',
      timeZone: 'Europe/Brussels',
    }).format(new Date('2021-05-04T12:00:00+02:00')),
  };
  const element = await started({ date: '2021-04-01' });
  inside(element).getByText((text) => text.includes(say('call.open', call)));
  element.setAttribute('date', '2021-06-01');
  await inside(element).findByText((text) => text.includes(say('call.closed', call)));
});

test('without a date it is today in Brussels', () => {
  expect(today()).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  const brussels = new Date().toLocaleDateString('en-CA', { timeZone: 'Europe/Brussels' });
  expect(today()).toBe(brussels);
});

test.each([
  ['light', 'light'],
  ['dark', 'dark'],
  ['auto', 'auto'],
  ['neon', 'light'],
  ['', 'light'],
  [null, 'light'],
])('theme="%s" is drawn %s', (theme, drawn) => {
  expect(themeFrom(theme)).toBe(drawn);
});

test('the theme follows its attribute without a new start', async () => {
  const element = await started({ theme: 'dark' });
  const root = element.shadowRoot?.firstElementChild as HTMLElement;
  expect(root.dataset.theme).toBe('dark');
  const before = inside(element).getByRole('button', { name: say('welcome.start') });
  element.setAttribute('theme', 'neon');
  expect(root.dataset.theme).toBe('light');
  expect(inside(element).getByRole('button', { name: say('welcome.start') })).toBe(before);
});

test.each([
  ['1', 1],
  ['6', 6],
  ['0', 2],
  ['7', 2],
  ['2.5', 2],
  ['h3', 2],
  ['', 2],
  [null, 2],
])('heading-level="%s" starts at %d', (level, first) => {
  expect(headingLevelFrom(level)).toBe(first);
});

test('the headings follow heading-level', async () => {
  const element = await started({ 'heading-level': '4' });
  const title = { name: say('rules:title') };
  inside(element).getByRole('heading', { ...title, level: 4 });
  element.setAttribute('heading-level', '3');
  await inside(element).findByRole('heading', { ...title, level: 3 });
});
