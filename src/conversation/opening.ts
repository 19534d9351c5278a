import {
  type ConversationContext,
  currentRound,
  isComplete,
  isOnPath,
  type Moment,
  momentOf,
} from './moment.ts';
import { withNothingOpened } from './round.ts';

/** A question that was opened and not changed yet counts as not opened. */
function unopened(context: ConversationContext): Moment {
  const { editing, round, origin } = context;
  const isOnlyOpened = editing !== null && round?.question !== editing;
  return (isOnlyOpened && origin) || momentOf(context);
}

/** What undo brings back: an answer that was changed, of an item too, counts from before it was opened. */
export function momentBefore(context: ConversationContext): Moment {
  const moment = unopened(context);
  return { ...moment, round: moment.round && withNothingOpened(moment.round) };
}

export function withOpened(context: ConversationContext, question: string): Partial<Moment> {
  const before = momentBefore(context);
  const origin = before.editing === question ? { ...before, editing: null } : before;
  return { editing: question, round: before.round, origin };
}

/** What was opened last, a field or a question, stays as it was. */
export function withClosed(context: ConversationContext): Partial<Moment> {
  const round = currentRound(context);
  if (round?.opened) return { round: withNothingOpened(round) };
  return (context.editing && context.origin) || {};
}

/** Looking elsewhere closes a question that was only opened; a list that is being gone through stays at hand. */
export function withLookElsewhere(context: ConversationContext): Partial<Moment> {
  const { editing, origin } = unopened(context);
  return { editing, origin: editing ? origin : null };
}

/** The draft, at the section that is meant, else at the one where it was left. */
export const withSection = (
  context: ConversationContext,
  section: string | null = context.section,
): Partial<Moment> => ({ ...withLookElsewhere(context), section });

/** Nothing is opened, or left to be asked, any more since the moment to be brought back to. */
export const isBackWhereOpened = (context: ConversationContext): boolean =>
  !isOnPath(context, context.editing) &&
  (isComplete(context) ||
    (context.origin !== null && !isComplete({ ...context, ...context.origin })));

export const broughtBack = ({ origin }: ConversationContext): Partial<Moment> => ({
  phase: origin?.phase ?? 'reviewing',
  editing: origin?.editing ?? null,
  origin: origin?.origin ?? null,
});

/** The list that was being gone through when another question was opened, else a phase to be brought back to. */
export function openedBefore(
  origin: Moment | null,
  isAsked: (question: string | null) => boolean,
): Pick<Moment, 'editing' | 'origin'> {
  if (!origin || ['reviewing', 'verdict', 'drafting'].includes(origin.phase))
    return { editing: null, origin };
  return isAsked(origin.editing)
    ? { editing: origin.editing, origin: origin.origin }
    : openedBefore(origin.origin, isAsked);
}
