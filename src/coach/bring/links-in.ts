import { answersIn } from '../../conversation/share-link.ts';
import type { RuleSet } from '../../rules/schema.ts';
import type { Reading } from './brought.ts';

const link = /(?:https?:\/\/|www\.)?[^\s"'<>;,|]*[#?&]stem-check=([^\s"'<>;,|&]*)/i;

/** Lines with a link in them; what else a line says is a name. */
export const linesWithLinks = (text: string): readonly string[] =>
  text.split(/[\r\n]+/).filter((line) => link.test(line));

/** The answers that a line carries, under the name beside its link. Never throws. */
export async function linkIn(line: string, ruleSet: RuleSet, fallback: string): Promise<Reading> {
  const [all = '', code = ''] = link.exec(line) ?? [];
  const beside = line.replace(all, ' ').replace(/^[\s;,|:"'-]+|[\s;,|:"'-]+$/g, '');
  const name = beside.slice(0, 80) || fallback;
  const found = await answersIn(code, ruleSet);
  if (!found) return { brought: [], skipped: [{ name, problem: 'damaged' }] };
  const { answers, dropped } = found;
  return Object.keys(answers).length > 0
    ? { brought: [{ name, answers, dropped: dropped.length }], skipped: [] }
    : { brought: [], skipped: [{ name, problem: 'no-answers' }] };
}
