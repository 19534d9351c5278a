import { useState } from 'preact/hooks';
import type { ConversationEvent } from '../conversation/conversation-event.ts';
import { Heading } from './Heading.tsx';
import { useLater } from './use-later.ts';
import { useOwnId } from './use-own-id.ts';
import { useConversation, useWidget } from './widget-context.ts';

/** Title and what can be done at any moment. Narrow, the actions fold behind a button. */
export function Header() {
  const { texts, send, announce, languages, chooseLanguage, isKept, storing, loadKeeping } =
    useWidget();
  const { t } = texts;
  const { ruleSet, phase, past, future, answers } = useConversation();
  const [isOpen, setOpen] = useState(false);
  const [isKeeping, setKeeping] = useState(false);
  const keeping = useLater(loadKeeping, isKeeping);
  const menu = useOwnId();
  const act = (event: ConversationEvent, said?: string) => () => {
    setOpen(false);
    send(event);
    if (said) announce(said);
  };
  const hasAnswers = Object.keys(answers).length > 0;
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
              year: ruleSet.period.from.slice(0, 4),
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
          {past.length > 0 && (
            <button
              type="button"
              class="ghost"
              onClick={act({ type: 'history.undone' }, t('said.undone'))}
            >
              {t('header.undo')}
            </button>
          )}
          {future.length > 0 && (
            <button
              type="button"
              class="ghost"
              onClick={act({ type: 'history.redone' }, t('said.redone'))}
            >
              {t('header.redo')}
            </button>
          )}
          {hasAnswers && phase !== 'reviewing' && (
            <button type="button" class="ghost" onClick={act({ type: 'review.opened' })}>
              {t('header.answers')}
            </button>
          )}
          {hasAnswers && (
            <button type="button" class="ghost" onClick={act({ type: 'conversation.restarted' })}>
              {t('header.restart')}
            </button>
          )}
          {storing && (hasAnswers || storing.state !== 'off') && (
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
