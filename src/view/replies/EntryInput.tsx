import type { Ref } from 'preact';
import { readAnswer } from '../../conversation/asked/read-answer.ts';
import { useWidget } from '../widget-context.ts';
import type { RepliesProps } from './replies-props.ts';

type Props = Pick<RepliesProps, 'asked' | 'textKey' | 'describedBy' | 'onMended'> & {
  text: string;
  onText: (text: string) => void;
  /** To move focus to. */
  target?: Ref<HTMLInputElement>;
};

/** A line in which an answer is typed: what was wrong is mended as soon as it can be read. */
export function EntryInput({ asked, textKey, describedBy, onMended, text, onText, target }: Props) {
  const { rule } = useWidget().texts;
  return (
    <input
      ref={target ?? null}
      type="text"
      autocomplete="off"
      aria-label={rule(`${textKey}.label`) || asked.id}
      aria-describedby={describedBy}
      aria-invalid={describedBy ? true : undefined}
      value={text}
      onInput={({ currentTarget: { value } }) => {
        onText(value);
        if (!('error' in readAnswer(asked, { text: value }))) onMended();
      }}
    />
  );
}
