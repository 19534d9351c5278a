import { useState } from 'preact/hooks';
import { Button } from '../parts/Button.tsx';
import { Form } from '../parts/Form.tsx';
import { useWidget } from '../widget-context.ts';
import { LastReplies } from './LastReplies.tsx';
import { NumberField } from './NumberField.tsx';
import type { RepliesProps } from './replies-props.ts';

const mostDigits = 6;

/** The first numbers with one tap; any other one in a field, which is a form of its own: Enter there presses no digit. */
export function NumberReplies(props: RepliesProps) {
  const { asked, name, present, onAnswer } = props;
  const { t } = useWidget().texts;
  const range = asked.kind === 'number' ? asked : { min: 0, max: 0 };
  const most = range.min > 1 ? 0 : Math.min(mostDigits, range.max);
  const isDigit = typeof present === 'number' && present >= 1 && present <= most;
  const isTyped = typeof present === 'number' && !isDigit;
  const [isOpen, setOpen] = useState(most === 0 || isTyped);
  const [isOpened, setOpened] = useState(false);
  if (asked.kind !== 'number') return null;
  return (
    <div class="replies">
      {most > 0 && (
        <Form class="digits" onSend={(value) => value && onAnswer(Number(value))}>
          {Array.from({ length: most }, (_, index) => index + 1).map((digit) => (
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
          <Button
            kind="reply"
            aria-expanded={isOpen}
            onClick={() => {
              setOpen(!isOpen);
              setOpened(true);
            }}
          >
            {t('question.more')}
          </Button>
        </Form>
      )}
      {isOpen && (
        <NumberField {...props} given={isTyped ? String(present) : ''} takesFocus={isOpened} />
      )}
      <LastReplies {...props} />
    </div>
  );
}
