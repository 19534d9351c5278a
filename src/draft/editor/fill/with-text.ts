import type { FieldTexts } from '../../../conversation/draft-texts.ts';

/** The texts with this one written; an empty one is left out. */
export function withText(texts: FieldTexts, id: string, text: string): FieldTexts {
  const { [id]: _, ...others } = texts;
  return text === '' ? others : { ...others, [id]: text };
}
