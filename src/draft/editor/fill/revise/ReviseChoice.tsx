import { unknown } from '../../../../assessment/answers.ts';
import { useOwnId } from '../../../../view/use-own-id.ts';
import { useWidget } from '../../../../view/widget-context.ts';
import { ReviseLabel } from './ReviseLabel.tsx';
import type { ReviseProps } from './revise-props.ts';

/** One of the options, where there is no room for all of them. */
export function ReviseChoice({ asked, textKey, answer, onRevise, ...named }: ReviseProps) {
  const { t, rule, draft } = useWidget().texts;
  const id = useOwnId();
  const options = 'options' in asked ? asked.options : [];
  return (
    <div class="field">
      <ReviseLabel id={id} {...named} />
      <select
        id={id}
        value={answer === undefined ? '' : String(answer)}
        onChange={(event) => onRevise(event.currentTarget.value)}
      >
        {answer === undefined && (
          <option value="" disabled>
            {draft('choose')}
          </option>
        )}
        {options.map((option) => (
          <option key={option} value={option}>
            {rule(`${textKey}.options.${option}.label`) || option}
          </option>
        ))}
        <option value={unknown}>{t('question.unknown')}</option>
      </select>
    </div>
  );
}
