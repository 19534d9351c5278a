import type { Texts } from '../../../i18n/texts.ts';
import type { FieldFault } from '../../compose/field-fault.ts';

/** What is wrong with a text, and how to mend it. */
export const faultWords = ({ draft }: Texts, { code, ...params }: FieldFault): string =>
  draft(`errors.${code}` as 'errors.tooLong', params as { count: number; max: number });
