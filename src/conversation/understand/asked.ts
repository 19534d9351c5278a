import type { Prompt } from '../asked/prompt.ts';

/** What is asked, as far as hearing an answer to it goes. */
export interface Asked {
  /** The path of its texts, below `questions`. */
  key: string;
  kind: 'choice' | 'multi' | 'number' | 'postcodes' | 'text';
  /** It is asked whether a list has a first item, or another one. */
  item?: 'first' | 'more';
  options: readonly string[];
  /** The options that cannot stand beside another one. */
  exclusive: readonly string[];
  min: number;
  max: number;
  canBeUnknown: boolean;
}

/** What is made of the words of a question is made once for each of these. */
export const keyOf = ({ key }: Asked): string => key;

const nothing = { options: [], exclusive: [], min: 0, max: 0, canBeUnknown: true };

export function askedIn(prompt: Prompt): Asked {
  const { question } = prompt;
  if (prompt.kind === 'overview' || (prompt.kind === 'question' && question.kind === 'list')) {
    const count = prompt.kind === 'overview' ? prompt.items.length : 0;
    const item = count === 0 ? 'first' : 'more';
    const isFull = question.kind === 'list' && count >= question.max;
    return {
      ...nothing,
      key: `${question.id}.${item}`,
      kind: 'choice',
      item,
      options: isFull ? ['no'] : ['yes', 'no'],
      canBeUnknown: item === 'first',
    };
  }
  const asked = prompt.kind === 'field' ? prompt.field : question;
  const key = prompt.kind === 'field' ? `${question.id}.fields.${asked.id}` : asked.id;
  switch (asked.kind) {
    case 'choice':
      return { ...nothing, key, kind: 'choice', options: asked.options };
    case 'multi':
      return {
        ...nothing,
        key,
        kind: 'multi',
        options: asked.options,
        exclusive: asked.exclusive ?? [],
      };
    case 'number':
      return { ...nothing, key, kind: 'number', min: asked.min, max: asked.max };
    case 'text':
      return { ...nothing, key, kind: 'text', max: asked.max, canBeUnknown: false };
    default:
      return { ...nothing, key, kind: 'postcodes' };
  }
}
