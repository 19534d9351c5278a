import { unknown } from '../../assessment/answers.ts';
import type { Turn } from '../../conversation/asked/transcript.ts';
import { answerText, itemTitle, textKey } from '../answer-text.ts';
import { Button } from '../parts/Button.tsx';
import { usePlaces } from '../use-places.ts';
import { useCan, useWidget } from '../widget-context.ts';
import { TurnRow } from './TurnRow.tsx';

/** An answer of the conversation, which can be changed. */
export function TurnItem({ turn }: { turn: Turn }) {
  const { send, actor } = useWidget();
  const { question, answer, open, remove } = useTurn(turn);
  // While its list is being gone through an item is changed there.
  const change = () => {
    if (!open) return;
    const can = actor.getSnapshot().can(open);
    send(can ? open : { type: 'question.opened', question: turn.question.id });
  };
  return (
    <TurnRow question={question} answer={answer} onChange={open && change}>
      {remove && <RemoveButton turn={remove} />}
    </TurnRow>
  );
}

function RemoveButton({ turn }: { turn: Extract<Turn, { kind: 'another'; answer: 'yes' }> }) {
  const { texts, send, announce } = useWidget();
  const { t } = texts;
  const canRemove = useCan({ type: 'item.removed', item: turn.key });
  if (!canRemove) return null;
  const title = itemTitle(texts, turn.question, turn.item, turn.index);
  return (
    <Button
      kind="link"
      onClick={() => {
        send({ type: 'item.removed', item: turn.key });
        announce(t('said.removed', { item: title }));
      }}
    >
      {t('items.remove')}
      <span class="hidden"> {title}</span>
    </Button>
  );
}

function useTurn(turn: Turn) {
  const { texts } = useWidget();
  const { t, rule } = texts;
  const { question } = turn;
  const places = usePlaces(turn.kind === 'field' && turn.field.kind === 'postcodes');
  switch (turn.kind) {
    case 'question':
      return {
        question: rule(`${textKey(question)}.ask`) || question.id,
        answer: answerText(texts, question, turn.answer),
        open: { type: 'question.opened', question: question.id } as const,
        remove: undefined,
      };
    case 'field': {
      const { item, index, key, field } = turn;
      const ask = rule(`${textKey(question, field)}.ask`) || field.id;
      return {
        question:
          index > 0
            ? `${t('question.label', { what: itemTitle(texts, question, item, index) })} ${ask}`
            : ask,
        answer: answerText(texts, question, turn.answer, field, places) || t('question.empty'),
        open: { type: 'field.opened', question: question.id, item: key, field: field.id } as const,
        remove: undefined,
      };
    }
    case 'another': {
      const key = `${textKey(question)}.${turn.index === 0 ? 'first' : 'more'}`;
      return {
        question: rule(`${key}.ask`) || question.id,
        answer:
          turn.answer === unknown
            ? t('question.unknown')
            : rule(`${key}.options.${turn.answer}.label`) || turn.answer,
        open:
          turn.answer === 'yes'
            ? undefined
            : ({ type: 'question.opened', question: question.id } as const),
        remove: turn.answer === 'yes' ? turn : undefined,
      };
    }
  }
}
