import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { readAnswer } from '../../conversation/asked/read-answer.ts';
import { Button } from '../parts/Button.tsx';
import { Form } from '../parts/Form.tsx';
import { useWidget } from '../widget-context.ts';
import { EntryInput } from './EntryInput.tsx';
import type { RepliesProps } from './replies-props.ts';

type Props = Pick<
  RepliesProps,
  'asked' | 'textKey' | 'describedBy' | 'onAnswer' | 'onError' | 'onMended' | 'onLine'
> & {
  /** What stands in it at first. */
  given: string;
  /** It was asked for. */
  takesFocus: boolean;
};

/** Takes digits, and words as the line below does. */
export function NumberField({ asked, textKey, describedBy, given, takesFocus, ...on }: Props) {
  const { t } = useWidget().texts;
  const [text, setText] = useState(given);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) field.current?.focus();
  }, []);
  const send = () => {
    const read = readAnswer(asked, { text });
    if (!('error' in read)) return on.onAnswer(read.value);
    if (!/\p{L}/u.test(text)) return on.onError(read.error);
    on.onMended();
    setText('');
    on.onLine(text);
  };
  return (
    <Form class="finish" onSend={send}>
      <div class="entry short">
        <EntryInput
          target={field}
          asked={asked}
          textKey={textKey}
          describedBy={describedBy}
          text={text}
          onText={setText}
          onMended={on.onMended}
        />
      </div>
      <Button kind="secondary" type="submit">
        {t('question.done')}
      </Button>
    </Form>
  );
}
