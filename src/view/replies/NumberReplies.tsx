import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { readAnswer } from '../../conversation/read-answer.ts';
import { Button } from '../parts/Button.tsx';
import { useWidget } from '../widget-context.ts';
import { LastReplies } from './LastReplies.tsx';
import type { RepliesProps } from './replies-props.ts';

const mostDigits = 6;

/** The first numbers with one tap; any other one in a field, that takes words too. */
export function NumberReplies(props: RepliesProps) {
  const { asked, textKey, name, present, describedBy, onAnswer, onError, onMended, onLine } = props;
  const { t, rule } = useWidget().texts;
  const hasDigits = asked.kind === 'number' && asked.min >= 0 && asked.min <= 1;
  const most = asked.kind === 'number' ? Math.min(mostDigits, asked.max) : 0;
  const isLarge = typeof present === 'number' && (present > most || present < 1);
  const [isOpen, setOpen] = useState(!hasDigits || isLarge);
  const [text, setText] = useState(isLarge ? String(present) : '');
  const field = useRef<HTMLInputElement>(null);
  const wasOpen = useRef(isOpen);
  useLayoutEffect(() => {
    if (isOpen && !wasOpen.current) field.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (asked.kind !== 'number') return null;
  const digits = Array.from({ length: most }, (_, index) => index + 1);
  return (
    <form
      class="replies"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const { submitter } = event;
        const tapped = submitter instanceof HTMLButtonElement ? submitter.value : '';
        const line = tapped || text;
        const read = readAnswer(asked, { text: line });
        if (!('error' in read)) onAnswer(read.value);
        else if (/\p{L}/u.test(line)) {
          onMended();
          setText('');
          onLine(line);
        } else onError(read.error);
      }}
    >
      {hasDigits && (
        <div class="digits">
          {digits.map((digit) => (
            <Button
              key={digit}
              kind="reply"
              look={digit === present ? 'present' : undefined}
              type="submit"
              name={name}
              value={String(digit)}
              aria-current={digit === present || undefined}
            >
              {digit}
            </Button>
          ))}
          <Button kind="reply" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {t('question.more')}
          </Button>
        </div>
      )}
      {isOpen && (
        <div class="finish">
          <div class="entry short">
            <input
              ref={field}
              type="text"
              inputMode="text"
              autocomplete="off"
              aria-label={rule(`${textKey}.label`)}
              aria-describedby={describedBy}
              aria-invalid={describedBy ? true : undefined}
              value={text}
              onInput={({ currentTarget: { value } }) => {
                setText(value);
                if (!('error' in readAnswer(asked, { text: value }))) onMended();
              }}
            />
          </div>
          <Button kind="secondary" type="submit">
            {t('question.done')}
          </Button>
        </div>
      )}
      <LastReplies {...props} />
    </form>
  );
}
