import type { ComponentChildren } from 'preact';
import type { Assessment } from '../../assessment/assess.ts';
import { useConversation, useWidget } from '../widget-context.ts';

interface Props {
  verdicts: Assessment['verdicts'];
  /** Where it can be asked. */
  children: ComponentChildren;
}

/** What is known since these rules, and helps today: before what was. */
export function Since({ verdicts, children }: Props) {
  const { texts } = useWidget();
  const { t, rule } = texts;
  const { schemes, checked } = useConversation().ruleSet;
  const asked = schemes.map(({ id }) => id).filter((id) => verdicts[id] !== 'not-asked');
  const known = [
    ...asked.map((id) => [rule(`since.${id}`), rule(`since.more.${id}`)].join(' ').trim()),
    rule('since.any'),
  ].filter(Boolean);
  return (
    <>
      {known.length > 0 && (
        <ul class="steps">
          {known.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      )}
      {children}
      {known.length > 0 && checked && (
        <p class="hint">{t('call.checked', { date: texts.date(checked) })}</p>
      )}
    </>
  );
}
