import { unknown } from '../../assessment/answers.ts';
import type { Prompt } from '../../conversation/prompt.ts';
import { useCan, useSelected, useWidget } from '../widget-context.ts';
import { LastReplies } from './LastReplies.tsx';
import { OptionReply } from './OptionReply.tsx';
import type { RepliesProps } from './replies-props.ts';

interface Props extends Pick<RepliesProps, 'textKey' | 'onAnswer' | 'onLeave'> {
  prompt: Extract<Prompt, { kind: 'overview' }>;
}

/** Is there a first item, or another one? That there is no more makes the list the answer. */
export function AnotherReplies({ prompt, textKey, onAnswer, onLeave }: Props) {
  const { texts, send } = useWidget();
  const canAdd = useCan({ type: 'item.added' });
  const answered = useSelected((context) => context.answers[prompt.question.id]);
  const present = onLeave && answered;
  const labelOf = (option: 'yes' | 'no') =>
    texts.rule(`${textKey}.options.${option}.label`) || option;
  return (
    <form class="replies flow" onSubmit={(event) => event.preventDefault()}>
      {canAdd && (
        <OptionReply
          label={labelOf('yes')}
          isPresent={false}
          onClick={() => send({ type: 'item.added' })}
        />
      )}
      <OptionReply
        label={labelOf('no')}
        isPresent={present !== undefined && present !== unknown}
        onClick={() => send({ type: 'items.confirmed' })}
      />
      <LastReplies
        present={present}
        instead={prompt.items.length === 0 ? unknown : null}
        onLeave={onLeave}
        onAnswer={onAnswer}
      />
    </form>
  );
}
