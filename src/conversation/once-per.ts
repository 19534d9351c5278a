import type { ConversationContext } from './machine/context.ts';

/** What is made of a conversation, made once for each state of it: the same object as long as that lasts. */
export function oncePer<Made>(
  make: (context: ConversationContext) => Made,
): (context: ConversationContext) => Made {
  const known = new WeakMap<ConversationContext, { made: Made }>();
  return (context) => {
    const { made } = known.get(context) ?? { made: make(context) };
    known.set(context, { made });
    return made;
  };
}
