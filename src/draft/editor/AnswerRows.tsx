import { replay } from '../../assessment/path.ts';
import { answerText } from '../../view/answer-text.ts';
import { ChangeButton } from '../../view/ChangeButton.tsx';
import { usePlaces } from '../../view/use-places.ts';
import { useAssessment, useConversation, useWidget } from '../../view/widget-context.ts';
import { labelOf } from '../compose/label-of.ts';
import { askedQuestions } from '../compose/parts/compose-sentences.ts';
import { DraftQuestion } from './DraftQuestion.tsx';

/** The answers that fill a part of the draft: the conversation's own, to be changed there, and the draft's. */
export function AnswerRows({ questions }: { questions: readonly string[] }) {
  const { texts } = useWidget();
  const { t, draft } = texts;
  const { ruleSet, answers } = useConversation();
  const places = usePlaces();
  const { counted } = replay(ruleSet, answers);
  const asked = askedQuestions({ ruleSet, answers, assessment: useAssessment() }, questions);
  const told = asked.filter(({ askedIn }) => !askedIn);
  return (
    <>
      {told.length > 0 && (
        <ul class="answers" aria-label={draft('answers')}>
          {told.map((question) => {
            const answer = counted[question.id];
            const label = labelOf(texts, question);
            return (
              <li key={`${question.id} ${JSON.stringify(answer)}`}>
                <span>
                  <b>{t('question.label', { what: label })}</b>{' '}
                  {answer === undefined
                    ? t('question.empty')
                    : answerText(texts, question, answer, undefined, places)}
                </span>
                <ChangeButton
                  what={label}
                  event={{ type: 'question.opened', question: question.id }}
                />
              </li>
            );
          })}
        </ul>
      )}
      {asked
        .filter(({ askedIn }) => askedIn)
        .map((question) => (
          <DraftQuestion key={question.id} question={question} answer={counted[question.id]} />
        ))}
    </>
  );
}
