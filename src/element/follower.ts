import { beginningOf, isSameStep, type Step } from '../conversation/step.ts';
import type { Conversation } from './conversation.ts';

/** A conversation that the browser's history follows. */
export interface Follower {
  host: Element;
  actor: Conversation;
  /** The whole conversation is one entry, after its beginning. */
  isOne: boolean;
  /** Where it stands, and stood last beside its beginning. */
  step: Step;
  latest: Step;
}

/** What a conversation shows at an entry; one that is a single entry says only on which side of its beginning. */
export type Shown = Step | 'beginning' | 'latest';

export function stand(follower: Follower, step: Step): void {
  follower.step = step;
  if (step.phase !== 'welcome') follower.latest = step;
}

export function shownBy({ isOne }: Follower, step: Step): Shown {
  if (!isOne) return step;
  return isSameStep(step, beginningOf(step)) ? 'beginning' : 'latest';
}

export function stepFor({ latest }: Follower, shown: Shown): Step {
  if (typeof shown === 'object') return shown;
  return shown === 'latest' ? latest : beginningOf(latest);
}

export const isSameShown = (one: Shown, other: Shown | undefined): boolean =>
  typeof one === 'object' && typeof other === 'object' ? isSameStep(one, other) : one === other;
