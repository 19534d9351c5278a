import { unknown } from '../../assessment/answers.ts';
import { Button } from '../parts/Button.tsx';
import { useWidget } from '../widget-context.ts';
import type { RepliesProps } from './replies-props.ts';

type Props = Pick<RepliesProps, 'present' | 'onLeave' | 'onAnswer'>;

/** The quiet ones, last everywhere: it stays as it was, and "don't know yet". */
export function LastReplies({ present, onLeave, onAnswer }: Props) {
  const { t } = useWidget().texts;
  return (
    <>
      {onLeave && (
        <Button kind="secondary" look="leave" onClick={onLeave}>
          {t('question.keep')}
        </Button>
      )}
      <Button
        kind="reply"
        look="unsure"
        aria-pressed={present === unknown || undefined}
        onClick={() => onAnswer(unknown)}
      >
        {t('question.unknown')}
      </Button>
    </>
  );
}
