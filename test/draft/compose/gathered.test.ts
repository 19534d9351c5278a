import { expect, it } from 'vitest';
import { gathered } from '../../../src/draft/compose/gathered.ts';

const list = (words: readonly string[]) => words.join(' + ');

it.each<[parts: string[], said: string[]]>([
  [[], []],
  [['een goed aanbod'], ['een goed aanbod']],
  [['een goed aanbod', 'een duur aanbod'], ['een goed + duur aanbod']],
  [
    ['een goed aanbod', 'een duur aanbod', 'extra hulp'],
    ['een goed + duur aanbod', 'extra hulp'],
  ],
  [
    ['een goed aanbod', 'extra hulp', 'een duur aanbod'],
    ['een goed aanbod', 'extra hulp', 'een duur aanbod'],
  ],
  [
    ['natuur', 'kunst'],
    ['natuur', 'kunst'],
  ],
  [
    ['een goed aanbod', 'extra snelle hulp'],
    ['een goed aanbod', 'extra snelle hulp'],
  ],
  [
    ['in de grote zaal', 'in een grote tent'],
    ['in de grote zaal', 'in een grote tent'],
  ],
  [
    ['op onze website', 'op sociale media'],
    ['op onze website', 'op sociale media'],
  ],
])('says %j as %j', (parts, said) => {
  expect(gathered(parts, list)).toEqual(said);
});
