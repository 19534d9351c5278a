import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Prompt } from '../conversation/asked/prompt.ts';
import { useLater } from './use-later.ts';
import { useOwnId } from './use-own-id.ts';
import { useWidget } from './widget-context.ts';

/** The second way to answer: one line, understood by what is fetched when somebody wants to type. */
export function Composer({ prompt }: { prompt: Prompt }) {
  const { texts, parts } = useWidget();
  const [isWanted, setWanted] = useState(false);
  const [line, setLine] = useState('');
  const [sent, setSent] = useState<{ line: string; attempt: number }>();
  const Reply = useLater(parts.reply, sent !== undefined, isWanted);
  const field = useRef<HTMLInputElement>(null);
  useTypingOn(field);
  const id = useOwnId();
  return (
    <form
      class="composer field"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (line.trim()) setSent({ line, attempt: (sent?.attempt ?? 0) + 1 });
      }}
    >
      <label for={id}>{texts.t('composer.label')}</label>
      <div class="composer-line">
        <input
          ref={field}
          id={id}
          type="text"
          autocomplete="off"
          value={line}
          onFocus={() => setWanted(true)}
          onInput={(event) => setLine(event.currentTarget.value)}
        />
        <button type="submit" class="secondary" part="button">
          {texts.t('composer.send')}
        </button>
      </div>
      {Reply && sent && <Reply key={sent.attempt} typed={sent} prompt={prompt} />}
    </form>
  );
}

/** Focus arrives at the question: who goes on typing there, types here. */
function useTypingOn(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const talk = field.current?.closest('.talk');
    const typeOn = (event: Event) => {
      const { target, key, ctrlKey, metaKey, altKey } = event as KeyboardEvent;
      const isLetter = key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey;
      if (isLetter && target instanceof HTMLLegendElement) field.current?.focus();
    };
    talk?.addEventListener('keydown', typeOn);
    return () => talk?.removeEventListener('keydown', typeOn);
  }, []);
}
