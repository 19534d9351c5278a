import { textKey } from '../answer-text.ts';
import { useWidget } from '../widget-context.ts';
import { numberIn } from './number-in.ts';
import { Stepper } from './Stepper.tsx';
import type { TrialProps } from './trial-props.ts';

/** A number, by steps. */
export function NumberTrial({ question, now, tried, onTry }: TrialProps) {
  const { rule } = useWidget().texts;
  if (question.kind !== 'number') return null;
  const key = textKey(question);
  return (
    <Stepper
      asked={question}
      textKey={key}
      label={rule(`${key}.label`) || question.id}
      now={numberIn(now)}
      tried={numberIn(tried)}
      onTry={onTry}
    />
  );
}
