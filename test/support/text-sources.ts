import { sourcesOf } from '../../src/conversation/selectors.ts';
import type { HelpData, RuleSet } from '../../src/rules/schema.ts';

/** Where it is written: a source of the rule set with its place, or a page that the help cites. */
export interface Cited {
  document: string;
  place?: string | undefined;
}

/** By the beginning of a path: where is written what the rule data has no source for. */
export type SourceTable = Readonly<Record<string, Cited>>;

/** Rooms of texts that ask, address or name, and claim nothing. */
const withoutClaims =
  /^(title|lead|hello|now|advice|steps|about|knownBy|headlines|overall|schemes|sources|changes|help|draft|application)(\.|$)/;

/** Whether a text of a regulation can hold a fact. */
export const canClaim = (path: string): boolean => !withoutClaims.test(path);

/** Where the facts of a text are written; none where neither the rules nor the table say so. */
export function sourcesOfText(path: string, rules: RuleSet, table: SourceTable): Cited[] {
  const [room = '', id = '', more = ''] = path.replace(/_closed$/, '').split('.');
  const cited = Object.entries(table)
    .filter(
      ([start]) => path === start || path.startsWith(`${start}.`) || path.startsWith(`${start}_`),
    )
    .map(([, source]) => source);
  return [...cited, ...ofData(room, id, more, rules)];
}

function ofData(room: string, id: string, more: string, rules: RuleSet): Cited[] {
  const { criteria, draft, amount, questions, nextSteps } = rules;
  switch (room) {
    case 'questions':
    case 'findings': {
      const question = questions.find((each) => each.id === id);
      return question ? sourcesOf(rules, question) : [];
    }
    case 'criteria':
      return [...criteria, ...draft].filter((each) => each.id === id).map(({ source }) => source);
    case 'openPoints':
      return [...criteria, ...(amount ? [amount] : [])]
        .filter(({ openPoints }) => openPoints?.some((point) => point.id === id))
        .map(({ source }) => source);
    case 'limits':
      return (amount?.limits ?? []).filter((each) => each.id === id).map(({ source }) => source);
    case 'amounts':
      return amount ? [amount.source] : [];
    case 'next':
      return nextSteps.flatMap(({ scheme, id: step, source }) =>
        source && scheme === id && more === step ? [source] : [],
      );
    default:
      return [];
  }
}

/** A source that nobody can look up. */
export function isUnknown({ document, place }: Cited, rules: RuleSet, help: HelpData): boolean {
  const own = rules.sources.find(({ id }) => id === document);
  if (own) return place === undefined || !own.places.includes(place);
  return place !== undefined || help.sources[document]?.url === undefined;
}

/** Numbers as they are written, without the marks between thousands. */
export const numbersIn = (text: string): number[] =>
  [...text.replace(/\{\{\w+\}\}/g, '').matchAll(/\d+(?:[.\u00a0]\d{3})*/g)].map(([found]) =>
    Number(found.replace(/\D/g, '')),
  );

/** What the rules count with: thresholds, ages, amounts, and the years that they and their sources are of. */
export function numbersOf(rules: RuleSet): Set<number> {
  const { criteria, amount, period, call, validity, sources, questions } = rules;
  const thresholds = [...JSON.stringify(criteria).matchAll(/"atLeast":\["[\w-]+",(\d+)\]/g)];
  const options = questions.flatMap((each) => ('options' in each ? each.options : []));
  const money = amount
    ? [
        amount.cap,
        amount.envelope,
        ...amount.lines.flatMap(({ first, further }) => [first, further]),
      ]
    : [];
  const years = [
    period.from,
    period.until,
    call?.deadline,
    ...(validity && 'from' in validity ? [validity.from, validity.until] : []),
    ...sources.map(({ date }) => date),
  ];
  return new Set([
    ...(validity && 'years' in validity ? validity.years : []),
    ...thresholds.map(([, least]) => Number(least)),
    ...options.flatMap(numbersIn),
    ...money.flatMap((each) =>
      typeof each === 'object' ? [each.low, each.high] : each === undefined ? [] : [each],
    ),
    ...years.flatMap((each) => (each ? [Number(each.slice(0, 4))] : [])),
  ]);
}
