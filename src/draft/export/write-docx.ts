import type { Paper } from '../compose/paper.ts';
import { readDocx } from '../import/read-docx.ts';
import type { SavedDraft } from '../saved-draft.ts';
import { toDocx } from './to-docx.ts';

/** A Word file, and the draft that was found in it by opening it again; none where that failed. */
export async function writeDocx(
  paper: Paper,
  saved: SavedDraft,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; json: string | undefined }> {
  const bytes = await toDocx(paper, saved);
  const read = readDocx(bytes);
  return { bytes, json: read.ok ? read.json : undefined };
}
