import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import type { ConversationEvent } from '../../conversation/machine/conversation-event.ts';
import { OpenButton } from '../OpenButton.tsx';
import { Button } from '../parts/Button.tsx';
import { useCan, useConversation, useWidget } from '../widget-context.ts';
import type { Head } from './head.ts';
import { ReviewContext } from './review.ts';

export interface MenuProps {
  /** There is no button of its own for that. */
  canClose: boolean;
  /** What a screen does again by itself. */
  redo: Head['redo'];
  onShut: () => void;
}

const toPaper = { type: 'draft.opened', section: 'save' } as const;

/** What is wanted now and then. */
export function Menu({ canClose, redo, onShut }: MenuProps) {
  const widget = useWidget();
  const { texts, send, announce, languages, chooseLanguage, importDraft, parts } = widget;
  const { storing, openKeeping } = widget;
  const { t } = texts;
  const { answers } = useConversation();
  const menu = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => menu.current?.querySelector<HTMLElement>('button, select')?.focus(), []);
  const hasAnswers = Object.keys(answers).length > 0;
  const canDraft = useCan(toPaper) && parts.draft !== undefined;
  const canRedo = useCan({ type: 'history.redone' });
  const { open: openReview } = useContext(ReviewContext);
  const act = (event: ConversationEvent) => () => {
    onShut();
    send(event);
  };
  const doAgain = () => {
    onShut();
    if (redo) redo();
    else send({ type: 'history.redone' });
    announce(t('said.redone'));
  };
  return (
    <div class="menu" ref={menu}>
      {(redo || canRedo) && (
        <Button kind="quiet" onClick={doAgain}>
          {t('header.redo')}
        </Button>
      )}
      {hasAnswers && (
        <Button
          kind="quiet"
          onClick={() => {
            onShut();
            openReview();
          }}
        >
          {t('header.answers')}
        </Button>
      )}
      {storing && (
        <Button
          kind="quiet"
          onClick={() => {
            onShut();
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
      {importDraft && <OpenButton kind="quiet" label={t('welcome.open')} />}
      {canDraft && (
        <Button kind="quiet" onClick={act(toPaper)}>
          {t('welcome.paper')}
        </Button>
      )}
      {hasAnswers && (
        <Button kind="quiet" onClick={act({ type: 'conversation.restarted' })}>
          {t('header.restart')}
        </Button>
      )}
      {canClose && (
        <Button kind="quiet" onClick={act({ type: 'welcome.opened' })}>
          {t('frame.close')}
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
