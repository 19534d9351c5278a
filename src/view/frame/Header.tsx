import { useContext } from 'preact/hooks';
import { canShowResult, progressOf } from '../../conversation/selectors.ts';
import { Heading } from '../Heading.tsx';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Logo } from '../parts/Logo.tsx';
import { useUndo } from '../use-undo.ts';
import { useAssessment, useConversation, usePhase, useWidget } from '../widget-context.ts';
import { yearOfRules } from '../year-of-rules.ts';
import type { Head } from './head.ts';
import { MenuButton } from './MenuButton.tsx';
import { ReviewContext } from './review.ts';
import { Track } from './Track.tsx';

interface Props {
  /** What the screen says here. */
  head: Head | undefined;
  onClose: (() => void) | undefined;
}

/** Title, how far we are, and what can be done at any moment. Nothing in it shifts under a finger. */
export function Header({ head, onClose }: Props) {
  const { texts, send, prefix } = useWidget();
  const { t, rule } = texts;
  const context = useConversation();
  const assessment = useAssessment();
  const undo = useUndo(head?.undo);
  const openReview = useContext(ReviewContext);
  const phase = usePhase();
  const progress = phase === 'asking' ? progressOf(context) : null;
  const done = progress?.done ?? head?.done;
  const canSeeResult = phase === 'asking' && canShowResult(context, assessment);
  return (
    <header class="head" part="header">
      {onClose && (
        <Button kind="icon" look="close" aria-label={t('frame.close')} onClick={onClose}>
          <Icon name="close" />
        </Button>
      )}
      <Logo />
      <Heading depth={0} class="title">
        {head?.title ?? rule('title')}
      </Heading>
      <div class="now">
        <p id={`${prefix}-progress`}>
          {head?.words}
          {phase === 'verdict' && t('frame.verdict', { year: yearOfRules(context.ruleSet) })}
          {progress &&
            t('frame.progress', {
              group: rule(`about.${progress.group}`) || rule(`steps.${progress.group}`),
              count: progress.left,
            })}
        </p>
        {head?.button && (
          <Button kind="link" onClick={head.button.act}>
            {head.button.label}
          </Button>
        )}
        {canSeeResult && (
          <Button kind="link" onClick={() => send({ type: 'result.requested' })}>
            {t('frame.result')}
          </Button>
        )}
        {phase === 'verdict' && (
          <Button kind="link" onClick={openReview}>
            {t('frame.answers')}
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
        <MenuButton canClose={!onClose} />
      </div>
      {done === undefined ? <div class="track" /> : <Track done={done} />}
    </header>
  );
}
