import type { Application } from '../../rules/application.ts';
import type { RuleSet } from '../../rules/schema.ts';
import { decodeText } from './decode-text.ts';
import { longestJson, type ParsedDraft, parseDraft } from './parse-draft.ts';
import { readDocx } from './read-docx.ts';
import { refuse } from './refuse.ts';

/** Text of which each character takes two bytes, or three. */
const mostBytes = 3 * longestJson;

/** A draft from a file that a person chose: a Word file of ours, or JSON. Never throws. */
export async function readDraft(
  file: Blob,
  ruleSet: RuleSet,
  application: Application,
  alike: readonly string[] = [],
): Promise<ParsedDraft> {
  if (file.size > mostBytes) return refuse('too-large');
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );
  if (bytes === null) return refuse('unreadable');
  if (isZip(bytes)) {
    const read = readDocx(bytes);
    return read.ok ? parseDraft(read.json, ruleSet, application, alike) : read;
  }
  const text = decodeText(bytes);
  return /^\s*\{\s*["}]/.test(text)
    ? parseDraft(text, ruleSet, application, alike)
    : refuse('unknown-format');
}

const isZip = ([first, second]: Uint8Array): boolean => first === 0x50 && second === 0x4b;
