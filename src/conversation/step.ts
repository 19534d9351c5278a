import type { ConversationEvent } from './conversation-event.ts';
import type { ConversationContext, Phase } from './moment.ts';

/** Where somebody stands in a conversation: what Back and Forward of the browser move between. */
export interface Step {
  /** How many changes led here. */
  place: number;
  phase: Phase;
  /** The question that is opened. */
  editing: string | null;
  /** The section of the draft. */
  section: string | null;
}

export const stepOf = ({ past, phase, editing, section }: ConversationContext): Step => ({
  place: past.length,
  phase,
  editing: phase === 'asking' ? editing : null,
  section: phase === 'drafting' ? section : null,
});

/** The welcome, from which one goes on where one was. */
export const beginningOf = ({ place }: Step): Step => ({
  place,
  phase: 'welcome',
  editing: null,
  section: null,
});

export const isSameStep = (one: Step, other: Step | undefined): boolean =>
  other !== undefined &&
  one.place === other.place &&
  one.phase === other.phase &&
  one.editing === other.editing &&
  one.section === other.section;

/** What leads to a step or nearer to it: first to its answers, then to its screen. */
export function eventTowards(
  step: Step,
  context: ConversationContext,
): ConversationEvent | undefined {
  const here = stepOf(context);
  if (isSameStep(step, here)) return undefined;
  if (here.place > step.place) return { type: 'history.undone' };
  if (here.place < step.place && context.future.length > 0) return { type: 'history.redone' };
  if (step.editing) return { type: 'question.opened', question: step.editing };
  if (step.phase === 'drafting' && here.phase === 'drafting')
    return { type: 'section.opened', section: step.section };
  return screens[step.phase](here);
}

/** What opens a screen. */
const screens: Readonly<Record<Phase, (here: Step) => ConversationEvent | undefined>> = {
  welcome: () => ({ type: 'welcome.opened' }),
  asking: ({ phase, editing }) => {
    if (editing) return { type: 'question.closed' };
    return phase === 'welcome'
      ? { type: 'conversation.started' }
      : { type: 'conversation.resumed' };
  },
  reviewing: () => ({ type: 'review.opened' }),
  verdict: () => ({ type: 'result.requested' }),
  drafting: () => ({ type: 'draft.opened' }),
  failed: () => undefined,
};
