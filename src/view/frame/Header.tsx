import { useRef, useState } from 'preact/hooks';
import { canShowResult, progressOf } from '../../conversation/selectors.ts';
import { Heading } from '../Heading.tsx';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Logo } from '../parts/Logo.tsx';
import { useUndo } from '../use-undo.ts';
import { useAssessment, useConversation, usePhase, useWidget } from '../widget-context.ts';
import { Menu } from './Menu.tsx';
import { Track } from './Track.tsx';

/** Title, how far we are, and what can be done at any moment. Nothing in it shifts under a finger. */
export function Header({ onClose }: { onClose: (() => void) | undefined }) {
  const { texts, send } = useWidget();
  const { t, rule } = texts;
  const context = useConversation();
  const assessment = useAssessment();
  const undo = useUndo();
  const [isOpen, setOpen] = useState(false);
  const phase = usePhase();
  const progress = phase === 'asking' ? progressOf(context) : null;
  const canSeeResult = phase === 'asking' && canShowResult(context, assessment);
  const button = useRef<HTMLButtonElement>(null);
  const shut = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <header class="head" part="header">
      {onClose && (
        <Button kind="icon" look="close" aria-label={t('frame.close')} onClick={onClose}>
          <Icon name="close" />
        </Button>
      )}
      <Logo />
      <Heading depth={0} class="title">
        {rule('title')}
      </Heading>
      <div class="now">
        <p>
          {progress &&
            t('frame.progress', {
              group: rule(`about.${progress.group}`) || rule(`steps.${progress.group}`),
              count: progress.left,
            })}
        </p>
        {canSeeResult && (
          <Button kind="link" onClick={() => send({ type: 'result.requested' })}>
            {t('frame.result')}
          </Button>
        )}
      </div>
      <div class="tools">
        <Button
          kind="icon"
          aria-label={t('header.undo')}
          aria-disabled={!undo.can || undefined}
          onClick={undo.press}
        >
          <Icon name="undo" />
        </Button>
        <Button
          kind="icon"
          aria-label={t('header.menu')}
          target={button}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name="menu" />
        </Button>
        {isOpen && <Menu canClose={!onClose} onShut={shut} onLeave={() => setOpen(false)} />}
      </div>
      <Track done={progress?.done ?? 1} />
    </header>
  );
}
