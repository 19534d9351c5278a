import type { ComponentChildren } from 'preact';
import { Button } from '../parts/Button.tsx';
import { useWidget } from '../widget-context.ts';

interface Props {
  question: string;
  answer: string;
  /** Opens it again. */
  onChange: (() => void) | undefined;
  /** What else can be done with it. */
  children?: ComponentChildren;
}

/** A question with its answer, quiet: it is past. */
export function TurnRow({ question, answer, onChange, children }: Props) {
  const { t } = useWidget().texts;
  return (
    <li class="turn" part="turn">
      <p class="was">{question}</p>
      <div class="gave">
        {onChange && (
          <Button kind="link" onClick={onChange}>
            {t('transcript.change')}
            <span class="hidden"> {t('transcript.changeWhat', { question })}</span>
          </Button>
        )}
        {children}
        <p class="you" key={answer}>
          <span class="hidden">{t('transcript.you')} </span>
          {answer}
        </p>
      </div>
    </li>
  );
}
