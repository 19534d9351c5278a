import { useWidget } from '../view/widget-context.ts';
import type { Column } from './column.ts';
import { inSentence } from './value-texts.ts';

/** How much of a year is known, in a word or two, and whether its rules are those of now. */
export function useCoverage(columns: readonly Column[]): (column: Column) => string {
  const { result, language, list } = useWidget().texts;
  const schemes = new Set(columns.flatMap(({ ruleSet }) => ruleSet.schemes.map(({ id }) => id)));
  return ({ ruleSet, texts, isNow }) => {
    const names = ruleSet.schemes.map(({ id }) =>
      inSentence(texts.rule(`schemes.${id}.label`), language),
    );
    const isPart = names.length < schemes.size;
    const isSilent = ruleSet.criteria.some((each) => 'silent' in each);
    const known = isPart
      ? result('years.only', { what: list(names) })
      : result(isSilent ? 'years.partly' : 'years.complete');
    return isNow ? `${known}, ${result('years.now')}` : known;
  };
}
