import type { Conversation } from './conversation.ts';
import type { Shown } from './follower.ts';

/** What an entry of the browser's history says of us. What a person said is not in it. */
interface Mark {
  line: number;
  at: number;
}

/** What each conversation shows at an entry. */
export type Entry = WeakMap<Conversation, Shown>;

/** An entry of the page's own, and those of ours above it, without one of the page between them. */
export interface Line {
  /** A number by chance, so that it is known again after a reload, when what it showed is not. */
  id: number;
  /** What each entry shows, as far as that is known; it goes when the conversation goes. */
  entries: (Entry | undefined)[];
  /** What the page keeps in its own entry, where that has no room for a mark. */
  unmarked?: unknown;
}

export interface Place {
  line: Line;
  at: number;
}

const key = 'stem-check';
const lines = new Map<number, Line>();

function lineOf(id: number): Line {
  const line = lines.get(id) ?? { id, entries: [] };
  lines.set(id, line);
  return line;
}

/** Where a state of the history says that it is; undefined for an entry that the page made since. */
export function placeIn(state: unknown, from: Place | undefined): Place | undefined {
  if (hasRoom(state)) {
    const mark = state?.[key] as Mark | undefined;
    return mark && { line: lineOf(mark.line), at: mark.at };
  }
  const nearest = [...lines.values(), ...(from ? [from.line] : [])];
  const line = nearest.findLast((each) => 'unmarked' in each && isSame(each.unmarked, state));
  return line && { line, at: 0 };
}

/** The entry at which the browser stands. One that the page made begins a line. */
export function placeHere(from: Place | undefined): Place {
  const known = placeIn(history.state, from);
  if (known) return known;
  const begun = { line: lineOf(Math.random()), at: 0 };
  if (hasRoom(history.state)) mark('replaceState', begun);
  // What the page keeps is the page's: nothing of ours is worth losing it.
  else begun.line.unmarked = history.state;
  return begun;
}

/** Makes an entry above this one; those that were there are gone. */
export function placeAbove({ line, at }: Place): Place {
  const above = { line, at: at + 1 };
  line.entries.length = above.at;
  mark('pushState', above);
  return above;
}

/** What is shown at an entry, to be read and written. */
export function shownAt({ line, at }: Place): Entry {
  const shown = line.entries[at] ?? new WeakMap();
  line.entries[at] = shown;
  return shown;
}

function mark(method: 'pushState' | 'replaceState', { line, at }: Place): void {
  const { state } = history;
  history[method](
    { ...(hasRoom(state) && state), [key]: { line: line.id, at } satisfies Mark },
    '',
  );
}

/** Nothing, or a plain object: a property more does it no harm. */
const hasRoom = (state: unknown): state is Record<string, unknown> | null =>
  state === null ||
  (typeof state === 'object' && Object.getPrototypeOf(state) === Object.prototype);

function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object') return Object.is(one, other);
  try {
    return JSON.stringify(one) === JSON.stringify(other);
  } catch {
    return false;
  }
}
