import { CallNotice } from './CallNotice.tsx';
import { Heading } from './Heading.tsx';
import { OpenButton } from './OpenButton.tsx';
import { useArrival } from './use-arrival.ts';
import { useConversation, useWidget } from './widget-context.ts';
import { yearOfRules } from './year-of-rules.ts';

export function Welcome() {
  const { texts, send, importDraft, isKept, storing, parts } = useWidget();
  const { t, rule } = texts;
  const { answers, past, ruleSet } = useConversation();
  const isEmpty = Object.keys(answers).length === 0;
  const wasCleared = isEmpty && Object.keys(past.at(-1)?.answers ?? {}).length > 0;
  const heading = useArrival<HTMLHeadingElement>('welcome');
  const openPaper = () => send({ type: 'draft.opened', section: 'save' });
  return (
    <div class="page">
      <Heading depth={1} target={heading}>
        {t('welcome.heading', { year: yearOfRules(ruleSet) })}
      </Heading>
      <p class="lead">{t('welcome.lead')}</p>
      <CallNotice />
      <ul class="points">
        <li>
          {t(
            isKept
              ? 'welcome.kept'
              : storing && storing.state !== 'refused'
                ? 'welcome.canKeep'
                : 'welcome.privacy',
          )}
        </li>
        <li>{t('welcome.unknown')}</li>
        <li>{t('welcome.change')}</li>
        {rule('disclaimer') && <li>{rule('disclaimer')}</li>}
      </ul>
      <div class="row">
        <button
          type="button"
          class="primary"
          part="button"
          onClick={() => send({ type: 'conversation.started' })}
        >
          {isEmpty ? t('welcome.start') : t('welcome.continue')}
        </button>
        {importDraft && <OpenButton label={t('welcome.open')} />}
        {wasCleared && (
          <button
            type="button"
            class="secondary"
            part="button"
            onClick={() => send({ type: 'history.undone' })}
          >
            {t('welcome.putBack')}
          </button>
        )}
      </div>
      {parts.draft && (
        <p>
          <button type="button" class="link" onClick={openPaper}>
            {t('welcome.paper')}
          </button>
        </p>
      )}
    </div>
  );
}
