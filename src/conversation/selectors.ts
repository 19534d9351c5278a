import {
  type Item,
  isList,
  type ListQuestion,
  type Lookup,
  lookupIn,
} from '../assessment/answers.ts';
import { type Assessment, assess } from '../assessment/assess.ts';
import { evaluate, questionsIn, rulingsFrom } from '../assessment/condition.ts';
import { isComplete, replay } from '../assessment/path.ts';
import { conditionsOf, type Outcome } from '../assessment/verdict.ts';
import type { Field, Question, RuleSet, SourceReference, Verdict } from '../rules/schema.ts';
import { currentList, currentQuestion } from './asked/at-hand.ts';
import { promptOf } from './asked/prompt.ts';
import { transcriptOf } from './asked/transcript.ts';
import { fieldsOf, type ListAtHand, waitingIn } from './list/round.ts';
import type { ConversationContext } from './machine/context.ts';

type Judged = Pick<ConversationContext, 'ruleSet' | 'answers'>;

/** The assessment of this moment; the same object until the answers change. */
export const assessmentOf = ({ ruleSet, answers }: Judged, date: string): Assessment =>
  assess(ruleSet, answers, { date });

/** How far the conversation is, as things stand: another answer can add questions. */
export interface Progress {
  group: string;
  /** Questions that wait, those about an item too. */
  left: number;
  /** A share from 0 to 1. */
  done: number;
}

export function progressOf(context: ConversationContext): Progress | null {
  const current = currentQuestion(context);
  if (!current) return null;
  const { questions, counted } = replay(context.ruleSet, context.answers);
  const outside = lookupIn(counted);
  const list = currentList(context);
  const prompt = promptOf(context);
  // What is opened to be changed waits for its answer too.
  const reopened = prompt && prompt.kind !== 'overview' && prompt.answer !== undefined ? 1 : 0;
  const waiting = questions
    .map((question) => {
      if (!isList(question)) return counted[question.id] === undefined ? 1 : 0;
      if (question.id === list?.question.id)
        return context.detour?.isOfField ? waitingIn(list) : leftInRound(list);
      return isComplete(question, counted[question.id], outside) ? 0 : leftInNew(question, outside);
    })
    .reduce((sum, each) => sum + each, reopened);
  // A text that nobody has to give can be asked again: then it is all that is left.
  const left = Math.max(1, waiting);
  const said = transcriptOf(context).length;
  return { group: current.group, left, done: said / (said + left) };
}

/** Whether there is an item at all, what is asked about one, and whether there is another. */
const leftInNew = (question: ListQuestion, outside: Lookup): number =>
  fieldsOf(question, {}, outside).length + (question.roles.opens ? 1 : 2);

/** What is asked about the items that are there, and whether there is another. */
const leftInRound = (list: ListAtHand): number =>
  list.round.items.length === 0 ? leftInNew(list.question, list.outside) : waitingIn(list) + 1;

/** How one scheme stands on the board. */
export interface Standing {
  scheme: string;
  verdict: Verdict;
  outcomes: readonly { id: string; outcome: Outcome }[];
  met: number;
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
      };
    })
    .filter(({ verdict }) => verdict !== 'not-asked');

/** How far what was said leads: how many questions wait, and how each scheme stands. */
export interface Stand {
  left: number | undefined;
  board: readonly Standing[];
}

export const standOf = (context: ConversationContext, date: string): Stand => ({
  left: progressOf(context)?.left,
  board: boardOf(context.ruleSet, assessmentOf(context, date)),
});

/**
 * Something can be said of the result while questions are left: a scheme is decided, there was a finding, or something
 * was answered with "sometimes" or "don't know", so that a criterion stays open whatever comes.
 */
export const canShowResult = (context: ConversationContext, assessment: Assessment): boolean =>
  assessment.next !== null &&
  (Object.values(assessment.verdicts).some(
    (verdict) => verdict !== 'undetermined' && verdict !== 'not-asked',
  ) ||
    staysOpen(context, assessment) ||
    transcriptOf(context).some(({ findings }) => findings.length > 0));

/** All that a criterion asks is answered, and it is neither met nor unmet. */
function staysOpen({ ruleSet, answers }: Judged, { criteria }: Assessment): boolean {
  const { questions, counted } = replay(ruleSet, answers);
  const outside = lookupIn(counted);
  const waiting = new Set(
    questions.filter((each) => !isComplete(each, counted[each.id], outside)).map(({ id }) => id),
  );
  const open = new Set(criteria.filter((each) => each.outcome === 'unknown').map(({ id }) => id));
  return ruleSet.criteria.some((criterion) => {
    const asked = conditionsOf(criterion).flatMap(questionsIn);
    return open.has(criterion.id) && asked.length > 0 && !asked.some((id) => waiting.has(id));
  });
}

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
