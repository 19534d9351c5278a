import { type Answer, type Answers, type Item, isList, itemsOf } from '../assessment/answers.ts';
import { type FittingAnswers, fittingAnswers } from '../assessment/fitting-answers.ts';
import type { RuleSet } from '../rules/schema.ts';
import { packed, type Unpackable, unpacked } from './packed-items.ts';

/** The version of what is in a code goes before it. */
const codeStart = '1.';
/** In characters of the code, and in bytes of what is in it. What is above them is neither made nor opened. */
const longestCode = 8_000;
const mostBytes = 100_000;

export interface SharedAnswers extends FittingAnswers {
  /** The rules under which they were given. */
  ruleSet: string;
}

/**
 * The answers as a code for an address: their JSON, deflated, as base64url; null where they are too many for one. Texts
 * that a person typed, such as titles, are never in it. Throws in a browser that cannot deflate.
 */
export async function codeFor(
  { id, questions }: RuleSet,
  answers: Answers,
): Promise<string | null> {
  const shared = questions.flatMap((question): [string, Answer][] => {
    const answer = answers[question.id];
    if (answer === undefined) return [];
    const items = isList(question) ? itemsOf(answer) : undefined;
    if (!isList(question) || !items) return [[question.id, answer]];
    const typed = question.fields.filter(({ kind }) => kind === 'text').map((field) => field.id);
    return [[question.id, items.map((item) => without(item, typed))]];
  });
  const content = packed(Object.fromEntries(shared));
  if (!content) return null;
  const bytes = new TextEncoder().encode(JSON.stringify([id, ...content]));
  if (bytes.length > mostBytes) return null;
  const deflated = await passed(bytes, new CompressionStream('deflate-raw'));
  const code = `${codeStart}${toBase64Url(deflated)}`;
  return code.length > longestCode ? null : code;
}

/** The answers in a code, as far as they fit the rules; null where it carries none. Never throws. */
export async function answersIn(code: string, ruleSet: RuleSet): Promise<SharedAnswers | null> {
  if (!/^1\.[\w-]+$/.test(code) || code.length > longestCode) return null;
  try {
    const deflated = fromBase64Url(code.slice(codeStart.length));
    const bytes = await passed(deflated, new DecompressionStream('deflate-raw'));
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (!Array.isArray(value) || value.length !== 3 || typeof value[0] !== 'string') return null;
    const [id, ...content] = value as [string, ...Unpackable];
    return { ruleSet: id, ...fittingAnswers(unpacked(content), ruleSet) };
  } catch {
    return null;
  }
}

const without = (item: Item, fields: readonly string[]): Item =>
  Object.fromEntries(Object.entries(item).filter(([field]) => !fields.includes(field)));

/** What comes out of a stream that bytes are put through; more than the most is refused before it is held. */
async function passed(
  bytes: Uint8Array<ArrayBuffer>,
  through: ReadableWritablePair<Uint8Array<ArrayBuffer>, BufferSource>,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = new Blob([bytes]).stream().pipeThrough(through).getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    size += read.value.length;
    if (size > mostBytes) throw new RangeError();
    parts.push(read.value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const toBase64Url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (each) => String.fromCharCode(each)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

const fromBase64Url = (code: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(code.replaceAll('-', '+').replaceAll('_', '/')), (each) =>
    each.charCodeAt(0),
  );
