import { canShowResult } from '../conversation/selectors.ts';
import { useAssessment, useConversation, useWidget } from './widget-context.ts';

/** The ways out of a question that lose nothing. */
export function LeaveButtons() {
  const { texts, send } = useWidget();
  const { editing } = useConversation();
  const assessment = useAssessment();
  return (
    <>
      <button type="button" class="ghost" onClick={() => send({ type: 'question.left' })}>
        {texts.t('question.back')}
      </button>
      {editing && (
        <button type="button" class="ghost" onClick={() => send({ type: 'question.closed' })}>
          {texts.t('question.keep')}
        </button>
      )}
      {canShowResult(assessment) && !editing && (
        <button type="button" class="ghost" onClick={() => send({ type: 'result.requested' })}>
          {texts.t('question.result')}
        </button>
      )}
    </>
  );
}
