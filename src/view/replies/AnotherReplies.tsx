import { unknown } from '../../assessment/answers.ts';
import type { Prompt } from '../../conversation/prompt.ts';
import { Button } from '../parts/Button.tsx';
import { useCan, useWidget } from '../widget-context.ts';
import type { RepliesProps } from './replies-props.ts';

type Props = Pick<RepliesProps, 'textKey' | 'onAnswer' | 'onLeave'> & {
  prompt: Extract<Prompt, { kind: 'overview' }>;
};

/** Is there a first item, or another one? That there is no more makes the list the answer. */
export function AnotherReplies({ prompt, textKey, onAnswer, onLeave }: Props) {
  const { texts, send } = useWidget();
  const { t, rule } = texts;
  const canAdd = useCan({ type: 'item.added' });
  return (
    <form class="replies flow" onSubmit={(event) => event.preventDefault()}>
      {canAdd && (
        <Button kind="reply" onClick={() => send({ type: 'item.added' })}>
          {rule(`${textKey}.options.yes.label`)}
        </Button>
      )}
      <Button kind="reply" onClick={() => send({ type: 'items.confirmed' })}>
        {rule(`${textKey}.options.no.label`)}
      </Button>
      {onLeave && (
        <Button kind="secondary" look="leave" onClick={onLeave}>
          {t('question.keep')}
        </Button>
      )}
      {prompt.items.length === 0 && (
        <Button kind="reply" look="unsure" onClick={() => onAnswer(unknown)}>
          {t('question.unknown')}
        </Button>
      )}
    </form>
  );
}
