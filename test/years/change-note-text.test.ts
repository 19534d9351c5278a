import { describe, expect, test } from 'vitest';
import { loadTexts } from '../../src/i18n/texts.ts';
import { ruleSets } from '../../src/regulations/rule-sets.ts';
import { changesBetween } from '../../src/rules/changes-between.ts';
import type { RuleSet } from '../../src/rules/schema.ts';
import { changeNoteText } from '../../src/years/change-note-text.ts';
import { languages } from '../support/locale-texts.ts';
import { ruleSetOf } from '../support/rule-sets.ts';

const noBreak = '\u00a0';

async function notes(language: string, one: RuleSet, other: RuleSet): Promise<string[]> {
  const [before, after] = await Promise.all(
    [one, other].map(async (ruleSet) => {
      const texts = await loadTexts(language, ruleSet);
      await texts.load('result');
      return texts;
    }),
  );
  if (!before || !after) throw new Error('no texts');
  const years = { from: one.period.from.slice(0, 4), to: other.period.from.slice(0, 4) };
  return changesBetween(one, other).map((note) =>
    changeNoteText(note, { before, after, ...years }).replaceAll(noBreak, ' '),
  );
}

test('says from one to the other what the sources of both give', async () => {
  const said = await notes('nl', ruleSetOf('vlaio-2021'), ruleSetOf('vlaio-2023'));
  expect(said.slice(0, 13)).toEqual([
    'Erkenning: van 2021 kennen we regels, van 2023 niet.',
    'Uiterste datum: van 4 mei 2021 om 12:00 naar 1 juni 2023 om 23:59',
    'Bereikte (deel)gemeenten: van € 1.000 naar € 1.500',
    'Extra trajecten in dezelfde (deel)gemeente: van € 500 naar € 0',
    'Eerste nieuwe online traject: € 1.000 in 2021. Over 2023 hebben we geen bron.',
    'Extra nieuwe online trajecten: € 500 tot € 1.000 in 2021. Over 2023 hebben we geen bron.',
    'Maximum per aanvrager: van € 50.000 naar € 30.000',
    'Vaste locatie: één subsidie voor jullie eigen plek in 2023. Over 2021 hebben we geen bron.',
    '“Erkend als STEM-academie”: wat daarvoor in 2023 nodig is, staat in geen bron.',
    '“Goedgekeurd traject”: wat daarvoor in 2023 nodig is, staat in geen bron.',
    '“Rechtspersoon met KBO-nummer” staat niet in de regels van 2023 die we kennen, wel in die van 2021.',
    '“Geen geld uit een STEM-partnerschap” staat niet in de regels van 2023 die we kennen, wel in die van 2021.',
    '“Jonger dan 18” staat niet in de regels van 2023 die we kennen, wel in die van 2021.',
  ]);
});

test('says how long a grant holds in years and in days', async () => {
  const said = await notes('nl', ruleSetOf('vlaio-2021'), ruleSetOf('vlaio-2024'));
  expect(said).toContain(
    'Duur (Erkenning): in 2024 eerst voor 1 jaar, daarna voor 3 jaar; in 2021 tot en met 31 december 2022',
  );
  expect(said).toContain(
    'Uiterste datum: 4 mei 2021 om 12:00 in 2021. Over 2024 hebben we geen bron.',
  );
});

describe.each(languages)('in %s', (language) => {
  test.each(ruleSets.flatMap((one) => ruleSets.map((other) => [one.id, other.id] as const)))(
    'every note from %s to %s is said, with all that is to be filled in',
    async (one, other) => {
      for (const text of await notes(language, ruleSetOf(one), ruleSetOf(other))) {
        expect(text).not.toMatch(/\{\{|undefined|years\.|: *$|“”|«»|„“/);
        expect(text.length).toBeGreaterThan(15);
      }
    },
  );
});
