import type { ConversationContext } from '../conversation/moment.ts';

/**
 * What a person wrote, kept in this tab until it is closed: only where the host set `storage="session"`. A browser that
 * refuses, or has no room, keeps nothing and breaks nothing.
 */
export function keep(key: string, { ruleSet, answers, texts }: ConversationContext, date: string) {
  const isEmpty = [answers, texts.fields, texts.examples].every(
    (each) => Object.keys(each).length === 0,
  );
  attempt(() => {
    if (isEmpty) return sessionStorage.removeItem(key);
    const saved = {
      format: 'stem-check-draft',
      version: 1,
      ruleSet: ruleSet.id,
      date,
      answers,
      texts,
    };
    sessionStorage.setItem(key, JSON.stringify(saved));
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
