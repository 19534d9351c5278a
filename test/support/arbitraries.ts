import fc from 'fast-check';
import {
  type Answer,
  type Answers,
  type FieldAnswer,
  type Item,
  isKnown,
  isList,
  itemsOf,
  type ListQuestion,
  unknown,
} from '../../src/assessment/answers.ts';
import { evaluate, questionsIn } from '../../src/assessment/condition.ts';
import type { Condition, Field, Question, RuleSet } from '../../src/rules/schema.ts';
import { everyAnswer, everyItem, isChoosable } from './enumerate.ts';

/** The questions whose answers say what one wants to know, not what is so; a missing one reads as all of it. */
export const wishesOf = ({ schemes }: RuleSet): readonly string[] =>
  schemes.flatMap(({ askWhen }) => (askWhen ? questionsIn(askWhen) : []));

/** ISO dates around the years of the rule sets. */
export const dates: fc.Arbitrary<string> = fc
  .date({
    min: new Date('2019-01-01T00:00:00Z'),
    max: new Date('2027-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));

/** Flemish and Brussels postcodes, a few of them often so that trajectories meet. */
const postcodes: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('9000', '8500', '3000', '1000') },
  { weight: 1, arbitrary: fc.integer({ min: 1000, max: 1299 }).map(String) },
  { weight: 1, arbitrary: fc.integer({ min: 1500, max: 3999 }).map(String) },
  { weight: 1, arbitrary: fc.integer({ min: 8000, max: 9999 }).map(String) },
);

function fieldAnswer(field: Field): fc.Arbitrary<FieldAnswer> {
  switch (field.kind) {
    case 'choice':
      return fc.constantFrom(...field.options);
    case 'number':
      return fc.oneof(
        fc.integer({ min: field.min, max: Math.min(field.min + 4, field.max) }),
        fc.integer({ min: field.min, max: field.max }),
      );
    case 'postcodes':
      return fc.oneof(
        postcodes.map((postcode) => [postcode]),
        fc.array(postcodes, { minLength: 1, maxLength: 4 }),
      );
    case 'text':
      return fc.string({ maxLength: Math.min(field.max, 12) });
  }
}

const compact = <T>(entries: readonly (readonly [string, T | undefined])[]): Record<string, T> =>
  Object.fromEntries(
    entries.filter((entry): entry is readonly [string, T] => entry[1] !== undefined),
  );

const byId = <T>(
  asked: readonly { id: string }[],
  answerTo: (index: number) => fc.Arbitrary<T | undefined>,
): fc.Arbitrary<Record<string, T>> =>
  fc
    .tuple(...asked.map((_, index) => answerTo(index)))
    .map((answers) => compact(asked.map(({ id }, index) => [id, answers[index]] as const)));

const missing = fc.constant(undefined);
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof(missing, arbitrary);

/** An item with every field known; `fixed` are field answers that it has already. */
export const fullItem = (question: ListQuestion, fixed: Item = {}): fc.Arbitrary<Item> =>
  byId<FieldAnswer>(question.fields, (index) => {
    const field = question.fields[index] as Field;
    const given = fixed[field.id];
    if (isKnown(given)) return fc.constant(given as FieldAnswer);
    return field.kind === 'text' ? maybe(fieldAnswer(field)) : fieldAnswer(field);
  });

/**
 * An item of which any field can be unknown, and those that are not always asked can be missing. `unfinished`: so can
 * the others, as halfway through a round of questions.
 */
export const partialItem = (question: ListQuestion, unfinished = false): fc.Arbitrary<Item> =>
  byId<FieldAnswer>(question.fields, (index) => {
    const field = question.fields[index] as Field;
    const known = fieldAnswer(field);
    if (field.kind === 'text') return maybe(known);
    const open =
      unfinished || field.askWhen ? [missing, fc.constant(unknown)] : [fc.constant(unknown)];
    return fc.oneof({ weight: 3, arbitrary: known }, ...open);
  });

/** A partial item that fulfils what every line of the amount asks, or else may; where it takes place is as open as ever. */
export function countedItem({ amount }: RuleSet, question: ListQuestion): fc.Arbitrary<Item> {
  if (!amount) throw new Error('The rule set has no amount.');
  const { countsWhen, perhapsWhen = countsWhen } = amount;
  const allOf = (condition: Condition) =>
    everyItem(question).filter((item) => evaluate(condition, (id) => item[id]) === 'met');
  const sure = allOf(countsWhen);
  const counted = sure.length > 0 ? sure : allOf(perhapsWhen);
  const decisive = questionsIn(sure.length > 0 ? countsWhen : perhapsWhen);
  return fc
    .tuple(partialItem(question, true), fc.constantFrom(...counted))
    .map(([item, other]) => ({
      ...item,
      ...Object.fromEntries(Object.entries(other).filter(([id]) => decisive.includes(id))),
    }));
}

const partialList = (question: ListQuestion, unfinished: boolean): fc.Arbitrary<Answer> =>
  fc.array(partialItem(question, unfinished), {
    minLength: 1,
    maxLength: Math.min(4, question.max),
  });

/** Building an arbitrary takes longer than drawing from it. */
const built = new WeakMap<RuleSet, Map<string, fc.Arbitrary<Answer>>>();

/** The answers that fail no criterion by themselves, or all of them where each one does. */
function favourable(ruleSet: RuleSet, question: Question): Answer[] {
  const all = everyAnswer(question);
  const good = all.filter((answer) =>
    ruleSet.criteria.every(
      ({ metWhen }) =>
        !metWhen ||
        evaluate(metWhen, (id) => (id === question.id ? answer : undefined)) !== 'unmet',
    ),
  );
  return good.length > 0 ? good : all;
}

/** A known answer; the higher `favour`, the more often one that fails no criterion. */
export function knownAnswer(
  ruleSet: RuleSet,
  question: Question,
  favour = 1,
): fc.Arbitrary<Answer> {
  const known = built.get(ruleSet) ?? new Map<string, fc.Arbitrary<Answer>>();
  built.set(ruleSet, known);
  const key = `${question.id} ${favour}`;
  const arbitrary = known.get(key) ?? buildKnownAnswer(ruleSet, question, favour);
  known.set(key, arbitrary);
  return arbitrary;
}

function buildKnownAnswer(
  ruleSet: RuleSet,
  question: Question,
  favour: number,
): fc.Arbitrary<Answer> {
  const good = fc.constantFrom(...favourable(ruleSet, question));
  const either = (any: fc.Arbitrary<Answer>) =>
    fc.oneof({ weight: favour, arbitrary: good }, { weight: 1, arbitrary: any });
  switch (question.kind) {
    case 'choice':
      return either(fc.constantFrom(...question.options));
    case 'multi':
      return either(
        fc.shuffledSubarray(question.options).filter((chosen) => isChoosable(question, chosen)),
      );
    case 'number':
      return either(fc.integer({ min: question.min, max: question.max }));
    case 'list': {
      const any = fc.array(fullItem(question), { maxLength: Math.min(4, question.max - 1) });
      const goodAndMore = fc
        .tuple(good, any)
        .map(([some, others]): Answer => [...others, ...(itemsOf(some) ?? [])]);
      return fc.oneof({ weight: favour, arbitrary: goodAndMore }, { weight: 1, arbitrary: any });
    }
  }
}

/** From nearly always favourable to any: otherwise hardly an organisation would meet everything. */
const favours = [60, 12, 1];

/** Every question has a known answer, also those off the path. */
export const fullAnswers = (ruleSet: RuleSet): fc.Arbitrary<Answers> =>
  fc.oneof(
    ...favours.map((favour) =>
      byId<Answer>(ruleSet.questions, (index) =>
        knownAnswer(ruleSet, ruleSet.questions[index] as Question, favour),
      ),
    ),
  );

/**
 * Any question can be missing or unknown, any item can have unknown fields: from a few open ones to nearly all.
 * `unfinished`: items can also miss fields that are always asked.
 */
export const partialAnswers = (
  ruleSet: RuleSet,
  { unfinished = false } = {},
): fc.Arbitrary<Answers> =>
  fc.oneof(
    ...favours.flatMap((favour) =>
      [20, 4, 1].map((known) =>
        byId<Answer>(ruleSet.questions, (index) => {
          const question = ruleSet.questions[index] as Question;
          const weighted = (weight: number, arbitrary: fc.Arbitrary<Answer | undefined>) => ({
            weight,
            arbitrary,
          });
          return fc.oneof(
            weighted(known, knownAnswer(ruleSet, question, favour)),
            weighted(1, missing),
            weighted(1, fc.constant(unknown)),
            ...(isList(question) ? [weighted(known, partialList(question, unfinished))] : []),
          );
        }),
      ),
    ),
  );

/** Where a conversation can begin: with nothing said, with all of it, or anything between. */
export const anyBeginning = (ruleSet: RuleSet): fc.Arbitrary<Answers> =>
  fc.oneof(fc.constant({}), fullAnswers(ruleSet), partialAnswers(ruleSet));

/** An item with the fields that it knows, and for the others those of a full one. */
const completed = (item: Item, full: Item | undefined): Item => ({
  ...full,
  ...Object.fromEntries(Object.entries(item).filter(([, answer]) => isKnown(answer))),
});

/** Partial answers and one completion of them, everything open filled in; what is wished stays as it is. */
export function partialAndCompletion(ruleSet: RuleSet): fc.Arbitrary<[Answers, Answers]> {
  const list = ruleSet.questions.find(isList);
  const fullItems = list ? fullItem(list) : fc.constant({});
  return fc
    .tuple(
      partialAnswers(ruleSet, { unfinished: true }),
      fullAnswers(ruleSet),
      fc.array(fullItems, { minLength: 4, maxLength: 4 }),
    )
    .map(([partial, full, items]): [Answers, Answers] => {
      const answers = ruleSet.questions.map((question): [string, Answer | undefined] => {
        const answer = partial[question.id];
        const given = itemsOf(answer);
        if (isList(question) && given)
          return [question.id, given.map((item, index) => completed(item, items[index % 4]))];
        const isKept = wishesOf(ruleSet).includes(question.id) || isKnown(answer);
        return [question.id, isKept ? answer : full[question.id]];
      });
      return [partial, compact(answers)];
    });
}
