import type { Answer } from '../../../../assessment/answers.ts';
import { readEnterpriseNumber } from '../../../../belgium/enterprise-number.ts';
import type { Prompt } from '../../../../conversation/asked/prompt.ts';
import { type EntryError, readAnswer } from '../../../../conversation/asked/read-answer.ts';
import { type FieldFault, fieldFault } from '../../../compose/field-fault.ts';
import type { Material } from '../../../compose/material.ts';
import type { Ask } from './ask.ts';
import { presentIn } from './ask-words.ts';

type Read = { value: Answer } | { fault: FieldFault } | { error: EntryError };

/** What was written, as it is kept, or what is wrong with it; null where nothing is written. */
export function readWritten(ask: Ask, line: string): Read | null {
  if (!isWritten(ask)) return null;
  if (ask.kind === 'item-field') return readAnswer(ask.field, { text: line });
  if (ask.kind !== 'text') return null;
  const fault = fieldFault(ask.field, line);
  if (fault) return { fault };
  const { number } =
    ask.field.format === 'enterprise-number' ? readEnterpriseNumber(line) : { number: undefined };
  return { value: number ?? line };
}

/** The line at the bottom is where it is written; the others have their replies in the thread. */
export const isWritten = (ask: Ask | undefined): boolean =>
  ask?.kind === 'text'
    ? ask.field.format !== 'part-of-day'
    : ask?.kind === 'item-field' && ask.field.kind === 'text';

/** Anything can be written there, a question too. */
export const isFree = (ask: Ask): boolean =>
  ask.kind !== 'text' || ask.field.format === 'line' || ask.field.format === 'text';

/** No number, address or name of a thing: it may be a question to us. */
export const hasWords = (line: string): boolean => /\p{L}{2,}\s+\p{L}{2,}/u.test(line);

export const endsAsQuestion = (line: string): boolean => /[?？]\s*$/.test(line);

/** What is asked, as the conversation would ask it: what is typed is understood against that. */
export function promptFor(material: Material, ask: Ask): Prompt | null {
  const answer = presentIn(material, ask);
  if (ask.kind === 'answer')
    return { kind: 'question', id: ask.id, question: ask.question, answer };
  if (ask.kind !== 'item-field') return null;
  const { listing, index, field } = ask;
  return {
    kind: 'field',
    id: ask.id,
    question: listing.question,
    field,
    index,
    key: index,
    item: listing.items?.[index] ?? {},
    answer: answer as Extract<Prompt, { kind: 'field' }>['answer'],
  };
}

/** Of the question at hand: the line below is described by what is told with it. */
export const gapId = (prefix: string): string => `${prefix}-gap`;
