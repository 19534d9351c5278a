import { type CriterionOutcome, isEligible } from '../../assessment/verdict.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { RuleSet, Verdict } from '../../rules/schema.ts';
import { sumOf } from '../../view/board/sum.ts';
import { outcomeWord } from '../../view/outcome-word.ts';
import type { State } from '../../view/parts/StateMark.tsx';
import { stateOf } from '../../view/state-of.ts';
import { verdictWord } from '../../view/verdict-word.ts';
import type { DeskRow } from './desk-row.ts';

/** What a column says of an organisation. */
export interface Column {
  id: string;
  label: string;
  text: (row: DeskRow) => string;
  /** By which it is sorted. */
  rank: (row: DeskRow) => string | number;
  state?: (row: DeskRow) => State | undefined;
  /** There are many of them: only its sign is drawn. */
  isNarrow?: boolean;
  /** In a table for spreadsheets, where that takes other cells. */
  cells?: readonly { label: string; value: (row: DeskRow) => string | number }[];
}

const nothing = '–';

export const columnsOf = (texts: Texts, ruleSet: RuleSet): readonly Column[] => [
  { id: 'name', label: texts.coach('desk.name'), text: (row) => row.name, rank: (row) => row.name },
  ...ruleSet.schemes.map(({ id }) => schemeColumn(texts, id)),
  ...(ruleSet.amount ? [amountColumn(texts, ruleSet, ruleSet.amount.scheme)] : []),
  {
    id: 'gaps',
    label: texts.coach('desk.gaps'),
    text: ({ gaps }) => (gaps === null ? nothing : String(gaps)),
    rank: ({ gaps }) => gaps ?? -1,
    cells: [{ label: texts.coach('desk.gaps'), value: ({ gaps }) => gaps ?? '' }],
  },
  ...ruleSet.criteria.map(({ id }) => criterionColumn(texts, id)),
];

/** From what is in order to what is not. */
const verdicts: readonly Verdict[] = [
  ...(['held', 'eligible', 'conditional', 'undetermined', 'ineligible', 'not-asked'] as const),
];
const outcomes: readonly (CriterionOutcome['outcome'] | undefined)[] = [
  ...(['met', 'unknown', 'unmet', 'not-applicable'] as const),
];

function schemeColumn(texts: Texts, scheme: string): Column {
  const verdictOf = ({ assessment }: DeskRow) => assessment.verdicts[scheme] ?? 'not-asked';
  return {
    id: `scheme ${scheme}`,
    label: texts.rule(`schemes.${scheme}.label`),
    text: (row) =>
      verdictOf(row) === 'not-asked' ? nothing : verdictWord(texts, scheme, verdictOf(row)),
    rank: (row) => verdicts.indexOf(verdictOf(row)),
    state: (row) => (verdictOf(row) === 'not-asked' ? undefined : stateOf(verdictOf(row))),
  };
}

/** What it brings, else, as on the board, what the nearest change would. */
function amountColumn(texts: Texts, ruleSet: RuleSet, scheme: string): Column {
  const label = texts.rule('amounts.label') || texts.result('amount.label');
  const of = ({ assessment }: DeskRow): { low: number; high: number } => {
    const { amount, verdicts, changes } = assessment;
    if (!amount || sumOf(texts, ruleSet, assessment, scheme) === null) return { low: 0, high: 0 };
    if (isEligible(verdicts[scheme] ?? 'not-asked')) return amount;
    const changed = changes.find((each) => each.scheme === scheme)?.amount;
    return { low: 0, high: (changed ?? amount).high };
  };
  return {
    id: 'amount',
    label,
    text: ({ assessment }) => {
      const sum = sumOf(texts, ruleSet, assessment, scheme);
      return sum ? `${sum.amount} ${sum.condition}` : nothing;
    },
    rank: (row) => of(row).high,
    cells: [
      { label: texts.coach('desk.low', { what: label }), value: (row) => of(row).low },
      { label: texts.coach('desk.high', { what: label }), value: (row) => of(row).high },
    ],
  };
}

function criterionColumn(texts: Texts, id: string): Column {
  const of = ({ assessment }: DeskRow) => assessment.criteria.find((each) => each.id === id);
  const asked = (row: DeskRow) => {
    const found = of(row);
    const isAsked = found && row.assessment.verdicts[found.scheme] !== 'not-asked';
    return isAsked && found.outcome !== 'not-applicable' ? found : undefined;
  };
  return {
    id: `criterion ${id}`,
    label: texts.rule(`criteria.${id}.label`) || id,
    text: (row) => {
      const found = asked(row);
      return found ? outcomeWord(texts, found) : nothing;
    },
    rank: (row) => outcomes.indexOf(asked(row)?.outcome ?? 'not-applicable'),
    state: (row) => asked(row)?.outcome as State | undefined,
    isNarrow: true,
  };
}
