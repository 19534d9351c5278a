import { type Item, isList, itemsOf } from '../assessment/answers.ts';
import { replay } from '../assessment/path.ts';
import type { Question } from '../rules/schema.ts';
import { answerText, itemText, itemTitle, textKey } from './answer-text.ts';
import { ChangeButton } from './ChangeButton.tsx';
import { Heading } from './Heading.tsx';
import { Button } from './parts/Button.tsx';
import { Sheet } from './parts/Sheet.tsx';
import { useAssessment } from './use-assessment.ts';
import { usePlaces } from './use-places.ts';
import { useCan, useConversation, useWidget } from './widget-context.ts';

/** Check your answers: everything asked, each to be changed, in a sheet over what one was at. */
export function Review({ onClose }: { onClose: () => void }) {
  const { texts, send } = useWidget();
  const { t, result, rule } = texts;
  const { ruleSet, answers } = useConversation();
  const { next } = useAssessment();
  const canGoOn = useCan({ type: 'conversation.resumed' });
  const { questions, counted } = replay(ruleSet, answers);
  const groups = [...new Set(questions.map(({ group }) => group))];
  return (
    <Sheet title={result('review.heading')} onClose={onClose}>
      <p>{result(next ? 'review.leadIncomplete' : 'review.lead')}</p>
      {groups.map((group) => (
        <section key={group} class="review-group">
          <Heading depth={2}>{rule(`steps.${group}`) || group}</Heading>
          <table>
            <thead class="hidden">
              <tr>
                <th scope="col">{result('review.question')}</th>
                <th scope="col">{result('review.answer')}</th>
                <th scope="col">{t('transcript.change')}</th>
              </tr>
            </thead>
            <tbody>
              {questions
                .filter((question) => question.group === group)
                .map((question) => (
                  <Row key={question.id} question={question} answer={counted[question.id]} />
                ))}
            </tbody>
          </table>
        </section>
      ))}
      {next && canGoOn && (
        <div class="row">
          <Button kind="primary" onClick={() => send({ type: 'conversation.resumed' })}>
            {result('review.continue')}
          </Button>
        </div>
      )}
    </Sheet>
  );
}

interface RowProps {
  question: Question;
  answer: ReturnType<typeof replay>['counted'][string] | undefined;
}

function Row({ question, answer }: RowProps) {
  const { texts } = useWidget();
  const { t, rule } = texts;
  const label = rule(`${textKey(question)}.label`) || question.id;
  const items = isList(question) ? itemsOf(answer) : undefined;
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>
        {answer === undefined ? (
          <i>{t('question.empty')}</i>
        ) : items && items.length > 0 ? (
          <ItemList question={question} items={items} />
        ) : (
          answerText(texts, question, answer)
        )}
      </td>
      <td>
        <ChangeButton what={label} event={{ type: 'question.opened', question: question.id }} />
      </td>
    </tr>
  );
}

function ItemList({ question, items }: { question: Question; items: readonly Item[] }) {
  const { texts } = useWidget();
  const places = usePlaces();
  return (
    <ul class="plain">
      {items.map((item, index) => (
        <li key={`${index} ${JSON.stringify(item)}`}>
          {itemTitle(texts, question, item, index)}{' '}
          <small>{itemText(texts, question, item, places)}</small>
        </li>
      ))}
    </ul>
  );
}
