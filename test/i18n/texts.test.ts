import { expect, test } from 'vitest';
import enDraft from '../../locales/en/draft.json' with { type: 'json' };
import en from '../../locales/en/stem-academies/welcome.json' with { type: 'json' };
import nlApplication from '../../locales/nl/application.json' with { type: 'json' };
import nlDraft from '../../locales/nl/draft.json' with { type: 'json' };
import nl from '../../locales/nl/stem-academies/questions.json' with { type: 'json' };
import nlWelcome from '../../locales/nl/stem-academies/welcome.json' with { type: 'json' };
import { loadTexts, type TextsPart } from '../../src/i18n/texts.ts';
import { defaultRuleSet } from '../../src/regulations/regulations.ts';
import type { RuleSet } from '../../src/rules/schema.ts';

const noBreak = '\u00a0';

type Own = NonNullable<RuleSet['texts']>;
/** With the words of the conversation. */
async function ours(language: string, own?: Own) {
  const texts = await loadTexts(language, { ...defaultRuleSet, ...(own && { texts: own }) });
  await texts.load('asking');
  return texts;
}

const size = 'questions.trajectories.fields.activities.count';

test('numbers take the plural of the language', async () => {
  const [dutch, english] = await Promise.all([ours('nl'), ours('en')]);
  const counted = [0, 1, 2].map((count) => dutch.rule(size, { count }));
  expect(counted).toEqual(['0 activiteiten', '1 activiteit', '2 activiteiten']);
  expect(english.rule(size, { count: 1 })).toBe('1 activity');
  expect(english.rule(size, { count: 2 })).toBe('2 activities');
});

test('French counts nothing as one, and has a form for millions', async () => {
  const { rule } = await ours('fr');
  expect([0, 1, 2, 1_000_000].map((count) => rule(size, { count }))).toEqual([
    '0 activité',
    '1 activité',
    '2 activités',
    '1000000 activités',
  ]);
});

test('texts of a rule set take plurals too', async () => {
  const { rule } = await ours('nl', { nl: { a_one: 'één', a_other: '{{count}}' } });
  expect([1, 2].map((count) => rule('a', { count }))).toEqual(['één', '2']);
});

test.each(['nl', 'en'])('what is filled in stands as it was given, in %s', async (language) => {
  const given = `<b>"R&D"</b> 'x/y' $t(header.menu) {{max}}`;
  const { t, rule } = await ours(language, { [language]: { a: '{{x}}' } });
  expect(t('question.label', { what: `<b>"R&D"</b> 'x/y'` })).toBe(`<b>"R&D"</b> 'x/y':`);
  expect(rule('a', { x: given })).toBe(given);
});

test('money is whole euro, as the language writes it', async () => {
  const [dutch, english] = await Promise.all([ours('nl'), ours('en')]);
  expect([0, 500, 1500, 50_000].map(dutch.money)).toEqual(
    ['0', '500', '1.500', '50.000'].map((amount) => `€${noBreak}${amount}`),
  );
  expect(english.money(1500)).toBe('€1,500');
});

test.each(['nl', 'en', 'fr', 'de'])('money in %s is as one writes it', async (language) => {
  const { money } = await ours(language);
  const euro = { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 } as const;
  const format = new Intl.NumberFormat(`${language}-BE`, euro);
  for (const amount of [0, 7, 99, 500.4, 999, 1000, 1234.6, 50_000, 123_456, 1_000_000, 98_765_432])
    expect(money(amount)).toBe(format.format(amount));
});

test.each(['nl', 'en', 'fr', 'de'])('a list in %s is as one writes it', async (language) => {
  const { list } = await ours(language);
  const format = new Intl.ListFormat(`${language}-BE`);
  const parts = ['a', 'b, c', '{{last}}', '$t(list)', 'e'];
  for (let count = 0; count <= parts.length; count += 1)
    expect(list(parts.slice(0, count))).toBe(format.format(parts.slice(0, count)));
});

test.each(['nl', 'en', 'fr', 'de'])('dates in %s are as one writes them', async (language) => {
  const { date, dateTime } = await ours(language);
  const inBrussels = { dateStyle: 'long', timeZone: 'Europe/Brussels' } as const;
  const day = new Intl.DateTimeFormat(`${language}-BE`, inBrussels);
  const moment = new Intl.DateTimeFormat(`${language}-BE`, { ...inBrussels, timeStyle: 'short' });
  // In French the first of a month is “1er”, which `Intl` does not write.
  const written = (format: Intl.DateTimeFormat, time: number) =>
    format
      .format(time)
      .replace(/^1 /, language === 'fr' ? '1er ' : '1 ')
      .replace(' ', noBreak);
  for (let hour = 0; hour < 366 * 24; hour += 17) {
    const time = Date.UTC(2024, 0, 1, hour, hour % 60);
    const iso = new Date(time).toISOString();
    expect(date(iso)).toBe(written(day, time));
    expect(dateTime(iso)).toBe(written(moment, time));
  }
});

test('a date is the day that it is in Brussels', async () => {
  const { date } = await ours('nl');
  expect(date('2021-05-03T22:30:00Z')).toBe('4\u00a0mei 2021');
  expect(date('2021-05-04T23:59')).toBe('4\u00a0mei 2021');
});

test('amounts, dates and lists in French are those of Belgium', async () => {
  const { money, date, dateTime, list } = await ours('fr');
  expect(money(1500)).toBe(`1\u202f500${noBreak}€`);
  expect(date('2021-05-04')).toBe('4\u00a0mai 2021');
  expect(dateTime('2021-05-04T10:00:00Z')).toBe('4\u00a0mai 2021 à 12:00');
  expect(date('2023-06-01')).toBe('1er\u00a0juin 2023');
  expect(date('2023-06-11')).toBe('11\u00a0juin 2023');
  expect(dateTime('2023-06-01T21:59:00Z')).toBe('1er\u00a0juin 2023 à 23:59');
  expect(list(['a', 'b', 'c'])).toBe('a, b et c');
});

test('amounts, dates and lists in German are those of Belgium', async () => {
  const { money, date, dateTime, list } = await ours('de');
  expect(money(1500)).toBe(`1.500${noBreak}€`);
  expect(date('2021-05-04')).toBe('4.\u00a0Mai 2021');
  expect(dateTime('2021-05-04T10:00:00Z')).toBe('4.\u00a0Mai 2021 um 12:00');
  expect(list(['a', 'b', 'c'])).toBe('a, b und c');
});

test('dates are long, and the day is the one in Brussels', async () => {
  const [dutch, english] = await Promise.all([ours('nl'), ours('en')]);
  expect(dutch.date('2021-05-04')).toBe('4\u00a0mei 2021');
  expect(dutch.date('2021-05-03T22:30:00Z')).toBe('4\u00a0mei 2021');
  expect(dutch.date('2021-12-31T23:30:00Z')).toBe('1\u00a0januari 2022');
  expect(english.date('2021-05-04')).toBe('4\u00a0May 2021');
});

test('times are those of Brussels, in summer and in winter', async () => {
  const [dutch, english] = await Promise.all([ours('nl'), ours('en')]);
  expect(dutch.dateTime('2021-05-04T12:00:00+02:00')).toBe('4\u00a0mei 2021 om 12:00');
  expect(dutch.dateTime('2021-05-04T10:00:00Z')).toBe('4\u00a0mei 2021 om 12:00');
  expect(dutch.dateTime('2021-01-04T10:00:00Z')).toBe('4\u00a0januari 2021 om 11:00');
  expect(english.dateTime('2021-05-04T10:00:00Z')).toBe('4\u00a0May 2021 at 12:00');
});

test('lists end in the and of the language', async () => {
  const [dutch, english] = await Promise.all([ours('nl'), ours('en')]);
  expect(dutch.list(['a', 'b', 'c'])).toBe('a, b en c');
  expect(english.list(['a', 'b', 'c'])).toBe('a, b and c');
  expect([dutch.list(['a']), dutch.list([])]).toEqual(['a', '']);
});

test('texts of an embedder come first, and ours where they are silent', async () => {
  const own: Own = { nl: { title: 'Onze test', questions: { goal: { ask: 'Wat zoek je?' } } } };
  const { rule } = await ours('nl', own);
  expect(rule('title')).toBe('Onze test');
  expect(rule('questions.goal.ask')).toBe('Wat zoek je?');
  expect(rule('questions.goal.label')).toBe(nl.questions.goal.label);
});

test('texts of an embedder also come before those of the result', async () => {
  const { rule, load } = await ours('nl', {
    nl: { criteria: { expertise: { rule: 'Onze regel.' } } },
  });
  await load('result');
  expect(rule('criteria.expertise.rule')).toBe('Onze regel.');
  expect(rule('criteria.expertise.remedy')).not.toBe('');
});

test('texts of a rule set of a regulation that we do not have stand alone', async () => {
  const { rule, load } = await loadTexts('nl', {
    sources: [],
    texts: { nl: { title: 'Onze test', draft: { sections: { a: 'Deel' } } } },
  });
  await load('draft');
  expect(rule('title')).toBe('Onze test');
  expect(rule('draft.sections.a')).toBe('Deel');
  expect(rule('questions.goal.ask')).toBe('');
});

test.each([
  ['as a sentence begins with it', { opening: 'In de folder', title: 'Folder' }, 'In de folder'],
  [
    'by its title, where it has no beginning',
    { title: 'De folder van 2030' },
    'De folder van 2030',
  ],
  ['as it stands, where something is to be filled in', { opening: '{{source}}', title: 'F' }, 'F'],
])('a text can name the first source of the rules, %s', async (_how, named, said) => {
  const { rule } = await loadTexts('nl', {
    sources: [
      { id: 'leaflet', date: '2030', places: ['front'] },
      { id: 'deck-2021', date: '2021', places: ['practical'] },
    ],
    texts: {
      nl: { sources: { leaflet: named }, a: '{{source}} staat niets.', b: '{{source}}: {{x}}.' },
    },
  });
  expect(rule('a')).toBe(`${said} staat niets.`);
  expect(rule('b', { x: 'niets' })).toBe(`${said}: niets.`);
});

test('what was fetched for one widget is not changed by the texts of another', async () => {
  const parts: TextsPart[] = ['result', 'draft', 'help', 'keeping'];
  const own: Own = { nl: { questions: { goal: { ask: 'Wat zoek je?' } }, criteria: {} } };
  const given = structuredClone(own);
  const first = await ours('nl', own);
  for (const part of parts) await first.load(part);
  expect(own).toEqual(given);
  expect((await ours('nl')).rule('questions.goal.ask')).toBe(nl.questions.goal.ask);
});

test('texts of an embedder in another language stay out', async () => {
  const { rule } = await ours('en', { nl: { title: 'Onze test' } });
  expect(rule('title')).toBe(en.title);
});

test('the words of the conversation come when it begins; until then there is what welcomes', async () => {
  const { rule, load } = await loadTexts('nl', defaultRuleSet);
  expect(rule('title')).toBe(nlWelcome.title);
  expect(rule('questions.goal.ask')).toBe('');
  await load('asking');
  expect(rule('questions.goal.ask')).toBe(nl.questions.goal.ask);
});

test('the texts of the result are there once they have been fetched', async () => {
  const { result, rule, load } = await ours('nl');
  expect(rule('criteria.expertise.remedy')).toBe('');
  await load('result');
  expect(rule('criteria.expertise.remedy')).not.toBe('');
  expect(result('review.question')).toBe('Vraag');
  expect(rule('criteria.expertise.label')).toBe(nl.criteria.expertise.label);
});

test('the texts of the draft, and what they need of the result, are there once they have been fetched', async () => {
  const { draft, application, result, rule, load } = await ours('nl');
  expect(draft('title')).toBe('title');
  await load('draft');
  expect(draft('title')).toBe(nlDraft.title);
  expect(application('unnamed')).toBe(nlApplication.unnamed);
  expect(result('review.question')).toBe('Vraag');
  expect(rule('criteria.expertise.remedy')).not.toBe('');
});

test('the words of the application are there in Dutch only', async () => {
  const { draft, application, load } = await ours('en');
  await load('draft');
  expect(draft('title')).toBe(enDraft.title);
  expect(application('unnamed')).toBe('unnamed');
});

test('two widgets on a page share no language and no texts', async () => {
  const first = await ours('nl', { nl: { title: 'Onze test' } });
  const second = await ours('en');
  const third = await ours('nl');
  await second.load('result');
  expect([first, second, third].map(({ language }) => language)).toEqual(['nl', 'en', 'nl']);
  expect([first, second, third].map(({ rule }) => rule('title'))).toEqual([
    'Onze test',
    en.title,
    nlWelcome.title,
  ]);
  expect([first, second].map(({ t }) => t('question.done'))).toEqual(['Klaar', 'Done']);
  expect(third.rule('criteria.expertise.remedy')).toBe('');
});

test.each(['nl', 'en'])('a rule set without a text gives nothing, in %s', async (language) => {
  const { rule, load } = await ours(language);
  expect(['nothing', 'questions.goal.hint', 'title.more', ''].map((key) => rule(key))).toEqual([
    '',
    '',
    '',
    '',
  ]);
  await load('result');
  expect(rule('criteria.nothing.rule')).toBe('');
});
