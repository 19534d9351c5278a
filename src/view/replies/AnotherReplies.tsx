import { itemsOf, unknown } from '../../assessment/answers.ts';
import type { Prompt } from '../../conversation/asked/prompt.ts';
import type { ConversationEvent } from '../../conversation/machine/conversation-event.ts';
import { textKey as textKeyOf } from '../answer-text.ts';
import { openingFieldOf } from '../opening-field.ts';
import { useCan, useSelected, useWidget } from '../widget-context.ts';
import { LastReplies } from './LastReplies.tsx';
import { OptionReply } from './OptionReply.tsx';
import type { RepliesProps } from './replies-props.ts';

interface Props extends Pick<RepliesProps, 'textKey' | 'onAnswer' | 'onLeave'> {
  prompt: Extract<Prompt, { kind: 'overview' }>;
  /** Answers with an event of the list. */
  act: (event: ConversationEvent) => void;
}

/** Is there a first item, or another one? That there is no more makes the list the answer. */
export function AnotherReplies({ prompt, textKey, act, onAnswer, onLeave }: Props) {
  const { texts } = useWidget();
  const canAdd = useCan({ type: 'item.added' });
  const answered = useSelected((context) => context.answers[prompt.question.id]);
  // Once it is another list, it is no answer yet, and cannot stay as it was.
  const isSame = JSON.stringify(prompt.items) === JSON.stringify(itemsOf(answered) ?? []);
  const leave = isSame ? onLeave : undefined;
  const present = leave && answered;
  const opening = prompt.items.length === 0 ? openingFieldOf(prompt.question) : undefined;
  const labelOf = (option: 'yes' | 'no') =>
    texts.rule(`${textKey}.options.${option}.label`) || option;
  return (
    <div class="replies flow">
      {canAdd && !opening && (
        <OptionReply
          label={labelOf('yes')}
          isPresent={false}
          onClick={() => act({ type: 'item.added' })}
        />
      )}
      {opening?.options.map((option) => (
        <OptionReply
          key={option}
          label={texts.rule(`${textKeyOf(prompt.question, opening)}.options.${option}.label`)}
          isPresent={false}
          onClick={() => act({ type: 'item.added', opens: option })}
        />
      ))}
      <OptionReply
        label={labelOf('no')}
        isPresent={present !== undefined && present !== unknown}
        onClick={() => act({ type: 'items.confirmed' })}
      />
      <LastReplies
        present={present}
        instead={prompt.items.length === 0 ? unknown : null}
        onLeave={leave}
        onAnswer={onAnswer}
      />
    </div>
  );
}
