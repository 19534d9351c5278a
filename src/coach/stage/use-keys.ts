import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { optionsOf } from '../cases/options-of.ts';
import type { CoachValue } from '../coach-context.ts';
import { meaningOf } from './keys.ts';

/** The stage has the keys of its page while nothing else there has the focus; what is typed in a field is typed. */
export function useKeys(root: RefObject<HTMLElement | null>, coach: CoachValue): void {
  const now = useRef(coach);
  now.current = coach;
  useLayoutEffect(() => {
    const page = root.current?.ownerDocument;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const [target] = event.composedPath();
      if (!isOurs(target, root.current) || isTyping(target, event.key)) return;
      if (obey(event, now.current)) event.preventDefault();
    };
    page?.addEventListener('keydown', press);
    return () => page?.removeEventListener('keydown', press);
  }, []);
}

/** Of the stage, or of nothing in particular. */
const isOurs = (target: EventTarget | undefined, root: HTMLElement | null): boolean =>
  target instanceof Node &&
  (root?.contains(target) === true || target === root?.ownerDocument.body);

/** A field takes what is typed, a button is pressed by Space. */
const isTyping = (target: EventTarget | undefined, key: string): boolean =>
  target instanceof HTMLElement &&
  ((target.matches('input, textarea, select') && key !== 'Escape' && !key.startsWith('Page')) ||
    (key === ' ' && target.matches('button, summary, a')));

/** Whether the key meant something. */
function obey(event: KeyboardEvent, { cases, stage, steps, send }: CoachValue): boolean {
  const meaning = meaningOf(event, stage);
  if (
    !meaning ||
    (stage.hasKeys && meaning.event?.type !== 'keys.turned' && event.key !== 'Escape')
  )
    return false;
  const { choose, hand } = meaning;
  if (meaning.event) send(meaning.event);
  const chosen = choose === undefined ? undefined : cases[choose];
  if (chosen) send({ type: 'case.chosen', id: chosen.id });
  const step = steps[stage.step];
  const option = hand && step && optionsOf(step)[hand.option];
  if (hand && step && option !== undefined) {
    const count = stage.hands[stage.chosen ?? '']?.[step.id]?.[option] ?? 0;
    send({ type: 'hands.counted', step: step.id, option, count: count + hand.by });
  }
  return true;
}
