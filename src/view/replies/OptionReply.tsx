import type { ComponentProps } from 'preact';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { useWidget } from '../widget-context.ts';

interface Props extends Omit<ComponentProps<typeof Button>, 'kind' | 'look' | 'children'> {
  label: string;
  hint?: string;
  /** The answer that stands. */
  isPresent: boolean;
}

/** An answer with one tap. */
export function OptionReply({ label, hint, isPresent, ...native }: Props) {
  const { t } = useWidget().texts;
  const beside = isPresent ? t('question.present') : hint;
  return (
    <Button
      {...native}
      kind="reply"
      look={isPresent ? 'tick present' : undefined}
      aria-current={isPresent || undefined}
    >
      {isPresent && (
        <i>
          <Icon name="tick" />
        </i>
      )}
      <span>
        {label}
        {beside && <small>{beside}</small>}
      </span>
    </Button>
  );
}
