import { describe, expect, it } from 'vitest';
import { isList } from '../../../src/assessment/answers.ts';
import { placeFinder } from '../../../src/belgium/place-finder.ts';
import table from '../../../src/belgium/postcodes.json' with { type: 'json' };
import { postcodeEntries, readAnswer } from '../../../src/conversation/asked/read-answer.ts';
import type { Field } from '../../../src/rules/schema.ts';
import { ruleSetOf } from '../../support/rule-sets.ts';

const field = ruleSetOf('vlaio-2021')
  .questions.filter(isList)
  .flatMap(({ fields }) => fields)
  .find(({ kind }) => kind === 'postcodes') as Field;

const withTable = (text: string) => readAnswer(field, { text }, placeFinder);
const withoutTable = (text: string) => readAnswer(field, { text });
const refused = (code: string, given: string) => ({ error: { code, given } });

describe('postcodes', () => {
  it.each([
    ['9000', ['9000']],
    [' 9000 ', ['9000']],
    ['9000, 9050 Gentbrugge', ['9000', '9050']],
    ['9000 9050', ['9000', '9050']],
    ['9000  9050 1000', ['9000', '9050', '1000']],
    ['9000;9050', ['9000', '9050']],
    ['9000,9050,', ['9000', '9050']],
    [', ,9000', ['9000']],
    ['9000\n9050', ['9000', '9050']],
    ['9000 en 9050', ['9000', '9050']],
    ['9000 EN 9050 et 8500', ['9000', '9050', '8500']],
    ['9000/9050', ['9000', '9050']],
    ['9000 & 9050', ['9000', '9050']],
    ['9000 + 9050', ['9000', '9050']],
    ['9000 Gent 9050 Gentbrugge', ['9000', '9050']],
    ['9000, 9000, 9050, 9000 Gent', ['9000', '9050']],
    ['9000 Gent (centrum)', ['9000']],
    ['9000-Gent', ['9000']],
    ['9000 Gen', ['9000']],
    ['9000 Gand', ['9000']],
    ['9050 Gent', ['9050']],
    ['9050 Ledeberg Gent', ['9050']],
    ['1000', ['1000']],
    ['B-9000', ['9000']],
    ['b9000', ['9000']],
    ['b 9000 Gent', ['9000']],
    ['BE-9000, B-9050', ['9000', '9050']],
    ['9000\u00a0Gent', ['9000']],
    ['\u200b9000\u200b Gent\ufeff', ['9000']],
    ['９０００', ['9000']],
    ['• 9000 Gent\n• 9050 Gentbrugge', ['9000', '9050']],
    ['• 9000 Gent • 9050 Gentbrugge', ['9000', '9050']],
    ['- 9000 Gent\r\n- 9050', ['9000', '9050']],
    ['1. 9000 Gent\n2) 9050', ['9000', '9050']],
  ])('%j, with the table or without', (text, value) => {
    expect(withTable(text)).toEqual({ value });
    expect(withoutTable(text)).toEqual({ value });
  });

  it.each([
    ['', 'noPostcode'],
    ['   ', 'noPostcode'],
    [',', 'noPostcode'],
    [' ; , ', 'noPostcode'],
  ])('%j is refused: there is none', (text, code) => {
    expect(withTable(text)).toEqual({ error: { code } });
    expect(withoutTable(text)).toEqual({ error: { code } });
  });

  it.each([
    ['4000', 'walloonPostcode'],
    ['7999', 'walloonPostcode'],
    ['1450', 'walloonPostcode'],
    ['5000 Namur', 'walloonPostcode'],
    ['90', 'malformedPostcode'],
    ['0000', 'malformedPostcode'],
    ['0900', 'malformedPostcode'],
    ['90000', 'malformedPostcode'],
    ['90 50', 'malformedPostcode'],
    ['9000-9050', 'malformedPostcode'],
    ['9000.9050', 'malformedPostcode'],
  ])('%j is refused as %s, with the table or without', (text, code) => {
    expect(withTable(text)).toEqual(refused(code, text));
    expect(withoutTable(text)).toEqual(refused(code, text));
  });

  it.each(['9999', '9999x', '9999 Nergens', '1999'])(
    '%j is not in use: refused once the table is there to know it',
    (text) => {
      expect(withTable(text)).toEqual(refused('unknownPostcode', text));
      expect(withoutTable(text)).toEqual({ value: [text.slice(0, 4)] });
    },
  );

  it.each([
    ['9000 Antwerpen', 'Gent'],
    ['9050 Mariakerke', 'Gent'],
  ])('%j is refused once the table knows it by another name', (text, place) => {
    const refusal = { code: 'otherPlace', given: text, suggestions: [place] };
    expect(withTable(text)).toEqual({ error: refusal });
    expect(withoutTable(text)).toEqual({ value: [text.slice(0, 4)] });
  });

  it('are all refused for one of them, which is named', () => {
    expect(withTable('9000, 4000 Liège, 9050')).toEqual(refused('walloonPostcode', '4000 Liège'));
  });
});

describe('names of places', () => {
  it.each([
    ['Gent', ['9000']],
    ['gent', ['9000']],
    ['Gent en Sint-Niklaas', ['9000', '9100']],
    ['sint niklaas', ['9100']],
    ['Gand', ['9000']],
    ['Gentbrugge, 9000', ['9050', '9000']],
    ['Gent 9000', ['9000']],
    ['9000 Dampoort', ['9000']],
    ['9000 Ghent', ['9000']],
    ['9950 Lievegem', ['9950']],
    ['Liedekerke', ['1770']],
    ['Bievene', ['1547']],
  ])('%j is read by the table', (text, value) => {
    expect(withTable(text)).toEqual({ value });
  });

  it.each(['Nergenshuizen', 'Luik', '!', '9k', 'Zone 3'])(
    '%j is refused: no such place',
    (text) => {
      const code = /^\d/.test(text) ? 'malformedPostcode' : 'unknownPlace';
      expect(withTable(text)).toEqual(refused(code, text));
    },
  );

  it('that are more than one place ask which', () => {
    expect(withTable('Haren')).toEqual({
      error: { code: 'whichPlace', given: 'Haren', suggestions: ['1130 Haren', '3700 Haren'] },
    });
    expect(withTable('9000, Haren')).toMatchObject({ error: { code: 'whichPlace' } });
    expect(withTable('Halle')).toMatchObject({
      error: { suggestions: ['1500 Halle', '2980 Halle'] },
    });
  });

  it('of municipalities that merged ask which part of it', () => {
    expect(withTable('Nazareth-De Pinte')).toEqual({
      error: {
        code: 'whichPlace',
        given: 'Nazareth-De Pinte',
        suggestions: ['9840 De Pinte', '9810 Nazareth'],
      },
    });
    expect(withTable('9810 Nazareth-De Pinte, 9160 Lokeren, 9180 Lokeren')).toEqual({
      value: ['9810', '9160', '9180'],
    });
  });

  it('that have only begun ask whether it is that one', () => {
    expect(withTable('Gentb')).toEqual({
      error: { code: 'whichPlace', given: 'Gentb', suggestions: ['9050 Gentbrugge'] },
    });
  });

  it('of which there are many ask for some of them', () => {
    const read = withTable('Antwerpen');
    expect(read).toMatchObject({ error: { code: 'whichPlace', suggestions: { length: 8 } } });
  });

  it('are not known without the table', () => {
    expect(withoutTable('Gent')).toEqual(refused('unknownPlace', 'Gent'));
  });

  it.each(Object.keys(table))('%s: each of its names leads to it, or asks which', (postcode) => {
    const names = placeFinder.namesOf(postcode);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      expect(postcodeEntries(name)).toEqual([name]);
      const found = placeFinder.find(name).map((place) => place.postcode);
      expect(found, name).toContain(postcode);
      const read = withTable(name);
      if ('value' in read) expect(read.value).toEqual([postcode]);
      else expect(read.error.code).toBe('whichPlace');
      expect(withTable(`${postcode} ${name}`)).toEqual({ value: [postcode] });
    }
  });
});
