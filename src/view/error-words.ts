import { unknown } from '../assessment/answers.ts';
import type { EntryError } from '../conversation/asked/read-answer.ts';
import type { Texts } from '../i18n/texts.ts';

/** What is wrong with an entry, and how to mend it; `textKey` is the path of the texts of what was asked. */
export function errorWords({ t, rule, list }: Texts, error: EntryError, textKey: string): string {
  const { code, suggestions, ...rest } = error;
  const given =
    error.given === unknown
      ? t('question.unknown')
      : rule(`${textKey}.options.${error.given}.label`) || error.given || '';
  const params = { ...rest, given, suggestions: list(suggestions ?? []) };
  return t(`errors.${code}` as 'errors.nothingChosen', params);
}
