import type { Texts } from '../../i18n/texts.ts';
import type { Field, Question } from '../../rules/schema.ts';
import { textKey } from '../../view/answer-text.ts';

/** What a question, or a field of it, is called. */
export const labelOf = ({ rule }: Texts, question: Question, field?: Field): string =>
  rule(`${textKey(question, field)}.label`) || (field ?? question).id;
