import { useState } from 'preact/hooks';
import { type Answer, isKnown } from '../../../../assessment/answers.ts';
import { type EntryError, readAnswer } from '../../../../conversation/asked/read-answer.ts';
import { ErrorText } from '../../../../view/ErrorText.tsx';
import { errorWords } from '../../../../view/error-words.ts';
import { useAnnounced } from '../../../../view/use-announced.ts';
import { useOwnId } from '../../../../view/use-own-id.ts';
import { useOncePlaces } from '../../../../view/use-places.ts';
import { useWidget } from '../../../../view/widget-context.ts';
import { keptOf } from '../../kept.ts';
import { ReviseLabel } from './ReviseLabel.tsx';
import type { ReviseProps } from './revise-props.ts';

/** An answer that is typed, changed when the person leaves it; one that cannot be stays to be mended. */
export function ReviseInput({ asked, textKey, answer, onRevise, ...named }: ReviseProps) {
  const { texts } = useWidget();
  const id = useOwnId();
  const [typed, setTyped] = useTyped(`${textKey} ${named.of ?? ''}`);
  const [error, setError] = useState<EntryError>();
  useAnnounced(error && errorWords(texts, error, textKey), error);
  const stored = storedText(answer);
  const accept = useOncePlaces((places, text: string) => {
    const isBack = text.trim() === stored;
    const read = isBack ? undefined : readAnswer(asked, { text }, places);
    if (read && 'error' in read) return setError(read.error);
    setError(undefined);
    setTyped(undefined);
    if (read) onRevise(read.value);
  });
  return (
    <div class="field">
      <ReviseLabel id={id} {...named} />
      {error && <ErrorText id={`${id}-error`} error={error} textKey={textKey} />}
      <input
        id={id}
        type="text"
        inputMode={asked.kind === 'number' ? 'numeric' : undefined}
        autocomplete="off"
        value={typed ?? stored}
        aria-invalid={error ? true : undefined}
        aria-describedby={error && `${id}-error`}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onBlur={(event) => accept(event.currentTarget.value)}
      />
    </div>
  );
}

const storedText = (answer: Answer | undefined): string =>
  isKnown(answer) ? [answer].flat().map(String).join(', ') : '';

/** What stands there and is no answer yet: it is there again where all has been drawn anew. */
function useTyped(place: string): [string | undefined, (text: string | undefined) => void] {
  const { typed } = keptOf(useWidget().actor);
  const [text, setText] = useState(() => typed.get(place));
  return [
    text,
    (next) => {
      if (next === undefined) typed.delete(place);
      else typed.set(place, next);
      setText(next);
    },
  ];
}
