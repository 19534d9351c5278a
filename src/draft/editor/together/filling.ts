import type { AsideReply } from '../../../conversation/asides/aside.ts';
import type { EntryError } from '../../../conversation/asked/read-answer.ts';
import type { Command, PlainCommand } from '../../../conversation/understand/commands.ts';
import type { FieldFault } from '../../compose/field-fault.ts';
import type { Place } from '../fill/place.ts';
import type { Ask } from './asks/ask.ts';

/** What was said while the gaps are gone through. It stays as long as the page does; what is written is in the draft. */
export interface Filling {
  entries: readonly Entry[];
  /** Ids of what was gone through in this round, answered or left open: of asks, or of the spots that are theirs. */
  gone: ReadonlySet<string>;
  /** Id of what was opened again. */
  opened: string | null;
  nextId: number;
  /** How often something was put back on the line. */
  tries: number;
  /** What was taken back, the last one first, until something else is done. */
  undone: readonly Undone[];
}

/** A turn that was taken back, and what brings it back. */
export interface Undone {
  turn: Turn;
  /** What stood there after it. */
  after: Before | null;
  gone: ReadonlySet<string>;
  /** How many steps the conversation could take back by then. */
  past: number;
}

export type Entry = Turn | Typed;

/** A gap that was asked, and answered or left open; its words are those of the draft. */
export interface Turn {
  kind: 'turn';
  id: number;
  /** Id of what was asked. */
  ask: string;
  /** Id of the spot that it is of. */
  spot: string;
  isLeft: boolean;
  /** What stood there, to take it back; null where nothing was changed. */
  before: Before | null;
  /** How many steps the conversation could take back by then. */
  past: number;
  /** What was said of it in an earlier turn, and where that stood. */
  earlier: { turn: Turn; at: number } | null;
}

export type Before =
  | { of: 'text'; place: Place; text: string }
  | { of: 'example'; index: number; item: number | null }
  /** That is taken back by the conversation. */
  | { of: 'answer' };

/** A line that was typed and did not become an answer. */
export interface Typed {
  kind: 'typed';
  id: number;
  /** Id of what was asked then. */
  ask: string;
  line: string;
  /** Null while it is being understood. */
  reply: TypedReply | null;
}

export type TypedReply =
  | Extract<
      AsideReply,
      {
        kind:
          | 'offered'
          | 'helped'
          | 'thanked'
          | 'nothing'
          | 'not-now'
          | 'not-loaded'
          | 'done'
          | 'why';
      }
    >
  | { kind: 'wrong'; fault: FieldFault }
  /** `textKey` is the path of the texts of what was asked. */
  | { kind: 'unfit'; error: EntryError; textKey: string }
  /** It may be a question, or what is to be written. */
  | { kind: 'doubt' }
  /** It may be an order, or what is to be written; without a command it is one to go on. */
  | { kind: 'order'; command: Command | null };

/** What can be done by typing it while the gaps are gone through; null where that cannot be done now. */
export type Orders = Readonly<Partial<Record<PlainCommand | 'pass', (() => void) | null>>>;

export const nothingFilled: Filling = {
  entries: [],
  gone: new Set(),
  opened: null,
  nextId: 1,
  tries: 0,
  undone: [],
};

/** What was left open is asked anew; what was said stays. */
export const newRound = (filling: Filling): Filling => ({
  ...filling,
  gone: new Set(),
  opened: null,
});

/** What is open, and was not gone through. */
const waitingIn = (asks: ReadonlyMap<string, Ask>, { gone }: Filling): Ask[] =>
  [...asks.values()].filter(
    ({ id, spot, isOpen }) => isOpen && !gone.has(id) && !gone.has(spot.id),
  );

/** What is asked: what was opened again, else the first that waits. None once all has been gone through. */
export const atHandIn = (asks: ReadonlyMap<string, Ask>, filling: Filling): Ask | undefined =>
  asks.get(filling.opened ?? '') ?? waitingIn(asks, filling)[0];

/** How many gaps are still to be asked, with the one that was opened again. */
export function leftIn(asks: ReadonlyMap<string, Ask>, filling: Filling): number {
  const waiting = waitingIn(asks, filling);
  const opened = asks.get(filling.opened ?? '');
  return new Set([...waiting, ...(opened ? [opened] : [])].map(({ spot }) => spot.id)).size;
}

/**
 * What was asked is answered, or left open: that is said last, whatever was said of it before. `line` is a typed line that
 * it is made of. A gap of more than one text is left open as a whole, until one of them is written.
 */
export function withTurn(
  filling: Filling,
  { id: ask, kind, spot }: Ask,
  done: Pick<Turn, 'isLeft' | 'before' | 'past'>,
  line?: number,
): Filling {
  const turn = { ...done, ask, spot: spot.id };
  const entries = filling.entries.filter(({ id }) => id !== line);
  const at = entries.findIndex((each) => each.kind === 'turn' && each.ask === ask);
  const before = entries[at];
  const earlier = before?.kind === 'turn' ? { turn: before, at } : null;
  return {
    ...filling,
    entries: [
      ...entries.filter((_, index) => index !== at),
      { ...turn, kind: 'turn', id: filling.nextId, earlier },
    ],
    gone: new Set(
      done.isLeft && !spot.share && kind !== 'item-field'
        ? [...filling.gone, ask, spot.id]
        : [...filling.gone, ask].filter((id) => id !== spot.id),
    ),
    opened: null,
    undone: [],
    nextId: filling.nextId + 1,
  };
}

/** What was asked before what is asked now, of what is there still. */
export function askBefore(asks: ReadonlyMap<string, Ask>, filling: Filling): Ask | undefined {
  const gone = filling.entries.flatMap((each) => {
    const ask = each.kind === 'turn' && asks.get(each.ask);
    return ask ? [ask] : [];
  });
  const at = gone.findIndex(({ id }) => id === filling.opened);
  return at < 0 ? gone.at(-1) : gone[at - 1];
}

export const lastTurn = ({ entries }: Filling): Turn | undefined =>
  entries.findLast((each) => each.kind === 'turn');

/** The last turn is taken back, and what it was about is asked again. */
export function withoutLastTurn(
  filling: Filling,
  { after, past }: Pick<Undone, 'after' | 'past'>,
): Filling {
  const last = lastTurn(filling);
  if (!last) return filling;
  const entries = filling.entries.filter((each) => each !== last);
  const { earlier } = last;
  return {
    ...filling,
    entries: earlier ? entries.toSpliced(earlier.at, 0, earlier.turn) : entries,
    gone: new Set([...filling.gone].filter((id) => id !== last.ask && id !== last.spot)),
    opened: null,
    tries: filling.tries + 1,
    undone: [{ turn: last, after, past, gone: filling.gone }, ...filling.undone],
  };
}

/** What was taken back last is there again. */
export function withTurnAgain(filling: Filling): Filling {
  const [last, ...undone] = filling.undone;
  if (!last) return filling;
  const { turn, gone } = last;
  const entries = filling.entries.filter((each) => each !== turn.earlier?.turn);
  return { ...filling, entries: [...entries, turn], gone, opened: null, undone };
}

export const withTyped = (filling: Filling, typed: Omit<Typed, 'kind' | 'id'>): Filling => ({
  ...filling,
  entries: [...filling.entries, { ...typed, kind: 'typed', id: filling.nextId }],
  nextId: filling.nextId + 1,
});

export const withReply = (filling: Filling, id: number, reply: TypedReply): Filling => ({
  ...filling,
  entries: filling.entries.map((each) =>
    each.kind === 'typed' && each.id === id ? { ...each, reply } : each,
  ),
});
