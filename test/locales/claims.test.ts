import { expect, test } from 'vitest';
import { claimFaults, headlineFaults, readerFaults, tenseFaults } from '../support/claims.ts';
import { locales, type TextsByKey } from '../support/locale-files.ts';

const languages = [...locales];
const dutch = locales.get('nl') as TextsByKey;
const one = (text: string, key = 'stem-academies/questions:a') => new Map([[key, text]]);

test.each(languages)('%s says where something is written, not what the rules say', (...given) => {
  expect(claimFaults(...given)).toEqual([]);
});

test('jullie is the organisation, and je who reads', () => {
  expect(readerFaults(dutch)).toEqual([]);
});

test.each(languages)('%s speaks of what is over in the past tense', (...given) => {
  expect(tenseFaults(...given)).toEqual([]);
});

test.each(languages)('%s has no headline that promises what others decide', (...given) => {
  expect(headlineFaults(...given)).toEqual([]);
});

test.each([
  ['nl', 'Nog niet. Met 2 stappen halen jullie erkenning.'],
  ['en', 'Yes. You can apply for recognition.'],
  ['fr', 'Oui. Vous pouvez demander le subside.'],
  ['de', 'Ja. Sie können den Zuschuss beantragen.'],
])('%s, “%s” above a result: refused', (language, text) => {
  const key = 'stem-academies/verdict:headlines.a';
  expect(headlineFaults(language, one(text, key))).toHaveLength(1);
  expect(headlineFaults(language, one(text))).toEqual([]);
});

test.each([
  ['nl', 'De regels zeggen niet of dat mag.'],
  ['nl', 'De regels van 2021 zeggen niet hoe.'],
  ['nl', 'De regel vraagt een aanbod.'],
  ['nl', 'In de presentatie van 2021 staat niet hoe.'],
  ['en', 'The rules do not say how.'],
  ['en', 'The rule asks for an offer.'],
  ['en', 'The presentation of 2021 does not say how.'],
  ['fr', 'Les règles ne disent pas comment.'],
  ['fr', 'La règle demande une offre.'],
  ['fr', 'La présentation de 2021 ne dit pas comment.'],
  ['de', 'Die Regeln sagen nicht, wie.'],
  ['de', 'Die Regel verlangt ein Angebot.'],
  ['de', 'In der Präsentation von 2021 steht nicht, wie.'],
])('%s, “%s”: refused', (language, text) => {
  expect(claimFaults(language, one(text))).toHaveLength(1);
});

test.each([
  ['{{source}} staat niet hoe.'],
  ['Regels van {{year}}.'],
  ['Volgens de regels van {{year}} gold dit.'],
])('“%s”: accepted', (text) => {
  expect(claimFaults('nl', one(text))).toEqual([]);
});

test('the name of a source is said where it is named', () => {
  const name = one('In de presentatie van 2021', 'stem-academies/questions:sources.a.opening');
  expect(claimFaults('nl', name)).toEqual([]);
});

test.each([
  'Zet je aanbod in de UiTdatabank.',
  'Hoe past dat bij je doel?',
  'STEAMhive helpt je op weg.',
  'Richt je op deelnemers onder 18.',
  'Er wordt niets bewaard in jullie browser.',
  'Vraag het bij je provincie.',
])('“%s”: refused', (text) => {
  expect(readerFaults(one(text))).toHaveLength(1);
});

test.each(['Zet jullie aanbod in de UiTdatabank.', 'Kijk je antwoorden na.', 'Je kan verdergaan.'])(
  '“%s”: accepted',
  (text) => {
    expect(readerFaults(one(text))).toEqual([]);
  },
);

test.each([
  ['nl', 'a_closed', 'Jullie kunnen subsidie aanvragen.'],
  ['nl', 'call.closed', 'De oproep loopt.'],
  ['nl', 'a', 'Een erkenning vervalt in 2021.'],
  ['en', 'validity.passed', 'It holds until then.'],
  ['en', 'a', 'A recognition of 2021 holds for two years.'],
  ['fr', 'a_closed_other', 'Vous pouvez demander le subside.'],
  ['fr', 'a', 'Une reconnaissance prend fin en 2021.'],
  ['de', 'a_closed', 'Sie können den Zuschuss beantragen.'],
  ['de', 'a', 'Eine Anerkennung läuft 2021 aus.'],
])('%s, %s, “%s”: refused', (language, key, text) => {
  expect(tenseFaults(language, one(text, `stem-academies/verdict:${key}`))).toHaveLength(1);
});

const helped = 'stem-academies/help:entries.a';

test('an answer of the help keeps to both', () => {
  expect(readerFaults(one('Hoe maak je je aanbod bekend?', `${helped}.title`))).toHaveLength(1);
  expect(tenseFaults('nl', one('Je kan in 2021 niets krijgen.', `${helped}.answer`))).toHaveLength(
    1,
  );
  expect(tenseFaults('nl', one('Je kon in 2021 niets krijgen.', `${helped}.answer`))).toEqual([]);
});

test('what people ask is theirs to word', () => {
  const asked = one('Wat kan ik in 2021 krijgen voor je traject?', `${helped}.asked`);
  expect([...readerFaults(asked), ...tenseFaults('nl', asked)]).toEqual([]);
});

test('what holds while it lasts is said in the present, beside a form for when it is over', () => {
  const key = 'stem-academies/verdict:a';
  const texts = new Map([
    [key, 'Een erkenning van 2021 geldt twee jaar.'],
    [`${key}_closed`, 'Een erkenning van 2021 gold twee jaar.'],
  ]);
  expect(tenseFaults('nl', texts)).toEqual([]);
});
