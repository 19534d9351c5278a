import { describe, expect, it } from 'vitest';
import { placeFinder } from '../../src/belgium/place-finder.ts';

const { exists, namesOf, municipalityOf, isNamed, named, find } = placeFinder;
const texts = (places: ReturnType<typeof find>) =>
  places.map(({ postcode, name }) => `${postcode} ${name}`);

describe('a postcode', () => {
  it('exists where the table has it', () => {
    expect(['9000', '1000', '9999', '4000', ''].filter(exists)).toEqual(['9000', '1000']);
  });

  it.each([
    ['9000', ['Gent'], 'Gent'],
    ['9050', ['Gentbrugge', 'Ledeberg'], 'Gent'],
    ['1020', ['Laken'], 'Brussel'],
    ['9999', [], '9999'],
  ])('%s has its places and its municipality in Dutch', (postcode, names, municipality) => {
    expect(namesOf(postcode)).toEqual(names);
    expect(municipalityOf(postcode)).toBe(municipality);
  });

  it.each([
    ['9050', '', true],
    ['9050', ' Gentbrugge', true],
    ['9050', 'Ledeb', true],
    ['9050', 'Gent', true],
    ['1130', 'Brussel', true],
    ['1020', 'LAEKEN', true],
    ['9000', 'Gent Zuid', true],
    ['9000', 'Gentbrugge', false],
    ['9000', 'Antwerpen', false],
    ['9999', 'Gent', false],
  ])('%s is called %j: %s', (postcode, name, expected) => {
    expect(isNamed(postcode, name)).toBe(expected);
  });
});

describe('a name', () => {
  it.each([
    ['gent', ['9000 Gent']],
    ['Bievene', ['1547 Biévène']],
    ["'s Herenelderen", ["3700 's-Herenelderen"]],
    ['Haren', ['1130 Haren', '3700 Haren']],
    ['Gentb', []],
    ['', []],
  ])('%j as a whole is that of its places', (name, places) => {
    expect(texts(named(name))).toEqual(places);
  });

  it.each([
    ['Gentb', ['9050 Gentbrugge']],
    ['9050 L', ['9050 Ledeberg']],
    ['', []],
    ['?!', []],
    ['Nergens', []],
  ])('%j begins that of its places', (text, places) => {
    expect(texts(find(text))).toEqual(places);
  });
});
