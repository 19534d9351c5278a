import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { asCorrection } from '../../../src/conversation/understand/corrections.ts';
import { academy } from '../../support/academy.ts';
import { vocabularyOf } from '../../support/small-vocabulary.ts';
import { vocabularies } from '../../support/vocabularies.ts';

const hearing = { targets: Object.keys(academy()), vocabularies };
const heard = (line: string) => {
  const command = asCorrection(line, hearing);
  return command?.name === 'change' ? command.targets.join() : (command?.name ?? 'question');
};

test.each([
  ['nee we zitten niet in een STEM-partnerschap', 'partnership'],
  ['Eigenlijk zijn we geen vzw', 'legal-form'],
  ['we geven 6 workshops in plaats van 4', 'trajectories'],
  ['de rechtsvorm klopt niet', 'legal-form'],
  ['de leeftijd en de rechtsvorm kloppen niet', 'legal-form,ages'],
  ['no, we are in a STEM partnership', 'partnership'],
  ['there are 6 workshops instead of 4', 'trajectories'],
  ['non, nous ne sommes pas dans un partenariat STEM', 'partnership'],
  ['il y a 6 ateliers au lieu de 4', 'trajectories'],
  ['nein, wir sind nicht in einer STEM-Partnerschaft', 'partnership'],
  ['es sind 6 Workshops statt 4', 'trajectories'],
  ['het zijn 6 workshops', 'trajectories'],
  ['er zijn zes workshops', 'trajectories'],
  ['there are 6 workshops', 'trajectories'],
  ['il y a 6 ateliers', 'trajectories'],
  ['es gibt 6 Workshops', 'trajectories'],
])('%s: what it names can be changed', (line, question) => {
  expect(heard(line)).toBe(question);
});

test('of a list and what is told of its only item it is that', () => {
  const fields = ['activities', 'place', 'postcodes'].map((id) => `trajectories.fields.${id}`);
  const targets = [...fields, ...hearing.targets];
  expect(asCorrection('we geven 6 workshops in plaats van 4', { ...hearing, targets })).toEqual({
    name: 'change',
    targets: ['trajectories.fields.activities'],
  });
});

test.each([
  'nee dat is helemaal anders bij ons',
  'dat klopt niet',
  'actually it was different',
  'en fait non',
  'das stimmt nicht so',
])('%s: it names nothing, so all answers can be checked', (line) => {
  expect(heard(line)).toBe('review');
});

describe('in a language with few words', () => {
  const targets = ['tea', 'milk', 'sugar', 'cups', 'jam'];
  const language = vocabularyOf({
    beginnings: { yes: [], no: ['nee'] },
    corrections: ['in plaats van'],
    questions: { tea: ['thee'], milk: ['melk'], sugar: ['suiker'], jam: ['jam'] },
    options: { milk: { much: ['wit'] } },
    counts: ['er zijn'],
    numbers: { een: 1, twee: 2 },
    units: { cups: ['kop', 'koppen'] },
  });
  const few = { targets, vocabularies: [language] };

  test.each([
    ['nee zwarte thee', ['tea']],
    ['nee geen thee maar melk en suiker', ['tea', 'milk', 'sugar']],
    ['wit in plaats van zwart', ['milk']],
    ['in plaats van koppen 12', ['cups']],
    ['nee 3 koppen', ['cups']],
    ['er zijn 3 koppen', ['cups']],
    ['er zijn twee koppen', ['cups']],
  ])('%s: it names %j', (line, named) => {
    expect(asCorrection(line, few)).toEqual({ name: 'change', targets: named });
  });

  test('how many there are of what several count opens those, a field before its list, and not too many', () => {
    const units = {
      'tea.fields.bags': ['zakjes'],
      milk: ['lepels'],
      sugar: ['lepels'],
      jam: ['lepels'],
    };
    const counting = (...targets: string[]) =>
      asCorrection('er zijn 3 zakjes of lepels', {
        targets,
        vocabularies: [vocabularyOf({ counts: ['er zijn'], units })],
      });
    const change = (...targets: string[]) => ({ name: 'change', targets });
    expect(counting('tea', 'tea.fields.bags')).toEqual(change('tea.fields.bags'));
    expect(counting('milk', 'sugar', 'jam')).toEqual(change('milk', 'sugar', 'jam'));
    expect(counting('tea', 'milk', 'sugar', 'jam')).toBeNull();
  });

  test.each(['nee een paar koppen', 'nee thee melk suiker jam'])(
    '%s: it names nothing, or too much',
    (line) => {
      expect(asCorrection(line, few)).toEqual({ name: 'review' });
    },
  );

  test.each(['nee thee', 'thee met melk', 'er zijn een kop', 'dat er 3 koppen zijn', 'er zijn 3'])(
    '%s: it corrects nothing',
    (line) => {
      expect(asCorrection(line, few)).toBeNull();
    },
  );
});

test.each([
  'het zijn leuke kinderen',
  'er zijn geen kosten',
  'ik weet niet hoeveel workshops het zijn',
  'als er 6 workshops zijn, telt dat dan',
  'there are no costs',
  'i think there are other grants',
  'it is now clear to me',
  'ce sont quoi les critères',
  'ce sont les parents qui paient',
  "dites moi s'il y en a d'autres",
  'es sind zu viele fragen',
  'sagen sie mir welche es sind',
])('%s: it says of nothing how many there are', (line) => {
  expect(heard(line)).toBe('question');
});

test('a question is no correction, nor is what says nothing of the kind', () => {
  const lines = readdirSync('test/help')
    .filter((name) => name.endsWith('.cases.json'))
    .flatMap((name) => linesIn(JSON.parse(readFileSync(`test/help/${name}`, 'utf8'))));
  expect(lines.length).toBeGreaterThan(500);
  expect(lines.filter((line) => heard(line) !== 'question')).toEqual([]);
});

function linesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('line' in value && typeof value.line === 'string') return [value.line];
  return Object.values(value).flatMap(linesIn);
}
