import { useLayoutEffect } from 'preact/hooks';
import { useWidget } from '../../view/widget-context.ts';
import type { CoachValue } from '../coach-context.ts';

/** From the verdict on the conversation is that of the case: what is tried there, and handed over, is of its answers. */
export function useCaseAtHand({ stage, chosen }: CoachValue): void {
  const { send } = useWidget();
  const isAtEnd = stage.screen === 'verdict' || stage.screen === 'hand-off';
  useLayoutEffect(() => {
    if (!isAtEnd || !chosen) return;
    send({ type: 'answers.replaced', answers: chosen.answers });
    send({ type: 'result.requested' });
  }, [isAtEnd, chosen]);
}
