import { fieldFormats } from '../rules/application.ts';
import { fieldNames } from '../rules/described-at.ts';
import { isList } from '../rules/list-question.ts';
import type { Question } from '../rules/schema.ts';
import { verdicts } from '../rules/verdict.ts';
import type { Finding } from './finding.ts';
import { nearest } from './nearest.ts';
import { isTree, type Tree } from './tree.ts';

/** Lists that a name can be one of, where it is not: as long as a line. */
const most = 8;

/** What stands in the rules beside names that they choose themselves. */
const wordsOfRules: readonly string[] = [
  ...verdicts,
  ...['choice', 'multi', 'number', 'list', 'postcodes', 'text'],
  ...['days', 'months', 'others', 'draft', 'item', 'postcode', 'flanders', 'brussels'],
  ...['fields', 'sentences', 'passage', 'list-table', 'example', 'by-place', 'estimate'],
  ...fieldFormats,
];

/** What was probably meant by a name that is not there, or else which there are. */
export function meantOf(
  value: Tree,
  path: string,
  code: string,
  written: string,
): Pick<Finding, 'meant' | 'possible'> {
  return among(written, namesFor(value, path, code));
}

/** The same of a case, whose answers go by the questions of the rules. */
export function meantInCase(
  questions: readonly Question[],
  path: string,
  code: string,
  written: string,
): Pick<Finding, 'meant' | 'possible'> {
  const [, part, id] = path.split('.');
  const asked = questions.find((each) => each.id === id);
  if (code === 'unknown-question')
    return among(
      written,
      questions.map((each) => each.id),
    );
  if (code === 'unknown-field')
    return among(written, idsIn(asked && isList(asked) ? asked.fields : []));
  if (code === 'unknown-option' && part === 'answers') return among(written, optionsIn([asked]));
  return {};
}

function among(written: string, names: readonly string[]): Pick<Finding, 'meant' | 'possible'> {
  const meant = nearest(written, names);
  if (meant) return { meant };
  return names.length > 0 && names.length <= most ? { possible: names } : {};
}

function namesFor(value: Tree, path: string, code: string): string[] {
  switch (code) {
    case 'unknown-key':
      return [...fieldNames];
    case 'unknown-option':
      return [...wordsOfRules];
    case 'dangling-question':
      return idsIn(value.questions, ['fields']);
    case 'dangling-option':
      return optionsIn(value.questions);
    case 'dangling-scheme':
      return idsIn(value.schemes);
    case 'dangling-source':
      return path.endsWith('.place') ? placesIn(value.sources) : idsIn(value.sources);
    case 'dangling-entry':
      return idsIn(isTree(value.help) ? value.help.entries : []);
    default:
      return [];
  }
}

const treesIn = (list: unknown): Tree[] => (Array.isArray(list) ? list.filter(isTree) : []);

const idsIn = (list: unknown, inside: readonly string[] = []): string[] =>
  treesIn(list).flatMap((each) => [
    ...(typeof each.id === 'string' ? [each.id] : []),
    ...inside.flatMap((key) => idsIn(each[key])),
  ]);

const wordsIn = (list: unknown): string[] =>
  Array.isArray(list) ? list.filter((each) => typeof each === 'string') : [];

const placesIn = (sources: unknown): string[] =>
  treesIn(sources).flatMap(({ places }) => wordsIn(places));

const optionsIn = (questions: unknown): string[] =>
  treesIn(questions).flatMap(({ options, fields }) => [...wordsIn(options), ...optionsIn(fields)]);
