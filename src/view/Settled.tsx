import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { ConversationContext } from '../conversation/machine/context.ts';
import { useConversation } from './widget-context.ts';

const SettledContext = createContext<ConversationContext | null>(null);

/** Hands down the conversation as it was painted last: what stands beside the question follows once that is in sight. */
export function Settled({ children }: { children: ComponentChildren }) {
  const now = useConversation();
  const [settled, setSettled] = useState(now);
  useEffect(() => {
    // Effects come right behind the painting, and before what waits for it.
    const waiting = setTimeout(() => setSettled(now));
    return () => clearTimeout(waiting);
  }, [now]);
  const context = settled.ruleSet === now.ruleSet ? settled : now;
  return <SettledContext.Provider value={context}>{children}</SettledContext.Provider>;
}

export function useSettled(): ConversationContext {
  const context = useContext(SettledContext);
  if (!context) throw new Error('A component of stem-check was drawn outside its Frame.');
  return context;
}
