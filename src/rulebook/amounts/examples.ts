import type { Amount } from '../../assessment/amount.ts';
import {
  type Answer,
  type Answers,
  type Item,
  lookupIn,
  lookupInItem,
} from '../../assessment/answers.ts';
import { assess } from '../../assessment/assess.ts';
import { evaluate, questionsIn } from '../../assessment/condition.ts';
import { countedItem } from '../../assessment/path.ts';
import { regionOf } from '../../belgium/postcode.ts';
import table from '../../belgium/postcodes.json' with { type: 'json' };
import type { Region } from '../../rules/condition.ts';
import { isList, type ListQuestion } from '../../rules/list-question.ts';
import type { AmountRule, Field, RuleSet } from '../../rules/schema.ts';
import { leavesIn, subjectOf } from '../truth-table/columns.ts';

/** Items that are alike but for where they take place. */
export interface Group {
  count: number;
  item: Item;
  postcodes: readonly string[];
}

export interface Example {
  groups: readonly Group[];
  amount: Amount;
}

/** One line of an amount, with an item that counts in it. */
export interface LineExamples {
  line: AmountRule['lines'][number];
  list: ListQuestion;
  /** What each item of the examples is. */
  item: Item;
  examples: readonly Example[];
  /** The same item with one answer changed, where that brings another amount. */
  changed: readonly Example[];
}

const codes = Object.keys(table);
const inRegion = (region: Region): string[] => codes.filter((code) => regionOf(code) === region);
/** Well-known places first: an example is read more easily so. */
const wellKnown = ['9000', '8500', '3500', '2800'];
const flemish = [...wellKnown, ...inRegion('flanders').filter((code) => !wellKnown.includes(code))];

/** What the amount comes to for some lists, by the assessment itself. */
export function amountExamples(ruleSet: RuleSet): LineExamples[] {
  const { amount } = ruleSet;
  const list = ruleSet.questions.filter(isList).find(({ id }) => id === amount?.question);
  if (!amount || !list) return [];
  const outside = askingFor(amount.scheme, ruleSet);
  return amount.lines.flatMap((line): LineExamples[] => {
    const item = itemIn(line, amount, list, outside);
    if (!item) return [];
    const exampleOf = (groups: readonly Group[]) => weighed(groups, list, ruleSet, outside);
    const perPlace = line.per === 'postcode';
    const [single] = exampleOf([alike(item, 1)]);
    return [
      {
        line,
        list,
        item,
        examples: [
          ...(perPlace ? placesOf(item) : [1, 2, 3].map((count) => [alike(item, count)])),
          ...inDoubt(item, amount, perPlace),
          ...upToCap(item, amount, line, list),
        ].flatMap(exampleOf),
        changed: changesOf(item, list)
          .flatMap((each) => exampleOf([alike(each, 1)]))
          .filter(({ amount }) => !isSame(amount, single?.amount)),
      },
    ];
  });
}

const alike = (
  item: Item,
  count: number,
  postcodes: readonly string[] = flemish.slice(0, 1),
): Group => ({
  count,
  item,
  postcodes,
});

const isSame = (one: Amount, other: Amount | undefined): boolean =>
  one.low === other?.low && one.high === other.high;

const placesOf = (item: Item): Group[][] => [
  [alike(item, 1)],
  [alike(item, 3)],
  [alike(item, 1, flemish.slice(0, 2))],
  [alike(item, 3), alike(item, 1, flemish.slice(1, 2))],
];

/** In a region that counts in the high figure only. */
const inDoubt = (item: Item, { perhapsIn = [] }: AmountRule, perPlace: boolean): Group[][] =>
  perPlace ? perhapsIn.map((region) => [alike(item, 1, inRegion(region).slice(0, 1))]) : [];

/** As many as bring more than anybody gets. */
function upToCap(
  item: Item,
  { cap }: AmountRule,
  { per, first, further }: AmountRule['lines'][number],
  { max }: ListQuestion,
): Group[][] {
  const euro = (unit: typeof first) => (typeof unit === 'number' ? unit : unit.low);
  const least = per === 'postcode' ? euro(first) : euro(further);
  if (least === 0) return [];
  const count = Math.ceil((Math.floor(cap / least) + 1) / 10) * 10;
  if (per === 'postcode')
    return count <= flemish.length ? [[alike(item, 1, flemish.slice(0, count))]] : [];
  return count <= max ? [[alike(item, count)]] : [];
}

function weighed(
  groups: readonly Group[],
  list: ListQuestion,
  ruleSet: RuleSet,
  outside: Answers,
): Example[] {
  const places = list.fields.find(({ kind }) => kind === 'postcodes');
  const items = groups.flatMap(({ count, item, postcodes }) =>
    Array.from(
      { length: count },
      (): Item =>
        countedItem(list, places ? { ...item, [places.id]: postcodes } : item, lookupIn(outside)),
    ),
  );
  const answers = { ...outside, [list.id]: items };
  const { amount } = assess(ruleSet, answers, { date: ruleSet.period.from });
  if (!amount) return [];
  const isPlaced = items.some((item) => places && places.id in item);
  return [{ groups: groups.map((each) => (isPlaced ? each : { ...each, postcodes: [] })), amount }];
}

/** Answers under which the scheme is asked for. */
function askingFor(scheme: string, { schemes, questions }: RuleSet): Answers {
  const when = schemes.find(({ id }) => id === scheme)?.askWhen;
  if (!when) return {};
  const answers: Record<string, Answer> = {};
  for (const id of questionsIn(when)) {
    const question = questions.find((each) => each.id === id);
    const options = question && 'options' in question ? question.options : [];
    const fitting = options.find((option) => evaluate(when, lookupIn({ [id]: option })) === 'met');
    if (fitting) answers[id] = fitting;
  }
  return answers;
}

/** The first item that surely counts in this line; else one that perhaps does. */
function itemIn(
  line: AmountRule['lines'][number],
  amount: AmountRule,
  list: ListQuestion,
  outside: Answers,
): Item | undefined {
  const items = everyItem(list, amount, outside);
  const lookup = lookupIn(outside);
  const isMet = (item: Item, ...conditions: AmountRule['countsWhen'][]) =>
    conditions.every((each) => evaluate(each, lookupInItem(item, lookup)) === 'met');
  return (
    items.find((item) => isMet(item, amount.countsWhen, line.where)) ??
    items.find((item) => isMet(item, amount.perhapsWhen ?? amount.countsWhen, line.where))
  );
}

const everyItem = (list: ListQuestion, amount: AmountRule, outside: Answers): Item[] =>
  list.fields
    .reduce<Item[]>(
      (items, field) => {
        const answers = answersTo(field, amount);
        if (answers.length === 0) return items;
        return items.flatMap((item) => answers.map((answer) => ({ ...item, [field.id]: answer })));
      },
      [{}],
    )
    .map((item) => countedItem(list, item, lookupIn(outside)));

/** Numbers from the lowest one, and at each place where a condition turns. */
function answersTo(field: Field, amount: AmountRule): (string | number)[] {
  if (field.kind === 'choice') return field.options;
  if (field.kind !== 'number') return [];
  const conditions = [
    amount.countsWhen,
    ...(amount.perhapsWhen ? [amount.perhapsWhen] : []),
    ...amount.lines.map(({ where }) => where),
  ];
  const turns = conditions
    .flatMap(leavesIn)
    .flatMap((leaf) =>
      'atLeast' in leaf && subjectOf(leaf) === field.id ? [leaf.atLeast[1]] : [],
    );
  return [...new Set([field.min, ...turns])].sort((a, b) => a - b);
}

/** An item with one field answered otherwise: the next best number, or another option. */
function changesOf(item: Item, list: ListQuestion): Item[] {
  return list.fields.flatMap((field): Item[] => {
    const now = item[field.id];
    if (field.kind === 'choice' && now !== undefined)
      return field.options.flatMap((each) => (each === now ? [] : [{ ...item, [field.id]: each }]));
    if (field.kind === 'number' && typeof now === 'number' && now > field.min)
      return [{ ...item, [field.id]: now - 1 }];
    return [];
  });
}
