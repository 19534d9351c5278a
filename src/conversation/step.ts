import { openedQuestion } from './asked/at-hand.ts';
import type { ConversationContext } from './machine/context.ts';
import type { ConversationEvent } from './machine/conversation-event.ts';
import type { Phase } from './machine/phase.ts';

/** Where somebody stands in a conversation: what Back and Forward of the browser move between. */
export interface Step {
  /** How many changes led here. */
  place: number;
  phase: Phase;
  /** The question that is opened. */
  opened: string | null;
  /** The section of the draft. */
  section: string | null;
}

/** A conversation, of which the state of the machine is the phase. */
interface Snapshot {
  value: Phase;
  context: ConversationContext;
}

export const stepOf = ({ value, context }: Snapshot): Step => ({
  place: context.past.length,
  phase: value,
  opened: value === 'asking' ? openedQuestion(context) : null,
  section: value === 'drafting' ? context.section : null,
});

/** The welcome, from which one goes on where one was. */
export const beginningOf = ({ place }: Step): Step => ({
  place,
  phase: 'welcome',
  opened: null,
  section: null,
});

export const isSameStep = (one: Step, other: Step | undefined): boolean =>
  other !== undefined &&
  one.place === other.place &&
  one.phase === other.phase &&
  one.opened === other.opened &&
  one.section === other.section;

/** What leads to a step or nearer to it: first to its answers, then to its screen. */
export function eventTowards(step: Step, snapshot: Snapshot): ConversationEvent | undefined {
  const here = stepOf(snapshot);
  if (isSameStep(step, here)) return undefined;
  if (here.place > step.place) return { type: 'history.undone' };
  if (here.place < step.place && snapshot.context.future.length > 0)
    return { type: 'history.redone' };
  if (step.opened) return { type: 'question.opened', question: step.opened };
  if (step.phase === 'drafting' && here.phase === 'drafting')
    return { type: 'section.opened', section: step.section };
  return screens[step.phase](here);
}

/** What opens a screen. */
const screens: Readonly<Record<Phase, (here: Step) => ConversationEvent | undefined>> = {
  welcome: () => ({ type: 'welcome.opened' }),
  asking: ({ phase, opened }) => {
    if (opened) return { type: 'question.closed' };
    return phase === 'welcome'
      ? { type: 'conversation.started' }
      : { type: 'conversation.resumed' };
  },
  verdict: () => ({ type: 'result.requested' }),
  drafting: () => ({ type: 'draft.opened' }),
  failed: () => undefined,
};
