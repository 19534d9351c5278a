import type { ConversationEvent } from '../conversation/machine/conversation-event.ts';
import { useImpact } from './use-impact.ts';
import { useOwnId } from './use-own-id.ts';
import { useCan, useWidget } from './widget-context.ts';

interface Props {
  /** Which answer, for who does not see where the button stands. */
  what: string;
  event: ConversationEvent;
  describedBy?: string;
}

/** Opens an answer to change it, and says beforehand what that may do. */
export function ChangeButton({ what, event, describedBy = '' }: Props) {
  const { texts, send } = useWidget();
  const impact = useImpact(event.type === 'question.opened' ? event.question : '');
  const id = useOwnId();
  if (!useCan(event)) return null;
  return (
    <>
      <button
        type="button"
        class="link"
        onClick={() => send(event)}
        aria-describedby={`${describedBy} ${impact && id}`.trim() || undefined}
      >
        {texts.t('transcript.change')}
        <span class="hidden"> {what}</span>
      </button>
      {impact && (
        <small class="impact" id={id}>
          {impact}
        </small>
      )}
    </>
  );
}
