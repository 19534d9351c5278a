import { noTexts } from '../draft-texts.ts';

/** Nothing is at hand, opened or tried. */
export const atRest = { round: null, detour: null, trial: null, section: null };

/** Nothing was said or written. */
export const blank = {
  ...atRest,
  answers: {},
  keys: {},
  texts: noTexts,
  variants: [],
  asides: [],
  filled: [],
};
