import type { Application } from '../../rules/application.ts';
import type { Refused } from '../../rules/parse-errors.ts';
import type { RuleSet } from '../../rules/schema.ts';
import { decodeText } from './decode-text.ts';
import { longestJson, type ParsedDraft, parseDraft, ruleSetIn } from './parse-draft.ts';
import { readDocx } from './read-docx.ts';
import { refuse } from './refuse.ts';

/** Text of which each character takes two bytes, or three. */
const mostBytes = 3 * longestJson;

/** Rules, and what the draft of them holds. */
export interface DraftRules {
  ruleSet: RuleSet;
  application: Application;
}

/**
 * A draft from a file that a person chose: a Word file of ours, or JSON. Never throws.
 *
 * @param alike As `parseDraft` has it.
 * @param findRules The rules of an id, where a draft can be gone on with under those.
 */
export async function readDraft(
  file: Blob,
  { ruleSet, application }: DraftRules,
  alike: readonly string[] = [],
  findRules: (id: string) => Promise<DraftRules | undefined> = async () => undefined,
): Promise<ParsedDraft> {
  const read = await jsonOf(file);
  if (!read.ok) return read;
  const id = read.json.length > longestJson ? undefined : ruleSetIn(read.json);
  const own = id === undefined || id === ruleSet.id ? undefined : await findRules(id);
  if (!own) return parseDraft(read.json, ruleSet, application, alike);
  const parsed = parseDraft(read.json, own.ruleSet, own.application);
  return parsed.ok ? { ...parsed, draft: { ...parsed.draft, rules: own.ruleSet } } : parsed;
}

async function jsonOf(file: Blob): Promise<{ ok: true; json: string } | Refused> {
  if (file.size > mostBytes) return refuse('too-large');
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );
  if (bytes === null) return refuse('unreadable');
  if (isZip(bytes)) return readDocx(bytes);
  const json = decodeText(bytes);
  return /^\s*\{\s*["}]/.test(json) ? { ok: true, json } : refuse('unknown-format');
}

const isZip = ([first, second]: Uint8Array): boolean => first === 0x50 && second === 0x4b;
