import type { ConversationEvent } from '../conversation/conversation-machine.ts';
import { useWidget } from './widget-context.ts';

interface Props {
  /** Which answer, for who does not see where the button stands. */
  what: string;
  event: ConversationEvent;
  describedBy?: string;
}

/** Opens an answer to change it. */
export function ChangeButton({ what, event, describedBy }: Props) {
  const { texts, send } = useWidget();
  return (
    <button type="button" class="link" onClick={() => send(event)} aria-describedby={describedBy}>
      {texts.t('transcript.change')}
      <span class="hidden"> {what}</span>
    </button>
  );
}
