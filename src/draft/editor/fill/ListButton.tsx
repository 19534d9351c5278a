import { Button } from '../../../view/parts/Button.tsx';
import { useWidget } from '../../../view/widget-context.ts';
import { labelOf } from '../../compose/label-of.ts';
import type { Listing } from '../../compose/listing.ts';

/** Leads to a list of the conversation, where items are added and described. */
export function ListButton({ question }: Pick<Listing, 'question'>) {
  const { texts, send } = useWidget();
  return (
    <Button
      kind="secondary"
      onClick={() => send({ type: 'question.opened', question: question.id })}
    >
      {texts.draft('list.fill', { what: labelOf(texts, question) })}
    </Button>
  );
}
