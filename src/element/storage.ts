import type { ConversationContext } from '../conversation/moment.ts';
import { savedFrom } from '../draft/saved-draft.ts';

/**
 * What a person wrote, kept in this tab until it is closed: only where the host set `storage="session"`. A browser that
 * refuses, or has no room, keeps nothing and breaks nothing.
 */
export function keep(key: string, context: ConversationContext, date: string) {
  const { answers, texts } = context;
  const isEmpty = [answers, texts.fields, texts.examples].every(
    (each) => Object.keys(each).length === 0,
  );
  attempt(() => {
    if (isEmpty) return sessionStorage.removeItem(key);
    sessionStorage.setItem(key, JSON.stringify(savedFrom({ ...context, date })));
  });
}

export const kept = (key: string): string | null =>
  attempt(() => sessionStorage.getItem(key)) ?? null;

function attempt<T>(access: () => T): T | undefined {
  try {
    return access();
  } catch {
    return undefined;
  }
}
