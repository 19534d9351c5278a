import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useOwnId } from '../use-own-id.ts';
import type { OwnLine } from './own-line.ts';
import { SayForm } from './SayForm.tsx';

/** The line to type on, where what is typed is written somewhere: who writes goes on writing, without a tap between. */
export function OwnComposer({ line }: { line: OwnLine }) {
  const { at, input, label, placeholder, onText, onSend } = line;
  const [text, setText] = useState(line.text);
  const id = useOwnId();
  const form = useRef<HTMLFormElement>(null);
  const field = () => form.current?.querySelector<HTMLElement>('input, textarea');
  // Told before this is drawn: another kind of field takes the place of the one that has the focus.
  const wasWriting = Boolean(form.current?.querySelector(':focus'));
  useLayoutEffect(() => setText(line.text), [at]);
  useLayoutEffect(() => {
    if (wasWriting && line.isPlace) field()?.focus({ preventScroll: true });
  }, [input]);
  const send = () => {
    onSend(text);
    setText('');
    field()?.focus({ preventScroll: true });
  };
  const shared = {
    id,
    'aria-describedby': line.describedBy,
    enterkeyhint: 'send',
    placeholder,
    value: text,
    autocomplete: line.autocomplete ?? 'off',
    onInput: ({ currentTarget: { value } }: { currentTarget: { value: string } }) => {
      setText(value);
      onText(value);
    },
  } as const;
  return (
    <SayForm id={id} label={label} target={form} onSend={send}>
      {input === 'text' ? (
        <textarea
          {...shared}
          rows={1}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
            event.preventDefault();
            send();
          }}
        />
      ) : input === 'date' ? (
        <input {...shared} type="date" />
      ) : (
        <input {...shared} type="text" inputMode={line.inputMode} />
      )}
    </SayForm>
  );
}
