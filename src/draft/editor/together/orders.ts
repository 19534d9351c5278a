import type { Command } from '../../../conversation/understand/commands.ts';
import type { Ask } from './asks/ask.ts';
import { askBefore, type Filling, type Orders } from './filling.ts';
import type { FillingActs } from './use-filling.ts';

/** Back to what was asked before, past what is asked, out of here, and taking back. */
export function ordersFor(
  asks: ReadonlyMap<string, Ask>,
  atHand: Ask | undefined,
  acts: Pick<FillingActs, 'filling' | 'open' | 'keep' | 'leave' | 'undo' | 'redo'>,
  away: { stop: () => void; result: () => void },
): Orders {
  const { filling, open, keep, leave, undo, redo } = acts;
  const before = askBefore(asks, filling);
  return {
    back: before ? () => open(before) : null,
    pass: atHand ? () => (isWritten(atHand, filling) ? keep() : leave(atHand)) : null,
    keep: atHand && isWritten(atHand, filling) ? keep : null,
    leave: away.stop,
    done: away.stop,
    result: away.result,
    undo,
    redo,
  };
}

/** It was opened again, and there is something to keep. */
const isWritten = ({ id, isOpen }: Ask, { opened }: Filling): boolean => opened === id && !isOpen;

/** Orders that are given in one word, and that nobody writes in an application. */
const plain: readonly string[] = ['pass', 'back', 'leave', 'done', 'why'];

/**
 * What is typed in answer to a gap can be a text as well: "Overzicht" may be the name of something, and who writes again
 * what was taken as an order means it. To begin anew takes all away, and is always asked about here.
 */
export function mayBeText(
  line: string,
  command: Command | null,
  ask: Ask,
  filling: Filling,
): boolean {
  const name = command?.name ?? 'pass';
  const isOneWord = !/\s/.test(line);
  return (
    name === 'restart' || (isOneWord && !plain.includes(name)) || insists(line, name, ask, filling)
  );
}

/** The same was typed there before, and that is opened again, or led away from it. */
const insists = (line: string, name: string, { id }: Ask, { entries, opened }: Filling): boolean =>
  (opened === id || name === 'leave' || name === 'done') &&
  entries.some((each) => each.kind === 'typed' && each.ask === id && each.line === line);
