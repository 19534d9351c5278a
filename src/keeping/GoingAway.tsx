import { useState } from 'preact/hooks';
import type { ConversationEvent } from '../conversation/machine/conversation-event.ts';
import { daysKept } from '../conversation/saved-session.ts';
import { Button } from '../view/parts/Button.tsx';
import { useCan, useSelected, useWidget } from '../view/widget-context.ts';
import { ShareLink } from './ShareLink.tsx';

const away: ConversationEvent = { type: 'welcome.opened' };

/** For who says to stop: what becomes of the answers, and what there is to go on later, elsewhere or anew. */
export function GoingAway() {
  const { texts, storing, isKept, openKeeping, closeDialog, send } = useWidget();
  const { t, keeping } = texts;
  const [isSharing, setSharing] = useState(false);
  const hasAnswers = useSelected(({ answers }) => Object.keys(answers).length > 0);
  const canClose = useCan(away);
  const place = isKept ? keeping('away.tab') : keeping('away.page');
  return (
    <div class="ask">
      <p class="says">
        {storing?.state === 'on' ? keeping('keep.on.lead', { days: daysKept }) : place}
      </p>
      <div class="replies flow">
        {storing && storing.state !== 'on' && (
          <Button kind="reply" onClick={openKeeping}>
            {t(storing.state === 'off' ? 'header.keep' : 'header.keepsNot')}
          </Button>
        )}
        {hasAnswers && (
          <Button kind="reply" aria-expanded={isSharing} onClick={() => setSharing(!isSharing)}>
            {keeping('away.share')}
          </Button>
        )}
        {(closeDialog || canClose) && (
          <Button kind="reply" onClick={closeDialog ?? (() => send(away))}>
            {keeping('away.close')}
          </Button>
        )}
        {hasAnswers && (
          <Button kind="reply" onClick={() => send({ type: 'conversation.restarted' })}>
            {t('header.restart')}
          </Button>
        )}
      </div>
      {isSharing && <ShareLink close={() => setSharing(false)} />}
    </div>
  );
}
