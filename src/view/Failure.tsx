import { Heading } from './Heading.tsx';
import { Button } from './parts/Button.tsx';
import { useArrival } from './use-arrival.ts';
import { useWidget } from './widget-context.ts';

/** Something broke while drawing: the answers are kept. */
export function Failure() {
  const { texts, send } = useWidget();
  const { t } = texts;
  const heading = useArrival<HTMLHeadingElement>('failed');
  return (
    <div class="page">
      <Heading depth={0} target={heading}>
        {t('failed.heading')}
      </Heading>
      <p class="lead">{t('failed.lead')}</p>
      <div class="row">
        <Button kind="primary" onClick={() => send({ type: 'conversation.resumed' })}>
          {t('failed.continue')}
        </Button>
        <Button kind="secondary" onClick={() => send({ type: 'conversation.restarted' })}>
          {t('header.restart')}
        </Button>
      </div>
    </div>
  );
}
