import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { openedQuestion } from '../../conversation/asked/at-hand.ts';
import type { ConversationContext } from '../../conversation/machine/context.ts';
import type { LastingPhase, Phase } from '../../conversation/machine/phase.ts';
import { focusAtHand } from '../at-hand.ts';
import { useSelected, useWidget } from '../widget-context.ts';

interface Review {
  /** Where it was opened, and at which moment. */
  from: LastingPhase;
  at: string;
  /** An answer is being changed: it opens again once that is done. */
  isLeft: boolean;
}

/** What is said, done or opened makes it another one. */
const momentOf = (phase: Phase, context: ConversationContext): string =>
  JSON.stringify([
    phase,
    context.past.length,
    context.asides.length,
    context.section,
    openedQuestion(context),
  ]);

/** Whether all answers are looked over: until something is done beside, and again after each change. */
export function useReview(phase: LastingPhase, inside: RefObject<HTMLElement | null>) {
  const { actor, act } = useWidget();
  const [review, setReview] = useState<Review | null>(null);
  // Without it no answer draws the whole frame anew.
  const context = useSelected((context) => review && context);
  const opener = useRef<HTMLElement | null>(null);
  const closed = useRef(false);
  const at = context && momentOf(phase, context);
  const isBack = review?.isLeft === true && context?.detour === null && phase === review.from;
  const isOpen = isBack || (review?.isLeft === false && review.at === at);
  useLayoutEffect(() => {
    if (!review || !context || !at || (isOpen && !isBack)) return;
    if (isBack) setReview({ ...review, at, isLeft: false });
    else if (openedQuestion(context) === null && context.detour === null) setReview(null);
    else if (!review.isLeft) setReview({ ...review, isLeft: true });
  }, [review, at, isOpen]);
  useLayoutEffect(() => {
    if (!closed.current || isOpen) return;
    closed.current = false;
    if (opener.current?.isConnected) opener.current.focus();
    else if (inside.current) focusAtHand(inside.current);
  }, [isOpen]);
  return {
    isOpen,
    open: () => {
      act();
      const root = inside.current?.getRootNode() as Document | ShadowRoot | undefined;
      opener.current = (root?.activeElement ?? null) as HTMLElement | null;
      // It can be asked for by what was typed before.
      const now = actor.getSnapshot();
      setReview({ from: phase, at: momentOf(now.value, now.context), isLeft: false });
    },
    close: () => {
      closed.current = true;
      setReview(null);
    },
  };
}
