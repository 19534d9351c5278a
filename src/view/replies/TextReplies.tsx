import { useState } from 'preact/hooks';
import { unknown } from '../../assessment/answers.ts';
import { readAnswer } from '../../conversation/read-answer.ts';
import { Button } from '../parts/Button.tsx';
import { useWidget } from '../widget-context.ts';
import type { RepliesProps } from './replies-props.ts';

/** A short text, that may stay away. */
export function TextReplies({
  asked,
  textKey,
  present,
  describedBy,
  onAnswer,
  onError,
  onLeave,
}: RepliesProps) {
  const { t, rule } = useWidget().texts;
  const [text, setText] = useState(
    typeof present === 'string' && present !== unknown ? present : '',
  );
  return (
    <form
      class="replies"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const read = readAnswer(asked, { text });
        if ('error' in read) onError(read.error);
        else onAnswer(read.value);
      }}
    >
      <div class="entry">
        <input
          type="text"
          autocomplete="off"
          aria-label={rule(`${textKey}.label`)}
          aria-describedby={describedBy}
          aria-invalid={describedBy ? true : undefined}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <div class="finish">
        <Button kind="primary" type="submit">
          {t('question.done')}
        </Button>
        {onLeave && (
          <Button kind="secondary" look="leave" onClick={onLeave}>
            {t('question.keep')}
          </Button>
        )}
        <Button kind="reply" look="unsure" onClick={() => onAnswer('')}>
          {t('question.skip')}
        </Button>
      </div>
    </form>
  );
}
