import { unknown } from '../../assessment/answers.ts';
import type { Turn } from '../../conversation/asked/transcript.ts';
import { answerText, itemTitle, textKey } from '../answer-text.ts';
import { openingFieldOf } from '../opening-field.ts';
import { Button } from '../parts/Button.tsx';
import { usePlaces } from '../use-places.ts';
import { useCan, useWidget } from '../widget-context.ts';
import { TurnRow } from './TurnRow.tsx';

/** An answer of the conversation, which can be changed; that there is an item can be taken back. */
export function TurnItem({ turn }: { turn: Turn }) {
  const { send, actor } = useWidget();
  const isItem = turn.kind === 'another' && turn.answer === 'yes';
  const change = () => {
    const question = turn.question.id;
    const opened =
      turn.kind === 'field' &&
      ({ type: 'field.opened', question, item: turn.key, field: turn.field.id } as const);
    // While its list is being gone through an item is changed there.
    const can = opened && actor.getSnapshot().can(opened);
    send(can ? opened : { type: 'question.opened', question });
  };
  return (
    <TurnRow {...useTurn(turn)} onChange={isItem ? undefined : change}>
      {isItem && <RemoveButton turn={turn} />}
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
      };
    case 'field': {
      const { item, index, field } = turn;
      const ask = rule(`${textKey(question, field)}.ask`) || field.id;
      return {
        question:
          index > 0
            ? `${t('question.label', { what: itemTitle(texts, question, item, index) })} ${ask}`
            : ask,
        answer: answerText(texts, question, turn.answer, field, places) || t('question.empty'),
      };
    }
    case 'another': {
      // A first item is asked together with this: what was pressed is said, and not that there is one.
      const opening = turn.answer === 'yes' && turn.index === 0 && openingFieldOf(turn.question);
      const opened = opening && turn.item[opening.id];
      const key = `${textKey(question)}.${turn.index === 0 ? 'first' : 'more'}`;
      return {
        question: rule(`${key}.ask`) || question.id,
        answer: opened
          ? answerText(texts, question, opened, opening)
          : turn.answer === unknown
            ? t('question.unknown')
            : rule(`${key}.options.${turn.answer}.label`) || turn.answer,
      };
    }
  }
}
