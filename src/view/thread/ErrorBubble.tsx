import type { Ref } from 'preact';
import { StateMark } from '../parts/StateMark.tsx';
import { useWidget } from '../widget-context.ts';

interface Props {
  id?: string;
  text: string;
  /** To bring into view. */
  target?: Ref<HTMLDivElement>;
}

/** What is wrong with an answer, and how to mend it. */
export function ErrorBubble({ id, text, target }: Props) {
  const { t } = useWidget().texts;
  return (
    <div class="says finding" id={id} ref={target ?? null}>
      <StateMark state="unmet" />
      <p>
        <span class="hidden">{t('errors.prefix')} </span>
        {text}
      </p>
    </div>
  );
}
