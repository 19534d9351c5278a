import { describe, expect, test } from 'vitest';
import { placeFinder } from '../../../src/belgium/place-finder.ts';
import type { Asked } from '../../../src/conversation/understand/asked.ts';
import { tableFor } from '../../../src/conversation/understand/phrases.ts';
import { hearPlaces } from '../../../src/conversation/understand/places.ts';
import { silence } from '../../../src/conversation/understand/reading.ts';
import { segmentsOf } from '../../../src/conversation/understand/segments.ts';
import { wordsOf } from '../../../src/conversation/understand/vocabulary.ts';
import { vocabularyOf } from '../../support/small-vocabulary.ts';

const dutch = vocabularyOf(
  {
    fillers: ['graag', 'in', 'halle', 'turnhouds', 'nummer 12', 'sint gillis', 'gent aan zee'],
    and: ['en'],
    also: ['ook'],
    only: ['enkel'],
    but: ['maar'],
    doubt: ['misschien'],
    not: ['niet'],
    notOnly: ['nietenkel'],
    except: ['behalve'],
    no: ['nee'],
    yes: ['ja'],
    all: ['overal'],
    unknown: ['geenidee'],
    turn: ['wel'],
    articles: ['de'],
  },
  { questions: { where: { ask: 'Waar gaat het door?' } } },
);
const asked: Asked = {
  key: 'where',
  kind: 'postcodes',
  options: [],
  exclusive: [],
  min: 0,
  max: 0,
  canBeUnknown: true,
};
const cut = (part: string) => segmentsOf(wordsOf(part), tableFor(asked, dutch));
const hear = (line: string) => hearPlaces(line, placeFinder, cut, ['in', 'te']);

/** The postcodes that a line may mean; for sure with a mark, and what is beside them. */
function meantBy(line: string): string {
  const { values, isSure, isWhole, rest } = hear(line);
  const said = values.map((each) => [each].flat().join('+')).join(' or ');
  const beside = isWhole ? '' : ` … ${rest.join(' ')}`.trimEnd();
  return values.length > 0 ? `${said}${isSure ? '!' : '?'}${beside}` : 'nothing';
}

/** Lines with what they say. */
const said: Readonly<Record<string, string>> = {
  'by a name or a code': `
    Gent: 9000! · 9000: 9000! · 9000 Gent: 9000! · 9050 Ledeberg: 9050! · 9000 zxcv: 9000!
    Gentbrugge: 9050! · gent!: 9000! · Gand: 9000! · Ostende: 8400! · Zomergem: 9930!
    st. niklaas: 9100! · ste niklaas: 9100! · st-niklaas: 9100! · (9000): 9000!
    Ieper: 8900! · Kluisbergen: 9690! · Bevel: 2560! · Meeuwen: 3670!
    Sint-Kruis: 8310! · stgillis: nothing · Laken: 1020! · 1000 Brussel: 1000! · 1000: 1000! · De Panne: 8660!
  `,
  'by several': `
    9000 Gent en 2300 Turnhout: 9000+2300! · Gent, Turnhout: 9000+2300! · Gent Turnhout: 9000+2300!
    Gent / Turnhout: 9000+2300! · Gent en Gent: 9000! · 9000 en Gent: 9000! · 9050 Turnhout: 9050+2300!
    9000 Gent 2300: 9000+2300! · 9000 2300 Turnhout: 9000+2300! · Dilbeek Asse Grimbergen: 1700+1730+1850!
    Dilbeek zxcv Asse: nothing · Antwerpen Antwerpen: nothing
  `,
  'by a name before its code': `
    Turnhout (2300): 2300! · Turnhout 2300: 2300! · Gent (2300): 9000+2300! · Gentbrugge (9050): 9050!
    Gent (9000) en Turnhout (2300): 9000+2300! · jeugdhuis Gent 9000: 9000? … jeugdhuis
    bij ons Gent (9000): 9000? … bij ons · graag Turnhout 2300: 2300! · Lievegem 9930: 9930!
    zxcv (9000): 9000? … zxcv · Antwerpen (2018): 2018! · Halle (2980): 2980! · Halle ( 2980): 2980!
    Sint Gillis (1060): 1060! · Maasmechelen (3630): 3630! · 9000 Halle (2980): 9000+2980!
    zxcv(Gent): 9000? … zxcv
  `,
  'among words that say nothing else': `
    in Gent: 9000! · in De Panne: 8660! · waar gaat het door Gent: 9000! · ook Gent: 9000!
    enkel Gent: 9000! · in Dilbeek graag Asse ook Grimbergen: 1700+1730+1850! · graag Turnhout 9050: 2300+9050!
    in Dilbeek waar gaat Asse ook graag Grimbergen: 1700+1730+1850!
    in Sint Job in 't Goor graag: 2960! · graag gent aan zee, Turnhout: 2300!
  `,
  'among words that leave a doubt': `
    ja Gent: 9000? · wel Gent: 9000? · maar Gent: 9000? · misschien Gent: 9000?
    Gent, zxcv qsdf: 9000? … zxcv qsdf · zxcv qsdf, Gent: 9000? … zxcv qsdf
  `,
  'not, where they deny it': `
    niet Gent: nothing · nietenkel Gent: nothing · behalve Gent: nothing · nee Gent: nothing
    overal Gent: nothing · geenidee Gent: nothing · Gent en niet Turnhout: nothing · niet, Gent: nothing
  `,
  'behind an “in”, in a sentence': `
    een groep in Gent bij zxcv: 9000? … · een groep te Gent bij zxcv: 9000? …
    een groep in Gent en een bij Turnhout: 9000? … · een groep in (Gent) bij zxcv: 9000? …
    een groep in Gent. bij zxcv: 9000? … · een groep in De Panne bij zxcv: 8660? …
    een groep in Gent bij zxcv in Gent en een in Turnhout: 9000+2300? …
    een groep in 9000 bij zxcv: 9000? … een groep · een groep in As bij zxcv: nothing
    een groep in Sint-Gillis bij zxcv: nothing · een groep aan Gent bij zxcv: nothing
    in zxcv: nothing · in bij zxcv in: nothing
    een groep in Gent, 9050: 9000? …
    een niet in Gent bij zxcv: nothing · een nietenkel in Gent bij zxcv: nothing
    een behalve in Gent bij zxcv: nothing · een nee in Gent bij zxcv: nothing
    een overal in Gent bij zxcv: nothing · een geenidee in Gent bij zxcv: nothing
  `,
  'in more ways than one': `
    Sint-Gillis: 1060 or 9170? · St Gillis: 1060 or 9170? · 1060 Sint-Gillis: 1060! · Mechelen: 2800!
    Saint-Gilles: 1060 or 9170? · Kessel: 2560 or 3010? · Mechelen-aan-de-Maas: 3630! · Brussel: 1000? · Bruxelles: 1000? · Halle: 1500 or 2980?
    halle: 1500 or 2980? · in halle: 1500 or 2980? · Aalst: 9300 or 3800? · Nieuwerkerken: 3850 or 9320?
    Beveren: 8691 or 8791 or 8800 or 9120?
    Antwerpen: 2000 or 2018 or 2020 or 2030 or 2050 or 2060 or 2040 or 2100?
    Halle en Aalst: 1500+9300 or 1500+3800 or 2980+9300 or 2980+3800?
    9050 Halle: 9050 or 1500 or 2980?
  `,
  'by a name that is not finished, or misspelled': `
    Gent, Turnhoud: 9000+2300? · Oost-Eeklo: 9968? · Turnhot: 2300? · Turnhoud: 2300? · Gentbrug: 9050? · Sint-N: 9100? · Gen: 3600 or 9000 or 3770 or 9050?
    Gnt: nothing · Ge: nothing
  `,
  'not at all': `
    zxcv: nothing · Gent zxcv: nothing · zxcv Gent: nothing · 99999: nothing · 12: nothing
    9999: nothing · 9999 Gent: nothing · 1300: nothing · 12 Gent: nothing · nummer 12 Gent: nothing · a9050 Halle: nothing
    9050 Halle 2: nothing · 900: nothing · 4000 Luik: nothing
    graag: nothing
  `,
};

test.each(Object.entries(said))('a place is said %s', (_, text) => {
  const rows = text.split(/[·\n]/).flatMap((row) => row.trim() || []);
  expect(rows).not.toEqual([]);
  const heard = rows.map((row) => {
    const [line = ''] = row.split(': ');
    return `${line}: ${meantBy(line)}`;
  });
  expect(heard).toEqual(rows);
});

describe('a line tells', () => {
  test.each<[string, Readonly<Record<string, string>>]>([
    ['9050', { 9050: '' }],
    ['9050 Ledeberg', { 9050: 'Ledeberg' }],
    ['9050 Gentbrugge en Ledeberg', { 9050: 'Gentbrugge' }],
    ['9050 zxcv', { 9050: '' }],
    ['Gand', { 9000: 'Gand' }],
    ['Halle', { 1500: 'Halle', 2980: 'Halle (Zoersel)' }],
    ['Gentbrug', { 9050: 'Gentbrugge (Gent)' }],
    ['Sint-Gillis', { 1060: 'Sint-Gillis', 9170: 'Sint-Gillis-Waas' }],
    ['9050 Halle', { 9050: '', 1500: 'Halle', 2980: 'Halle' }],
    ['een groep in Gent bij zxcv', { 9000: 'Gent' }],
    ['Lievegem 9930', { 9930: '' }],
    ['graag Halle 2980', { 2980: 'Halle' }],
  ])('what the places of “%s” are called', (line, names) => {
    expect(hear(line).names).toEqual(names);
  });

  test('how much of it is a place', () => {
    expect(hear('Gent, zxcv')).toMatchObject({ share: 0.5, spelling: 'same', isSure: false });
    expect(hear('Gent, Turnhout')).toMatchObject({ share: 1, spelling: 'same', isWhole: true });
    expect(hear('een groep in Gent bij zxcv')).toMatchObject({ share: 0.5, rest: [] });
  });

  test('nothing, where it names no place', () => {
    for (const line of ['zxcv', 'niet Gent', 'een niet in Gent bij zxcv'])
      expect(hear(line)).toEqual(silence);
    expect(hearPlaces('een groep in Gent bij zxcv', placeFinder, cut).values).toEqual([]);
  });
});
