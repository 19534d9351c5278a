import { useWidget } from '../widget-context.ts';
import type { InputProps } from './input-props.ts';

/** A number, typed as text so that a wrong one stays to be mended, or a short text. */
export function TextInput({
  asked,
  textKey,
  name,
  entry,
  onEntry,
  describedBy,
  isInvalid,
}: InputProps) {
  const { texts } = useWidget();
  const isNumber = asked.kind === 'number';
  return (
    <p class="field">
      <label for={name}>{texts.rule(`${textKey}.label`) || asked.id}</label>
      <input
        id={name}
        class={isNumber ? 'short' : ''}
        type="text"
        inputMode={isNumber ? 'numeric' : undefined}
        autocomplete="off"
        value={'text' in entry ? entry.text : ''}
        onInput={(event) => onEntry({ text: event.currentTarget.value })}
        aria-describedby={describedBy}
        aria-invalid={isInvalid || undefined}
      />
    </p>
  );
}
