import { useState } from 'preact/hooks';
import { unknown } from '../../assessment/answers.ts';
import { readAnswer } from '../../conversation/asked/read-answer.ts';
import { Button } from '../parts/Button.tsx';
import { Form } from '../parts/Form.tsx';
import { useWidget } from '../widget-context.ts';
import { EntryInput } from './EntryInput.tsx';
import { LastReplies } from './LastReplies.tsx';
import type { RepliesProps } from './replies-props.ts';

/** A short text, that may stay away. */
export function TextReplies(props: RepliesProps) {
  const { asked, textKey, present, describedBy, onAnswer, onError, onMended } = props;
  const { t } = useWidget().texts;
  const [text, setText] = useState(
    typeof present === 'string' && present !== unknown ? present : '',
  );
  return (
    <Form
      class="replies"
      onSend={() => {
        const read = readAnswer(asked, { text });
        if ('error' in read) onError(read.error);
        else onAnswer(read.value);
      }}
    >
      <div class="entry">
        <EntryInput
          asked={asked}
          textKey={textKey}
          describedBy={describedBy}
          text={text}
          onText={setText}
          onMended={onMended}
        />
      </div>
      <LastReplies {...props} instead="">
        <Button kind="primary" type="submit">
          {t('question.done')}
        </Button>
      </LastReplies>
    </Form>
  );
}
