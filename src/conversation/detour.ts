import { isList, itemsOf, questionOf } from '../assessment/answers.ts';
import { isComplete, isOnPath } from './asked/at-hand.ts';
import { roundFrom, withNothingOpened } from './list/round.ts';
import type { ConversationContext, Detour, Moment } from './machine/context.ts';
import type { LastingPhase } from './machine/phase.ts';

type Opened = Pick<Moment, 'round' | 'detour'>;
type Now = Pick<Moment, 'answers' | 'round' | 'detour'>;

/** It was opened, and nothing of it has changed yet. */
function isOnlyOpened({ answers, detour, round }: Now): boolean {
  if (!detour?.question) return false;
  if (detour.question !== round?.question) return true;
  const items = leftOf(detour)?.items ?? itemsOf(answers[round.question]);
  return detour.isOfField === true && JSON.stringify(round.items) === JSON.stringify(items);
}

/** What it goes on with: a list that was opened before, and left unfinished. */
const leftOf = ({ question, round }: Detour) => (round?.question === question ? round : null);

/** The detour that was under way before; its question is at hand again, where that list was opened a second time. */
const outerOf = (detour: Detour): Detour | null => {
  const { question, from, outer } = detour;
  return outer?.question === null && from !== 'asking' && leftOf(detour)
    ? { ...outer, question }
    : outer;
};

/** Where one was: a question that was only opened counts as not opened, and so does a field of an item. */
export function unopened(now: Now, phase: LastingPhase): Opened & { phase: LastingPhase } {
  const { detour } = now;
  const isOnly = isOnlyOpened(now);
  const before = isOnly && detour?.isOfField ? detour.round : now.round;
  const round = before && withNothingOpened(before);
  return isOnly && detour
    ? { phase: detour.from, round, detour: outerOf(detour) }
    : { phase, round, detour };
}

export function withOpened(
  context: ConversationContext,
  phase: LastingPhase,
  question: string | null,
): Opened & { detour: Detour } {
  const { phase: from, round, detour } = unopened(context, phase);
  // A list that is opened again goes on as it was left, and leads back to where it was opened first.
  const isAsked = (each: string | null) => isOnPath(context, each);
  const outer = detour?.question === question ? afterAnswer(detour, isAsked) : detour;
  return { round, detour: { question, from, hadWaiting: !isComplete(context), round, outer } };
}

/** One field of an item, in a list that is an answer already; what was changed of it and not finished stays. */
export function withFieldOpened(
  context: ConversationContext,
  phase: LastingPhase,
  { question, item, field }: { question: string; item: number; field: string },
): Partial<Moment> {
  const { round: left, detour } = withOpened(context, phase, question);
  const list = questionOf(context.ruleSet, question);
  if (!isList(list)) return {};
  const round = left?.question === question ? left : roundFrom(context.answers, context.keys, list);
  return { round: { ...round, opened: { item, field } }, detour: { ...detour, isOfField: true } };
}

/** What was opened last stays as it was. */
export const withClosed = ({ detour }: ConversationContext): Partial<Moment> =>
  detour ? { round: detour.round, detour: outerOf(detour) } : {};

/** Looking elsewhere closes a question that was only opened; a list that is being gone through stays at hand. */
export function withLookElsewhere(context: ConversationContext): Partial<Moment> {
  const { round, detour } = unopened(context, 'asking');
  return { round, detour: detour?.question ? detour : null };
}

/** What is left of a detour once its question is answered: a screen to come back to, or the list that was opened there. */
export function afterAnswer(
  detour: Detour | null,
  isAsked: (question: string | null) => boolean,
): Detour | null {
  if (!detour) return null;
  const { from, outer } = detour;
  if (from !== 'welcome' && from !== 'asking') return { ...detour, question: null };
  return outer && isAsked(outer.question) ? outer : afterAnswer(outer, isAsked);
}

/** Nothing is open, or left to be asked, any more before one comes back. */
export const isOver = (context: ConversationContext): boolean => {
  const { detour } = context;
  return (
    !isOnPath(context, detour?.question) && (isComplete(context) || detour?.hadWaiting === true)
  );
};

export const withEnded = ({ detour }: ConversationContext): Partial<Moment> => ({
  detour: detour?.outer?.question ? detour.outer : null,
});
