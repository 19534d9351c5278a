import { useState } from 'preact/hooks';
import { hasSaid } from '../conversation/asked/at-hand.ts';
import type { ConversationEvent } from '../conversation/machine/conversation-event.ts';
import { Heading } from './Heading.tsx';
import { useLater } from './use-later.ts';
import { useOwnId } from './use-own-id.ts';
import { useCan, useSelected, useWidget } from './widget-context.ts';

/** Title and what can be done at any moment. Narrow, the actions fold behind a button. */
export function Header() {
  const { texts, send, announce, languages, chooseLanguage, isKept, storing, parts } = useWidget();
  const { t } = texts;
  const year = useSelected(({ ruleSet }) => ruleSet.period.from.slice(0, 4));
  const isSaid = useSelected(hasSaid);
  const canUndo = useCan({ type: 'history.undone' });
  const canRedo = useCan({ type: 'history.redone' });
  const canReview = useCan({ type: 'review.opened' });
  const canRestart = useCan({ type: 'conversation.restarted' });
  const [isOpen, setOpen] = useState(false);
  const [isKeeping, setKeeping] = useState(false);
  const keeping = useLater(parts.keeping, isKeeping);
  const menu = useOwnId();
  const act = (event: ConversationEvent, said?: string) => () => {
    setOpen(false);
    send(event);
    if (said) announce(said);
  };
  return (
    <>
      <header class="header" part="header">
        <svg class="logo" viewBox="0 0 36 36" aria-hidden="true">
          <path class="logo-ground" d="M5 5h26v18H17l-8 8v-8H5z" />
          <path class="logo-tick" d="m12 14 4 4 8-8" />
        </svg>
        <div class="header-title">
          <Heading depth={0}>{texts.rule('title')}</Heading>
          <p>
            {t(isKept || storing ? 'header.subtitleKept' : 'header.subtitle', {
              year,
            })}
          </p>
        </div>
        <button
          type="button"
          class="ghost menu-button"
          aria-expanded={isOpen}
          aria-controls={menu}
          onClick={() => setOpen(!isOpen)}
        >
          {t('header.menu')}
        </button>
        <div class={`menu ${isOpen ? 'open' : ''}`} id={menu}>
          {canUndo && (
            <button
              type="button"
              class="ghost"
              onClick={act({ type: 'history.undone' }, t('said.undone'))}
            >
              {t('header.undo')}
            </button>
          )}
          {canRedo && (
            <button
              type="button"
              class="ghost"
              onClick={act({ type: 'history.redone' }, t('said.redone'))}
            >
              {t('header.redo')}
            </button>
          )}
          {canReview && (
            <button type="button" class="ghost" onClick={act({ type: 'review.opened' })}>
              {t('header.answers')}
            </button>
          )}
          {canRestart && (
            <button type="button" class="ghost" onClick={act({ type: 'conversation.restarted' })}>
              {t('header.restart')}
            </button>
          )}
          {storing && (isSaid || storing.state !== 'off') && (
            <button
              type="button"
              class="ghost"
              aria-expanded={isKeeping}
              onClick={() => setKeeping(!isKeeping)}
            >
              {t(
                storing.state === 'off'
                  ? 'header.keep'
                  : storing.state === 'on'
                    ? 'header.keepsOn'
                    : 'header.keepsNot',
              )}
            </button>
          )}
          {languages.length > 1 && (
            <select
              aria-label={t('header.language')}
              value={texts.language}
              onChange={(event) => chooseLanguage(event.currentTarget.value)}
            >
              {languages.map(({ id, name }) => (
                <option key={id} value={id} lang={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </div>
      </header>
      {isKeeping && keeping && <keeping.KeepPanel close={() => setKeeping(false)} />}
    </>
  );
}
