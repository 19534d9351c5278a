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
    const stage = root.current;
    const page = stage?.ownerDocument;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const [target] = event.composedPath();
      if (!isTyping(target, event.key) && obey(event, now.current)) event.preventDefault();
    };
    const pressOnPage = (event: KeyboardEvent) => {
      if (event.composedPath()[0] === page?.body) press(event);
    };
    // What is pressed in a field does not come as far as the page.
    stage?.addEventListener('keydown', press);
    page?.addEventListener('keydown', pressOnPage);
    return () => {
      stage?.removeEventListener('keydown', press);
      page?.removeEventListener('keydown', pressOnPage);
    };
  }, []);
}

/** A field takes what is typed, a button is pressed by Space, and arrows go from one option to the next. */
const isTyping = (target: EventTarget | undefined, key: string): boolean =>
  target !== undefined && 'matches' in target && takes(target as Element, key);

function takes(element: Element, key: string): boolean {
  if (element.matches('button, summary, a')) return key === ' ';
  if (element.matches('[inputmode="numeric"]') && /^[a-z?]$/i.test(key)) return false;
  if (element.matches('[type="radio"], [type="checkbox"]')) return /^( |Arrow)/.test(key);
  return element.matches('input, textarea, select') && !/^(Escape|Page)/.test(key);
}

/** Whether the key meant something. */
function obey(event: KeyboardEvent, { cases, stage, steps, send }: CoachValue): boolean {
  const meaning = meaningOf(event, stage);
  if (!meaning) return false;
  const { choose, compare, hand } = meaning;
  if (meaning.event) send(meaning.event);
  const chosen = choose === undefined ? undefined : cases[choose];
  if (chosen) send({ type: 'case.chosen', id: chosen.id });
  const compared = compare === undefined ? undefined : cases[compare];
  if (compared) send({ type: 'compared.turned', id: compared.id });
  const step = steps[stage.step];
  const option = hand && step && optionsOf(step)[hand.option];
  if (hand && step && option !== undefined) {
    const count = stage.hands[stage.chosen ?? '']?.[step.id]?.[option] ?? 0;
    send({ type: 'hands.counted', step: step.id, option, count: count + hand.by });
  }
  return true;
}
