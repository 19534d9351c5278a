import type { ParseError } from '../rules/parse-errors.ts';
import type { openDraft } from './open-draft.ts';

/** As `openDraft`, which is fetched when it is wanted. */
export const importDraft = async (
  ...given: Parameters<typeof openDraft>
): Promise<readonly ParseError[]> => (await import('./open-draft.ts')).openDraft(...given);
