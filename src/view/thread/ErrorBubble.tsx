import { StateMark } from '../parts/StateMark.tsx';
import { useWidget } from '../widget-context.ts';

/** What is wrong with an answer, and how to mend it. */
export function ErrorBubble({ id, text }: { id?: string; text: string }) {
  const { t } = useWidget().texts;
  return (
    <div class="says finding" id={id}>
      <StateMark state="unmet" />
      <p>
        <span class="hidden">{t('errors.prefix')} </span>
        {text}
      </p>
    </div>
  );
}
