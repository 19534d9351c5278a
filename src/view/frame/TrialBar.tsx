import { Button } from '../parts/Button.tsx';
import { useCan, useWidget } from '../widget-context.ts';

/** As long as something is tried it is said that this is no answer, and what can be done with it. */
export function TrialBar() {
  const { texts, send, announce } = useWidget();
  const { t } = texts;
  const isTrying = useCan({ type: 'trial.kept' });
  if (!isTrying) return null;
  const end = (type: 'trial.kept' | 'trial.dropped', said: string) => () => {
    send({ type });
    announce(said);
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
