import { replay } from '../assessment/path.ts';
import { answerText, textKey } from '../view/answer-text.ts';
import { ChangeButton } from '../view/ChangeButton.tsx';
import { usePlaces } from '../view/use-places.ts';
import { useConversation, useWidget } from '../view/widget-context.ts';

/** The answers that fill a part of the draft: the conversation's own, to be changed there. */
export function AnswerRows({ questions }: { questions: readonly string[] }) {
  const { texts } = useWidget();
  const { t, rule, draft } = texts;
  const { ruleSet, answers } = useConversation();
  const places = usePlaces();
  const { questions: path, counted } = replay(ruleSet, answers);
  const asked = path.filter(({ id }) => questions.includes(id));
  if (asked.length === 0) return null;
  return (
    <ul class="answers" aria-label={draft('answers')}>
      {asked.map((question) => {
        const answer = counted[question.id];
        const label = rule(`${textKey(question)}.label`) || question.id;
        return (
          <li key={`${question.id} ${JSON.stringify(answer)}`}>
            <span>
              <b>{t('question.label', { what: label })}</b>{' '}
              {answer === undefined
                ? t('question.empty')
                : answerText(texts, question, answer, undefined, places)}
            </span>
            <ChangeButton what={label} event={{ type: 'question.opened', question: question.id }} />
          </li>
        );
      })}
    </ul>
  );
}
