import { useWidget } from '../../../view/widget-context.ts';
import { labelOf } from '../../compose/label-of.ts';
import type { Listing } from '../../compose/listing.ts';

/** Leads to a list of the conversation, where items are added and described. */
export function ListButton({ question }: Pick<Listing, 'question'>) {
  const { texts, send } = useWidget();
  return (
    <button
      type="button"
      class="secondary"
      part="button"
      onClick={() => send({ type: 'question.opened', question: question.id })}
    >
      {texts.draft('list.fill', { what: labelOf(texts, question) })}
    </button>
  );
}
