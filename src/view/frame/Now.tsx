import { useContext } from 'preact/hooks';
import { assessmentOf, canShowResult, progressOf } from '../../conversation/selectors.ts';
import { Button } from '../parts/Button.tsx';
import { useSettled } from '../Settled.tsx';
import { usePhase, useWidget } from '../widget-context.ts';
import { yearOfRules } from '../year-of-rules.ts';
import type { Head } from './head.ts';
import { ReviewContext } from './review.ts';
import { Track } from './Track.tsx';

/** How far we are, in words and as a line, and what can be seen from here: all that an answer changes in the header. */
export function Now({ head }: { head: Head | undefined }) {
  const { texts, prefix } = useWidget();
  const { t, rule } = texts;
  const context = useSettled();
  const { open: openReview } = useContext(ReviewContext);
  const phase = usePhase();
  const progress = phase === 'asking' ? progressOf(context) : null;
  const done = progress?.done ?? head?.done;
  return (
    <>
      <div class="now">
        <p id={`${prefix}-progress`}>
          {head?.words ??
            (phase === 'verdict' && t('frame.verdict', { year: yearOfRules(context.ruleSet) }))}
          {progress &&
            t('frame.progress', {
              group: rule(`about.${progress.group}`) || rule(`steps.${progress.group}`),
              left: progress.left,
            })}
        </p>
        {head?.button && (
          <Button kind="link" onClick={head.button.act}>
            {head.button.label}
          </Button>
        )}
        {phase === 'asking' && <ResultButton />}
        {phase === 'verdict' && !head && (
          <Button kind="link" onClick={openReview}>
            {t('frame.answers')}
          </Button>
        )}
      </div>
      {done === undefined ? <div class="track" /> : <Track done={done} />}
    </>
  );
}

function ResultButton() {
  const { texts, send, date } = useWidget();
  const context = useSettled();
  return canShowResult(context, assessmentOf(context, date)) ? (
    <Button kind="link" onClick={() => send({ type: 'result.requested' })}>
      {texts.t('frame.result')}
    </Button>
  ) : null;
}
