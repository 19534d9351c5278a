import type { Condition, Field, RuleSet } from '../rules/schema.ts';
import { type Amount, estimate } from './amount.ts';
import {
  type Answer,
  type Answers,
  type FieldAnswer,
  type Item,
  isKnown,
  isList,
  itemsOf,
  type ListQuestion,
  lookupIn,
  questionOf,
  unknown,
} from './answers.ts';
import { type Ruling, schemesIn } from './condition.ts';
import { distinctItems, turningPoints, turningPointsOf } from './domain.ts';
import { askedFields, replay } from './path.ts';
import { conditionsOf, isEligible, isSilent, type Judgement, judge } from './verdict.ts';

/** Answers that together turn a scheme eligible. */
export interface Change {
  scheme: string;
  set: Readonly<Record<string, Answer>>;
  /** What the answers could bring then, in euro; null where no amount is asked for. */
  amount: Pick<Amount, 'low' | 'high'> | null;
}

/**
 * For each scheme that is not eligible: the smallest sets of answers to change, of those an organisation can change by
 * acting. Questions not asked yet are answered, not changed, so there is nothing to propose while they still decide.
 * A question that only comes up by a change is part of the set.
 *
 * Parked answers have no effect here either, but for the fields of an item: it keeps them.
 */
export function changesOf(
  ruleSet: RuleSet,
  given: Answers,
  { criteria, rulings }: Judgement,
): Change[] {
  const counted = Object.fromEntries(
    Object.keys(replay(ruleSet, given).counted).map((id) => [id, given[id] ?? unknown]),
  );
  return ruleSet.schemes.flatMap(({ id }) => {
    if (isReached(rulings.get(id))) return [];
    const schemes = [id, ...restedOn(ruleSet, id)];
    const missing = [
      ...(rulings.get(id)?.missing ?? []),
      ...criteria.flatMap((each) =>
        schemes.some((scheme) => scheme === each.scheme) ? each.missing : [],
      ),
    ];
    if (missing.some((question) => counted[question] === undefined)) return [];
    return smallestSets(ruleSet, counted, id).map((set) => {
      const amount = estimate(ruleSet, replay(ruleSet, { ...counted, ...set }).counted);
      return { scheme: id, set, amount: amount && { low: amount.low, high: amount.high } };
    });
  });
}

const isReached = (ruling: Ruling | undefined): boolean =>
  !ruling || ruling.verdict === 'not-asked' || isEligible(ruling.verdict);

/** The schemes whose verdict a scheme's criteria look at. */
const restedOn = (ruleSet: RuleSet, scheme: string): string[] =>
  ruleSet.criteria
    .filter((each) => each.scheme === scheme)
    .flatMap((each) => conditionsOf(each).flatMap(schemesIn));

type Changed = Readonly<Record<string, Answer>>;

/**
 * A criterion stays as it is until one of the answers it rests on changes, so only those are tried, fewest first. Of
 * the sets that change the same questions the one that asks least is kept.
 */
function smallestSets(ruleSet: RuleSet, answers: Answers, scheme: string): Changed[] {
  const waiting = replay(ruleSet, answers).questions.filter(
    (each) => answers[each.id] === undefined,
  );
  const seen = new Set<string>();
  const found = new Map<string, Changed>();
  let sets: Changed[] = [{}];
  while (found.size === 0 && sets.length > 0) {
    const larger: Changed[] = [];
    for (const set of sets) {
      const { isSettled, failing } = standing(ruleSet, { ...answers, ...set }, scheme);
      const questions = Object.keys(set).sort().join();
      if (isSettled && !found.has(questions)) found.set(questions, set);
      for (const id of [...(failing?.because ?? []), ...(failing?.missing ?? [])]) {
        if (id in set || waiting.some((each) => each.id === id)) continue;
        for (const value of changesTo(ruleSet, id, { ...answers, ...set })) {
          const next = { ...set, [id]: value };
          const key = JSON.stringify(Object.entries(next).sort());
          if (!seen.has(key)) larger.push(next);
          seen.add(key);
        }
      }
    }
    sets = larger;
  }
  return [...found.values()].filter((set) => Object.keys(set).length > 0);
}

/** Whether nothing is left to reach, and the first criterion of the scheme, or of one it rests on, that fails. */
function standing(ruleSet: RuleSet, answers: Answers, scheme: string) {
  const { counted } = replay(ruleSet, answers);
  const { criteria, rulings } = judge(ruleSet, counted);
  const schemes = [scheme, ...restedOn(ruleSet, scheme)];
  const failing = criteria.find(
    ({ id, scheme: owner, outcome }) =>
      (outcome === 'unmet' || outcome === 'unknown') &&
      schemes.some((each) => each === owner) &&
      ruleSet.criteria.some(
        (each) => each.id === id && !isSilent(each) && !conditionsOf(each).some(restsOnAVerdict),
      ),
  );
  return { isSettled: isReached(rulings.get(scheme)), failing };
}

const restsOnAVerdict = (condition: Condition): boolean => schemesIn(condition).length > 0;

function changesTo(ruleSet: RuleSet, id: string, answers: Answers): Answer[] {
  const question = questionOf(ruleSet, id);
  if (isList(question)) return betterLists(ruleSet, question, answers);
  const answer = answers[id];
  return (question.changes ?? [])
    .flatMap((change): Answer[] => {
      if ('to' in change) return [change.to];
      if ('grow' in change && question.kind === 'number')
        return turningPointsOf(ruleSet, question).filter(
          (number) => typeof answer !== 'number' || number > answer,
        );
      if (!('add' in change) || question.kind !== 'multi') return [];
      const chosen = isKnown(answer) ? (answer as readonly string[]) : [];
      const kept = chosen.filter((option) => !question.exclusive?.includes(option));
      return [[...new Set([...kept, change.add])]];
    })
    .filter((value) => JSON.stringify(value) !== JSON.stringify(answer));
}

interface Improvement {
  index: number;
  item: Item;
  /** One for each activity more, or the like; another answer weighs as much as ten. */
  effort: number;
}
const otherAnswer = 10;

/** The lists with one item improved, or a first item, the least changed first. */
function betterLists(ruleSet: RuleSet, question: ListQuestion, answers: Answers): Answer[] {
  if (!question.changes) return [];
  const items = itemsOf(answers[question.id]) ?? [];
  const improved = (items.length > 0 ? items : [question.firstItem])
    .flatMap((item, index) => improvements(ruleSet, question, { index, item, effort: 0 }))
    .sort((a, b) => a.effort - b.effort);
  const distinct = distinctItems(
    ruleSet,
    question,
    improved.map(({ item }) => item),
  );
  return improved
    .filter(({ item }) => distinct.includes(item))
    .map(({ index, item }) => [
      ...items.slice(0, index),
      withNewFields(question, item, answers),
      ...items.slice(index + 1),
    ]);
}

function improvements(ruleSet: RuleSet, question: ListQuestion, start: Improvement): Improvement[] {
  return question.fields.reduce(
    (all, field) =>
      all.flatMap((each) => [
        each,
        ...betterValues(ruleSet, question, field, each.item[field.id]).map((value) => ({
          ...each,
          item: { ...each.item, [field.id]: value },
          effort: each.effort + effortOf(value, each.item[field.id]),
        })),
      ]),
    [start],
  );
}

const effortOf = (value: FieldAnswer, before: FieldAnswer | undefined): number =>
  typeof value === 'number' ? value - (typeof before === 'number' ? before : 0) : otherAnswer;

function betterValues(
  ruleSet: RuleSet,
  question: ListQuestion,
  field: Field,
  current: FieldAnswer | undefined,
): FieldAnswer[] {
  return (field.changes ?? []).flatMap((change): FieldAnswer[] => {
    if ('to' in change) return change.to === current ? [] : [change.to];
    if (!('grow' in change) || field.kind !== 'number') return [];
    return turningPoints(ruleSet, question, field).filter(
      (number) => typeof current !== 'number' || number > current,
    );
  });
}

/** What a changed item newly asks is not known yet. */
function withNewFields(question: ListQuestion, item: Item, answers: Answers): Item {
  const open = askedFields(question, item, lookupIn(answers)).filter(
    (field) => field.kind !== 'text' && item[field.id] === undefined,
  );
  return { ...item, ...Object.fromEntries(open.map((field) => [field.id, unknown])) };
}
