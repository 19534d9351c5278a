import type { RuleSet } from '../rules/schema.ts';
import { type Answer, type Answers, type Item, isList, unknown } from './answers.ts';
import { parseAnswers } from './parse-answers.ts';

export interface FittingAnswers {
  answers: Answers;
  /** The questions of whose answers the rules do not know all, by id, in the order in which they were kept. */
  dropped: string[];
}

/** Of answers given under other rules, or from elsewhere, those that fit these rules. Never throws. */
export function fittingAnswers(value: unknown, ruleSet: RuleSet): FittingAnswers {
  const answers: Record<string, Answer> = {};
  const dropped: string[] = [];
  const sets = onlyOf(ruleSet);
  for (const [question, answer] of entriesOf(value)) {
    const parsed = parseAnswers({ [question]: answer }, sets);
    if (parsed.ok) {
      Object.assign(answers, parsed.answers);
      continue;
    }
    const fitting = fittingItems(question, answer, ruleSet);
    if (fitting) answers[question] = fitting.items;
    if (!fitting || fitting.isLess) dropped.push(question);
  }
  return { answers, dropped };
}

/**
 * Items described under other rules with the fields that fit these, which may ask for more; null where they are no items,
 * or one of them has nothing that fits. Never throws.
 *
 * @param canBegin One of which nothing is said yet fits too.
 */
export function fittingItems(
  id: string,
  value: unknown,
  ruleSet: RuleSet,
  canBegin = false,
): { items: readonly Item[]; isLess: boolean } | null {
  const list = ruleSet.questions.find((each) => each.id === id);
  if (!list || !isList(list) || !Array.isArray(value) || value.length > list.max) return null;
  const sets = onlyOf(ruleSet);
  const open = Object.fromEntries(
    list.fields.flatMap((field) => (field.kind === 'text' ? [] : [[field.id, unknown]])),
  );
  let isLess = false;
  let isLost = false;
  const items = value.map((item): Item => {
    const given = entriesOf(item);
    const kept = given.filter(
      ([field, answer]) => parseAnswers({ [id]: [{ ...open, [field]: answer }] }, sets).ok,
    );
    isLess ||= kept.length < given.length;
    isLost ||= kept.length === 0 && !(canBegin && given.length === 0);
    return Object.fromEntries(kept) as Item;
  });
  return isLost ? null : { items, isLess };
}

const alone = new WeakMap<RuleSet, readonly RuleSet[]>();

/** One list for each: `parseAnswers` keeps a schema for every list it is given. */
function onlyOf(ruleSet: RuleSet): readonly RuleSet[] {
  const sets = alone.get(ruleSet) ?? [ruleSet];
  alone.set(ruleSet, sets);
  return sets;
}

/** What cannot even be read has none. */
function entriesOf(value: unknown): [string, unknown][] {
  try {
    return typeof value === 'object' && !Array.isArray(value) ? Object.entries(value ?? {}) : [];
  } catch {
    return [];
  }
}
