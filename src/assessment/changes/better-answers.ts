import { turningPoints } from '../../rules/diagram/levels.ts';
import { nameOf, testsIn } from '../../rules/diagram/tests-in.ts';
import type { Field, Question, RuleSet } from '../../rules/schema.ts';
import {
  type Answer,
  type FieldAnswer,
  type Item,
  isKnown,
  isList,
  itemsOf,
  type ListQuestion,
  type Lookup,
  lookupInItem,
  ownAnswer,
  unknown,
} from '../answers.ts';
import { evaluate } from '../condition.ts';
import { askedFields, countedItem } from '../path.ts';

/** An answer that can be made of another one by acting. */
export interface Move {
  answer: Answer;
  /** One for each unit more, or the like; another answer to a field weighs as much as ten. */
  effort: number;
}

/** What can be made of an answer, what asks least first. */
export function* movesFrom(
  ruleSet: RuleSet,
  question: Question,
  answer: Answer | undefined,
  outside: Lookup,
): Generator<Move> {
  if (isList(question)) {
    yield* betterLists(ruleSet, question, itemsOf(answer) ?? [], outside);
    return;
  }
  let effort = 0;
  for (const change of question.changes ?? [])
    for (const better of made(ruleSet, question, change, answer))
      if (!isSame(better, answer)) yield { answer: better, effort: ++effort };
}

const isSame = (one: Answer, other: Answer | undefined): boolean => String(one) === String(other);

function made(
  ruleSet: RuleSet,
  question: Exclude<Question, ListQuestion>,
  change: NonNullable<Question['changes']>[number],
  answer: Answer | undefined,
): readonly Answer[] {
  if ('to' in change) return [change.to];
  if ('grow' in change)
    return question.kind === 'number' ? higher(ruleSet, question, question.id, answer) : [];
  if (question.kind !== 'multi') return [];
  const chosen = isKnown(answer) ? (answer as readonly string[]) : [];
  const kept = chosen.filter((option) => !question.exclusive?.includes(option));
  return [[...new Set([...kept, change.add])]];
}

interface Improvement {
  index: number;
  item: Item;
  effort: number;
}
const otherAnswer = 10;

/** The lists with one item improved, or a first item; of many items those that are unlike. */
function* betterLists(
  ruleSet: RuleSet,
  question: ListQuestion,
  items: readonly Item[],
  outside: Lookup,
): Generator<Move> {
  if (!question.changes) return;
  const isFirst = items.length === 0;
  const starts = (isFirst ? [question.firstItem] : items).map(
    (item, index): Improvement => ({ index, item, effort: 0 }),
  );
  const isMany = starts.length > fewItems;
  const kindOf = isMany ? kindsIn(ruleSet, question, outside) : () => '';
  const kinds = starts.map(({ item }) => kindOf(item));
  const changeable = question.fields.filter(({ changes }) => changes);
  const unlike = distinct(isMany, starts, ({ index, item }) =>
    [kinds[index], ...changeable.map(({ id }) => ownAnswer(item, id))].join(),
  );
  const improved = unlike
    .flatMap((start) => improvements(ruleSet, question, start))
    .filter(({ effort }) => isFirst || effort > 0)
    .sort((a, b) => a.effort - b.effort);
  const different = distinct(
    isMany,
    improved,
    ({ index, item }) => `${kinds[index]} ${kindOf(item)}`,
  );
  for (const { index, item, effort } of different) {
    const better = withNewFields(question, item, outside);
    yield { answer: isFirst ? [better] : items.with(index, better), effort };
  }
}

/** As many are gone through faster than they are told apart. */
const fewItems = 3;

/** What the tests say of an item. */
function kindsIn(ruleSet: RuleSet, question: ListQuestion, outside: Lookup) {
  const asked = testsIn(ruleSet).ofItems.get(question.id) ?? [];
  return (item: Item): string => {
    const lookup = lookupInItem(countedItem(question, item, outside), outside);
    return asked.map((condition) => evaluate(condition, lookup)).join();
  };
}

/** The first of each key. */
function distinct<T>(
  isWanted: boolean,
  all: readonly T[],
  keyOf: (each: T) => string,
): readonly T[] {
  if (!isWanted) return all;
  const seen = new Set<string>();
  return all.filter((each) => {
    const key = keyOf(each);
    return !seen.has(key) && seen.add(key);
  });
}

const improvements = (
  ruleSet: RuleSet,
  question: ListQuestion,
  start: Improvement,
): Improvement[] =>
  question.fields.reduce(
    (all, field) => all.flatMap((each) => [each, ...betterFields(ruleSet, question, field, each)]),
    [start],
  );

function betterFields(
  ruleSet: RuleSet,
  question: ListQuestion,
  field: Field,
  { index, item, effort }: Improvement,
): Improvement[] {
  const current = ownAnswer(item, field.id);
  const changed = (value: FieldAnswer, more: number): Improvement => ({
    index,
    item: { ...item, [field.id]: value },
    effort: effort + more,
  });
  return (field.changes ?? []).flatMap((change): Improvement[] => {
    if ('to' in change)
      return typeof change.to === 'string' && change.to !== current
        ? [changed(change.to, otherAnswer)]
        : [];
    if (!('grow' in change) || field.kind !== 'number') return [];
    const from = typeof current === 'number' ? current : 0;
    return higher(ruleSet, field, nameOf(field.id, question), current).map((number) =>
      changed(number, number - from),
    );
  });
}

/** The numbers above this one at which something turns. */
const higher = (
  ruleSet: RuleSet,
  bounds: { min: number; max: number },
  name: string,
  current: Answer | undefined,
): number[] =>
  turningPoints(bounds, testsIn(ruleSet).byName.get(name) ?? []).filter(
    (number) => typeof current !== 'number' || number > current,
  );

/** What is newly asked of a changed item is not known yet. */
function withNewFields(question: ListQuestion, item: Item, outside: Lookup): Item {
  const open = askedFields(question, item, outside).filter(
    ({ id, kind, askedIn }) => kind !== 'text' && !askedIn && ownAnswer(item, id) === undefined,
  );
  return { ...item, ...Object.fromEntries(open.map(({ id }) => [id, unknown])) };
}
