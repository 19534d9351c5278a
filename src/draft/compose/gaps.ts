import type { Material } from './material.ts';
import type { Span } from './paper.ts';

/** A label within a sentence: "Kennis van talen" becomes "kennis van talen", "KBO-nummer" stays. */
export const midSentence = (label: string): string =>
  /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;

type Speaking = Pick<Material, 'words'>;

export const gapSpan = ({ words }: Speaking, what: string): Span => ({
  text: words.application('gap', { what }),
  isGap: true,
});

/** Beside a text that cannot be right. */
export const checkSpan = ({ words }: Speaking, what: string): Span => ({
  text: words.application('check', { what }),
  isGap: true,
});
