import { useState } from 'preact/hooks';
import { isKnown } from '../../assessment/answers.ts';
import { chosenWith } from '../../conversation/asked/chosen-with.ts';
import { readAnswer } from '../../conversation/asked/read-answer.ts';
import { Button } from '../parts/Button.tsx';
import { Form } from '../parts/Form.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useWidget } from '../widget-context.ts';
import { LastReplies } from './LastReplies.tsx';
import type { RepliesProps } from './replies-props.ts';

/** Several options are toggled, and given together with one button. One that stands alone lets the others go. */
export function SeveralReplies(props: RepliesProps) {
  const { asked, textKey, present, onAnswer, onError, onMended } = props;
  const { t, rule } = useWidget().texts;
  const [chosen, setChosen] = useState<readonly string[]>(
    isKnown(present) ? (present as readonly string[]) : [],
  );
  if (asked.kind !== 'multi') return null;
  const toggle = (option: string) => {
    const now = chosenWith(asked, chosen, option);
    setChosen(now);
    if (now.length > 0) onMended();
  };
  return (
    <Form
      class="replies cols"
      onSend={() => {
        const read = readAnswer(asked, { chosen });
        if ('error' in read) onError(read.error);
        else onAnswer(read.value);
      }}
    >
      {asked.options.map((option) => {
        const hint = rule(`${textKey}.options.${option}.hint`);
        return (
          <Button
            key={option}
            kind="reply"
            look="tick"
            aria-pressed={chosen.includes(option)}
            onClick={() => toggle(option)}
          >
            <i>
              <Icon name="tick" />
            </i>
            <span>
              {rule(`${textKey}.options.${option}.label`) || option}
              {hint && <small>{hint}</small>}
            </span>
          </Button>
        );
      })}
      <LastReplies {...props}>
        <Button kind="primary" type="submit">
          {chosen.length > 0
            ? t('question.doneWith', { count: chosen.length })
            : t('question.done')}
        </Button>
      </LastReplies>
    </Form>
  );
}
