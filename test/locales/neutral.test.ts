import { expect, test } from 'vitest';
import { isGeneral, locales } from '../support/locale-files.ts';
import { regulationWordsIn } from '../support/regulation-words.ts';

test.each([...locales])("the widget's own texts in %s have no word of a regulation", (_, texts) => {
  const own = [...texts].filter(([key]) => isGeneral(key));
  expect(own.length).toBeGreaterThan(100);
  expect(
    own.flatMap(([key, text]) => regulationWordsIn(text).map((word) => `${key}: ${word}`)),
  ).toEqual([]);
});

test.each([
  'Traject 1',
  'je trajecten',
  '3 activiteiten',
  'al erkend',
  'Erkenningen',
  'samen met erkenning',
  'de subsidieaanvraag',
  'een STEM-academie',
  'Vraag het aan VLAIO.',
  'Een jury beslist.',
  'STEAMhive',
  'UiTdatabank',
  'Trajectory',
  '1 activity',
  'recognised',
  'Recognition',
  'subsidies',
  'Votre parcours',
  'activités',
  'déjà reconnue',
  'la reconnaissance',
  'le subside',
  'une subvention',
  'Lernreihe 1',
  'Aktivitäten',
  'schon anerkannt',
  'Anerkennung',
  'den Zuschüssen',
  'Förderung',
])('“%s” belongs to a regulation', (text) => {
  expect(regulationWordsIn(text)).toHaveLength(1);
});

test.each(['Herkend', 'verkennen', 'De oproep van 2021', 'Unbekannt', 'Gevonden: 9000 Gent'])(
  '“%s” belongs to none',
  (text) => {
    expect(regulationWordsIn(text)).toEqual([]);
  },
);
