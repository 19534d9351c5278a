import type { Material } from '../compose/material.ts';
import { parseDraft } from '../import/parse-draft.ts';
import type { SavedDraft } from '../saved-draft.ts';
import { ExportFault } from './export-fault.ts';
import { toJson } from './to-json.ts';

/**
 * Opens what was written as if a person had brought it back.
 *
 * @throws ExportFault where that does not give the draft that was to be saved.
 */
export function readBack(
  json: string | undefined,
  saved: SavedDraft,
  { ruleSet, application }: Pick<Material, 'ruleSet' | 'application'>,
): void {
  const parsed = json === undefined ? undefined : parseDraft(json, ruleSet, application);
  if (!parsed?.ok) throw new ExportFault('unreadable', parsed?.errors);
  const { answers, texts } = parsed.draft;
  if (toJson({ ...saved, answers, texts }, 0) !== toJson(saved, 0))
    throw new ExportFault('unreadable', parsed.leftOut);
}
