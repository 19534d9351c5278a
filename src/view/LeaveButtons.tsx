import { canShowResult } from '../conversation/selectors.ts';
import { useAssessment, useCan, useWidget } from './widget-context.ts';

/** The ways out of a question that lose nothing. */
export function LeaveButtons() {
  const { texts, send } = useWidget();
  const isOpened = useCan({ type: 'question.closed' });
  const assessment = useAssessment();
  return (
    <>
      <button type="button" class="ghost" onClick={() => send({ type: 'question.left' })}>
        {texts.t('question.back')}
      </button>
      {isOpened && (
        <button type="button" class="ghost" onClick={() => send({ type: 'question.closed' })}>
          {texts.t('question.keep')}
        </button>
      )}
      {canShowResult(assessment) && !isOpened && (
        <button type="button" class="ghost" onClick={() => send({ type: 'result.requested' })}>
          {texts.t('question.result')}
        </button>
      )}
    </>
  );
}
