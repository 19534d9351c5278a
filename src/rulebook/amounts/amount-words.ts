import type { Amount } from '../../assessment/amount.ts';
import type { Item } from '../../assessment/answers.ts';
import type { ListQuestion } from '../../rules/list-question.ts';
import { type Cell, line } from '../blocks.ts';
import { labelOf, numberOf, optionOf } from '../names.ts';
import type { Words } from '../words.ts';
import type { Group } from './examples.ts';

/** From what is certain to what can still be. */
export const amountRange = ({ low, high }: { low: number; high: number }, words: Words): string => {
  const { result, money } = words.texts;
  return low === high
    ? money(high)
    : result('amount.range', { low: money(low), high: money(high) });
};

/** "“Place”: on site", for each field that says something. */
export const itemFacts = (item: Item, list: ListQuestion, words: Words): string[] =>
  list.fields.flatMap((field) => {
    const answer = item[field.id];
    const scope = { words, list };
    const what = labelOf(field.id, scope);
    if (field.kind === 'choice' && typeof answer === 'string')
      return [words.rulebook('amounts.fact', { what, answer: optionOf(field.id, answer, scope) })];
    if (field.kind === 'number' && typeof answer === 'number')
      return [words.rulebook('amounts.fact', { what, answer: numberOf(field.id, answer, scope) })];
    return [];
  });

/** What of an item is not as in another one. */
export const otherFacts = (item: Item, than: Item, list: ListQuestion, words: Words): string[] =>
  itemFacts(
    Object.fromEntries(Object.entries(item).filter(([id, answer]) => answer !== than[id])),
    list,
    words,
  );

const fewCodes = 3;

/** "3 of them: 9000" for each sort. */
export const groupCell = (groups: readonly Group[], list: ListQuestion, words: Words): Cell =>
  groups.map(({ count, postcodes }) => {
    const { texts, rulebook } = words;
    const items = texts.rule(`questions.${list.id}.items`, { count }) || String(count);
    if (postcodes.length === 0) return line(items);
    const where =
      postcodes.length > fewCodes
        ? rulebook('amounts.codes', { count: postcodes.length })
        : texts.list([...postcodes]);
    return line(rulebook('amounts.placed', { items, where }));
  });

/** How the sum is made. */
export const sumCell = ({ lines, capped, cap }: Amount, words: Words): Cell => {
  const { texts, rulebook } = words;
  const each = lines.map(({ id, count, unit, low, high }) =>
    line(
      rulebook('amounts.sum', {
        what: texts.rule(`amounts.${id}`) || id,
        times: count,
        unit: texts.money(unit),
        amount: amountRange({ low, high }, words),
      }),
    ),
  );
  const more = capped ? [line(texts.result('amount.cappedAt', { cap: texts.money(cap) }))] : [];
  return each.length > 0 ? [...each, ...more] : [line(rulebook('amounts.nothing'))];
};
