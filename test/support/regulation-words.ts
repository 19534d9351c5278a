import { ruleSets } from '../../src/regulations/rule-sets.ts';
import type { RuleSet } from '../../src/rules/schema.ts';

/** What the regulations that we hold speak of, in the four languages: a word begins with one of these. */
const beginnings = [
  'trajec',
  'coheren',
  'parcours',
  'lernreihe',
  'activit',
  'aktivität',
  'erken',
  'recogni[stz]',
  'reconn(u|aissance)',
  'anerk[ae]nn',
  'subsid',
  'subvention',
  'zuschuss|zuschüss',
  'förder',
  'stem-a[ck]',
  'vlaio',
  'steamhive',
  'uitdatabank',
  'jury',
];

const words = new RegExp(`(?<![\\p{L}\\d])(?:${beginnings.join('|')})`, 'giu');

export const regulationWordsIn = (text: string): string[] =>
  [...text.matchAll(words)].map(([found]) => found);

/** Where somebody who looks for one year's rules, or for a list of them, would find a trace of it. */
export function regulationFaults(path: string, text: string): string[] {
  if (path.startsWith('src/regulations/') || /^locales\/\w+\/[\w-]+\//.test(path)) return [];
  return text.split('\n').flatMap((line, index) => {
    const [found] = [...regulationWordsIn(line), ...(quotedIds.exec(line) ?? [])];
    return found
      ? [`${path}:${index + 1} says ${found}: that belongs to a folder of src/regulations.`]
      : [];
  });
}

/** Of two words or more: a single one may be anybody's. */
const isTelling = (id: string): boolean => id.includes('-') && !anybodys.includes(id);
/** Names of ours that a rule set happens to use too. */
const anybodys = ['not-yet'];

const idsOf = ({ id, questions, criteria, findings, nextSteps, sources }: RuleSet): string[] => [
  id,
  ...questions.flatMap((question) => [
    question.id,
    ...('fields' in question ? question.fields : [question]).flatMap((asked) => [
      asked.id,
      ...('options' in asked ? asked.options : []),
    ]),
  ]),
  ...[criteria, findings, nextSteps, sources].flat().map((each) => each.id),
];

const quotedIds = new RegExp(
  `['"\`.](?:${[...new Set(ruleSets.flatMap(idsOf))].filter(isTelling).join('|')})['"\`.]`,
);
