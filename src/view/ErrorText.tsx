import type { EntryError } from '../conversation/asked/read-answer.ts';
import { errorWords } from './error-words.ts';
import { useWidget } from './widget-context.ts';

interface Props {
  id: string;
  error: EntryError;
  /** Path of the texts of what was asked. */
  textKey: string;
}

/** What is wrong with an entry, and how to mend it. */
export function ErrorText({ id, error, textKey }: Props) {
  const { texts } = useWidget();
  return (
    <p class="error" id={id}>
      <b>{texts.t('errors.prefix')}</b> {errorWords(texts, error, textKey)}
    </p>
  );
}
