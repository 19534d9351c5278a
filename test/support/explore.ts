import { type AdjacencyMap, adjacencyMapToArray, getAdjacencyMap } from 'xstate/graph';
import type { ConversationEvent } from '../../src/conversation/machine/conversation-event.ts';
import { conversationMachine } from '../../src/conversation/machine.ts';
import type { RuleSet } from '../../src/rules/schema.ts';
import { momentOf, type Talk } from './talk.ts';

export interface Move {
  state: Talk;
  event: ConversationEvent;
  nextState: Talk;
}

/** Far above what the events given here can reach. */
const limit = 50_000;

/**
 * Two moments are the same where a person could tell no difference: what can be undone is left out, and an item is known
 * by its place.
 */
export function keyOf(talk: Talk): string {
  const { keys: _, round, ...moment } = momentOf(talk);
  const placeOf = (key: number | undefined | null) => round?.keys.indexOf(key ?? -1);
  return JSON.stringify({
    ...moment,
    tried: talk.context.trial?.set,
    round: round && {
      question: round.question,
      items: round.items,
      begun: placeOf(round.begun),
      opened: [placeOf(round.opened?.item), round.opened?.field],
    },
  });
}

/** Every moment that the events lead to from the start, and every move between two of them. */
export function explore(
  ruleSet: RuleSet,
  events: (talk: Talk) => readonly ConversationEvent[],
): { states: Talk[]; moves: Move[] } {
  const map: AdjacencyMap<Talk, ConversationEvent> = getAdjacencyMap(conversationMachine, {
    input: { ruleSet },
    events,
    serializeState: keyOf,
    limit,
  });
  return {
    states: Object.values(map).map(({ state }) => state),
    moves: adjacencyMapToArray(map),
  };
}

/** The states from which no moves lead to one that is wanted. */
export function deadEnds(
  states: readonly Talk[],
  moves: readonly Move[],
  isWanted: (talk: Talk) => boolean,
): string[] {
  const before = new Map<string, string[]>();
  for (const { state, nextState } of moves) {
    const [from, to] = [keyOf(state), keyOf(nextState)];
    before.set(to, [...(before.get(to) ?? []), from]);
  }
  const leading = new Set(states.filter(isWanted).map(keyOf));
  for (const key of leading) for (const from of before.get(key) ?? []) leading.add(from);
  return states.map(keyOf).filter((key) => !leading.has(key));
}
