import type { SavedDraft } from '../saved-draft.ts';

/** The same text for the same draft, in whatever order it was filled in. */
export function toJson(saved: SavedDraft, indent = 2): string {
  const { format, version, ruleSet, date, answers, texts } = saved;
  const head = { format, version, ruleSet, date, answers, texts };
  return JSON.stringify(head, (key, value) => (key === '' ? value : sorted(value)), indent);
}

const sorted = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
