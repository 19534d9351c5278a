import type { FunctionComponent } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ConversationContext } from '../conversation/machine/context.ts';
import { useConversation } from './widget-context.ts';

export interface SettledProps {
  context: ConversationContext;
}

/** What stands beside the question, as the conversation was painted last: it follows an answer once that is in sight. */
export function Settled({ view: View }: { view: FunctionComponent<SettledProps> }) {
  const now = useConversation();
  const [settled, setSettled] = useState(now);
  useEffect(() => {
    // Effects come right behind the painting, and before what waits for it.
    const waiting = setTimeout(() => setSettled(now));
    return () => clearTimeout(waiting);
  }, [now]);
  const context = settled.ruleSet === now.ruleSet ? settled : now;
  // The same object is not drawn again.
  return useMemo(() => <View context={context} />, [View, context]);
}
