import { promptOf } from '../conversation/asked/prompt.ts';
import type { ConversationEvent } from '../conversation/machine/conversation-event.ts';
import type { Target } from '../conversation/understand/commands.ts';
import { openingOf } from '../conversation/understand/opening.ts';
import type { WidgetValue } from './widget-context.ts';

/** What opens an answer to be changed; null where it cannot be opened now. */
export function openingNow({ actor }: WidgetValue, target: Target): ConversationEvent | null {
  const now = actor.getSnapshot();
  const prompt = now.value === 'asking' ? promptOf(now.context) : null;
  const opening = openingOf(target, prompt, now.context);
  return now.can(opening) ? opening : null;
}
