import { type Answers, type Item, isList, itemsOf } from '../assessment/answers.ts';
import { type FittingAnswers, fittingAnswers } from '../assessment/fitting-answers.ts';
import type { RuleSet } from '../rules/schema.ts';
import { linkName } from './link-fragment.ts';

/** The version of what is in a link goes before it. */
const linkStart = `${linkName}1.`;
/** In characters of the fragment, and in bytes of what is in it. */
const longestFragment = 8_000;
const mostBytes = 100_000;

export interface SharedAnswers extends FittingAnswers {
  /** The rules under which they were given. */
  ruleSet: string;
}

/**
 * The fragment of an address that carries the answers: their JSON, deflated, as base64url. Texts that a person typed,
 * such as titles, are never in it; the trajectories only where that is asked.
 */
export async function linkFragment(
  { id, questions }: RuleSet,
  answers: Answers,
  withItems: boolean,
): Promise<string> {
  const shared = questions.flatMap((question): [string, unknown][] => {
    const answer = answers[question.id];
    if (answer === undefined) return [];
    const items = isList(question) ? itemsOf(answer) : undefined;
    if (!isList(question) || !items) return [[question.id, answer]];
    const typed = question.fields.filter(({ kind }) => kind === 'text').map((field) => field.id);
    return withItems ? [[question.id, items.map((item) => without(item, typed))]] : [];
  });
  const json = JSON.stringify([id, Object.fromEntries(shared)]);
  const bytes = await passed(new TextEncoder().encode(json), new CompressionStream('deflate-raw'));
  return `${linkStart}${toBase64Url(bytes)}`;
}

/** The answers that a fragment carries, as far as they fit the rules; null where it carries none. Never throws. */
export async function answersInLink(
  fragment: string,
  ruleSet: RuleSet,
): Promise<SharedAnswers | null> {
  const code = fragment.startsWith(linkStart) ? fragment.slice(linkStart.length) : '';
  if (!/^[\w-]+$/.test(code) || fragment.length > longestFragment) return null;
  try {
    const bytes = await passed(fromBase64Url(code), new DecompressionStream('deflate-raw'));
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (!Array.isArray(value) || value.length !== 2 || typeof value[0] !== 'string') return null;
    return { ruleSet: value[0], ...fittingAnswers(value[1], ruleSet) };
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
    if (size > mostBytes) throw new RangeError('Too large.');
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
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

const fromBase64Url = (code: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(code.replaceAll('-', '+').replaceAll('_', '/')), (each) =>
    each.charCodeAt(0),
  );
