/** What the regulations that we hold speak of, in the four languages: a word begins with one of these. */
const beginnings = [
  'trajec',
  'parcours',
  'lernreihe',
  'activit',
  'aktivität',
  'erken',
  'recogni[stz]',
  'reconn(u|aissance)',
  'anerk[ae]nn',
  'subsid',
  'subvention',
  'zuschuss|zuschüss',
  'förder',
  'stem-a[ck]',
  'vlaio',
  'steamhive',
  'uitdatabank',
  'jury',
];

const words = new RegExp(`(?<![\\p{L}\\d])(?:${beginnings.join('|')})`, 'giu');

export const regulationWordsIn = (text: string): string[] =>
  [...text.matchAll(words)].map(([found]) => found);
