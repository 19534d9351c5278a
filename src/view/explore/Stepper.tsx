import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { readAnswer } from '../../conversation/asked/read-answer.ts';
import type { Field, Question } from '../../rules/schema.ts';
import { ErrorText } from '../ErrorText.tsx';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useOwnId } from '../use-own-id.ts';
import { useWidget } from '../widget-context.ts';

interface Props {
  asked: Extract<Question | Field, { kind: 'number' }>;
  textKey: string;
  /** What is counted, and of which item. */
  label: string;
  item?: string;
  /** Absent where it is not known. */
  now: number | undefined;
  tried: number | undefined;
  onTry: (value: number) => void;
  /** What else can be done with it. */
  children?: ComponentChildren;
}

/** One less, the number itself, and one more. */
export function Stepper({ asked, textKey, label, item, now, tried, onTry, children }: Props) {
  const { result } = useWidget().texts;
  const { min, max } = asked;
  const id = useOwnId();
  const [typed, setTyped] = useState<string>();
  const text = typed ?? (tried === undefined ? '' : String(tried));
  const read = readAnswer(asked, { text });
  // A field that is empty waits for a number.
  const error = typed && 'error' in read ? read.error : undefined;
  const what = [item, label].filter(Boolean).join(', ');
  const type = (next: string) => {
    const given = readAnswer(asked, { text: next });
    const isNumber = 'value' in given;
    setTyped(isNumber ? undefined : next);
    if (isNumber) onTry(Number(given.value));
  };
  const next = (by: number) =>
    tried === undefined ? min : Math.min(max, Math.max(min, tried + by));
  const step = (by: number) => {
    setTyped(undefined);
    if (next(by) !== tried) onTry(next(by));
  };
  const stepButton = (by: 1 | -1) => (
    <Button
      kind="icon"
      look="step-button"
      aria-label={result(by > 0 ? 'whatIf.oneMore' : 'whatIf.oneLess', { what })}
      aria-disabled={next(by) === tried || undefined}
      onClick={() => step(by)}
    >
      <Icon name={by > 0 ? 'plus' : 'minus'} />
    </Button>
  );
  return (
    <div class="stepper">
      <label for={id}>
        {item && <b>{item}</b>} <span>{label}</span>
      </label>
      <div class="steps-of">
        {stepButton(-1)}
        <input
          id={id}
          type="text"
          inputMode="numeric"
          autocomplete="off"
          role="spinbutton"
          aria-valuenow={tried}
          aria-valuemin={min}
          aria-valuemax={max}
          value={text}
          onInput={(event) => type(event.currentTarget.value)}
          onBlur={() => setTyped(undefined)}
          onKeyDown={(event) => {
            const by = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
            if (by === 0) return;
            event.preventDefault();
            step(by);
          }}
          aria-describedby={error && `${id}-error`}
          aria-invalid={error !== undefined || undefined}
        />
        {stepButton(1)}
        {children}
        {now !== undefined && now !== tried && (
          <small>{result('whatIf.was', { answer: String(now) })}</small>
        )}
      </div>
      {error && <ErrorText id={`${id}-error`} error={error} textKey={textKey} />}
    </div>
  );
}
