import { unknown } from '../assessment/answers.ts';
import type { EntryError } from '../conversation/read-answer.ts';
import { useWidget } from './widget-context.ts';

interface Props {
  id: string;
  error: EntryError;
  /** Path of the texts of what was asked. */
  textKey: string;
}

/** What is wrong with an entry, and how to mend it. */
export function ErrorText({ id, error, textKey }: Props) {
  const { t, rule, list } = useWidget().texts;
  const { code, suggestions, ...rest } = error;
  const given =
    error.given === unknown
      ? t('question.unknown')
      : rule(`${textKey}.options.${error.given}.label`) || error.given || '';
  const params = { ...rest, given, suggestions: list(suggestions ?? []) };
  return (
    <p class="error" id={id}>
      <b>{t('errors.prefix')}</b> {t(`errors.${code}` as 'errors.nothingChosen', params)}
    </p>
  );
}
