import { isComplete, isOnPath } from './asked/at-hand.ts';
import { withNothingOpened } from './list/round.ts';
import type { ConversationContext, Detour, Moment } from './machine/context.ts';
import type { LastingPhase } from './machine/phase.ts';

type Opened = Pick<Moment, 'round' | 'detour'>;

/** It was opened, and nothing of it has changed yet. */
const isOnlyOpened = ({ detour, round }: Opened): boolean =>
  Boolean(detour?.question) && detour?.question !== round?.question;

/** Where one was: a question that was only opened counts as not opened, and so does a field of an item. */
export function unopened(now: Opened, phase: LastingPhase): Opened & { phase: LastingPhase } {
  const round = now.round && withNothingOpened(now.round);
  return isOnlyOpened(now) && now.detour
    ? { phase: now.detour.from, round, detour: now.detour.outer }
    : { phase, round, detour: now.detour };
}

export function withOpened(
  context: ConversationContext,
  phase: LastingPhase,
  question: string,
): Partial<Moment> {
  const { phase: from, round, detour } = unopened(context, phase);
  // A list that is opened again goes on as it was left.
  const outer = detour?.question === question ? { ...detour, question: null } : detour;
  return { round, detour: { question, from, hadWaiting: !isComplete(context), round, outer } };
}

/** What was opened last stays as it was. */
export const withClosed = ({ detour }: ConversationContext): Partial<Moment> =>
  detour ? { round: detour.round, detour: detour.outer } : {};

/** Looking elsewhere closes a question that was only opened; a list that is being gone through stays at hand. */
export function withLookElsewhere(context: ConversationContext): Partial<Moment> {
  const detour = isOnlyOpened(context) ? context.detour?.outer : context.detour;
  return { detour: detour?.question ? detour : null };
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
  detour: detour?.outer ?? null,
});
