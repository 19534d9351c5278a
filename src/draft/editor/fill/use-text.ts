import { useConversation, useWidget } from '../../../view/widget-context.ts';
import { withText } from './with-text.ts';

/** A text of the draft, and how to write it. */
export function useText(id: string): [string, (text: string) => void] {
  const { send } = useWidget();
  const { texts } = useConversation();
  const write = (text: string) =>
    send({
      type: 'draft.written',
      texts: { ...texts, fields: withText(texts.fields, id, text) },
    });
  return [texts.fields[id] ?? '', write];
}
