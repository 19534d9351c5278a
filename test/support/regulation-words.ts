import { ruleSets } from '../../src/regulations/rule-sets.ts';
import type { RuleSet } from '../../src/rules/schema.ts';

/** What only a regulation speaks of: its words, in the language of the code and in those of its texts. */
const words =
  /trajector|\btraject|coherent|\bactivit(?:y|ies|eit)|stem.?academ|\brecognition\b|\berken(?:d|ning)|\bsubsid|\bvlaio|steamhive/i;

/** Where somebody who looks for one year's rules, or for one list of them, would find a trace. */
export function regulationFaults(path: string, text: string): string[] {
  const isOurs = path.startsWith('src/regulations/') || /^locales\/\w+\/[\w-]+\//.test(path);
  if (isOurs) return [];
  return text.split('\n').flatMap((line, index) => {
    const [found] = words.exec(line) ?? quotedIds.exec(line) ?? [];
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
