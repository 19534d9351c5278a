import type { Texts } from '../i18n/texts.ts';

/**
 * Tells whether a line asks how much it is, and nothing else: "hoeveel krijgen we dan" has no word to find an entry by.
 */
export function asksAmountIn({ help }: Texts): (line: string) => boolean {
  const around = new Set(wordsIn(help('words.around')));
  const bare = (text: string) =>
    wordsIn(text)
      .filter((word) => !around.has(word))
      .join(' ');
  const ways = new Set(help('words.amount').split(',').map(bare));
  return (line) => ways.has(bare(line));
}

const wordsIn = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/\p{L}+|\d+/gu) ?? [];
