import type { ComponentChildren } from 'preact';
import { firstBoardOf } from '../../conversation/first-board.ts';
import type { Standing } from '../../conversation/selectors.ts';
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
import { useCan, useConversation, useWidget } from '../widget-context.ts';

/** Before the start, and after closing: what this is, how it stands, and one button. */
export function Card({ notices }: { notices: ComponentChildren }) {
  const { texts, date, send, importDraft, isKept, storing, standOf, openKeeping } = useWidget();
  const { t, rule } = texts;
  const context = useConversation();
  const { answers, past } = context;
  const isNew = Object.keys(answers).length === 0;
  const wasCleared = isNew && Object.keys(past.at(-1)?.answers ?? {}).length > 0;
  const stand = isNew ? undefined : standOf?.(context, date);
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
              : stand?.left
                ? t('card.left', { count: stand.left })
                : t('card.ready')}
          </p>
        </div>
        <Standings board={stand?.board} />
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

/** Each scheme: how it stands or, as long as nothing was answered, how many criteria it has. */
function Standings({ board }: { board: readonly Standing[] | undefined }) {
  const { texts } = useWidget();
  const { ruleSet } = useConversation();
  const isNew = board === undefined;
  const standings = board ?? firstBoardOf(ruleSet);
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
