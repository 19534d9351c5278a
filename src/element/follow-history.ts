import { beginningOf, eventTowards, isSameStep, type Step, stepOf } from '../conversation/step.ts';
import type { Following } from './attributes.ts';
import type { Conversation } from './conversation.ts';

/** What an entry of the browser's history says of us. What a person said is not in it. */
interface Mark {
  /** Entries of an earlier load of the page are not ours any more. */
  run: number;
  at: number;
}

/**
 * Lets Back and Forward of the browser move in the conversation, until the returned function is called. With `push` each
 * step is an entry of the history; with `replace` the whole conversation is one, after its beginning.
 */
export function followHistory(actor: Conversation, kind: Following, key: string): () => void {
  const run = Date.now();
  let steps = [stepOf(actor.getSnapshot().context)];
  let at = 0;
  let isSent = false;
  let isMoving = false;

  const note = (method: 'pushState' | 'replaceState') =>
    history[method]({ ...history.state, [key]: { run, at } satisfies Mark }, '');

  /** The person did something: it becomes a step, unless it leads back to one. */
  function record(): void {
    const step = stepOf(actor.getSnapshot().context);
    const isOne = kind === 'replace';
    if (isOne) steps = [beginningOf(step), ...steps.slice(1)];
    if (isMoving || isSent || isSameStep(step, steps[at])) return;
    const back = placeBefore(step);
    if (back >= 0) {
      isSent = true;
      history.go(back - at);
    } else if (isOne && at === 1) steps[1] = step;
    else {
      steps = [...steps.slice(0, at + 1), step];
      at += 1;
      note('pushState');
    }
  }

  /** Who goes back with our own buttons goes back in the browser too. */
  const placeBefore = (step: Step): number =>
    step.place > (steps[at]?.place ?? 0)
      ? -1
      : steps.slice(0, at).findLastIndex((each) => isSameStep(step, each));

  function onPopState({ state }: PopStateEvent): void {
    const mark: Mark | undefined = state?.[key];
    if (!mark) return;
    if (mark.run !== run) {
      // Its beginning is the page itself, from which Back leaves.
      if (mark.at > 0) history.go(-mark.at);
      return;
    }
    at = mark.at;
    if (!isSent) moveTo(steps[at]);
    isSent = false;
    record();
  }

  function moveTo(step: Step | undefined): void {
    isMoving = true;
    let former: unknown;
    while (step) {
      const { context } = actor.getSnapshot();
      const event = eventTowards(step, context);
      // What cannot be reached any more is left alone.
      if (!event || context === former) break;
      former = context;
      actor.send(event);
    }
    isMoving = false;
    steps[at] = stepOf(actor.getSnapshot().context);
  }

  note('replaceState');
  const subscription = actor.subscribe(record);
  addEventListener('popstate', onPopState);
  return () => {
    subscription.unsubscribe();
    removeEventListener('popstate', onPopState);
  };
}
