import { beginningOf, eventTowards, isSameStep, type Step, stepOf } from '../conversation/step.ts';
import type { Following } from './attributes.ts';
import type { Conversation } from './conversation.ts';

/** What an entry of the browser's history says of us. What a person said is not in it. */
interface Mark {
  /** A number by chance: entries of an earlier load of the page are not ours any more. */
  run: number;
  at: number;
}

/** More events than lead from any screen to another. */
const mostEvents = 8;

/** Widgets on this page that follow: the steps of one stand between those of another. */
let followers = 0;

/**
 * Lets Back and Forward of the browser move in the conversation, until the returned function is called. With `push` each
 * step is an entry of the history; with `replace` the whole conversation is one, after its beginning.
 */
export function followHistory(actor: Conversation, kind: Following, key: string): () => void {
  const run = Math.random();
  const isOne = kind === 'replace';
  let steps = [currentStep()];
  let at = 0;
  /** We sent the browser back, and it has not arrived yet. */
  let isSent = false;
  let isMoving = false;
  /** The browser stands at one of our entries. */
  let isHome = true;

  function currentStep(): Step {
    return stepOf(actor.getSnapshot());
  }

  const note = (method: 'pushState' | 'replaceState') =>
    history[method]({ ...history.state, [key]: { run, at } satisfies Mark }, '');

  const markIn = (state: unknown): Mark | undefined =>
    (state as Record<string, Mark | undefined> | null)?.[key];

  /** An entry that the page made, a link to a part of it for one, stands for the step that is shown there. */
  function settle(): void {
    if (markIn(history.state)?.run === run) return;
    steps = [...steps.slice(0, at + 1), ...steps.slice(at, at + 1)];
    at += 1;
    isHome = true;
    note('replaceState');
  }

  /** The person did something: it becomes a step, unless it leads back to one. */
  function record(canGoBack = true): void {
    const step = currentStep();
    if (isOne) steps = [beginningOf(step), ...steps.slice(1)];
    if (isMoving || isSent || isSameStep(step, steps[at])) return;
    if (!isOne) settle();
    const back = canGoBack && followers === 1 ? placeBefore(step) : -1;
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
    !isOne && step.place > (steps[at]?.place ?? 0)
      ? -1
      : steps.slice(0, at).findLastIndex((each) => isSameStep(step, each));

  function onPopState({ state }: PopStateEvent): void {
    const mark = markIn(state);
    const wasSent = isSent;
    isSent = false;
    if (mark?.run === run) {
      isHome = true;
      at = mark.at;
      if (!wasSent) moveTo(steps[at]);
    } else if (mark) {
      // From entries of before a reload one goes to the page itself, from which Back leaves; forward one by one.
      if (isHome && mark.at > 0) history.go(-mark.at);
      isHome = false;
    }
    if (wasSent || mark?.run === run) record(false);
  }

  function moveTo(step: Step | undefined): void {
    if (!step) return;
    isMoving = true;
    const most = mostEvents + Math.abs(step.place - currentStep().place);
    for (let sent = 0; sent < most; sent++) {
      const event = eventTowards(step, actor.getSnapshot());
      if (!event) break;
      actor.send(event);
    }
    isMoving = false;
    // What cannot be reached any more is left alone.
    steps[at] = currentStep();
  }

  followers += 1;
  note('replaceState');
  const subscription = actor.subscribe(() => record());
  addEventListener('popstate', onPopState);
  return () => {
    followers -= 1;
    subscription.unsubscribe();
    removeEventListener('popstate', onPopState);
  };
}
