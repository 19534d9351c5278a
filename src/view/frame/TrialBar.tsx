import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../parts/Button.tsx';
import { useCan, useWidget } from '../widget-context.ts';

/** As long as something is tried it is said that this is no answer, and what can be done with it. */
export const TrialBar = () => (useCan({ type: 'trial.kept' }) ? <Bar /> : null);

function Bar() {
  const { texts, send, announce } = useWidget();
  const { t } = texts;
  const ended = useRef('');
  const latest = useRef(texts);
  latest.current = texts;
  // It can end otherwise too: with an answer to what is tried, or with the conversation.
  useEffect(() => () => announce(ended.current || latest.current.result('trial.over')), []);
  const end = (type: 'trial.kept' | 'trial.dropped', what: string) => () => {
    ended.current = what;
    send({ type });
  };
  return (
    <section class="trial-bar" aria-label={t('trial.heading')}>
      <b>{t('trial.heading')}</b>
      <Button kind="secondary" onClick={end('trial.kept', t('trial.kept'))}>
        {t('trial.keep')}
      </Button>
      <Button kind="link" onClick={end('trial.dropped', t('trial.dropped'))}>
        {t('trial.drop')}
      </Button>
    </section>
  );
}
