import { describe, expect, it, test } from 'vitest';
import mergers from '../../src/belgium/mergers.json' with { type: 'json' };
import { placeFinder } from '../../src/belgium/place-finder.ts';
import postcodes from '../../src/belgium/postcodes.json' with { type: 'json' };

const { exists, namesOf, municipalityOf, labelOf, isNamed, named, find } = placeFinder;
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
    ['9840', 'Nazareth-De Pinte', true],
    ['2070', 'Beveren-Kruibeke', true],
    ['9180', 'Lokeren', true],
    ['9160', 'Moerbeke', false],
    ['9930', 'Lievegem', true],
    ['9950', 'Lievegem', true],
    ['9770', 'Kruisem', true],
    ['3900', 'Pelt', true],
    ['3670', 'Oudsbergen', true],
    ['2890', 'Puurs-Sint-Amands', true],
    ['1755', 'Pajottegem', true],
    ['9090', 'Merelbeke-Melle', true],
    ['3730', 'Bilzen-Hoeselt', true],
    ['9000', 'Ghent', true],
    ['3000', 'Löwen', true],
    ['9000', 'Dampoort', true],
    ['2960', "Sint-Job-in-'t-Goor", true],
  ])('%s is called %j: %s', (postcode, name, expected) => {
    expect(isNamed(postcode, name)).toBe(expected);
  });
});

test.each([
  ['9000', 'Gent'],
  ['9050', 'Gentbrugge, Ledeberg'],
  ['9930', 'Lievegem (Zomergem)'],
  ['9921', 'Vinderhoute'],
  ['9820', 'Merelbeke-Melle (Merelbeke)'],
  ['9160', 'Lokeren'],
  ['9180', 'Lokeren (Moerbeke)'],
])('%s is shown as %s, by the municipality of now', (postcode, label) => {
  expect(labelOf(postcode)).toBe(label);
});

describe('a name', () => {
  it.each([
    ['Ghent', ['9000 Gent']],
    ['löwen', ['3000 Leuven']],
    ['Mechlin', ['2800 Mechelen']],
    ['Brügge', ['8000 Brugge']],
    ['ostend', ['8400 Oostende']],
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

  it('comes first where it is a municipality, and a village of that name elsewhere after it', () => {
    const found = texts(find('Aals'));
    expect(found[0]).toBe('9300 Aalst');
    expect(found).toContain('3800 Aalst');
  });

  it('is found once by a postcode, however many other names it has', () => {
    expect(texts(find('9000'))).toEqual(['9000 Gent', '9000 Gand']);
    const found = Object.keys(postcodes).map((code) => texts(find(code)));
    expect(found.filter((each) => new Set(each).size < each.length)).toEqual([]);
  });
});

describe('a municipality that merged', () => {
  it.each([
    ['Nazareth-De Pinte', ['9840 De Pinte', '9810 Nazareth']],
    ['nazareth de pinte', ['9840 De Pinte', '9810 Nazareth']],
    ['Tessenderlo-Ham', ['3945 Ham', '3980 Tessenderlo']],
    ['Merelbeke-Melle', ['9090 Melle', '9820 Merelbeke']],
    ['Pajottegem', ['1570 Galmaarden', '1755 Gooik', '1540 Herne', '1541 Sint-Pieters-Kapelle']],
    [
      'Beveren-Kruibeke-Zwijndrecht',
      ['9120 Beveren', '9130 Doel', '9150 Kruibeke', '2070 Zwijndrecht'],
    ],
    [
      'Bilzen-Hoeselt',
      ['3740 Bilzen', '3742 Martenslinde', '3746 Hoelbeek', '3730 Hoeselt', '3732 Schalkhoven'],
    ],
    ['Tongeren-Borgloon', ['3840 Borgloon', '3700 Tongeren']],
    [
      'Lievegem',
      [
        '9920 Lovendegem',
        '9921 Vinderhoute',
        '9950 Waarschoot',
        '9930 Zomergem',
        '9931 Oostwinkel',
        '9932 Ronsele',
      ],
    ],
    ['Pelt', ['3910 Neerpelt', '3900 Overpelt']],
  ])('%s leads to the postcodes of what it was made of', (name, places) => {
    expect(texts(named(name))).toEqual(places);
    expect(texts(find(name))).toEqual(places);
  });

  it.each(['Lokeren', 'Hasselt', 'Tielt', 'Wingene', 'Lochristi', 'Aalter', 'Deinze'])(
    '%s still means the place that had the name before',
    (name) => {
      expect(new Set(named(name).map((each) => each.name))).toEqual(new Set([name]));
    },
  );

  it('is found by its beginning where no place begins so', () => {
    expect(texts(find('Nazareth'))).toEqual(['9810 Nazareth']);
    expect(texts(find('Nazareth-D'))).toEqual(['9840 De Pinte', '9810 Nazareth']);
  });

  it('has every postcode of every municipality that it was made of', () => {
    const known = new Set(Object.values(postcodes).flatMap((each) => Object.keys(each)));
    const parts = Object.values(mergers).flat();
    expect(parts.filter((each) => !known.has(each))).toEqual([]);
    expect(new Set(parts).size).toBe(parts.length);
  });
});
