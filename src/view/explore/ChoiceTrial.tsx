import { useState } from 'preact/hooks';
import { type Answer, unknown } from '../../assessment/answers.ts';
import { chosenWith } from '../../conversation/asked/chosen-with.ts';
import { textKey } from '../answer-text.ts';
import { useAnnounced } from '../use-announced.ts';
import { useOwnId } from '../use-own-id.ts';
import { useWidget } from '../widget-context.ts';
import type { TrialProps } from './trial-props.ts';

/** One option of a row, or several: each acts at once, and the answer of now says that it is that. */
export function ChoiceTrial({ question, now, tried, onTry }: TrialProps) {
  const { t, rule, result } = useWidget().texts;
  const id = useOwnId();
  const [isEmpty, setEmpty] = useState(false);
  useAnnounced(isEmpty && result('whatIf.atLeastOne'));
  if (question.kind !== 'choice' && question.kind !== 'multi') return null;
  const isMulti = question.kind === 'multi';
  const key = textKey(question);
  const chosen = isEmpty ? [] : chosenIn(tried);
  // That it is not known is no answer to try; it can be the one of now.
  const options = [...question.options, ...(now === unknown ? [unknown] : [])];
  const turn = (option: string) => {
    const value = chosenWith(question, chosen, option);
    setEmpty(value.length === 0);
    if (value.length === 0) return onTry(undefined);
    onTry(isMulti && !value.includes(unknown) ? value : value[0]);
  };
  return (
    <fieldset>
      <legend>{rule(`${key}.label`) || question.id}</legend>
      <div class="segments">
        {options.map((option) => (
          <label key={option} class="segment">
            <input
              type={isMulti ? 'checkbox' : 'radio'}
              name={id}
              value={option}
              checked={chosen.includes(option)}
              aria-describedby={isEmpty ? `${id}-hint` : undefined}
              onChange={() => turn(option)}
            />
            <span>
              {option === unknown
                ? t('question.unknown')
                : rule(`${key}.options.${option}.label`) || option}
              {chosenIn(now).includes(option) && <small> {result('whatIf.present')}</small>}
            </span>
          </label>
        ))}
      </div>
      {isEmpty && (
        <p class="hint" id={`${id}-hint`}>
          {result('whatIf.atLeastOne')}
        </p>
      )}
    </fieldset>
  );
}

const chosenIn = (answer: Answer | undefined): readonly string[] =>
  answer === undefined ? [] : ([answer].flat() as string[]);
