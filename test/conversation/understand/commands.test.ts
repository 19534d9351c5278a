import { expect, test } from 'vitest';
import { hearCommand } from '../../../src/conversation/understand/commands.ts';
import { vocabularyOf } from '../../support/small-vocabulary.ts';
import { vocabularies } from '../../support/vocabularies.ts';

const dutch = vocabularyOf(
  {
    commands: {
      back: ['terug', 'ga terug', 'om keer'],
      restart: ['opnieuw beginnen'],
      result: ['besluit'],
      undo: ['vergissing', 'maak ongedaan'],
      redo: ['herhaal dat'],
      why: ['waarom'],
      review: ['overzicht'],
      change: ['wijzig', 'verander'],
    },
    fillers: ['alstublieft', 'mijn'],
    questions: {
      tea: ['drank', 'dorst'],
      milk: ['melkje'],
      sugar: ['klontjes'],
      cup: ['dorst', 'warme drank'],
    },
  },
  {
    questions: {
      tea: { label: 'Warme drank' },
      series: { fields: { title: { label: 'Titel' } } },
    },
  },
);
const targets = ['tea', 'milk', 'cup', 'series.fields.title'];
const heard = (line: string) => hearCommand(line, targets, dutch);

test.each([
  ['terug', 'back'],
  ['Ga terug, alstublieft!', 'back'],
  ['opnieuw beginnen', 'restart'],
  ['besluit', 'result'],
  ['overzicht', 'review'],
  ['waarom?', 'why'],
  ['herhaal dat', 'redo'],
  ['maak ongedaan', 'undo'],
  ['vergissing, ga terug', 'undo'],
  ['wijzig', 'review'],
])('“%s” is the order %s', (line, name) => {
  expect(heard(line)).toEqual({ name });
});

test.each([
  'terug naar huis',
  'alstublieft',
  '',
  'terug opnieuw beginnen',
  'terug drank',
  'drank',
  'vergissing herhaal dat',
])('“%s” is no order', (line) => {
  expect(heard(line)).toBeNull();
});

test('only a long word may be an order with a slip in it', () => {
  expect(heard('overzciht')).toEqual({ name: 'review' });
  expect(heard('teurg')).toBeNull();
  expect(heard('besliut')).toEqual({ name: 'result' });
  expect(heard('wizjig')).toBeNull();
  expect(heard('om kere')).toBeNull();
  expect(heard('wizjig drank')).toBeNull();
  expect(heard('wijzig dosrt')).toEqual({ name: 'change', targets: ['tea'] });
  expect(heard('wijzig klonjtes')).toEqual({ name: 'change', targets: [] });
  expect(heard('wijzig klunties')).toBeNull();
  expect(heard('terug alstublieft')).toEqual({ name: 'back' });
  expect(heard('terug alstubleift')).toEqual({ name: 'back' });
});

test('what is only like an order to stop, or to say that it is all, is a text', () => {
  for (const line of ['Sluizen', 'Stoppel', 'Klaartje', 'Pauzen'])
    for (const vocabulary of vocabularies) expect(hearCommand(line, [], vocabulary)).toBeNull();
});

test('a question is changed by its label or another of its names, and a field by its label', () => {
  expect(heard('wijzig mijn drank')).toEqual({ name: 'change', targets: ['tea'] });
  expect(heard('verander melkje')).toEqual({ name: 'change', targets: ['milk'] });
  expect(heard('wijzig titel')).toEqual({ name: 'change', targets: ['series.fields.title'] });
  expect(heard('wijzig drank, drank en melkje')).toBeNull();
  expect(heard('wijzig drank, drank, melkje')).toEqual({
    name: 'change',
    targets: ['tea', 'milk'],
  });
});

test('of questions by the same name each may be meant, and one that cannot be changed now is none', () => {
  expect(heard('wijzig dorst')).toEqual({ name: 'change', targets: ['tea', 'cup'] });
  expect(heard('wijzig warme drank')).toEqual({ name: 'change', targets: ['tea', 'cup'] });
  expect(hearCommand('wijzig titel', ['cup'], dutch)).toBeNull();
  expect(heard('wijzig klontjes')).toEqual({ name: 'change', targets: [] });
  expect(hearCommand('wijzig dorst', ['cup'], dutch)).toEqual({ name: 'change', targets: ['cup'] });
});

test('an order that a language does not have is not heard', () => {
  expect(hearCommand('terug', targets, vocabularyOf({}))).toBeNull();
});
