import { useState } from 'preact/hooks';
import type { Answer } from '../../assessment/answers.ts';
import { type Entry, type EntryError, readAnswer } from '../../conversation/asked/read-answer.ts';
import type { Question } from '../../rules/schema.ts';
import { textKey } from '../../view/answer-text.ts';
import { ErrorText } from '../../view/ErrorText.tsx';
import { errorWords } from '../../view/error-words.ts';
import { ChoiceInput } from '../../view/inputs/ChoiceInput.tsx';
import { useAnnounced } from '../../view/use-announced.ts';
import { useOwnId } from '../../view/use-own-id.ts';
import { useWidget } from '../../view/widget-context.ts';
import { labelOf } from '../compose/label-of.ts';
import { ReviseInput } from './revise/ReviseInput.tsx';

interface Props {
  question: Question;
  answer: Answer | undefined;
}

/** A question that the conversation does without: asked where the application speaks of it. */
export function DraftQuestion({ question, answer }: Props) {
  const { send, texts } = useWidget();
  const onRevise = (value: Answer) =>
    send({ type: 'answer.revised', question: question.id, value });
  const key = textKey(question);
  const ask = texts.rule(`${key}.ask`) || labelOf(texts, question);
  if (question.kind === 'number')
    return (
      <ReviseInput asked={question} textKey={key} answer={answer} label={ask} onRevise={onRevise} />
    );
  return <Options question={question} answer={answer} ask={ask} onRevise={onRevise} />;
}

interface OptionsProps extends Props {
  ask: string;
  onRevise: (value: Answer) => void;
}

/** What cannot be chosen together stays ticked until that is mended; it is no answer. */
function Options({ question, answer, ask, onRevise }: OptionsProps) {
  const { texts } = useWidget();
  const id = useOwnId();
  const key = textKey(question);
  const [refused, setRefused] = useState<{ entry: Entry; error: EntryError }>();
  useAnnounced(refused && errorWords(texts, refused.error, key), refused);
  const chosen = answer === undefined ? [] : ([answer].flat() as string[]);
  const choose = (entry: Entry) => {
    const read = readAnswer(question, entry);
    setRefused('error' in read ? { entry, error: read.error } : undefined);
    if ('value' in read) onRevise(read.value);
  };
  const hint = [texts.rule(`${key}.hint`), question.kind === 'multi' && texts.t('question.multi')]
    .filter(Boolean)
    .join(' ');
  const described = [hint && `${id}-hint`, refused && `${id}-error`].filter(Boolean).join(' ');
  return (
    <fieldset class="asked">
      <legend>{ask}</legend>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {refused && <ErrorText id={`${id}-error`} error={refused.error} textKey={key} />}
      <ChoiceInput
        asked={question}
        textKey={key}
        name={id}
        entry={refused?.entry ?? { chosen }}
        onEntry={choose}
        describedBy={described || undefined}
        isInvalid={refused !== undefined}
      />
    </fieldset>
  );
}
