import { useState } from 'preact/hooks';
import { unknown } from '../../assessment/answers.ts';
import { readAnswer } from '../../conversation/asked/read-answer.ts';
import { Button } from '../parts/Button.tsx';
import { useWidget } from '../widget-context.ts';
import { LastReplies } from './LastReplies.tsx';
import type { RepliesProps } from './replies-props.ts';

/** A short text, that may stay away. */
export function TextReplies(props: RepliesProps) {
  const { asked, textKey, present, describedBy, onAnswer, onError, onMended } = props;
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
          aria-label={rule(`${textKey}.label`) || asked.id}
          aria-describedby={describedBy}
          aria-invalid={describedBy ? true : undefined}
          value={text}
          onInput={({ currentTarget: { value } }) => {
            setText(value);
            if (!('error' in readAnswer(asked, { text: value }))) onMended();
          }}
        />
      </div>
      <div class="finish">
        <Button kind="primary" type="submit">
          {t('question.done')}
        </Button>
        <LastReplies {...props} instead="" />
      </div>
    </form>
  );
}
