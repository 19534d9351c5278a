/** How three languages say a number below a thousand: each puts its own words together. */
interface Spelling {
  numbers: Readonly<Record<string, number>>;
  and: string;
  /** Between the parts of what may be said in one word. */
  joiner?: string;
  spell: (value: number) => string;
}

const numbersOf = (small: readonly string[], round: readonly string[], hundred: string) => ({
  ...Object.fromEntries(small.map((word, value) => [word, value])),
  ...Object.fromEntries(round.map((word, at) => [word, 20 + 10 * at])),
  [hundred]: 100,
});
const partsOf = (value: number) => [Math.floor(value / 100), value % 100] as const;
const saidWith = (parts: readonly (string | undefined)[], glue = ' ') =>
  parts.filter((part) => part).join(glue);

const dutchUnits = [
  ...['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'],
  ...['elf', 'twaalf', 'dertien', 'veertien', 'vijftien', 'zestien', 'zeventien', 'achttien'],
  'negentien',
];
const dutchTens = ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig'];

/** "Tweehonderdvierendertig". */
export const dutchNumbers: Spelling = {
  numbers: numbersOf(dutchUnits, [...dutchTens, 'negentig'], 'honderd'),
  and: 'en',
  joiner: 'en',
  spell(value) {
    const [hundreds, rest] = partsOf(value);
    const ten = [...dutchTens, 'negentig'][Math.floor(rest / 10) - 2];
    const unit = rest % 10 > 0 ? dutchUnits[rest % 10] : '';
    const below = rest < 20 ? dutchUnits[rest] : saidWith([unit, ten], 'en');
    const before = hundreds > 0 ? `${hundreds > 1 ? dutchUnits[hundreds] : ''}honderd` : '';
    return before && rest === 0 ? before : `${before}${below}`;
  },
};

const englishUnits = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  ...['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen'],
  'nineteen',
];
const englishTens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** "Two hundred and thirty four". */
export const englishNumbers: Spelling = {
  numbers: numbersOf(englishUnits, englishTens, 'hundred'),
  and: 'and',
  spell(value) {
    const [hundreds, rest] = partsOf(value);
    const unit = rest % 10 > 0 ? englishUnits[rest % 10] : '';
    const ten = englishTens[Math.floor(rest / 10) - 2];
    const below = rest < 20 ? englishUnits[rest] : saidWith([ten, unit]);
    if (hundreds === 0) return `${below}`;
    return saidWith([`${englishUnits[hundreds]} hundred`, rest > 0 ? `and ${below}` : '']);
  },
};

const frenchUnits = [
  ...['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'],
  ...['onze', 'douze', 'treize', 'quatorze', 'quinze', 'seize'],
];
const frenchTens = ['vingt', 'trente', 'quarante', 'cinquante', 'soixante'];
const compounds = { 'dix-sept': 17, 'dix-huit': 18, 'dix-neuf': 19, 'quatre-vingt': 80 };

function belowHundredInFrench(value: number): string {
  if (value < 17) return `${frenchUnits[value]}`;
  if (value < 20) return `dix ${frenchUnits[value - 10]}`;
  // From sixty on they count by twenty.
  const base = value - (value % (value < 60 ? 10 : 20));
  const rest = value - base;
  const ten = base === 80 ? 'quatre vingt' : frenchTens[base / 10 - 2];
  const and = base < 80 && rest % 10 === 1 ? 'et' : '';
  return saidWith([ten, and, rest > 0 ? belowHundredInFrench(rest) : '']);
}

/** "Deux cent soixante et onze", "quatre vingt dix huit". */
export const frenchNumbers: Spelling = {
  numbers: { ...numbersOf(frenchUnits, frenchTens, 'cent'), ...compounds },
  and: 'et',
  spell(value) {
    const [hundreds, rest] = partsOf(value);
    const before =
      hundreds > 0 ? saidWith([hundreds > 1 ? frenchUnits[hundreds] : '', 'cent']) : '';
    return before && rest === 0 ? before : saidWith([before, belowHundredInFrench(rest)]);
  },
};
