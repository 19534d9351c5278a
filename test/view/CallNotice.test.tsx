import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { changed } from '../support/changed-rules.ts';
import { drawWidget } from '../support/drawn-widget.tsx';
import { ruleSetOf } from '../support/rule-sets.ts';
import { smallRuleSet } from '../support/small-rule-set.ts';
import { viewTexts } from '../support/view-texts.ts';

const { say } = viewTexts('nl');

const inWords = (language: string) =>
  new Intl.DateTimeFormat(`${language}-BE`, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Brussels',
  }).format(new Date('2021-05-04T12:00:00+02:00'));
const call = { year: 2021, deadline: inWords('nl') };

test.each([
  ['while the call is open', '2021-04-01', ['call.open']],
  ['on the morning of the deadline', '2021-05-04T11:59:00+02:00', ['call.open']],
  ['at the deadline', '2021-05-04T12:00:00+02:00', ['rules:now', 'call.closed']],
  ['after it, in the same year', '2021-12-31', ['rules:now', 'call.closed']],
  ['in another year', '2026-11-23', ['rules:now', 'call.otherYear', 'call.closed']],
  ['before the year', '2020-12-31', ['rules:now', 'call.otherYear', 'call.upcoming']],
])(
  '%s it says what helps now, which rules these are and whether one can apply',
  async (_when, date, keys) => {
    await drawWidget({ date });
    const params: Record<string, object> = {
      'call.otherYear': { year: 2021, now: date.slice(0, 4) },
      'rules:now': {},
    };
    screen.getByText(keys.map((key) => say(key, { ...(params[key] ?? call) })).join(' '));
  },
);

test('the year is that of the clock in Brussels', async () => {
  await drawWidget({ date: '2021-12-31T23:30:00Z' });
  screen.getByText(say('call.otherYear', { now: 2022, year: 2021 }), { exact: false });
});

test('before a call opens it says so', async () => {
  const ruleSet = changed(ruleSetOf('vlaio-2021'), { 'call.opens': '2021-04-02T00:00:00+02:00' });
  await drawWidget({ ruleSet });
  screen.getByText(say('call.upcoming', call));
});

test('where no call is known it says so', async () => {
  await drawWidget({ ruleSet: changed(ruleSetOf('vlaio-2021'), { call: undefined }) });
  screen.getByText(say('call.none', { year: 2021 }));
});

test.each([
  ['open', '2021-04-01'],
  ['upcoming', '2021-01-31'],
])('a call without an end is %s all the same', async (status, date) => {
  const opens = '2021-02-01T00:00:00+01:00';
  await drawWidget({ ruleSet: changed(ruleSetOf('vlaio-2021'), { call: { opens } }), date });
  screen.getByText(say(`call.undated.${status}`, { year: 2021 }));
});

test('the deadline is written in the language that is read', async () => {
  const english = viewTexts('en');
  await drawWidget({ language: 'en' });
  screen.getByText(english.say('call.open', { ...call, deadline: inWords('en') }));
});

test('it stands beside the verdict too', async () => {
  await drawWidget({ events: [{ type: 'result.requested' }] });
  expect(screen.getAllByText(say('call.open', call))).toHaveLength(1);
});

test('to a visitor of later what is known since comes first, with where to ask, and when that was looked at', async () => {
  await drawWidget({ date: '2026-11-28' });
  const card = document.querySelector('.start') as HTMLElement;
  const inTurn = [
    say('rules:since.recognition'),
    say('rules:since.subsidy'),
    'www.vlaio.be',
    'STEM@vlaio.be',
    say('call.checked', { date: '23\u00a0november 2026' }),
    say('call.otherYear', { now: 2026, year: 2021 }),
  ].map((text) => card.textContent?.indexOf(text) ?? -1);
  expect(inTurn).not.toContain(-1);
  expect(inTurn).toEqual([...inTurn].sort((one, other) => one - other));
  const addresses = [...card.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  expect(addresses).toEqual([
    'https://www.vlaio.be/nl/vlaio-netwerk/erkenningsprocedure-stem-academie',
    'mailto:STEM@vlaio.be',
  ]);
});

test('in the year of the rules nothing is said of later years', async () => {
  await drawWidget({ date: '2021-04-01' });
  expect(screen.queryByText(say('rules:since.recognition'))).toBeNull();
});

test('rules of which nothing is known since say nothing of it', async () => {
  await drawWidget({ ruleSet: smallRuleSet, date: '2030-01-01' });
  expect(document.querySelectorAll('.start .notice')).toHaveLength(1);
});
