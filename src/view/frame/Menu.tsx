import { useEffect, useRef } from 'preact/hooks';
import type { ConversationEvent } from '../../conversation/conversation-event.ts';
import { OpenButton } from '../OpenButton.tsx';
import { Button } from '../parts/Button.tsx';
import { useCan, useConversation, useWidget } from '../widget-context.ts';

/** What is wanted now and then. It goes away with Escape, by choosing, and when the focus leaves it. */
export function Menu({ onClose }: { onClose: () => void }) {
  const { texts, send, announce, languages, chooseLanguage, importDraft, storing, openKeeping } =
    useWidget();
  const { t } = texts;
  const { answers } = useConversation();
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => menu.current?.querySelector<HTMLElement>('button, select')?.focus(), []);
  const hasAnswers = Object.keys(answers).length > 0;
  const canRedo = useCan({ type: 'history.redone' });
  const canReview = useCan({ type: 'review.opened' }) && hasAnswers;
  const act = (event: ConversationEvent, said?: string) => () => {
    onClose();
    send(event);
    if (said) announce(said);
  };
  return (
    <div
      class="menu"
      ref={menu}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
      onFocusOut={({ relatedTarget }) => {
        if (relatedTarget instanceof Node && !menu.current?.parentElement?.contains(relatedTarget))
          onClose();
      }}
    >
      {canRedo && (
        <Button kind="quiet" onClick={act({ type: 'history.redone' }, t('said.redone'))}>
          {t('header.redo')}
        </Button>
      )}
      {canReview && (
        <Button kind="quiet" onClick={act({ type: 'review.opened' })}>
          {t('header.answers')}
        </Button>
      )}
      {storing && (
        <Button
          kind="quiet"
          onClick={() => {
            onClose();
            openKeeping();
          }}
        >
          {t(
            storing.state === 'off'
              ? 'header.keep'
              : storing.state === 'on'
                ? 'header.keepsOn'
                : 'header.keepsNot',
          )}
        </Button>
      )}
      {importDraft && <OpenButton label={t('welcome.open')} />}
      {hasAnswers && (
        <Button kind="quiet" onClick={act({ type: 'conversation.restarted' })}>
          {t('header.restart')}
        </Button>
      )}
      {languages.length > 1 && (
        <label>
          {t('header.language')}
          <select
            value={texts.language}
            onChange={(event) => chooseLanguage(event.currentTarget.value)}
          >
            {languages.map(({ id, name }) => (
              <option key={id} value={id} lang={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
