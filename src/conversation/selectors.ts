import { type Item, type ListQuestion, lookupIn } from '../assessment/answers.ts';
import { type Assessment, assess } from '../assessment/assess.ts';
import { evaluate, questionsIn, rulingsFrom } from '../assessment/condition.ts';
import { replay } from '../assessment/path.ts';
import { conditionsOf, type Outcome } from '../assessment/verdict.ts';
import type { Field, Question, RuleSet, SourceReference, Verdict } from '../rules/schema.ts';
import { currentList, currentQuestion } from './asked/at-hand.ts';
import { fieldsOf, itemOf, roundFrom } from './list/round.ts';
import type { ConversationContext } from './machine/context.ts';

type Judged = Pick<ConversationContext, 'ruleSet' | 'answers'>;

/** The assessment of this moment; the same object until the answers change. */
export const assessmentOf = ({ ruleSet, answers }: Judged, date: string): Assessment =>
  assess(ruleSet, answers, { date });

/** "Question 7 of about 14": the total is what the path holds as things stand. */
export interface Progress {
  number: number;
  total: number;
  group: string;
}

export function progressOf(context: ConversationContext): Progress | null {
  const current = currentQuestion(context);
  if (!current) return null;
  const { questions } = replay(context.ruleSet, context.answers);
  const index = questions.findIndex((question) => question.id === current.id);
  return { number: index + 1, total: questions.length, group: current.group };
}

/** How one scheme stands on the board. */
export interface Standing {
  scheme: string;
  verdict: Verdict;
  outcomes: readonly { id: string; outcome: Outcome }[];
  met: number;
  deciding: number;
}

export const boardOf = (ruleSet: RuleSet, assessment: Assessment): Standing[] =>
  ruleSet.schemes
    .map(({ id }) => {
      const outcomes = assessment.criteria.filter(
        ({ scheme, outcome }) => scheme === id && outcome !== 'not-applicable',
      );
      return {
        scheme: id,
        verdict: assessment.verdicts[id] ?? 'not-asked',
        outcomes,
        met: outcomes.filter(({ outcome }) => outcome === 'met').length,
        deciding: assessment.decidingByScheme[id]?.length ?? 0,
      };
    })
    .filter(({ verdict }) => verdict !== 'not-asked');

/** Something is certain while questions are left: the result can be shown already. */
export const canShowResult = ({ next, verdicts }: Assessment): boolean =>
  next !== null &&
  Object.values(verdicts).some((verdict) => verdict !== 'undetermined' && verdict !== 'not-asked');

/** Where the rules behind a question are written. */
export function sourcesOf(ruleSet: RuleSet, { id }: Question): SourceReference[] {
  const criteria = [
    ...ruleSet.criteria.map((each) => ({ source: each.source, conditions: conditionsOf(each) })),
    ...ruleSet.draft.map((each) => ({ source: each.source, conditions: [each.doneWhen] })),
  ];
  const sources = criteria
    .filter(({ conditions }) => conditions.flatMap(questionsIn).includes(id))
    .map(({ source }) => source);
  return sources.filter(
    ({ document, place }, index) =>
      sources.findIndex((each) => each.document === document && each.place === place) === index,
  );
}

/** What comes after these verdicts, by scheme. */
export function nextStepsOf(
  { ruleSet, answers }: Judged,
  { verdicts }: Pick<Assessment, 'verdicts'>,
): RuleSet['nextSteps'] {
  const lookup = lookupIn(replay(ruleSet, answers).counted);
  const rulings = rulingsFrom(verdicts);
  return ruleSet.nextSteps.filter(
    ({ scheme, when }) =>
      verdicts[scheme] !== 'not-asked' && (!when || evaluate(when, lookup, rulings) !== 'unmet'),
  );
}

/** The fields that apply to an item. */
export const askedFieldsOf = (
  { ruleSet, answers }: ConversationContext,
  question: ListQuestion,
  item: Item,
): Field[] => fieldsOf(question, item, lookupIn(replay(ruleSet, answers).counted));

/** The item of the list at hand that the last step removed, as it was. */
export function removedItem(context: ConversationContext): { item: Item; index: number } | null {
  const list = currentList(context);
  const before = context.past.at(-1);
  if (!list || before?.removed === undefined) return null;
  const { question } = list;
  const round =
    before.round?.question === question.id
      ? before.round
      : roundFrom(before.answers, before.keys, question);
  const item = itemOf(round, before.removed);
  return item ? { item, index: round.keys.indexOf(before.removed) } : null;
}
