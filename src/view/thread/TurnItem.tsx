import type { Turn } from '../../conversation/selectors.ts';
import { answerText, itemText, itemTitle, textKey } from '../answer-text.ts';
import { Button } from '../parts/Button.tsx';
import { useImpact } from '../use-impact.ts';
import { useOwnId } from '../use-own-id.ts';
import { usePlaces } from '../use-places.ts';
import { useWidget } from '../widget-context.ts';

/** A question with its answer, quiet: it is past, and can be changed. */
export function TurnItem({ turn }: { turn: Turn }) {
  const { texts, send } = useWidget();
  const { t } = texts;
  const { question, answer, open } = useTurn(turn);
  const impact = useImpact(turn.kind === 'question' ? turn.question.id : '');
  const id = useOwnId();
  return (
    <li class="turn" part="turn">
      <p class="asked">{question}</p>
      <div class="gave">
        <Button
          kind="link"
          aria-describedby={impact ? id : undefined}
          onClick={() => send(open)}
        >
          {t('transcript.change')}
          <span class="hidden"> {t('transcript.changeWhat', { question })}</span>
        </Button>
        {impact && (
          <span class="hidden" id={id}>
            {impact}
          </span>
        )}
        <p class="you" key={answer}>
          <span class="hidden">{t('transcript.you')} </span>
          {answer}
        </p>
      </div>
    </li>
  );
}

function useTurn(turn: Turn) {
  const { texts } = useWidget();
  const { question } = turn;
  const hasPlaces = turn.kind === 'item' || (turn.kind === 'field' && turn.field.kind === 'postcodes');
  const places = usePlaces(hasPlaces);
  switch (turn.kind) {
    case 'question':
      return {
        question: texts.rule(`${textKey(question)}.ask`) || question.id,
        answer: answerText(texts, question, turn.answer, undefined, places),
        open: { type: 'question.opened', question: question.id } as const,
      };
    case 'item':
      return {
        question: itemTitle(texts, question, turn.item, turn.index),
        answer: itemText(texts, question, turn.item, places),
        open: { type: 'question.opened', question: question.id } as const,
      };
    default:
      return {
        question: texts.rule(`${textKey(question, turn.field)}.ask`),
        answer: answerText(texts, question, turn.answer, turn.field, places) || '–',
        open: { type: 'field.opened', index: turn.index, field: turn.field.id } as const,
      };
  }
}
