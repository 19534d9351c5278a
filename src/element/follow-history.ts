import { eventTowards, isSameStep, type Step, stepOf } from '../conversation/step.ts';
import { closeSheet } from '../view/parts/close-sheet.ts';
import type { Following } from './attributes.ts';
import type { Conversation } from './conversation.ts';
import { type Follower, isSameShown, shownBy, stand, stepFor } from './follower.ts';
import {
  type Entry,
  type Place,
  placeAbove,
  placeHere,
  placeIn,
  shownAt,
} from './history-entries.ts';

/** More events than lead from any screen to another. */
const mostEvents = 8;

/** The conversations on this page that follow: the steps of one stand between those of another. */
const followers = new Set<Follower>();
/** Where those stood that were followed before. */
const left = new WeakMap<Conversation, Step>();
/** Where the browser stands; undefined at an entry of the page. */
let here: Place | undefined;
/** We sent the browser back, and it has not arrived yet. */
let isSent = false;
/** We sent it past an entry; where there is nothing beyond, it does not arrive. */
let isPassing = false;
let isMoving = false;

/**
 * Lets Back and Forward of the browser move in a conversation, until the returned function is called. With `push` each
 * step is an entry of the history; with `replace` the whole conversation is one, after its beginning. An entry lives as
 * long as its conversation: one that was away finds its own again, and entries that show nothing any more are passed by.
 *
 * @param seen What happened since the page asked for it, the beginning first.
 */
export function followHistory(
  host: Element,
  actor: Conversation,
  kind: Exclude<Following, 'none'>,
  seen: readonly ReturnType<Conversation['getSnapshot']>[],
): () => void {
  const [first = actor.getSnapshot(), ...later] = seen;
  const step = stepOf(first);
  const follower = { host, actor, isOne: kind === 'replace', step, latest: step };
  followers.add(follower);
  addEventListener('popstate', onPopState);
  here = placeHere(here);
  comeTo(here, follower);
  for (const snapshot of later) record(follower, stepOf(snapshot), false);
  const { unsubscribe } = actor.subscribe((snapshot) => record(follower, stepOf(snapshot)));
  return () => {
    unsubscribe();
    followers.delete(follower);
    left.set(actor, follower.step);
    // Who goes to another page of a host that makes its pages itself is there already.
    here = placeIn(history.state, here);
  };
}

/** One that comes back goes where the browser went meanwhile, or has gone on by itself. */
function comeTo(place: Place, follower: Follower): void {
  const { actor, isOne, step } = follower;
  const shown = shownAt(place).get(actor);
  if (!shown) shownAt(place).set(actor, isOne ? 'beginning' : step);
  else if (!isSameStep(step, left.get(actor))) record(follower, step, false);
  else if (typeof shown === 'object') moveTo(follower, shown);
}

/** The person did something: it becomes a step, unless it leads back to one. */
function record(follower: Follower, step: Step, canGoBack = true): void {
  if (isMoving) return;
  const before = follower.step;
  stand(follower, step);
  if (isSent) return;
  here = placeHere(here);
  const shown = shownAt(here);
  // An entry that the page made, a link to a part of it for one, stands for what was shown there.
  for (const each of followers)
    if (!shown.has(each.actor))
      shown.set(each.actor, shownBy(each, each === follower ? before : each.step));
  if (isSameShown(shownBy(follower, step), shown.get(follower.actor))) return;
  const isNew = !follower.isOne && step.place > before.place;
  const back = canGoBack && !isNew ? entryBefore(here) : -1;
  if (back >= 0) {
    isSent = true;
    history.go(back - here.at);
    return;
  }
  here = placeAbove(here);
  for (const each of followers) shownAt(here).set(each.actor, shownBy(each, each.step));
}

/** Who goes back with our own buttons goes back in the browser too: to where all stood as they stand now. */
const entryBefore = ({ line, at }: Place): number =>
  line.entries
    .slice(0, at)
    .findLastIndex((entry) =>
      [...followers].every((each) => isSameShown(shownBy(each, each.step), entry?.get(each.actor))),
    );

function onPopState({ state }: PopStateEvent): void {
  const [from, wasSent, wasPassing] = [here, isSent, isPassing];
  isSent = false;
  isPassing = false;
  here = placeIn(state, from);
  if (!here) return;
  if (wasSent) {
    for (const each of followers) record(each, each.step, false);
    return;
  }
  const distance = from?.line === here.line ? here.at - from.at : 0;
  // Back closes what lies over the step, and stays at it.
  if (distance < 0 && !wasPassing && closeSheets()) {
    isSent = true;
    history.go(-distance);
    return;
  }
  const isMoved = moveAll(here);
  if (isMoved || from?.line !== here.line) return;
  // Who takes several at once means this entry.
  if (Math.abs(distance) === 1 || (wasPassing && distance !== 0)) passBy(here, Math.sign(distance));
}

/** Whether there was any. */
const closeSheets = (): boolean =>
  [...followers].filter(({ host }) => closeSheet(host.shadowRoot)).length > 0;

/** Whether anything moved. */
function moveAll(place: Place): boolean {
  let isMoved = false;
  for (const each of followers) {
    const { step } = each;
    const shown = shownAt(place).get(each.actor);
    if (shown) moveTo(each, stepFor(each, shown));
    isMoved ||= !isSameStep(step, each.step);
  }
  return isMoved;
}

function moveTo(follower: Follower, step: Step): void {
  const { actor } = follower;
  const now = () => stepOf(actor.getSnapshot());
  isMoving = true;
  const most = mostEvents + Math.abs(step.place - now().place);
  for (let sent = 0; sent < most; sent++) {
    const event = eventTowards(step, actor.getSnapshot());
    if (!event) break;
    actor.send(event);
  }
  isMoving = false;
  stand(follower, now());
  // What cannot be reached any more is left alone.
  if (here && !follower.isOne) shownAt(here).set(actor, follower.step);
}

/**
 * Goes on past entries that show nothing of those who are here: they are from before a reload, or of a widget that is
 * gone. Below the last of them is the page's own entry, from which Back leaves.
 */
function passBy({ line, at }: Place, direction: number): void {
  const isAlive = (entry: Entry | undefined) =>
    [...followers].some((each) => {
      const shown = entry?.get(each.actor);
      return shown && !isSameStep(stepFor(each, shown), each.step);
    });
  const alive =
    direction < 0
      ? line.entries.slice(0, at).findLastIndex(isAlive)
      : line.entries.findIndex((entry, place) => place > at && isAlive(entry));
  const rest = direction < 0 && at > 0 ? -at : direction;
  isPassing = true;
  history.go(alive < 0 ? rest : alive - at);
}
