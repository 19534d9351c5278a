import type { Question } from '../../../rules/schema.ts';
import { textKey } from '../../../view/answer-text.ts';
import { useImpact } from '../../../view/use-impact.ts';
import { useWidget } from '../../../view/widget-context.ts';
import { labelOf } from '../../compose/label-of.ts';
import { AskedQuestion } from './AskedQuestion.tsx';
import { ReviseChoice } from './revise/ReviseChoice.tsx';
import { useAnswer } from './use-answer.ts';

/** One of the answers of a paragraph: a choice takes little room here, and says what changing it may do. */
export function AskedAnswer({ question }: { question: Question }) {
  const { texts } = useWidget();
  const [answer, revise] = useAnswer(question.id);
  const impact = useImpact(question.id);
  const key = textKey(question);
  if (question.kind !== 'choice') return <AskedQuestion question={question} />;
  return (
    <>
      <ReviseChoice
        asked={question}
        textKey={key}
        answer={answer}
        label={texts.rule(`${key}.ask`) || labelOf(texts, question)}
        onRevise={revise}
      />
      {impact && <small>{impact}</small>}
    </>
  );
}
