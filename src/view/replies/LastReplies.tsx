import type { ComponentChildren } from 'preact';
import { unknown } from '../../assessment/answers.ts';
import { Button } from '../parts/Button.tsx';
import { useWidget } from '../widget-context.ts';
import type { RepliesProps } from './replies-props.ts';

interface Props extends Pick<RepliesProps, 'present' | 'onLeave' | 'onAnswer' | 'last'> {
  /** What can be said instead of an answer: that one does not know yet, nothing where it may stay empty, or neither. */
  instead?: typeof unknown | '' | null;
  /** The button that gives what was chosen or written. */
  children?: ComponentChildren;
}

/** The quiet ones, last everywhere: it stays as it was, and "don't know yet"; or what a screen has in their place. */
export function LastReplies(props: Props) {
  const { present, instead = unknown, children, onLeave, onAnswer, last } = props;
  const { t } = useWidget().texts;
  const isPresent = present === instead;
  return (
    <div class="finish">
      {children}
      {last}
      {!last && onLeave && (
        <Button kind="secondary" look="leave" onClick={onLeave}>
          {t('question.keep')}
        </Button>
      )}
      {!last && instead !== null && (
        <Button
          kind="reply"
          look={isPresent ? 'unsure present' : 'unsure'}
          aria-current={isPresent || undefined}
          onClick={() => onAnswer(instead)}
        >
          {t(instead === '' ? 'question.skip' : 'question.unknown')}
        </Button>
      )}
    </div>
  );
}
