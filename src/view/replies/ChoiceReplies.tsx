import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useWidget } from '../widget-context.ts';
import { LastReplies } from './LastReplies.tsx';
import type { RepliesProps } from './replies-props.ts';

/** One tap answers: each option submits the form with its value. */
export function ChoiceReplies({ asked, textKey, name, present, onAnswer, onLeave }: RepliesProps) {
  const { t, rule } = useWidget().texts;
  if (asked.kind !== 'choice') return null;
  return (
    <form
      class="replies flow"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const { submitter } = event;
        if (submitter instanceof HTMLButtonElement) onAnswer(submitter.value);
      }}
    >
      {asked.options.map((option) => {
        const isPresent = option === present;
        const hint = isPresent ? t('question.present') : rule(`${textKey}.options.${option}.hint`);
        return (
          <Button
            key={option}
            kind="reply"
            look={isPresent ? 'tick present' : undefined}
            type="submit"
            name={name}
            value={option}
          >
            {isPresent && (
              <i>
                <Icon name="tick" />
              </i>
            )}
            <span>
              {rule(`${textKey}.options.${option}.label`) || option}
              {hint && <small>{hint}</small>}
            </span>
          </Button>
        );
      })}
      <LastReplies present={present} onLeave={onLeave} onAnswer={onAnswer} />
    </form>
  );
}
