import { boardOf } from '../../conversation/selectors.ts';
import { stateOf } from '../board/SchemeChip.tsx';
import { CallNotice } from '../CallNotice.tsx';
import { Heading } from '../Heading.tsx';
import { OpenButton } from '../OpenButton.tsx';
import { Button } from '../parts/Button.tsx';
import { Logo } from '../parts/Logo.tsx';
import { Ring } from '../parts/Ring.tsx';
import { useArrival } from '../use-arrival.ts';
import { useAssessment, useCan, useConversation, useWidget } from '../widget-context.ts';

/** Before the start, and after closing: what this is, how it stands, and one button. */
export function Card({ onOpen }: { onOpen: () => void }) {
  const { texts, send, importDraft, isKept, storing } = useWidget();
  const { t, rule } = texts;
  const { answers, ruleSet, past } = useConversation();
  const isNew = Object.keys(answers).length === 0;
  const wasCleared = isNew && Object.keys(past.at(-1)?.answers ?? {}).length > 0;
  const canUndo = useCan({ type: 'history.undone' });
  const standings = boardOf(ruleSet, useAssessment());
  const start = useArrival<HTMLButtonElement>('card');
  return (
    <section class="start">
      <Logo />
      <div class="about">
        <Heading depth={0}>{rule('title')}</Heading>
        <p>{rule('lead')}</p>
      </div>
      <ul class="stand">
        {standings.map(({ scheme, outcomes, verdict, met }) => (
          <li key={scheme}>
            <Ring
              outcomes={outcomes.map(({ outcome }) => outcome)}
              text={isNew ? String(outcomes.length) : `${met}/${outcomes.length}`}
            />
            <b>{rule(`schemes.${scheme}.label`)}</b>
            <span class={`word ${stateOf(verdict)}`}>
              {isNew
                ? t('card.criteria', { count: outcomes.length })
                : t(`verdicts.${verdict}` as 'verdicts.held')}
            </span>
          </li>
        ))}
      </ul>
      <div class="acts">
        <Button kind="primary" target={start} onClick={onOpen}>
          {t(isNew ? 'welcome.start' : 'welcome.continue')}
        </Button>
        {wasCleared && canUndo && (
          <Button kind="secondary" onClick={() => send({ type: 'history.undone' })}>
            {t('welcome.putBack')}
          </Button>
        )}
        {importDraft && isNew && <OpenButton label={t('welcome.open')} />}
        <p>{t(isKept ? 'card.kept' : storing ? 'card.canKeep' : 'card.private')}</p>
      </div>
      <CallNotice />
    </section>
  );
}
