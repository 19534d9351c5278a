import type { TargetedEvent } from 'preact';
import { useState } from 'preact/hooks';
import { useOwnId } from '../use-own-id.ts';
import { useSay } from '../use-say.ts';
import { useWidget } from '../widget-context.ts';
import { SayForm } from './SayForm.tsx';

/** The line to type on, on every screen: an answer or a question at any moment. The field empties, the thread replies. */
export function Composer() {
  const { t } = useWidget().texts;
  const [line, setLine] = useState('');
  const { say, prepare } = useSay();
  const id = useOwnId();
  const prepareFor = ({ currentTarget: field }: TargetedEvent<HTMLInputElement>) =>
    prepare(() => field.value);
  return (
    <SayForm
      id={id}
      label={t('composer.label')}
      onSend={() => {
        say(line);
        setLine('');
      }}
    >
      <input
        id={id}
        type="text"
        autocomplete="off"
        enterkeyhint="send"
        placeholder={t('composer.placeholder')}
        value={line}
        onFocus={prepareFor}
        onInput={(event) => {
          // Meanwhile another question can have come.
          if (line === '') prepareFor(event);
          setLine(event.currentTarget.value);
        }}
      />
    </SayForm>
  );
}
