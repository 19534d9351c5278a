import type { ComponentChildren } from 'preact';
import { boardOf, progressOf } from '../../conversation/selectors.ts';
import { CallNotice, KnownSince } from '../CallNotice.tsx';
import { Heading } from '../Heading.tsx';
import { OpenButton } from '../OpenButton.tsx';
import { Button } from '../parts/Button.tsx';
import { Logo } from '../parts/Logo.tsx';
import { Ring } from '../parts/Ring.tsx';
import { ringOf } from '../ring-of.ts';
import { stateOf } from '../state-of.ts';
import { useArrival } from '../use-arrival.ts';
import { verdictWord } from '../verdict-word.ts';
import { useAssessment, useCan, useConversation, useWidget } from '../widget-context.ts';

/** Before the start, and after closing: what this is, how it stands, and one button. */
export function Card({ notices }: { notices: ComponentChildren }) {
  const { texts, send, importDraft, isKept, storing, openKeeping } = useWidget();
  const { t, rule } = texts;
  const context = useConversation();
  const { answers, past } = context;
  const isNew = Object.keys(answers).length === 0;
  const wasCleared = isNew && Object.keys(past.at(-1)?.answers ?? {}).length > 0;
  const left = isNew ? 0 : progressOf(context)?.left;
  const canUndo = useCan({ type: 'history.undone' });
  const start = useArrival<HTMLButtonElement>('card');
  return (
    <>
      {notices}
      <section class="start" part="card">
        <Logo />
        <div class="about">
          <Heading depth={0}>{rule('title')}</Heading>
          <p>
            {isNew
              ? rule('lead') || t('card.lead')
              : left
                ? t('card.left', { count: left })
                : t('card.ready')}
          </p>
        </div>
        <Standings isNew={isNew} />
        <div class="acts">
          <Button
            kind="primary"
            target={start}
            onClick={() => send({ type: 'conversation.started' })}
          >
            {t(isNew ? 'welcome.start' : 'welcome.continue')}
          </Button>
          {wasCleared && canUndo && (
            <Button kind="secondary" onClick={() => send({ type: 'history.undone' })}>
              {t('welcome.putBack')}
            </Button>
          )}
          {!isNew && (
            <Button kind="link" onClick={() => send({ type: 'conversation.restarted' })}>
              {t('header.restart')}
            </Button>
          )}
          <p>
            {isKept ? t('card.kept') : isNew && t('card.private')}{' '}
            {storing && storing.state !== 'off' && (
              <Button kind="link" onClick={openKeeping}>
                {t(storing.state === 'on' ? 'header.keepsOn' : 'header.keepsNot')}
              </Button>
            )}
          </p>
        </div>
        <div class="foot">
          <KnownSince />
          <CallNotice />
          {importDraft && isNew && <OpenButton kind="link" label={t('welcome.open')} />}
        </div>
      </section>
    </>
  );
}

/** Each scheme: how many criteria it has, or how it stands. */
function Standings({ isNew }: { isNew: boolean }) {
  const { texts } = useWidget();
  const { ruleSet } = useConversation();
  const standings = boardOf(ruleSet, useAssessment());
  return (
    <ul class={isNew ? 'stand unused' : 'stand'}>
      {standings.map((standing) => {
        const { scheme, verdict } = standing;
        const { outcomes, text } = ringOf(ruleSet, standing);
        const count = outcomes.length;
        return (
          <li key={scheme}>
            <Ring outcomes={outcomes} text={text && isNew ? String(count) : text} />
            <b>{texts.rule(`schemes.${scheme}.label`)}</b>
            <span class={`word ${stateOf(verdict)}`}>
              {isNew ? texts.t('card.criteria', { count }) : verdictWord(texts, scheme, verdict)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
