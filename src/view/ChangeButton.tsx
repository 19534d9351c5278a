import type { ConversationEvent } from '../conversation/machine/conversation-event.ts';
import { Button } from './parts/Button.tsx';
import { useImpact } from './use-impact.ts';
import { useOwnId } from './use-own-id.ts';
import { useCan, useWidget } from './widget-context.ts';

interface Props {
  /** Which answer, for who does not see where the button stands. */
  what: string;
  event: ConversationEvent;
  describedBy?: string;
  /** What it may do is said to who cannot see that only. */
  isPlain?: boolean;
  onOpened?: (() => void) | undefined;
}

/** Opens an answer to change it, and says beforehand what that may do. */
export function ChangeButton({ what, event, describedBy = '', isPlain, onOpened }: Props) {
  const { texts, send } = useWidget();
  const impact = useImpact(event.type === 'question.opened' ? event.question : '');
  const id = useOwnId();
  if (!useCan(event)) return null;
  return (
    <>
      <Button
        kind="link"
        onClick={() => {
          send(event);
          onOpened?.();
        }}
        aria-describedby={`${describedBy} ${impact && id}`.trim() || undefined}
      >
        {texts.t('transcript.change')}
        <span class="hidden"> {what}</span>
      </Button>
      {impact && (
        <small class={isPlain ? 'hidden' : 'impact'} id={id}>
          {impact}
        </small>
      )}
    </>
  );
}
