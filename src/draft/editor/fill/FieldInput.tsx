import { useState } from 'preact/hooks';
import { readEnterpriseNumber } from '../../../belgium/enterprise-number.ts';
import type { Field } from '../../../rules/application.ts';
import { Button } from '../../../view/parts/Button.tsx';
import { useAnnounced } from '../../../view/use-announced.ts';
import { useOwnId } from '../../../view/use-own-id.ts';
import { useWidget } from '../../../view/widget-context.ts';
import { fieldFault } from '../../compose/field-fault.ts';
import { faultWords } from './fault-words.ts';
import { partsOfDay } from './parts-of-day.ts';

interface Props {
  field: Pick<Field, 'id' | 'format' | 'max' | 'source' | 'autocomplete'>;
  label: string;
  hint?: string | undefined;
  /** Of the questions beside it that help to write it. */
  promptsId?: string | undefined;
  isOptional?: boolean;
  text: string;
  onText: (text: string) => void;
}

const types = { website: 'url', date: 'date' } as const;

/** From here on it is said how long a text is, as a share of what it may be. */
const nearlyFull = 0.8;

/** One text of the draft. What is wrong with it is said when the person leaves it; nothing is taken away. */
export function FieldInput({ field, label, hint, promptsId, isOptional, text, onText }: Props) {
  const { texts } = useWidget();
  const { draft } = texts;
  const id = useOwnId();
  const [wasLeft, setWasLeft] = useState(text !== '');
  const fault = wasLeft || text.length > field.max ? fieldFault(field, text) : null;
  const wrong = fault && faultWords(texts, fault);
  useAnnounced(wrong, fault?.code);
  const suggestion = fault && 'suggestion' in fault ? fault.suggestion : undefined;
  const marks = [isOptional && draft('optional'), !field.source && draft('ours')].filter(Boolean);
  const isLong = field.format === 'text' && text.length > field.max * nearlyFull;
  const describedBy = [
    marks.length > 0 && `${id}-marks`,
    hint && `${id}-hint`,
    promptsId,
    fault && `${id}-error`,
    isLong && `${id}-count`,
  ]
    .filter(Boolean)
    .join(' ');
  const shared = {
    id,
    value: text,
    'aria-describedby': describedBy || undefined,
    'aria-invalid': fault ? true : undefined,
    onBlur: () => {
      setWasLeft(true);
      const { number } =
        field.format === 'enterprise-number' ? readEnterpriseNumber(text) : { number: undefined };
      if (number && number !== text) onText(number);
    },
  };
  return (
    <div class="field">
      <div class="field-head">
        <label for={id}>{label}</label>
        {marks.length > 0 && <small id={`${id}-marks`}>{marks.join(', ')}</small>}
      </div>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {wrong && (
        <p class="error" id={`${id}-error`}>
          {wrong}
        </p>
      )}
      {suggestion && (
        <Button kind="secondary" onClick={() => onText(suggestion)}>
          {draft('errors.useSuggestion', { suggestion })}
        </Button>
      )}
      {field.format === 'text' ? (
        <>
          <textarea
            {...shared}
            lang="nl"
            rows={Math.min(20, Math.max(3, text.split('\n').length + Math.ceil(text.length / 70)))}
            onInput={(event) => onText(event.currentTarget.value)}
          />
          {isLong && <small id={`${id}-count`}>{draft('count', { count: text.length })}</small>}
        </>
      ) : field.format === 'part-of-day' ? (
        <select {...shared} onChange={(event) => onText(event.currentTarget.value)}>
          <option value="">{draft('partsOfDay.none')}</option>
          {partsOfDay.map((part) => (
            <option key={part} value={part}>
              {draft(`partsOfDay.${part}` as 'partsOfDay.morning')}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...shared}
          type={types[field.format as 'date'] ?? 'text'}
          // A field of type email would make "é" in an address something that nobody typed.
          inputMode={field.format === 'email' ? 'email' : undefined}
          autocomplete={field.autocomplete ?? 'off'}
          onInput={(event) => onText(event.currentTarget.value)}
        />
      )}
    </div>
  );
}
