import { boardOf } from '../conversation/selectors.ts';
import type { Texts } from '../i18n/texts.ts';
import { figuresOf, leastIn, listOf, parts, termOf } from '../rules/known-values.ts';
import { isSilent } from '../view/is-silent.ts';
import { outcomeWord } from '../view/outcome-word.ts';
import type { State } from '../view/parts/StateMark.tsx';
import { stateOf } from '../view/state-of.ts';
import { reasonFor } from '../view/verdict/reason-for.ts';
import { verdictWord } from '../view/verdict-word.ts';
import type { Column } from './column.ts';
import { figuresText, inSentence, termText } from './value-texts.ts';

/** How something is in one year: in a word with its state, else as a value; or that no source says it. */
export interface Cell {
  text: string;
  state?: State;
  /** Why. */
  reason?: string;
  isAmount?: true;
  isSilent?: true;
}

/** Something that can be otherwise from year to year; null in a year of which nothing is known about it. */
export interface Row {
  id: string;
  label: string;
  cells: readonly (Cell | null)[];
  /** Where nothing is known of it, a year has no rules for it at all. */
  isOfScheme?: boolean;
}

/** What differs, and what is the same in all years that know it, by those years. */
export interface Sorted {
  different: Row[];
  same: { years: readonly string[]; rows: Row[] }[];
}

export function sortedRows(columns: readonly Column[]): Sorted {
  const facts = [...schemeRows(columns), ...amountRows(columns), ...factRows(columns)];
  const criteria = criterionRows(columns);
  const known = ({ cells }: Row) => cells.filter((cell) => cell !== null);
  const differs = (row: Row) => known(row).some(({ text }) => text !== known(row)[0]?.text);
  const different = [
    ...facts.filter((row) => differs(row) || known(row).length === 1),
    ...criteria.filter(differs),
  ];
  const same: Sorted['same'] = [];
  for (const row of [...facts, ...criteria].filter((each) => !different.includes(each))) {
    const years = columns.filter((_, at) => row.cells[at] !== null).map(({ year }) => year);
    const group = same.find((each) => each.years.join() === years.join());
    if (group) group.rows.push(row);
    else if (years.length > 0) same.push({ years, rows: [row] });
  }
  return { different, same: same.sort((one, other) => other.years.length - one.years.length) };
}

/** In the words of the rules of now where they have any. */
export function labelIn(columns: readonly Column[], say: (texts: Texts) => string): string {
  const ordered = [...columns].sort((one, other) => Number(other.isNow) - Number(one.isNow));
  return ordered.map(({ texts }) => say(texts)).find(Boolean) ?? '';
}

/** What any of them has, each once, in the order of the first that has it. */
const allOf = (columns: readonly Column[], idsOf: (column: Column) => readonly string[]) => [
  ...new Set(columns.flatMap(idsOf)),
];

const resultIn = ([first]: readonly Column[]) => (first as Column).texts.result;

function schemeRows(columns: readonly Column[]): Row[] {
  const schemes = allOf(columns, ({ ruleSet }) => ruleSet.schemes.map(({ id }) => id));
  return schemes.map((scheme) => ({
    id: `scheme ${scheme}`,
    label: labelIn(columns, ({ rule }) => rule(`schemes.${scheme}.label`)),
    isOfScheme: true,
    cells: columns.map((column): Cell | null => {
      const { ruleSet, texts, assessment } = column;
      if (ruleSet.schemes.every(({ id }) => id !== scheme)) return null;
      const standing = boardOf(ruleSet, assessment).find((each) => each.scheme === scheme);
      if (!standing) return { text: texts.result('years.notAsked') };
      const { verdict } = standing;
      return {
        text: verdictWord(texts, scheme, verdict),
        state: stateOf(verdict),
        reason: reasonFor(standing, column, texts, ruleSet),
      };
    }),
  }));
}

function amountRows(columns: readonly Column[]): Row[] {
  const rules = columns.map(({ ruleSet }) => ruleSet.amount);
  const lines = allOf(columns, ({ ruleSet }) => ruleSet.amount?.lines.map(({ id }) => id) ?? []);
  const limits = allOf(columns, ({ ruleSet }) => ruleSet.amount?.limits?.map(({ id }) => id) ?? []);
  if (lines.length === 0) return [];
  const sums = columns.map(({ assessment: { amount }, texts }): Cell | null => {
    if (!amount) return null;
    const { low, high } = amount;
    const text =
      low === 0 && high > 0
        ? texts.result('years.upTo', { high: texts.money(high) })
        : figuresText(amount, texts);
    return { text, isAmount: true };
  });
  return [
    {
      id: 'amount',
      label:
        labelIn(columns, ({ rule }) => rule('amounts.label')) || resultIn(columns)('amount.label'),
      cells: sums,
    },
    ...lines.flatMap((line) =>
      parts.map((part) => ({
        id: `line ${line} ${part}`,
        label: labelIn(columns, ({ rule }) => rule(`amounts.${line}-${part}`)),
        cells: columns.map(({ texts }, at): Cell | null => {
          const figures = figuresOf(rules[at], line, part);
          return (
            figures && {
              text:
                figures.high === 0 ? texts.result('years.nothing') : figuresText(figures, texts),
            }
          );
        }),
      })),
    ),
    ...(['cap', 'envelope'] as const).map((kind) => ({
      id: kind,
      label: resultIn(columns)(kind === 'cap' ? 'years.cap' : 'years.envelope'),
      cells: columns.map(({ texts }, at): Cell | null => {
        const euro = rules[at]?.[kind];
        return euro === undefined ? null : { text: texts.money(euro) };
      }),
    })),
    ...limits.map((limit) => ({
      id: `limit ${limit}`,
      label: labelIn(columns, ({ rule }) => rule(`limits.${limit}.label`)),
      cells: columns.map(({ texts }, at): Cell | null =>
        rules[at]?.limits?.some(({ id }) => id === limit)
          ? { text: texts.rule(`limits.${limit}.text`) }
          : null,
      ),
    })),
  ].filter(({ cells }) => cells.some((cell) => cell !== null));
}

/** The least that is asked, how long a grant holds, and until when one could apply. */
function factRows(columns: readonly Column[]): Row[] {
  const result = resultIn(columns);
  const sets = columns.map(({ ruleSet }) => ruleSet);
  const asked = allOf(columns, ({ ruleSet }) =>
    ruleSet.criteria.flatMap(({ metWhen }) => [...leastIn(metWhen).keys()]),
  );
  const validities = new Set(sets.flatMap(({ validity }) => validity?.scheme ?? []));
  return [
    ...asked.map((field) => ({
      id: `least ${field}`,
      label:
        labelIn(columns, ({ rule }) =>
          rule(`questions.${listOf(field, sets)}.fields.${field}.label`),
        ) || field,
      cells: columns.map((column) => leastCell(column, field)),
    })),
    ...[...validities].map((scheme) => ({
      id: `validity ${scheme}`,
      label: result('years.validity', {
        what: labelIn(columns, ({ rule }) => rule(`schemes.${scheme}.label`)),
      }),
      cells: columns.map(({ ruleSet, texts }): Cell | null => {
        const term = ruleSet.validity?.scheme === scheme ? termOf(ruleSet) : null;
        return term && { text: termText(term, texts) };
      }),
    })),
    {
      id: 'deadline',
      label: result('years.deadline'),
      cells: columns.map(({ ruleSet, texts }): Cell | null => {
        const { deadline } = ruleSet.call ?? {};
        return deadline === undefined ? null : { text: texts.dateTime(deadline) };
      }),
    },
  ].filter(({ cells }) => cells.some((cell) => cell !== null));
}

/** The least number of something, for each scheme that asks one. */
function leastCell({ ruleSet, texts }: Column, field: string): Cell | null {
  const { result, rule, list, language } = texts;
  const said = ruleSet.criteria.flatMap(({ scheme, metWhen }) => {
    const least = leastIn(metWhen).get(field);
    const what = inSentence(rule(`schemes.${scheme}.label`), language);
    return least === undefined ? [] : [result('years.leastFor', { least, what })];
  });
  return said.length > 0 ? { text: list([...new Set(said)]) } : null;
}

function criterionRows(columns: readonly Column[]): Row[] {
  const ids = allOf(columns, ({ ruleSet }) => ruleSet.criteria.map(({ id }) => id));
  return ids
    .map((id) => ({
      id: `criterion ${id}`,
      label: labelIn(columns, ({ rule }) => rule(`criteria.${id}.label`)) || id,
      cells: columns.map(({ ruleSet, texts, assessment }): Cell | null => {
        const found = assessment.criteria.find((each) => each.id === id);
        if (!found || found.outcome === 'not-applicable') return null;
        return isSilent(ruleSet, found)
          ? { text: texts.result('years.noSource'), isSilent: true }
          : { text: outcomeWord(texts, found), state: found.outcome };
      }),
    }))
    .filter(({ cells }) => cells.some((cell) => cell !== null));
}
