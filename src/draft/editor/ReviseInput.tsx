import { useState } from 'preact/hooks';
import { isList, itemsOf, questionOf, unknown } from '../assessment/answers.ts';
import { type EntryError, readAnswer } from '../conversation/read-answer.ts';
import { textKey } from '../view/answer-text.ts';
import { ErrorText } from '../view/ErrorText.tsx';
import { errorWords } from '../view/error-words.ts';
import { useAnnounced } from '../view/use-announced.ts';
import { useOwnId } from '../view/use-own-id.ts';
import { usePlaces } from '../view/use-places.ts';
import { useConversation, useWidget } from '../view/widget-context.ts';

interface Props {
  /** Which trajectory. */
  index: number;
  field: string;
  label: string;
  isLabelHidden?: boolean;
  /** Before the answers change. */
  onRevise?: () => void;
}

/** One field of a trajectory, changed in the answers themselves when the person leaves it. */
export function ReviseInput({ index, field: id, label, isLabelHidden, onRevise }: Props) {
  const { send, texts } = useWidget();
  const { ruleSet, answers } = useConversation();
  const places = usePlaces();
  const inputId = useOwnId();
  const question = questionOf(ruleSet, 'trajectories');
  const items = itemsOf(answers[question.id]) ?? [];
  const answer = items[index]?.[id];
  const stored =
    answer === undefined || answer === unknown ? '' : [answer].flat().map(String).join(', ');
  const [typed, setTyped] = useState<string>();
  const [error, setError] = useState<EntryError>();
  const field = isList(question) ? question.fields.find((each) => each.id === id) : undefined;
  useAnnounced(error && errorWords(texts, error, textKey(question, field)), error);
  if (!field) return null;
  const accept = (text: string) => {
    if (text.trim() === stored) return setTyped(undefined);
    const read = readAnswer(field, { text }, places);
    if ('error' in read) return setError(read.error);
    setError(undefined);
    setTyped(undefined);
    const revised = items.map((item, each) => {
      if (each !== index) return item;
      const { [id]: _, ...rest } = item;
      return read.value === '' ? rest : { ...rest, [id]: read.value as string };
    });
    onRevise?.();
    send({ type: 'answer.revised', question: question.id, value: revised });
  };
  return (
    <div class="field">
      <label for={inputId} class={isLabelHidden ? 'hidden' : undefined}>
        {label}
      </label>
      {error && (
        <ErrorText id={`${inputId}-error`} error={error} textKey={textKey(question, field)} />
      )}
      <input
        id={inputId}
        type="text"
        inputMode={field.kind === 'number' ? 'numeric' : undefined}
        autocomplete="off"
        value={typed ?? stored}
        aria-invalid={error ? true : undefined}
        aria-describedby={error && `${inputId}-error`}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onBlur={(event) => accept(event.currentTarget.value)}
      />
    </div>
  );
}
